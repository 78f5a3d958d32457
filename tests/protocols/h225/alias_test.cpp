#include "protocols/h225/alias.hpp"

#include <gtest/gtest.h>

namespace protocols::h225 {
namespace {

using Is = AliasAddress::Is;

TEST(H225Alias, GoesThereAndBack) {
  for (const Alias& alias :
       {Alias{Alias::Kind::Digits, "4711#"}, Alias{Alias::Kind::H323Id, "Büro 𝄞"},
        Alias{Alias::Kind::Url, "h323:room@example.com"},
        Alias{Alias::Kind::Email, "room@example.com"}}) {
    EXPECT_EQ(to_alias(to_alias_address(alias)), alias);
  }
}

TEST(H225Alias, TakesTheDigitsOfAPartyNumber) {
  using Number = PartyNumber::Is;
  PublicPartyNumber number;
  number.public_number_digits = "4930123";
  const auto party = PartyNumber::of<Number::E164Number>(number);
  EXPECT_EQ(to_alias(AliasAddress::of<Is::PartyNumber>(party)),
            (Alias{Alias::Kind::Digits, "4930123"}));
}

TEST(H225Alias, RefusesWhatNobodyCanDialOrShow) {
  EXPECT_FALSE(to_alias(AliasAddress::of<Is::H323ID>(u"")));
  EXPECT_FALSE(to_alias(AliasAddress::of<Is::H323ID>(u"a\nb")));
  EXPECT_FALSE(to_alias(AliasAddress::of<Is::UrlID>(std::string(300, 'x'))));
  EXPECT_FALSE(to_alias({}));
}

TEST(H225Alias, KeysAreAlikeForCaseAndForNumbersWrittenAsNames) {
  const Alias number{Alias::Kind::Digits, "1001"}, name{Alias::Kind::H323Id, "1001"};
  EXPECT_EQ(alias_key(number), alias_key(name));
  EXPECT_EQ(alias_key({Alias::Kind::H323Id, "Room"}), alias_key({Alias::Kind::H323Id, "rOOM"}));
  EXPECT_NE(alias_key({Alias::Kind::H323Id, "room"}), alias_key({Alias::Kind::Url, "room"}));
}

TEST(H225Alias, IsWhatItsTextLooksLike) {
  EXPECT_EQ(alias_of("1001"), (Alias{Alias::Kind::Digits, "1001"}));
  EXPECT_EQ(alias_of("*43#"), (Alias{Alias::Kind::Digits, "*43#"}));
  EXPECT_EQ(alias_of("Board room 7"), (Alias{Alias::Kind::H323Id, "Board room 7"}));
  EXPECT_EQ(alias_of("H323:room@example.org"), (Alias{Alias::Kind::Url, "H323:room@example.org"}));
  EXPECT_FALSE(alias_of(""));
  EXPECT_FALSE(alias_of("a\nb"));
}

TEST(H225Alias, BrokenUnicodeBecomesAReplacementCharacter) {
  EXPECT_EQ(to_utf8(std::u16string{0xd800, u'a'}),
            "\xef\xbf\xbd"
            "a");
  EXPECT_EQ(to_utf16("\xc0\x80"), (std::u16string{0xfffd, 0xfffd}));
  EXPECT_EQ(to_utf16("a\xe2\x82"), (std::u16string{u'a', 0xfffd, 0xfffd}));
}

}  // namespace
}  // namespace protocols::h225
