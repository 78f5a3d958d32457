#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "protocols/sip/message.hpp"

namespace protocols::sip {

// What the body of a message means for the session: the one SDP in it, directly or as a part of a
// multipart (RFC 5621), nothing, or something nobody here understands (415).
struct SessionBody {
  enum class Kind : std::uint8_t { None, Sdp, Unsupported };

  Kind kind = Kind::None;
  std::string sdp;
};

SessionBody session_body(const Message& message);

// The type and subtype of a Content-Type value without its parameters, lower case.
std::string media_type(std::string_view content_type);

}  // namespace protocols::sip
