#include "protocols/webrtc/srtp_keys.hpp"

#include <gtest/gtest.h>

namespace protocols::webrtc {
namespace {

SrtpKey key(unsigned fill) {
  return {SrtpSuite::AeadAes128Gcm, Bytes(28, static_cast<std::byte>(fill))};
}

TEST(SrtpKeysTest, AnUnchangedKeyKeepsItsContext) {
  SrtpKeys keys;
  EXPECT_FALSE(keys.keyed());
  ASSERT_TRUE(keys.install(key(1), key(2)));
  Bytes packet(40, std::byte{0x80});
  ASSERT_TRUE(keys.outbound().protect_rtp(packet));
  ASSERT_TRUE(keys.install(key(1), key(3)));
  EXPECT_EQ(keys.outbound().statistics().processed, 1U);
  ASSERT_TRUE(keys.install(key(4), key(3)));
  EXPECT_EQ(keys.outbound().statistics().processed, 0U);
  EXPECT_EQ(keys.suite(), "AEAD_AES_128_GCM");
}

TEST(SrtpKeysTest, AKeyOfTheWrongLengthChangesNothing) {
  SrtpKeys keys;
  ASSERT_TRUE(keys.install(key(1), key(2)));
  EXPECT_FALSE(keys.install(key(3), {SrtpSuite::AeadAes256Gcm, Bytes(3)}));
  EXPECT_TRUE(keys.keyed());
  keys.clear();
  EXPECT_FALSE(keys.keyed());
}

}  // namespace
}  // namespace protocols::webrtc
