#include "protocols/base/bytes.hpp"

#include <gtest/gtest.h>

namespace protocols {
namespace {

TEST(Bytes, AndTextAreTwoViewsOfTheSame) {
  const std::string_view text("a\0\xff", 3);
  const Bytes bytes = to_bytes(text);
  EXPECT_EQ(bytes, (Bytes{std::byte{'a'}, std::byte{0}, std::byte{0xff}}));
  EXPECT_EQ(as_text(bytes), text);
  EXPECT_EQ(to_bytes(ByteView(bytes)), bytes);
  EXPECT_TRUE(to_bytes("").empty());
}

}  // namespace
}  // namespace protocols
