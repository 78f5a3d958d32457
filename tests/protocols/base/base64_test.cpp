#include "protocols/base/base64.hpp"

#include <gtest/gtest.h>

namespace protocols {
namespace {

TEST(Base64, WritesTheVectorsOfRfc4648) {
  EXPECT_EQ(write_base64(as_bytes("")), "");
  EXPECT_EQ(write_base64(as_bytes("f")), "Zg==");
  EXPECT_EQ(write_base64(as_bytes("fo")), "Zm8=");
  EXPECT_EQ(write_base64(as_bytes("foo")), "Zm9v");
  EXPECT_EQ(write_base64(as_bytes("foobar")), "Zm9vYmFy");
}

TEST(Base64, ReadsWhatItWrote) {
  Bytes bytes;
  for (int i = 0; i < 256; ++i) {
    EXPECT_EQ(parse_base64(write_base64(bytes)), bytes);
    bytes.push_back(std::byte{static_cast<std::uint8_t>(i * 37)});
  }
}

TEST(Base64, ForgivesMissingAndExtraPadding) {
  EXPECT_EQ(parse_base64("Zg"), to_bytes("f"));
  EXPECT_EQ(parse_base64("Zg="), to_bytes("f"));
  EXPECT_EQ(parse_base64("Zm9v="), to_bytes("foo"));
}

TEST(Base64, RefusesForeignCharactersAndImpossibleLengths) {
  EXPECT_FALSE(parse_base64("Zg-_"));
  EXPECT_FALSE(parse_base64("Z"));
  EXPECT_FALSE(parse_base64("Z=g="));
  EXPECT_FALSE(parse_base64("Zm 9v"));
}

}  // namespace
}  // namespace protocols
