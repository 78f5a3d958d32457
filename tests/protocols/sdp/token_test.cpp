#include "protocols/sdp/token.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace protocols::sdp {
namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) out.emplace_back(next_word(text));
  return out;
}

TEST(Token, CutsWordsOffTheFront) {
  std::string_view text = "1 AES_CM_128_HMAC_SHA1_80 inline:x";
  EXPECT_EQ(next_word(text), "1");
  EXPECT_EQ(text, "AES_CM_128_HMAC_SHA1_80 inline:x");
  EXPECT_EQ(next_word(text), "AES_CM_128_HMAC_SHA1_80");
  EXPECT_EQ(next_word(text), "inline:x");
  EXPECT_TRUE(text.empty());
}

TEST(Token, ReadsOverAnyNumberOfBlanks) {
  EXPECT_EQ(words_of("a  b\tc \t d"), (std::vector<std::string>{"a", "b", "c", "d"}));
  EXPECT_EQ(words_of(" \t a"), (std::vector<std::string>{"a"}));
}

TEST(Token, BlanksBehindTheLastWordLeaveNothing) {
  std::string_view text = "last \t ";
  EXPECT_EQ(next_word(text), "last");
  EXPECT_TRUE(text.empty());
}

TEST(Token, TheEndOfALineIsABlankToo) {
  EXPECT_EQ(words_of("a b\r\n"), (std::vector<std::string>{"a", "b"}));
}

TEST(Token, AtTheEndIsNoWordHoweverOftenItIsAsked) {
  for (std::string_view text :
       {std::string_view{}, std::string_view{""}, std::string_view{" \t"}}) {
    EXPECT_EQ(next_word(text), "");
    EXPECT_EQ(next_word(text), "");
    EXPECT_TRUE(text.empty());
  }
}

TEST(Token, OtherSeparatorsAndBytesBelongToTheWord) {
  EXPECT_EQ(words_of("a;b=c,d \xc3\xa4"), (std::vector<std::string>{"a;b=c,d", "\xc3\xa4"}));
  std::string_view with_zero("x\0y z", 5);
  EXPECT_EQ(next_word(with_zero), std::string_view("x\0y", 3));
}

TEST(Token, WordsPointIntoTheText) {
  const std::string owner = "  word rest";
  std::string_view text = owner;
  const std::string_view word = next_word(text);
  EXPECT_EQ(word.data(), owner.data() + 2);
  EXPECT_EQ(text.data(), owner.data() + 7);
}

}  // namespace
}  // namespace protocols::sdp
