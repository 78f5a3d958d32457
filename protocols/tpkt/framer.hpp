#pragma once

#include <cstddef>
#include <deque>
#include <optional>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"

namespace protocols::tpkt {

// TPKT, RFC 1006 section 6, which carries Q.931 and H.245 over TCP (H.225.0 clause 8.1, H.245):
//
//   0                   1                   2                   3
//   +---------------+---------------+-------------------------------+
//   |   version 3   |   reserved    | length, these 4 octets included|
//   +---------------+---------------+-------------------------------+

inline constexpr std::size_t kMaxPayload = 65535 - 4;

// The payload behind its header. `payload` has at most kMaxPayload bytes.
Bytes write(ByteView payload);

// Cuts a TCP or TLS byte stream into packets: several may come in a segment, one over many. A
// packet without payload is a keep-alive and left out, counted. After an error the stream cannot be
// followed any more, and the owner closes the connection.
// Holds at most one packet and what one handle_bytes() brought. Lives on its connection's strand.
class Framer {
 public:
  void handle_bytes(ByteView bytes);
  // The payload of the next whole packet.
  std::optional<Bytes> poll_packet();

  [[nodiscard]] const std::optional<Error>& error() const { return error_; }
  [[nodiscard]] std::size_t keep_alives() const { return keep_alives_; }

 private:
  bool take_one();

  Bytes buffer_;
  std::size_t consumed_ = 0;  // of buffer_, erased after each input
  std::deque<Bytes> packets_;
  std::size_t keep_alives_ = 0;
  std::optional<Error> error_;
};

}  // namespace protocols::tpkt
