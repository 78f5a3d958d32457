#pragma once

#include <cstdint>
#include <system_error>

namespace protocols::q931 {

// Why bytes are no Q.931 message; the message names the rule of Q.931.
enum class Errc : std::uint8_t { Truncated = 1, NotQ931, BadCallReference };

const std::error_category& category() noexcept;

inline std::error_code make_error_code(Errc code) noexcept {
  return {static_cast<int>(code), category()};
}

}  // namespace protocols::q931

template <>
struct std::is_error_code_enum<protocols::q931::Errc> : std::true_type {};
