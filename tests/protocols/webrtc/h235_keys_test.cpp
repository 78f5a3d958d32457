#include "protocols/webrtc/h235_keys.hpp"

#include <gtest/gtest.h>

namespace protocols::webrtc {
namespace {

H235Direction channel(std::uint8_t type, unsigned key, H235Cipher cipher = H235Cipher::Aes128Cbc) {
  const std::size_t size = cipher == H235Cipher::Aes128Cbc ? 16 : 32;
  return {.cipher = cipher,
          .payload_type = 96,
          .keys = {{.payload_type = type, .key = Bytes(size, static_cast<std::byte>(key))}}};
}

Bytes packet() {
  Bytes out(60, std::byte{5});
  out[0] = std::byte{0x80};
  out[1] = std::byte{96};
  return out;
}

TEST(H235Keys, EachDirectionHasAKeyOfItsOwn) {
  H235Keys keys, peer;
  ASSERT_TRUE(keys.follow({channel(120, 1), channel(121, 2)}));
  ASSERT_TRUE(peer.follow({channel(121, 2), channel(120, 1)}));
  Bytes there = packet(), back = packet();
  ASSERT_TRUE(keys.encrypt(there) && peer.encrypt(back));
  EXPECT_EQ(there[1], std::byte{120});
  EXPECT_EQ(back[1], std::byte{121});
  EXPECT_TRUE(peer.decrypt(there) && keys.decrypt(back));
  EXPECT_EQ(there, packet());
  EXPECT_EQ(back, packet());
}

TEST(H235Keys, DirectionsComeAndGoOneByOne) {
  H235Keys keys;
  EXPECT_FALSE(keys.sends() || keys.receives());
  EXPECT_EQ(keys.suite(), "");
  ASSERT_TRUE(keys.follow({.send = {}, .receive = channel(120, 1)}));
  EXPECT_TRUE(!keys.sends() && keys.receives());
  ASSERT_TRUE(keys.follow({channel(121, 2), channel(120, 1)}));
  EXPECT_TRUE(keys.sends() && keys.receives());
  ASSERT_TRUE(keys.follow({.send = channel(121, 2), .receive = {}}));
  EXPECT_TRUE(keys.sends() && !keys.receives());
  keys.clear();
  EXPECT_FALSE(keys.sends() || keys.receives());
}

TEST(H235Keys, AChannelWithoutAKeyPassesNothing) {
  H235Keys keys;
  ASSERT_TRUE(keys.follow({H235Direction{}, H235Direction{}}));
  EXPECT_FALSE(keys.sends() || keys.receives());
  EXPECT_EQ(keys.suite(), "");
}

TEST(H235Keys, NameTheWeakerCipherOfTheTwo) {
  H235Keys keys;
  ASSERT_TRUE(keys.follow({.send = {}, .receive = channel(120, 1, H235Cipher::Aes256Cbc)}));
  EXPECT_EQ(keys.suite(), "AES-256-CBC");
  ASSERT_TRUE(keys.follow({channel(121, 2), channel(120, 1, H235Cipher::Aes256Cbc)}));
  EXPECT_EQ(keys.suite(), "AES-128-CBC");
}

TEST(H235Keys, AKeyThatDoesNotFitLeavesItsDirectionAsItWas) {
  H235Keys keys, peer;
  ASSERT_TRUE(keys.follow({channel(120, 1), {}}));
  ASSERT_TRUE(peer.follow({{}, channel(120, 1)}));
  H235Direction bad = channel(121, 2);
  bad.keys.back().key.pop_back();
  EXPECT_FALSE(keys.follow({bad, channel(122, 3)}));
  EXPECT_TRUE(keys.receives());
  Bytes data = packet();
  ASSERT_TRUE(keys.encrypt(data));
  EXPECT_TRUE(peer.decrypt(data));
}

}  // namespace
}  // namespace protocols::webrtc
