#pragma once

#include <cstdint>
#include <system_error>

#include "protocols/base/error.hpp"

namespace protocols::sdp {

// Which rule of RFC 8866 a session description broke.
enum class SdpError : std::uint8_t {
  TooLong = 1,        // more than kMaxDescriptionBytes
  NotSdp,             // does not begin with v=0
  BadLine,            // not <type>=<value>
  BadConnection,      // c= is not <nettype> <addrtype> <address>
  BadMedia,           // m= is not <media> <port> <proto> <fmt> …
  BadPort,            // the port of m= is not a number up to 65535
  TooManyMedia,       // more than kMaxMedia media descriptions
  TooManyAttributes,  // more than kMaxAttributes in one section
  TooManyFormats,     // more than kMaxFormats in one m= line
};

const std::error_category& sdp_category();
std::error_code make_error_code(SdpError error);

}  // namespace protocols::sdp

template <>
struct std::is_error_code_enum<protocols::sdp::SdpError> : std::true_type {};
