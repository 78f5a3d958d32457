#include "protocols/sip/syntax.hpp"

#include <gtest/gtest.h>

namespace protocols::sip {
namespace {

TEST(Syntax, KnowsTokens) {
  EXPECT_TRUE(is_token("!interesting-Method0123456789_*+`.%indeed'~"));
  for (const auto* text : {"", "a b", "a:b", "<a>", "a;b", "a,b", "\"a\"", "\xc3\xa4"}) {
    EXPECT_FALSE(is_token(text)) << text;
  }
}

TEST(Syntax, QuotesAndUnquotesAnyText) {
  EXPECT_EQ(quote("a \"b\" \\"), R"("a \"b\" \\")");
  EXPECT_EQ(unquote(R"("a \"b\" \\")"), "a \"b\" \\");
  EXPECT_EQ(unquote("\"\""), "");
  EXPECT_EQ(quote("a\r\nb"), "\"a  b\"");
  for (const auto* text : {"", "a", "\"", "\"a", "\"a\"b", R"("a\")", "\"a\nb\"", "\"a\\\rb\""}) {
    EXPECT_FALSE(unquote(text)) << text;
  }
}

TEST(Syntax, SplitsListsOutsideQuotesAndBrackets) {
  const auto pieces = split_list(R"("Bell, A. \"B,\"" <sip:a,b@h>;q=1 , <sip:c@h>,)");
  ASSERT_EQ(pieces.size(), 3U);
  EXPECT_EQ(pieces[0], R"("Bell, A. \"B,\"" <sip:a,b@h>;q=1)");
  EXPECT_EQ(pieces[1], "<sip:c@h>");
  EXPECT_EQ(pieces[2], "");
}

TEST(Syntax, ReadsHostsOfEveryKind) {
  EXPECT_EQ(parse_host_port("meet.example.org")->host, "meet.example.org");
  EXPECT_EQ(parse_host_port("192.0.2.1 : 5070")->port, 5070);
  EXPECT_EQ(parse_host_port("[2001:db8::1]:5061")->host, "2001:db8::1");
  EXPECT_EQ(parse_host_port("[2001:db8::1]:5061")->port, 5061);
  EXPECT_EQ(bracketed("2001:db8::1"), "[2001:db8::1]");
  EXPECT_EQ(bracketed("192.0.2.1"), "192.0.2.1");
  for (const auto* text : {"", ":5060", "h:", "h:x", "h:65536", "h:-1", "[::1", "[::g]", "[h]",
                           "[::1]x", "a b", "h:5060:1", "<h>"}) {
    EXPECT_FALSE(parse_host_port(text)) << text;
  }
}

}  // namespace
}  // namespace protocols::sip
