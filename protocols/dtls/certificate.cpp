#include "protocols/dtls/certificate.hpp"

#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/x509.h>

#include "protocols/base/check.hpp"
#include "protocols/dtls/fingerprint.hpp"

namespace protocols::dtls {
namespace {

constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60;
// Peers with a slow clock must not find the certificate's start in their future.
constexpr std::int64_t kBackdated = kDay;
constexpr std::int64_t kLifetime = 365 * kDay;

}  // namespace

std::shared_ptr<const Certificate> Certificate::generate(std::string_view common_name,
                                                         std::int64_t now_unix) {
  const std::shared_ptr<EVP_PKEY> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
  const std::shared_ptr<X509> x509(X509_new(), X509_free);
  check(key && x509);

  std::int64_t serial = 0;
  check(RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) == 1);
  // RFC 5280 4.1.2.2: a positive integer.
  serial = serial & 0x7fff'ffff'ffff'ffff;
  check(ASN1_INTEGER_set_int64(X509_get_serialNumber(x509.get()), serial | 1) == 1);
  check(X509_set_version(x509.get(), X509_VERSION_3) == 1);
  check(ASN1_TIME_set(X509_getm_notBefore(x509.get()), now_unix - kBackdated) != nullptr);
  check(ASN1_TIME_set(X509_getm_notAfter(x509.get()), now_unix + kLifetime) != nullptr);

  X509_NAME* name = X509_get_subject_name(x509.get());
  const std::string_view shown = common_name.empty() ? "media" : common_name.substr(0, 64);
  check(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(shown.data()),
                                   static_cast<int>(shown.size()), -1, 0) == 1);
  check(X509_set_issuer_name(x509.get(), name) == 1);
  check(X509_set_pubkey(x509.get(), key.get()) == 1);
  check(X509_sign(x509.get(), key.get(), EVP_sha256()) > 0);

  std::string fingerprint = fingerprint_of(*x509, FingerprintHash::Sha256);
  return std::make_shared<const Certificate>(x509, key, std::move(fingerprint));
}

}  // namespace protocols::dtls
