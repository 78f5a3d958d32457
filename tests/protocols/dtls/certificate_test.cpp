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

TEST(DtlsFingerprint, OnlyStrongHashesAreKnown) {
  EXPECT_EQ(fingerprint_hash("SHA-256"), FingerprintHash::Sha256);
  EXPECT_EQ(fingerprint_hash("sha-384"), FingerprintHash::Sha384);
  EXPECT_EQ(fingerprint_hash("sha-512"), FingerprintHash::Sha512);
  EXPECT_EQ(fingerprint_hash("sha-1"), std::nullopt);
  EXPECT_EQ(fingerprint_hash("md5"), std::nullopt);
}

TEST(DtlsFingerprint, FormIsPairsOfHexDigitsOfTheHashsLength) {
  const auto made = Certificate::generate("media", 0);
  EXPECT_TRUE(well_formed_fingerprint(made->fingerprint(), FingerprintHash::Sha256));
  EXPECT_FALSE(well_formed_fingerprint(made->fingerprint(), FingerprintHash::Sha384));
  EXPECT_FALSE(well_formed_fingerprint("", FingerprintHash::Sha256));
  std::string spoiled = made->fingerprint();
  spoiled[2] = '-';
  EXPECT_FALSE(well_formed_fingerprint(spoiled, FingerprintHash::Sha256));
}

}  // namespace
}  // namespace protocols::dtls
