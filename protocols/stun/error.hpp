#pragma once

#include <cstdint>
#include <system_error>

namespace protocols::stun {

// Why bytes are not a STUN message; the message names the rule of RFC 8489.
enum class Errc : std::uint8_t {
  Truncated = 1,
  NotStun,
  BadLength,
  BadAttribute,
  BadFingerprint,
  TooManyAttributes,
};

const std::error_category& category() noexcept;

inline std::error_code make_error_code(Errc code) noexcept {
  return {static_cast<int>(code), category()};
}

}  // namespace protocols::stun

template <>
struct std::is_error_code_enum<protocols::stun::Errc> : std::true_type {};
