#pragma once

#include <optional>

#include "protocols/base/media_session.hpp"

struct ssl_st;

namespace protocols::dtls {

// SRTP protection profiles in the order we prefer them, RFC 5764 4.1.2 and RFC 7714 14.2, as
// OpenSSL spells them. AES-256 counter mode has no registered profile.
inline constexpr const char* kSrtpProfiles =
    "SRTP_AEAD_AES_256_GCM:SRTP_AEAD_AES_128_GCM:SRTP_AES128_CM_SHA1_80";

std::optional<SrtpSuite> suite_of_profile(unsigned long id);

struct ExportedKeys {
  SrtpKey client, server;  // which side protects with it
};

// RFC 5764 4.2: label EXTRACTOR-dtls_srtp; keys of client and server, then their salts.
std::optional<ExportedKeys> export_keys(ssl_st& ssl, SrtpSuite suite);

}  // namespace protocols::dtls
