#include "gateway/call/dial_string.hpp"

#include <gtest/gtest.h>

namespace gateway::call {
namespace {

TEST(DialString, NumberAloneNamesAMeeting) {
  const auto dial = parse_dial_string("1001");
  EXPECT_EQ(dial.number, "1001");
  EXPECT_FALSE(dial.pin);
}

TEST(DialString, PinFollowsTwoStarsOrADot) {
  for (const auto* dialled : {"1001**4711", "1001.4711"}) {
    const auto dial = parse_dial_string(dialled);
    EXPECT_EQ(dial.number, "1001") << dialled;
    EXPECT_EQ(dial.pin, "4711") << dialled;
  }
}

TEST(DialString, EchoTestIsANumberOfItsOwn) {
  EXPECT_EQ(parse_dial_string("*43").number, kEchoTest);
}

TEST(DialString, WhatIsNoNumberLeadsToTheReception) {
  for (const auto* dialled :
       {"", "meeting", "+4930123", "1001**", "**4711", "1001.", "10a1", "1001**47x1",
        "123456789012345678901", "1001.2.3", "1001**12345678901234567"}) {
    const auto dial = parse_dial_string(dialled);
    EXPECT_TRUE(dial.number.empty()) << dialled;
    EXPECT_FALSE(dial.pin) << dialled;
  }
}

}  // namespace
}  // namespace gateway::call
