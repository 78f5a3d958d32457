#include "protocols/dtls/fingerprint.hpp"

#include <gtest/gtest.h>
#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <utility>

#include "protocols/base/text.hpp"

namespace protocols::dtls {
namespace {

using Hash = FingerprintHash;

// A certificate made with `openssl req -x509`, and what `openssl x509 -fingerprint` says of it.
constexpr std::string_view kPem =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBdTCCARugAwIBAgIUK43crovybt8mGi1KL3DpL5hfq4kwCgYIKoZIzj0EAwIw\n"
    "EDEOMAwGA1UEAwwFbWVkaWEwHhcNMjYxMTIzMjMwODUyWhcNMjYxMTI0MjMwODUy\n"
    "WjAQMQ4wDAYDVQQDDAVtZWRpYTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABFDt\n"
    "OlDSoLRB96Pc56OhbcMa/l+qL6rf2kFFzUto5GhybqJS2AKz/M1N/YfqEgqv9TR8\n"
    "4Wh0DlX9CAXEIJ1G88ejUzBRMB0GA1UdDgQWBBR1KGpWOdz4HsHspJTWYo4AfSAn\n"
    "6jAfBgNVHSMEGDAWgBR1KGpWOdz4HsHspJTWYo4AfSAn6jAPBgNVHRMBAf8EBTAD\n"
    "AQH/MAoGCCqGSM49BAMCA0gAMEUCIC2hkKAEZnh1BYU7KO2mxonCP7s+yH2e2qz8\n"
    "9fjMPNoeAiEA/HZfPM4J9IxzaGbPhs6FFz1DSifEFUsxFHXphyZ/8FQ=\n"
    "-----END CERTIFICATE-----\n";
constexpr std::string_view kSha256 =
    "34:CC:D8:DB:AA:34:E1:55:79:2E:95:92:78:6E:DE:2A:"
    "A7:A7:F4:17:52:AC:09:83:0B:19:DF:31:4F:45:F5:25";
constexpr std::string_view kSha384 =
    "3B:A6:11:51:77:D4:F7:B4:AF:04:95:3E:18:1D:00:38:"
    "21:46:29:DB:46:78:2F:DB:98:4D:23:89:CC:80:59:0F:"
    "3B:88:F4:D1:71:4E:7A:C6:77:9C:4E:1D:9E:99:43:93";
constexpr std::string_view kSha512 =
    "C6:32:A1:2C:EE:60:F5:0F:4D:9D:3A:ED:DD:51:E4:7D:"
    "A3:94:74:6D:4E:F4:8A:F2:EA:4C:2A:27:AB:A2:FC:89:"
    "BF:37:42:F9:94:3D:71:0B:FA:45:D9:B4:1D:3F:9A:AF:"
    "61:C3:84:D2:DD:5A:A6:1D:55:4E:A0:E6:07:F6:72:F1";

std::unique_ptr<X509, decltype(&X509_free)> certificate() {
  BIO* bio = BIO_new_mem_buf(kPem.data(), static_cast<int>(kPem.size()));
  X509* read = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
  BIO_free(bio);
  return {read, X509_free};
}

TEST(DtlsFingerprint, OnlyStrongHashesAreKnown) {
  EXPECT_EQ(fingerprint_hash("SHA-256"), Hash::Sha256);
  EXPECT_EQ(fingerprint_hash("sha-384"), Hash::Sha384);
  EXPECT_EQ(fingerprint_hash("Sha-512"), Hash::Sha512);
  for (const auto* name : {"sha-1", "md5", "sha-224", "sha256", "sha-256 ", " sha-256", ""}) {
    EXPECT_EQ(fingerprint_hash(name), std::nullopt) << name;
  }
}

TEST(DtlsFingerprint, IsWhatOtherToolsSayOfTheCertificate) {
  const auto made = certificate();
  ASSERT_TRUE(made);
  EXPECT_EQ(fingerprint_of(*made, Hash::Sha256), kSha256);
  EXPECT_EQ(fingerprint_of(*made, Hash::Sha384), kSha384);
  EXPECT_EQ(fingerprint_of(*made, Hash::Sha512), kSha512);
}

TEST(DtlsFingerprint, HasTheFormOfItsOwnHashAlone) {
  for (const auto& [text, hash] :
       {std::pair(kSha256, Hash::Sha256), std::pair(kSha384, Hash::Sha384),
        std::pair(kSha512, Hash::Sha512)}) {
    for (const auto asked : {Hash::Sha256, Hash::Sha384, Hash::Sha512}) {
      EXPECT_EQ(well_formed_fingerprint(text, asked), hash == asked) << text;
      EXPECT_EQ(well_formed_fingerprint(to_lower(text), asked), hash == asked) << text;
    }
  }
}

TEST(DtlsFingerprint, NothingInItMayBeOtherThanPairsOfDigitsBetweenColons) {
  for (std::size_t at = 0; at < kSha256.size(); ++at) {
    for (const char wrong : {'-', 'g', 'G', ' ', '@', '`', '/', '\0'}) {
      std::string text(kSha256);
      text[at] = wrong;
      EXPECT_FALSE(well_formed_fingerprint(text, Hash::Sha256)) << at << wrong;
    }
    std::string swapped(kSha256);
    swapped[at] = at % 3 == 2 ? 'A' : ':';
    EXPECT_FALSE(well_formed_fingerprint(swapped, Hash::Sha256)) << at;
  }
}

TEST(DtlsFingerprint, LengthMustBeExact) {
  const std::string text(kSha256);
  EXPECT_FALSE(well_formed_fingerprint("", Hash::Sha256));
  EXPECT_FALSE(well_formed_fingerprint(text.substr(1), Hash::Sha256));
  EXPECT_FALSE(well_formed_fingerprint(text.substr(0, text.size() - 3), Hash::Sha256));
  EXPECT_FALSE(well_formed_fingerprint(text + ":", Hash::Sha256));
  EXPECT_FALSE(well_formed_fingerprint(text + ":AB", Hash::Sha256));
}

}  // namespace
}  // namespace protocols::dtls
