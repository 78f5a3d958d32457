#include "protocols/base/writer.hpp"

#include <gtest/gtest.h>

#include "protocols/base/reader.hpp"

namespace protocols {
namespace {

TEST(Writer, WritesWhatTheReaderReads) {
  Writer writer(32);
  writer.u8(0xfe);
  writer.u16(0xfedc);
  writer.u24(0xfedcba);
  writer.u32(0xfedcba98);
  writer.u64(0xfedcba9876543210);
  writer.bytes(as_bytes("x"));
  Reader reader(writer.view());
  EXPECT_EQ(reader.u8(), 0xfe);
  EXPECT_EQ(reader.u16(), 0xfedc);
  EXPECT_EQ(reader.u24(), 0xfedcbaU);
  EXPECT_EQ(reader.u32(), 0xfedcba98U);
  EXPECT_EQ(reader.u64(), 0xfedcba9876543210U);
  EXPECT_EQ(as_text(reader.rest()), "x");
}

TEST(Writer, PatchesALengthThatIsKnownOnlyAfterwards) {
  Writer writer;
  writer.u16(0);
  writer.zeros(3);
  writer.patch_u16(0, static_cast<std::uint16_t>(writer.size()));
  EXPECT_EQ(writer.take(), to_bytes(std::string_view("\0\5\0\0\0", 5)));
}

TEST(Writer, IsEmptyOnceTaken) {
  Writer writer;
  writer.u8(1);
  EXPECT_EQ(writer.take().size(), 1U);
  EXPECT_EQ(writer.size(), 0U);
}

}  // namespace
}  // namespace protocols
