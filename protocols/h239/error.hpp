#pragma once

#include <cstdint>
#include <system_error>

namespace protocols::h239 {

// Why a message of the control channel is none of H.239; clause 11.
enum class Errc : std::uint8_t {
  NotH239 = 1,
  NoSubMessage,
  UnknownSubMessage,
  NeitherAcknowledgedNorRejected,
};

const std::error_category& category() noexcept;

inline std::error_code make_error_code(Errc code) noexcept {
  return {static_cast<int>(code), category()};
}

}  // namespace protocols::h239

template <>
struct std::is_error_code_enum<protocols::h239::Errc> : std::true_type {};
