#include "protocols/q931/message.hpp"

#include <gtest/gtest.h>

#include <string_view>

#include "protocols/q931/error.hpp"
#include "tests/support/hex.hpp"

namespace {

using namespace protocols;
using q931::CauseValue;
using q931::Errc;
using q931::Message;
using q931::MessageType;

Message parsed(std::string_view text) {
  const auto message = q931::parse(from_hex(text));
  EXPECT_TRUE(message) << message.error().code.message();
  return message.value_or(Message());
}

std::error_code refusal(std::string_view text) {
  const auto message = q931::parse(from_hex(text));
  return message ? std::error_code() : message.error().code;
}

TEST(Q931Message, ReadsASetup) {
  // Protocol 8, reference 0x77f4, Setup; bearer capability, display "Room", calling 1001 without
  // and called 2002 with plan E.164, User-user of three octets.
  const Message setup = parsed(
      "080277f405"
      "04038090a5"
      "2804526f6f6d"
      "6c0600803130"
      "3031"
      "70058132303032"
      "7e000405aabbcc");
  EXPECT_EQ(setup.type, MessageType::Setup);
  EXPECT_EQ(setup.call_reference, 0x77f4);
  EXPECT_FALSE(setup.to_originator);
  EXPECT_EQ(setup.bearer_capability, from_hex("8090a5"));
  EXPECT_EQ(setup.display, "Room");
  ASSERT_TRUE(setup.calling_party);
  EXPECT_EQ(setup.calling_party->digits, "1001");
  EXPECT_EQ(setup.calling_party->presentation, 0);
  ASSERT_TRUE(setup.called_party);
  EXPECT_EQ(setup.called_party->digits, "2002");
  EXPECT_EQ(setup.user_user, from_hex("aabbcc"));
  EXPECT_EQ(setup.unreadable_elements, 0U);
}

TEST(Q931Message, ReadsTheFlagOfTheCallReference) {
  EXPECT_TRUE(parsed("0802f7f402").to_originator);
  EXPECT_EQ(parsed("0802f7f402").call_reference, 0x77f4);
  EXPECT_EQ(parsed("0801"
                   "8502")
                .call_reference,
            5);
}

TEST(Q931Message, ReadsWhatItWrote) {
  Message message;
  message.call_reference = 0x7fff;
  message.to_originator = true;
  message.type = MessageType::Status;
  message.bearer_capability = q931::video_bearer_capability(6);
  message.cause = q931::Cause{.value = CauseValue::ResponseToStatusEnquiry, .location = 1};
  message.call_state = 10;
  message.facility = Bytes();
  message.progress_indicator = from_hex("8188");
  message.notification_indicator = 0x80;
  message.display =
      "Gr\xc3\xbc\xc3\x9f"
      "e";
  message.keypad = "1#";
  message.signal = 0x3f;
  message.calling_party =
      q931::PartyNumber{.type = 1, .plan = 1, .presentation = 1, .screening = 3, .digits = "49301"};
  message.called_party = q931::PartyNumber{.presentation = {}, .digits = "1001**4711"};
  message.user_user = Bytes(300, std::byte{7});
  const auto again = q931::parse(q931::write(message));
  ASSERT_TRUE(again);
  EXPECT_EQ(*again, message);
}

TEST(Q931Message, KeepsTheFirstOfAnElementThatComesTwice) {
  EXPECT_EQ(parsed("08020001"
                   "05"
                   "280141"
                   "280142")
                .display,
            "A");
}

TEST(Q931Message, SkipsElementsItDoesNotKnow) {
  const Message message = parsed(
      "0802000105"
      "a1"
      "7d029181"
      "01027777"
      "280141");
  EXPECT_EQ(message.display, "A");
  EXPECT_EQ(message.unreadable_elements, 0U);
}

TEST(Q931Message, SkipsElementsOfOtherCodesets) {
  // Non-locking shift to 5 for one element; locking shift to 6 for all that follow.
  EXPECT_EQ(parsed("0802000105"
                   "9d"
                   "280158"
                   "280141")
                .display,
            "A");
  EXPECT_FALSE(parsed("0802000105"
                      "96"
                      "280158")
                   .display);
}

TEST(Q931Message, LeavesOutAndCountsElementsOfAWrongForm) {
  const Message message = parsed(
      "080200015a"
      "0800"
      "1400"
      "7000"
      "280141");
  EXPECT_FALSE(message.cause);
  EXPECT_FALSE(message.call_state);
  EXPECT_FALSE(message.called_party);
  EXPECT_EQ(message.display, "A");
  EXPECT_EQ(message.unreadable_elements, 3U);
}

TEST(Q931Message, LeavesOutUserDataThatIsNotOfH225) {
  EXPECT_FALSE(parsed("0802000105"
                      "7e000304aabb")
                   .user_user);
}

TEST(Q931Message, RefusesWhatIsNoMessage) {
  EXPECT_EQ(refusal(""), Errc::Truncated);
  EXPECT_EQ(refusal("030000"), Errc::NotQ931);
  EXPECT_EQ(refusal("080005"), Errc::BadCallReference);
  EXPECT_EQ(refusal("080300000105"), Errc::BadCallReference);
  EXPECT_EQ(refusal("08020001"), Errc::Truncated);
}

TEST(Q931Message, RefusesEveryTruncationOfAnElement) {
  const Bytes whole = from_hex(
      "0802000105"
      "7e000405aabbcc");
  EXPECT_TRUE(q931::parse(ByteView(whole).first(5)));
  for (std::size_t size = 6; size < whole.size(); ++size) {
    const auto message = q931::parse(ByteView(whole).first(size));
    ASSERT_FALSE(message) << size;
    EXPECT_EQ(message.error().code, Errc::Truncated);
    EXPECT_EQ(message.error().offset, 5U);
  }
}

TEST(Q931Message, CutsWhatAnElementCannotHold) {
  Message message;
  message.display = std::string(300, 'x');
  EXPECT_EQ(q931::parse(q931::write(message))->display, std::string(255, 'x'));
}

TEST(Q931Message, SaysTheRateOfAVideoCall) {
  EXPECT_EQ(q931::video_bearer_capability(6), from_hex("881886a5"));
  EXPECT_EQ(q931::video_bearer_capability(0), from_hex("881881a5"));
  EXPECT_EQ(q931::video_bearer_capability(200), from_hex("8818ffa5"));
}

}  // namespace
