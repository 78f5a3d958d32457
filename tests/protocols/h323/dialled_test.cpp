#include "protocols/h323/dialled.hpp"

#include <gtest/gtest.h>

namespace protocols::h323 {
namespace {

using Kind = h225::Alias::Kind;

std::string dialled(std::vector<h225::Alias> aliases) {
  return dialled_of(aliases, {{Kind::H323Id, "roombridge"}, {Kind::Digits, "900"}});
}

TEST(Dialled, NothingIsTheMachineItself) {
  EXPECT_EQ(dialled({}), "");
}

TEST(Dialled, DigitsAndNamesAreAsTheyAre) {
  EXPECT_EQ(dialled({{Kind::Digits, "1001"}}), "1001");
  EXPECT_EQ(dialled({{Kind::H323Id, "1001"}}), "1001");
  EXPECT_EQ(dialled({{Kind::H323Id, "board room"}}), "board room");
  EXPECT_EQ(dialled({{Kind::Digits, "1001**4711"}}), "1001**4711");
  EXPECT_EQ(dialled({{Kind::Digits, "*43"}}), "*43");
}

TEST(Dialled, OfAUrlTheUserPartCounts) {
  EXPECT_EQ(dialled({{Kind::Url, "h323:1001@meet.example.com"}}), "1001");
  EXPECT_EQ(dialled({{Kind::Url, "H323:1001**4711@192.0.2.1:1720"}}), "1001**4711");
  EXPECT_EQ(dialled({{Kind::Url, "sip:1001@meet.example.com"}}), "1001");
  EXPECT_EQ(dialled({{Kind::Url, "1001@meet.example.com"}}), "1001");
  EXPECT_EQ(dialled({{Kind::Email, "1001@meet.example.com"}}), "1001");
  EXPECT_EQ(dialled({{Kind::H323Id, "1001@meet.example.com"}}), "1001");
  EXPECT_EQ(dialled({{Kind::Url, "h323:meet.example.com"}}), "") << "names a machine";
}

TEST(Dialled, AnAddressInFrontIsLeftOut) {
  EXPECT_EQ(dialled({{Kind::H323Id, "192.0.2.1"}}), "");
  EXPECT_EQ(dialled({{Kind::H323Id, "192.0.2.1##1001"}}), "1001");
  EXPECT_EQ(dialled({{Kind::H323Id, "192.0.2.1##1001##4711"}}), "1001**4711");
  EXPECT_EQ(dialled({{Kind::H323Id, "2001:db8::1##1001"}}), "1001");
  EXPECT_EQ(dialled({{Kind::H323Id, "192.0.2.1##"}}), "");
  EXPECT_EQ(dialled({{Kind::H323Id, "192.0.2.1##1001##"}}), "1001");
}

TEST(Dialled, ANumberMayHaveItsPinBehindTwoHashes) {
  EXPECT_EQ(dialled({{Kind::Digits, "1001##4711"}}), "1001**4711");
  EXPECT_EQ(dialled({{Kind::Digits, "##4711"}}), "**4711");
}

TEST(Dialled, TheFirstAliasCountsThatSaysSomething) {
  EXPECT_EQ(dialled({{Kind::H323Id, "192.0.2.1"}, {Kind::Digits, "1001"}}), "1001");
  EXPECT_EQ(dialled({{Kind::Digits, "1001"}, {Kind::Digits, "1002"}}), "1001");
  EXPECT_EQ(dialled({{Kind::H323Id, "RoomBridge"}, {Kind::Digits, "1001"}}), "1001")
      << "our own name says nothing";
  EXPECT_EQ(dialled({{Kind::H323Id, "900"}}), "") << "our own number, as an h323-ID";
}

}  // namespace
}  // namespace protocols::h323
