#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct x509_st;

namespace protocols::dtls {

// Hash functions an a=fingerprint may name here, RFC 8122 section 5. SHA-1 and MD5 are refused.
enum class FingerprintHash : std::uint8_t { Sha256, Sha384, Sha512 };

// "sha-256" in any case.
std::optional<FingerprintHash> fingerprint_hash(std::string_view name);

// "AB:CD:…" over the certificate's DER, upper case; empty only when the library fails.
std::string fingerprint_of(const x509_st& certificate, FingerprintHash hash);

// Whether `fingerprint` (any case) has the form and length that `hash` gives.
bool well_formed_fingerprint(std::string_view fingerprint, FingerprintHash hash);

}  // namespace protocols::dtls
