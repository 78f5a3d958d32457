#include "protocols/srtp/suite.hpp"

#include <gtest/gtest.h>

namespace protocols::srtp {
namespace {

TEST(SrtpSuite, NamesAreTheRegisteredOnesAndFindTheirSuite) {
  for (const Suite& suite : kSuites) {
    EXPECT_EQ(suite_by_name(suite.name), suite.id);
    EXPECT_EQ(suite_of(suite.id).name, suite.name);
  }
  EXPECT_EQ(suite_by_name("AES_CM_128_HMAC_SHA1_32"), std::nullopt);
  EXPECT_EQ(suite_by_name("NULL_HMAC_SHA1_80"), std::nullopt);
}

TEST(SrtpSuite, OrderIsAeadFirstAndStrongFirst) {
  EXPECT_EQ(kSuites[0].name, "AEAD_AES_256_GCM");
  EXPECT_EQ(kSuites[1].name, "AEAD_AES_128_GCM");
  EXPECT_EQ(kSuites[2].name, "AES_256_CM_HMAC_SHA1_80");
  EXPECT_EQ(kSuites[3].name, "AES_CM_128_HMAC_SHA1_80");
}

TEST(SrtpSuite, GeneratedKeysHaveTheSuitesLengthAndComeFromTheSource) {
  int calls = 0;
  const RandomSource source = [&](std::span<std::byte> out) {
    ++calls;
    std::ranges::fill(out, std::byte{0x5a});
  };
  const SrtpKey key = generate_key(SrtpSuite::AeadAes256Gcm, source);
  EXPECT_EQ(calls, 1);
  EXPECT_EQ(key.key_and_salt, Bytes(44, std::byte{0x5a}));
  EXPECT_EQ(generate_key(SrtpSuite::AeadAes128Gcm, source).key_and_salt.size(), 28U);
  EXPECT_EQ(generate_key(SrtpSuite::AesCm256Sha1_80, source).key_and_salt.size(), 46U);
  EXPECT_EQ(generate_key(SrtpSuite::AesCm128Sha1_80, source).key_and_salt.size(), 30U);
}

}  // namespace
}  // namespace protocols::srtp
