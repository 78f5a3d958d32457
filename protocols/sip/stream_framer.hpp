#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string_view>
#include <variant>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/sip/error.hpp"
#include "protocols/sip/message.hpp"

namespace protocols::sip {

// CRLFCRLF between messages: the owner answers with CRLF (RFC 5626 4.4.1).
struct KeepAlivePing {};
// A single CRLF between messages: the answer to our own ping, or nothing.
struct KeepAlivePong {};
// One whole message, for parse() or salvage().
struct Frame {
  Bytes bytes;
};
using StreamEvent = std::variant<Frame, KeepAlivePing, KeepAlivePong>;

// Cuts a TCP or TLS byte stream into SIP messages, RFC 3261 18.3. Without a usable Content-Length
// nobody knows where the next message begins: the framer then fails for good, and the owner answers
// what salvage() makes of failed_head(), and closes the connection.
// Holds at most limits.max_bytes plus what one handle_bytes() brought. Lives on its
// connection's strand.
class StreamFramer {
 public:
  explicit StreamFramer(ParseLimits limits = {});

  void handle_bytes(ByteView bytes);
  [[nodiscard]] std::optional<StreamEvent> poll_event();
  // Set once the stream cannot be followed any more.
  [[nodiscard]] const std::optional<Error>& error() const { return error_; }
  [[nodiscard]] ByteView failed_head() const { return failed_head_; }

 private:
  // Each returns false when there is nothing more to take from the buffer.
  bool take_one();
  bool take_keep_alive(std::string_view text);
  bool take_head(std::string_view text);
  bool fail_with(SipError error, std::size_t head_size);
  bool keep_failed_head(std::size_t size);

  ParseLimits limits_;
  Bytes buffer_;
  std::size_t consumed_ = 0;  // of buffer_, erased after each input
  std::size_t scanned_ = 0;   // behind consumed_: no end of header before this
  std::size_t wanted_ = 0;    // size of the message whose header is whole, 0 before
  bool after_pong_ = false;   // the bytes before were a lone CRLF
  std::deque<StreamEvent> events_;
  std::optional<Error> error_;
  Bytes failed_head_;
};

}  // namespace protocols::sip
