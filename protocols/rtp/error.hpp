#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <system_error>

#include "protocols/base/error.hpp"

namespace protocols::rtp {

// The rule that a received RTP, RTCP or payload byte string broke.
enum class Errc : std::uint8_t {
  Truncated = 1,  // ends before the fields it announces
  BadVersion,     // V is not 2, RFC 3550 5.1
  BadPadding,     // padding count is zero or larger than the packet, RFC 3550 5.1
  BadExtension,   // header extension is longer than the packet, RFC 3550 5.3.1
  BadLength,      // an RTCP length field does not fit its packet, RFC 3550 6.4
  BadItem,        // an SDES item or feedback entry runs past its chunk, RFC 3550 6.5
  TooMany,        // more entries than the parser accepts
  BadPayload,     // payload structure of RFC 6184, 7741, 4588 or 4733 is broken
};

const std::error_category& error_category();

inline std::error_code make_error_code(Errc code) {
  return {static_cast<int>(code), error_category()};
}

inline std::unexpected<Error> fail(Errc code, std::size_t offset = 0) {
  return std::unexpected(Error{make_error_code(code), static_cast<std::uint32_t>(offset)});
}

}  // namespace protocols::rtp

template <>
struct std::is_error_code_enum<protocols::rtp::Errc> : std::true_type {};
