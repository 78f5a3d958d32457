#include "protocols/base/reader.hpp"

#include <gtest/gtest.h>

namespace protocols {
namespace {

TEST(Reader, ReadsBigEndianIntegersOneAfterTheOther) {
  const Bytes bytes =
      to_bytes(std::string_view("\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c"
                                "\x0d\x0e\x0f\x10\x11\x12",
                                18));
  Reader reader(bytes);
  EXPECT_EQ(reader.u8(), 0x01);
  EXPECT_EQ(reader.u16(), 0x0203);
  EXPECT_EQ(reader.u24(), 0x040506U);
  EXPECT_EQ(reader.u32(), 0x0708090aU);
  EXPECT_EQ(reader.u64(), 0x0b0c0d0e0f101112U);
  EXPECT_TRUE(reader.empty());
}

TEST(Reader, GivesNothingPastTheEndAndStaysWhereItIs) {
  const Bytes bytes = to_bytes("abc");
  Reader reader(bytes);
  EXPECT_FALSE(reader.u32());
  EXPECT_FALSE(reader.bytes(4));
  EXPECT_FALSE(reader.skip(4));
  EXPECT_EQ(reader.offset(), 0U);
  EXPECT_EQ(as_text(*reader.bytes(2)), "ab");
  EXPECT_FALSE(reader.u16());
  EXPECT_EQ(as_text(reader.rest()), "c");
  EXPECT_EQ(reader.remaining(), 1U);
}

TEST(Reader, RefusesACountThatWouldOverflow) {
  const Bytes bytes = to_bytes("abc");
  Reader reader(bytes);
  EXPECT_TRUE(reader.skip(1));
  EXPECT_FALSE(reader.bytes(~std::size_t{0}));
}

TEST(Reader, ReadsNoBytesFromNothing) {
  Reader reader(ByteView{});
  EXPECT_TRUE(reader.empty());
  EXPECT_TRUE(reader.bytes(0));
  EXPECT_FALSE(reader.u8());
}

}  // namespace
}  // namespace protocols
