#include "protocols/q931/party_number.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

namespace {

using namespace protocols;
using q931::PartyNumber;

Bytes bytes(std::initializer_list<int> list) {
  Bytes out;
  for (const int value : list) out.push_back(std::byte{static_cast<std::uint8_t>(value)});
  return out;
}

TEST(Q931PartyNumber, ReadsTypePlanAndDigits) {
  EXPECT_EQ(q931::parse_party_number(bytes({0x91, '4', '9'})),
            (PartyNumber{.type = 1, .plan = 1, .presentation = {}, .digits = "49"}));
}

TEST(Q931PartyNumber, ReadsWhoScreenedACallingNumber) {
  EXPECT_EQ(q931::parse_party_number(bytes({0x01, 0xa3, '7'})),
            (PartyNumber{.plan = 1, .presentation = 1, .screening = 3, .digits = "7"}));
}

TEST(Q931PartyNumber, MayHaveNoDigits) {
  EXPECT_EQ(q931::parse_party_number(bytes({0x80}))->digits, "");
}

TEST(Q931PartyNumber, IsNothingWhereItIsCutOrNoIa5) {
  EXPECT_EQ(q931::parse_party_number({}), std::nullopt);
  EXPECT_EQ(q931::parse_party_number(bytes({0x01})), std::nullopt);
  EXPECT_EQ(q931::parse_party_number(bytes({0x81, '1', 0x07})), std::nullopt);
  EXPECT_EQ(q931::parse_party_number(bytes({0x81, 0xb1})), std::nullopt);
}

TEST(Q931PartyNumber, ReadsWhatItWrote) {
  const PartyNumber called{.type = 2, .plan = 9, .presentation = {}, .digits = "1001**4711"};
  EXPECT_EQ(q931::parse_party_number(q931::write(called)), called);
  const PartyNumber calling{
      .type = 7, .plan = 15, .presentation = 2, .screening = 1, .digits = "#*0"};
  EXPECT_EQ(q931::parse_party_number(q931::write(calling)), calling);
}

}  // namespace
