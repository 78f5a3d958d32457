#pragma once

#include <cstdint>
#include <system_error>

namespace protocols::h224 {

// What rule of H.224 or H.281 a frame or a message breaks.
enum class Errc : std::uint8_t {
  Truncated = 1,
  BadAddress,
  BadControl,
  TooMuchData,
  UnknownMessage,
  BadClientList,
  SegmentMissing,
  MessageTooLong,
  BadVideoSource,
};

const std::error_category& category() noexcept;

inline std::error_code make_error_code(Errc code) noexcept {
  return {static_cast<int>(code), category()};
}

}  // namespace protocols::h224

template <>
struct std::is_error_code_enum<protocols::h224::Errc> : std::true_type {};
