#pragma once

#include <cstdint>
#include <system_error>

namespace protocols::h460 {

// Why something is none of H.460.18's or H.460.19's, beside the errors of its encoding (asn1).
enum class Errc : std::uint8_t {
  NoFeature = 1,
  NoParameter,
  UnusableAddress,
  BadCallIdentifier,
  NoMultiplexId,
};

const std::error_category& category() noexcept;

inline std::error_code make_error_code(Errc code) noexcept {
  return {static_cast<int>(code), category()};
}

}  // namespace protocols::h460

template <>
struct std::is_error_code_enum<protocols::h460::Errc> : std::true_type {};
