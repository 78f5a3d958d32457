#include "protocols/base/text.hpp"

#include <gtest/gtest.h>

namespace protocols {
namespace {

TEST(Text, ComparesAsciiLettersWithoutCase) {
  EXPECT_TRUE(iequals("Call-ID", "call-id"));
  EXPECT_FALSE(iequals("Call-ID", "Call-IDs"));
  EXPECT_FALSE(iequals("[", "{"));  // 32 apart, yet no letters
  EXPECT_EQ(to_lower("H264\xc3\x84"), "h264\xc3\x84");
}

TEST(Text, TrimsBlanksAtBothEnds) {
  EXPECT_EQ(trim(" \t a b\r\n"), "a b");
  EXPECT_EQ(trim(" \t "), "");
  EXPECT_EQ(trim("xxaxx", "x"), "a");
}

TEST(Text, CutsAtTheFirstSeparator) {
  std::string_view rest = "a=b=c";
  EXPECT_EQ(cut(rest, '='), "a");
  EXPECT_EQ(rest, "b=c");
  EXPECT_EQ(cut(rest, ';'), "b=c");
  EXPECT_EQ(rest, "");
}

TEST(Text, ReadsOnlyWholeNumbersThatFit) {
  EXPECT_EQ(parse_number<int>("70"), 70);
  EXPECT_EQ(parse_number<std::uint8_t>("0068"), 68);
  EXPECT_EQ(parse_number<unsigned>("ff", 16), 255U);
  for (const auto* text : {"", "-1", "+1", " 1", "1 ", "256", "1x", "99999999999999999999"}) {
    EXPECT_FALSE(parse_number<std::uint8_t>(text)) << text;
  }
}

}  // namespace
}  // namespace protocols
