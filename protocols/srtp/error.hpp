#pragma once

#include <cstdint>
#include <system_error>

namespace protocols::srtp {

// Why a packet or a key was refused; the message names the rule. RFC 3711, 7714.
enum class Errc : std::uint8_t {
  BadKeyLength = 1,
  Malformed,
  AuthenticationFailed,
  Replayed,
  KeyExpired,
  TooManySources,
  Refused,
};

const std::error_category& category() noexcept;

inline std::error_code make_error_code(Errc code) noexcept {
  return {static_cast<int>(code), category()};
}

}  // namespace protocols::srtp

template <>
struct std::is_error_code_enum<protocols::srtp::Errc> : std::true_type {};
