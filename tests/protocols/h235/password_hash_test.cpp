#include "protocols/h235/password_hash.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h235/support.hpp"

namespace protocols::h235 {
namespace {

std::string hash(ByteView message, const Bytes& key) {
  return to_hex(hash_of(message, key));
}

// RFC 2202 section 3, the first 96 bits; of the fifth the RFC itself says them.
TEST(PasswordHash, GivesTheAnswersOfRfc2202) {
  const auto of = [](std::size_t count, unsigned value) {
    return Bytes(count, static_cast<std::byte>(value));
  };
  EXPECT_EQ(hash(as_bytes("Hi There"), of(20, 0x0b)), "b617318655057264e28bc0b6");
  EXPECT_EQ(hash(as_bytes("what do ya want for nothing?"), to_bytes("Jefe")),
            "effcdf6ae5eb2fa2d27416d5");
  EXPECT_EQ(hash(of(50, 0xdd), of(20, 0xaa)), "125d7342b9ac11cd91a39af4");
  EXPECT_EQ(hash(of(50, 0xcd), counting(25, 1)), "4c9007f4026250c6bc8414f9");
  EXPECT_EQ(hash(as_bytes("Test With Truncation"), of(20, 0x0c)), "4c1a03424b55e07fe7f27be1");
  EXPECT_EQ(hash(as_bytes("Test Using Larger Than Block-Size Key - Hash Key First"), of(80, 0xaa)),
            "aa4ae5e15272d00e95705637");
  EXPECT_EQ(hash(as_bytes("Test Using Larger Than Block-Size Key and Larger Than One Block-Size "
                          "Data"),
                 of(80, 0xaa)),
            "e8e99d0f45237d786d6bbaa7");
}

// FIPS 180 appendix A.1.
TEST(PasswordHash, TheKeyOfAPasswordIsItsSha1) {
  EXPECT_EQ(to_hex(key_of_password("abc").view()), "a9993e364706816aba3e25717850c26c9cd0d89d");
  EXPECT_EQ(to_hex(key_of_password("").view()), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
}

TEST(PasswordHash, ComparesAllOctets) {
  const MessageHash a{};
  for (std::size_t i = 0; i < a.size(); ++i) {
    MessageHash b = a;
    b[i] = std::byte{1};
    EXPECT_FALSE(same(a, b));
  }
  EXPECT_TRUE(same(a, MessageHash{}));
}

}  // namespace
}  // namespace protocols::h235
