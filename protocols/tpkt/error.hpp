#pragma once

#include <cstdint>
#include <system_error>

namespace protocols::tpkt {

// Why a stream is no sequence of TPKTs; RFC 1006 section 6.
enum class Errc : std::uint8_t { BadVersion = 1, BadLength };

const std::error_category& category() noexcept;

inline std::error_code make_error_code(Errc code) noexcept {
  return {static_cast<int>(code), category()};
}

}  // namespace protocols::tpkt

template <>
struct std::is_error_code_enum<protocols::tpkt::Errc> : std::true_type {};
