#include "protocols/dtls/fingerprint.hpp"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <array>

#include "protocols/base/text.hpp"

namespace protocols::dtls {
namespace {

const EVP_MD* digest_of(FingerprintHash hash) {
  switch (hash) {
    case FingerprintHash::Sha256: return EVP_sha256();
    case FingerprintHash::Sha384: return EVP_sha384();
    case FingerprintHash::Sha512: return EVP_sha512();
  }
  return EVP_sha256();
}

constexpr bool hex(char c) {
  return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'f');
}

}  // namespace

std::optional<FingerprintHash> fingerprint_hash(std::string_view name) {
  if (iequals(name, "sha-256")) return FingerprintHash::Sha256;
  if (iequals(name, "sha-384")) return FingerprintHash::Sha384;
  if (iequals(name, "sha-512")) return FingerprintHash::Sha512;
  return std::nullopt;
}

std::string fingerprint_of(const x509_st& certificate, FingerprintHash hash) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  if (X509_digest(&certificate, digest_of(hash), digest.data(), &length) != 1) return {};
  std::string out;
  for (unsigned i = 0; i < length; ++i) {
    if (i != 0) out += ':';
    out += kDigits[digest[i] >> 4U];
    out += kDigits[digest[i] & 15U];
  }
  return out;
}

bool well_formed_fingerprint(std::string_view fingerprint, FingerprintHash hash) {
  const auto bytes = static_cast<std::size_t>(EVP_MD_get_size(digest_of(hash)));
  if (fingerprint.size() != bytes * 3 - 1) return false;
  for (std::size_t i = 0; i < fingerprint.size(); ++i) {
    if (i % 3 == 2 ? fingerprint[i] != ':' : !hex(fingerprint[i])) return false;
  }
  return true;
}

}  // namespace protocols::dtls
