#include "protocols/sdp/crypto.hpp"

#include <gtest/gtest.h>

#include "protocols/base/base64.hpp"

namespace protocols::sdp {
namespace {

std::string key(std::size_t size) {
  return write_base64(Bytes(size, std::byte{0x5a}));
}

std::optional<SrtpSuite> usable(const std::string& value) {
  const auto crypto = Crypto::parse(value);
  EXPECT_TRUE(crypto) << value;
  if (!crypto) return std::nullopt;
  EXPECT_EQ(Crypto::parse(crypto->write()), crypto) << value;
  return crypto->usable_suite();
}

TEST(Crypto, KnowsTheFourSuites) {
  EXPECT_EQ(usable("1 AEAD_AES_256_GCM inline:" + key(44)), SrtpSuite::AeadAes256Gcm);
  EXPECT_EQ(usable("2 AEAD_AES_128_GCM inline:" + key(28)), SrtpSuite::AeadAes128Gcm);
  EXPECT_EQ(usable("3 AES_256_CM_HMAC_SHA1_80 inline:" + key(46)), SrtpSuite::AesCm256Sha1_80);
  EXPECT_EQ(usable("4 AES_CM_128_HMAC_SHA1_80 inline:" + key(30)), SrtpSuite::AesCm128Sha1_80);
}

TEST(Crypto, UnderstandsMisspeltSuitesAndRepeatsThem) {
  const auto crypto = Crypto::parse("1 AES_CM_256_HMAC_SHA1_80 inline:" + key(46) + "|2^31");
  ASSERT_TRUE(crypto);
  EXPECT_EQ(crypto->usable_suite(), SrtpSuite::AesCm256Sha1_80);
  EXPECT_EQ(crypto->lifetime, "2^31");
  EXPECT_TRUE(crypto->write().starts_with("1 AES_CM_256_HMAC_SHA1_80 inline:"));
}

TEST(Crypto, ForgivesMissingPadding) {
  auto text = key(46);
  text.resize(text.find('='));
  EXPECT_EQ(usable("1 AES_CM_256_HMAC_SHA1_80 inline:" + text), SrtpSuite::AesCm256Sha1_80);
}

TEST(Crypto, RefusesShortTagsWrongLengthsAndClearModes) {
  EXPECT_FALSE(usable("1 AES_CM_128_HMAC_SHA1_32 inline:" + key(30)));
  EXPECT_FALSE(usable("1 NULL_HMAC_SHA1_80 inline:" + key(30)));
  EXPECT_FALSE(usable("1 AES_CM_128_HMAC_SHA1_80 inline:" + key(29)));
  const std::string good = "1 AES_CM_128_HMAC_SHA1_80 inline:" + key(30);
  EXPECT_FALSE(usable(good + " UNENCRYPTED_SRTCP"));
  EXPECT_FALSE(usable(good + " UNENCRYPTED_SRTP"));
  EXPECT_FALSE(usable(good + " UNAUTHENTICATED_SRTP"));
  EXPECT_FALSE(usable(good + " KDR=1"));
  EXPECT_TRUE(usable(good + " WSH=64 KDR=0 -EXTRA"));
}

TEST(Crypto, RefusesMasterKeyIdentifiersAndSeveralKeys) {
  const std::string good = "1 AES_CM_128_HMAC_SHA1_80 inline:" + key(30);
  EXPECT_EQ(Crypto::parse(good + "|2^20|1:4")->mki, "1:4");
  EXPECT_FALSE(usable(good + "|2^20|1:4"));
  EXPECT_FALSE(Crypto::parse(good + ";inline:" + key(30))->usable_suite());
}

TEST(Crypto, RefusesLinesOfAnotherForm) {
  EXPECT_FALSE(Crypto::parse("AES_CM_128_HMAC_SHA1_80 inline:" + key(30)));
  EXPECT_FALSE(Crypto::parse("1 AES_CM_128_HMAC_SHA1_80 " + key(30)));
  EXPECT_FALSE(Crypto::parse("1 AES_CM_128_HMAC_SHA1_80 inline:%%%"));
}

}  // namespace
}  // namespace protocols::sdp
