#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"

namespace protocols::sip {

// A header field: name as it came (or canonical when we write it; compact forms are expanded on
// parsing), value unfolded and trimmed.
struct Header {
  std::string name;
  std::string value;
  bool operator==(const Header&) const = default;
};

// A SIP message, RFC 3261 section 7. A value; comparable pieces are parsed on demand from `headers`
// by the parsers of their own files (via.hpp, name_addr.hpp, cseq.hpp …).
struct Message {
  // Request when `method` is not empty, else response.
  std::string method;
  std::string request_uri;
  int status = 0;
  std::string reason;
  std::vector<Header> headers;
  std::string body;

  [[nodiscard]] bool is_request() const { return !method.empty(); }
  // First value of the field, case-insensitive; empty when there is none.
  [[nodiscard]] std::string_view header(std::string_view name) const;
  [[nodiscard]] bool has(std::string_view name) const;
  // Every value, comma-separated lists split (outside quotes and angle brackets).
  [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
  void add(std::string name, std::string value);
  void set(std::string_view name, std::string value);  // replaces all, in the first one's place
  void remove(std::string_view name);
  bool operator==(const Message&) const = default;
};

struct ParseLimits {
  std::size_t max_bytes = 65536;
  std::size_t max_headers = 256;
};

// One whole datagram or framed message; empty lines before it are skipped. Errors name the rule
// broken (error.hpp), with offset. What follows a body of Content-Length is dropped (18.3).
Result<Message> parse(ByteView bytes, const ParseLimits& limits = {});

// What can be read of a request that parse() refuses, so that it can be answered (RFC 4475 3.1.2):
// a method and the header fields that are whole. Nothing where no answer could be built or none may
// be sent (a response, an ACK, no Via, From, To, Call-ID or CSeq).
std::optional<Message> salvage(ByteView bytes, const ParseLimits& limits = {});

// Sets Content-Length from the body. CR and LF in a field become blanks, so that no value, wherever
// it came from, can begin a line of its own.
Bytes write(const Message& message);

}  // namespace protocols::sip
