#include "protocols/stun/digest.hpp"

#include <gtest/gtest.h>

namespace protocols::stun {
namespace {

TEST(StunDigest, FingerprintIsCrc32WithTheStunMask) {
  // The check value of CRC-32 (ITU-T V.42) is cbf43926 for "123456789".
  EXPECT_EQ(fingerprint_of(as_bytes("123456789")), 0xcbf43926U ^ 0x5354554eU);
}

TEST(StunDigest, ComparesWholeValues) {
  EXPECT_TRUE(same(as_bytes("abc"), as_bytes("abc")));
  EXPECT_FALSE(same(as_bytes("abc"), as_bytes("abd")));
  EXPECT_FALSE(same(as_bytes("abc"), as_bytes("ab")));
}

}  // namespace
}  // namespace protocols::stun
