#pragma once

#include <cstdint>
#include <system_error>

namespace protocols::dtls {

// Why a handshake failed; the message names the rule. RFC 6347, 5763, 5764, 8122.
enum class Errc : std::uint8_t {
  UnusableFingerprint = 1,  // hash we do not accept, or not a fingerprint
  FingerprintMismatch,
  NoSrtpProfile,
  HandshakeFailed,
  AlertReceived,
  TimedOut,
};

const std::error_category& category() noexcept;

inline std::error_code make_error_code(Errc code) noexcept {
  return {static_cast<int>(code), category()};
}

}  // namespace protocols::dtls

template <>
struct std::is_error_code_enum<protocols::dtls::Errc> : std::true_type {};
