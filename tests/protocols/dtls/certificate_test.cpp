#include "protocols/dtls/certificate.hpp"

#include <gtest/gtest.h>
#include <openssl/x509.h>

#include "protocols/dtls/fingerprint.hpp"

namespace protocols::dtls {
namespace {

TEST(DtlsCertificate, IsSelfSignedAndNamedByItsSha256) {
  const auto made = Certificate::generate("media", 1'700'000'000);
  EXPECT_EQ(X509_verify(made->certificate(), made->key()), 1);
  EXPECT_EQ(made->fingerprint().size(), 95U);
  EXPECT_EQ(made->fingerprint(), fingerprint_of(*made->certificate(), FingerprintHash::Sha256));
  EXPECT_GT(ASN1_INTEGER_get(X509_get0_serialNumber(made->certificate())), 0);
}

TEST(DtlsCertificate, EachIsDifferent) {
  EXPECT_NE(Certificate::generate("media", 1'700'000'000)->fingerprint(),
            Certificate::generate("media", 1'700'000'000)->fingerprint());
}

}  // namespace
}  // namespace protocols::dtls
