#include "gateway/conference/directory.hpp"

#include "tests/gateway/conference/visitor.hpp"

namespace gateway::conference {
namespace {

using namespace std::chrono_literals;
using testing::deliver;
using testing::kStart;
using testing::silent;
using testing::Visitor;
using Open = std::shared_ptr<Conference>;

config::Conference with_pin() {
  config::Conference settings;
  settings.open_numbers = false;
  config::Meeting meeting;
  meeting.number = "1001";
  meeting.name = "Board";
  meeting.pin = "4711";
  settings.meetings.push_back(meeting);
  return settings;
}

Open opened(const Admission& admission) {
  const auto* open = std::get_if<Open>(&admission);
  return open ? *open : nullptr;
}

TEST(Directory, PinOpensTheMeetingAndTheSameNumberIsTheSameMeeting) {
  const auto settings = with_pin();
  Directory directory(settings, 5);
  const auto first = opened(directory.enter("1001", "4711", "192.0.2.1", kStart));
  const auto second = opened(directory.enter("1001", "4711", "192.0.2.2", kStart));
  ASSERT_TRUE(first);
  EXPECT_EQ(first, second);
  EXPECT_EQ(first->title(), "Board");
  EXPECT_EQ(first->number(), "1001");
}

TEST(Directory, OnlyNumbersThatCanBeDialledOpenAMeeting) {
  const config::Conference settings;
  Directory directory(settings, 5);
  const auto open = opened(directory.enter("1001", {}, "192.0.2.1", kStart));
  ASSERT_TRUE(open);
  EXPECT_EQ(open->title(), "1001") << "nobody gave it a name";
  for (const auto* number : {"", "*43", "10#", "one", "123456789012345678901"}) {
    EXPECT_FALSE(opened(directory.enter(number, {}, "192.0.2.1", kStart))) << number;
  }
}

TEST(Directory, AValidNumberIsOneToTwentyDigits) {
  EXPECT_TRUE(Directory::valid_number("0"));
  EXPECT_TRUE(Directory::valid_number("12345678901234567890"));
  for (const auto* number : {"", "123456789012345678901", "12a", "1 2", "+49", "*43"}) {
    EXPECT_FALSE(Directory::valid_number(number)) << number;
  }
}

TEST(Directory, AMeetingWithoutAPinIsOpenAlsoWhereOtherNumbersAreNot) {
  config::Conference settings;
  settings.open_numbers = false;
  settings.meetings.push_back({.number = "7", .name = {}, .pin = {}});
  Directory directory(settings, 5);
  EXPECT_TRUE(opened(directory.enter("7", {}, "192.0.2.1", kStart)));
  EXPECT_TRUE(opened(directory.enter("7", "1234", "192.0.2.1", kStart))) << "a PIN is no matter";
  EXPECT_FALSE(opened(directory.enter("8", {}, "192.0.2.1", kStart)));
}

TEST(Directory, UnknownNumberAndWrongPinAnswerAlike) {
  const auto settings = with_pin();
  Directory directory(settings, 5);
  for (const auto* number : {"1001", "9999"}) {
    const auto wrong = directory.enter(number, "1", "192.0.2.1", kStart);
    ASSERT_TRUE(std::holds_alternative<PinNeeded>(wrong)) << number;
    EXPECT_TRUE(std::get<PinNeeded>(wrong).wrong) << number;
    const auto empty = directory.enter(number, "", "192.0.2.1", kStart);
    ASSERT_TRUE(std::holds_alternative<PinNeeded>(empty)) << number;
    EXPECT_TRUE(std::get<PinNeeded>(empty).wrong) << number;
    const auto asked = directory.enter(number, std::nullopt, "192.0.2.1", kStart);
    ASSERT_TRUE(std::holds_alternative<PinNeeded>(asked)) << number;
    EXPECT_FALSE(std::get<PinNeeded>(asked).wrong) << number;
  }
}

TEST(Directory, TooManyWrongPinsAreNotLookedAtForAMinute) {
  const auto settings = with_pin();
  Directory directory(settings, 3);
  for (int i = 0; i < 2; ++i) {
    const auto wrong = directory.enter("1001", "0", "192.0.2.1", kStart);
    EXPECT_EQ(std::get<PinNeeded>(wrong).retry_after, 0s);
  }
  const auto last = std::get<PinNeeded>(directory.enter("1001", "0", "192.0.2.1", kStart));
  EXPECT_TRUE(last.wrong);
  EXPECT_EQ(last.retry_after, 60s);
  const auto right = directory.enter("1001", "4711", "192.0.2.1", kStart + 1s);
  ASSERT_TRUE(std::holds_alternative<PinNeeded>(right)) << "even the right PIN has to wait";
  EXPECT_EQ(std::get<PinNeeded>(right).retry_after, 59s);
  EXPECT_FALSE(std::get<PinNeeded>(right).wrong) << "nobody looked at it";
  EXPECT_TRUE(opened(directory.enter("1001", "4711", "192.0.2.2", kStart + 1s)))
      << "another source is not held up";
  EXPECT_TRUE(opened(directory.enter("1001", "4711", "192.0.2.1", kStart + 61s)));
}

TEST(Directory, AFullMeetingLetsNobodyMoreIn) {
  config::Conference settings;
  settings.max_participants = 1;
  Directory directory(settings, 5);
  const auto meeting = opened(directory.enter("1001", {}, "192.0.2.1", kStart));
  ASSERT_TRUE(meeting);
  boost::asio::io_context context;
  Visitor ada;
  auto seat = meeting->join(ada.request(context, "Ada"));
  ASSERT_TRUE(seat);
  EXPECT_TRUE(std::holds_alternative<Full>(directory.enter("1001", {}, "192.0.2.2", kStart)));
  seat->reset();
  EXPECT_TRUE(opened(directory.enter("1001", {}, "192.0.2.2", kStart)));
}

TEST(Directory, WhoMustWaitForPinsStillGetsWhereNoneIsNeeded) {
  auto settings = with_pin();
  settings.open_numbers = true;
  Directory directory(settings, 1);
  directory.enter("1001", "0", "192.0.2.1", kStart);
  EXPECT_FALSE(opened(directory.enter("1001", "4711", "192.0.2.1", kStart)));
  EXPECT_TRUE(opened(directory.enter("2002", {}, "192.0.2.1", kStart)));
}

TEST(Directory, AMeetingExistsFromItsFirstParticipantToItsLast) {
  const config::Conference settings;
  Directory directory(settings, 5);
  EXPECT_EQ(directory.meetings(), 0U);
  auto first = *opened(directory.enter("1", {}, "192.0.2.1", kStart))->join(silent());
  auto second = *opened(directory.enter("1", {}, "192.0.2.2", kStart))->join(silent());
  auto other = *opened(directory.enter("2", {}, "192.0.2.3", kStart))->join(silent());
  EXPECT_EQ(directory.meetings(), 2U);
  EXPECT_EQ(directory.participants(), 3U);
  first.reset();
  other.reset();
  EXPECT_EQ(directory.meetings(), 1U);
  EXPECT_EQ(directory.participants(), 1U);
  second.reset();
  EXPECT_EQ(directory.meetings(), 0U);
}

TEST(Directory, AMeetingTakesAsManyAsAreConfigured) {
  config::Conference settings;
  settings.max_participants = 1;
  Directory directory(settings, 5);
  const auto meeting = opened(directory.enter("1", {}, "192.0.2.1", kStart));
  const auto seat = meeting->join(silent());
  ASSERT_TRUE(seat);
  EXPECT_EQ(meeting->join(silent()).error(), JoinError::Full);
}

TEST(Directory, ClosedForNewcomersWhileDraining) {
  const config::Conference settings;
  Directory directory(settings, 5);
  boost::asio::io_context io;
  Visitor anna;
  const auto meeting = opened(directory.enter("1", {}, "192.0.2.1", kStart));
  const auto seat = meeting->join(anna.request(io, "Anna"));
  directory.close();
  EXPECT_TRUE(std::holds_alternative<Closed>(directory.enter("1", {}, "192.0.2.1", kStart)));
  deliver(io);
  EXPECT_FALSE(anna.end) << "who is in stays";
  EXPECT_EQ(directory.participants(), 1U);
}

TEST(Directory, ItsEndReachesEveryMeetingAndClosesIt) {
  const config::Conference settings;
  Directory directory(settings, 5);
  boost::asio::io_context io;
  Visitor anna, ben;
  const auto first =
      opened(directory.enter("1", {}, "192.0.2.1", kStart))->join(anna.request(io, "Anna"));
  const auto second =
      opened(directory.enter("2", {}, "192.0.2.1", kStart))->join(ben.request(io, "Ben"));
  directory.end_all(SeatEnd::Draining);
  deliver(io);
  EXPECT_EQ(anna.end, SeatEnd::Draining);
  EXPECT_EQ(ben.end, SeatEnd::Draining);
  EXPECT_TRUE(std::holds_alternative<Closed>(directory.enter("3", {}, "192.0.2.1", kStart)));
}

}  // namespace
}  // namespace gateway::conference
