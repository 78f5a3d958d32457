#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "protocols/base/media_session.hpp"
#include "protocols/base/random.hpp"

namespace protocols::srtp {

// One protection profile: RFC 4568 6.2, RFC 6188 section 4, RFC 7714 section 14.
struct Suite {
  SrtpSuite id;
  std::string_view name;      // as in a=crypto
  std::size_t key_bytes;      // master key
  std::size_t salt_bytes;     // master salt
  std::size_t rtp_tag_bytes;  // what protection adds to an RTP packet

  [[nodiscard]] constexpr std::size_t key_and_salt_bytes() const { return key_bytes + salt_bytes; }
};

// In the order of preference.
inline constexpr std::array<Suite, 4> kSuites = {{
    {SrtpSuite::AeadAes256Gcm, "AEAD_AES_256_GCM", 32, 12, 16},
    {SrtpSuite::AeadAes128Gcm, "AEAD_AES_128_GCM", 16, 12, 16},
    {SrtpSuite::AesCm256Sha1_80, "AES_256_CM_HMAC_SHA1_80", 32, 14, 10},
    {SrtpSuite::AesCm128Sha1_80, "AES_CM_128_HMAC_SHA1_80", 16, 14, 10},
}};

constexpr const Suite& suite_of(SrtpSuite id) {
  for (const Suite& suite : kSuites) {
    if (suite.id == id) return suite;
  }
  return kSuites.back();
}

// Exactly as registered, case-sensitive; misspellings are the signalling's business.
std::optional<SrtpSuite> suite_by_name(std::string_view name);

// A fresh master key and salt of the suite's length.
SrtpKey generate_key(SrtpSuite suite, const RandomSource& random);

}  // namespace protocols::srtp
