#pragma once

#include <cstdint>
#include <system_error>

namespace protocols::asn1 {

// Why bytes are no value of a type, or a value has no encoding; X.691 (aligned variant).
enum class Errc : std::uint8_t {
  Truncated = 1,
  OutOfRange,
  BadLength,
  BadObjectIdentifier,
  TooDeep,
  TooManyValues,
  TooLarge,
  NoAlternative,
};

const std::error_category& category() noexcept;

inline std::error_code make_error_code(Errc code) noexcept {
  return {static_cast<int>(code), category()};
}

}  // namespace protocols::asn1

template <>
struct std::is_error_code_enum<protocols::asn1::Errc> : std::true_type {};
