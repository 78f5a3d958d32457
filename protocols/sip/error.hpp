#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <system_error>
#include <type_traits>

#include "protocols/base/error.hpp"

namespace protocols::sip {

// The rule of RFC 3261 that an input broke. Sections stand in the messages.
enum class SipError : std::uint8_t {
  TooLarge = 1,           // more bytes than ParseLimits allow
  TooManyHeaders,         // more header fields than ParseLimits allow
  StartLine,              // 7.1, 7.2: neither a request line nor a status line
  Version,                // 7.1: a SIP version other than 2.0
  StatusCode,             // 7.2: three digits, 100 to 699
  HeaderName,             // 7.3.1: a header name is a token before a colon
  HeaderLine,             // 7.3.1: a line ends in CRLF, no bare CR or LF
  HeaderEnd,              // 7: no empty line behind the header
  ContentLength,          // 20.14: not a decimal number that fits
  ContentLengthConflict,  // 20.14: two that differ
  ContentLengthMissing,   // 18.3: a stream needs one
  BodyShort,              // 18.3: the datagram ends before its body does
  UriScheme,              // 19.1.1
  UriUser,
  UriHost,
  UriPort,
  UriEscape,  // % without two hexadecimal digits
  UriHeaders,
  Parameter,     // 25.1: generic-param
  QuotedString,  // 25.1: unbalanced or broken
  NameAddr,      // 20.10
  DisplayName,   // 25.1: tokens or a quoted string
  Via,           // 20.42
  CSeq,          // 20.16
  MaxForwards,   // 20.22
};

const std::error_category& sip_category() noexcept;

inline std::error_code make_error_code(SipError error) noexcept {
  return {static_cast<int>(error), sip_category()};
}

// The return value of a parser that failed at byte `offset` of its input.
inline std::unexpected<Error> fail(SipError error, std::size_t offset = 0) {
  return std::unexpected(Error{make_error_code(error), static_cast<std::uint32_t>(offset)});
}

}  // namespace protocols::sip

template <>
struct std::is_error_code_enum<protocols::sip::SipError> : std::true_type {};
