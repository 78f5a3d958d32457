#include "protocols/sip/session_timer.hpp"

#include <gtest/gtest.h>

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;
using Due = SessionTimer::Due;
using Refresher = SessionExpires::Refresher;

constexpr TimePoint kStart{};

SessionTimer timer() {
  return {1800s, 90s};
}

SessionTimer::Request asks(std::uint32_t seconds, Refresher who = Refresher::Unsaid) {
  return {SessionExpires{seconds, who}, std::nullopt, true};
}

TEST(SessionTimer, RefusesIntervalsBelowTheMinimumOfPeersThatUnderstand422) {
  EXPECT_TRUE(timer().too_small(asks(89)));
  EXPECT_FALSE(timer().too_small(asks(90)));
  auto proxy = asks(60);
  proxy.supported = false;
  EXPECT_FALSE(timer().too_small(proxy));
}

TEST(SessionTimer, TakesThePeersIntervalAndRefreshesWhenTheChoiceIsOurs) {
  auto machine = timer();
  const auto answer = machine.answer(asks(600), kStart);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->expires, (SessionExpires{600, Refresher::Uas}));
  EXPECT_TRUE(answer->require);
  EXPECT_EQ(machine.deadline(), kStart + 300s);
  EXPECT_EQ(machine.handle_timeout(kStart + 300s), Due::Refresh);
  EXPECT_EQ(machine.deadline(), kStart + 568s);
  EXPECT_EQ(machine.handle_timeout(kStart + 568s), Due::Expired);
  EXPECT_FALSE(machine.deadline());
}

TEST(SessionTimer, LowersLongIntervalsButNotBelowTheRequestsMinSe) {
  auto machine = timer();
  EXPECT_EQ(machine.answer(asks(7200), kStart)->expires.seconds, 1800U);
  auto request = asks(7200);
  request.min_se = 3600;
  EXPECT_EQ(timer().answer(request, kStart)->expires.seconds, 3600U);
}

TEST(SessionTimer, ObeysTheRefresherThePeerNamed) {
  auto machine = timer();
  EXPECT_EQ(machine.answer(asks(600, Refresher::Uac), kStart)->expires.refresher, Refresher::Uac);
  EXPECT_FALSE(machine.we_refresh());
  EXPECT_EQ(machine.deadline(), kStart + 568s);
}

TEST(SessionTimer, RefreshesForPeersThatCannotWhenAProxyAsked) {
  auto request = asks(600, Refresher::Uac);
  request.supported = false;
  auto machine = timer();
  const auto answer = machine.answer(request, kStart);
  EXPECT_EQ(answer->expires.refresher, Refresher::Uas);
  EXPECT_FALSE(answer->require);
}

TEST(SessionTimer, DoesNotRunWhenNobodyAsked) {
  auto machine = timer();
  EXPECT_FALSE(machine.answer({}, kStart));
  EXPECT_FALSE(machine.running());
}

TEST(SessionTimer, ShortIntervalsEndAThirdEarly) {
  SessionTimer machine(60s, 30s);
  ASSERT_TRUE(machine.answer(asks(60, Refresher::Uac), kStart));
  EXPECT_EQ(machine.deadline(), kStart + 40s);
}

TEST(SessionTimer, AsClientFollowsTheAnswer) {
  auto machine = timer();
  EXPECT_EQ(machine.ask(), (SessionExpires{1800, Refresher::Unsaid}));
  machine.accepted(SessionExpires{900, Refresher::Uac}, kStart);
  EXPECT_TRUE(machine.we_refresh());
  EXPECT_EQ(machine.ask(), (SessionExpires{900, Refresher::Uac}));
  machine.accepted(std::nullopt, kStart);
  EXPECT_FALSE(machine.running());
}

TEST(SessionTimer, RaisesOnlyWhenTheMinimumIsAboveWhatWeAsked) {
  auto machine = timer();
  EXPECT_TRUE(machine.raise(3600));
  EXPECT_EQ(machine.ask().seconds, 3600U);
  EXPECT_EQ(machine.min_se(), 3600U);
  EXPECT_FALSE(machine.raise(3600));
  EXPECT_FALSE(machine.raise(std::nullopt));
}

TEST(SessionTimer, ARefreshCanBeTriedAgainBeforeTheEnd) {
  auto machine = timer();
  machine.accepted(SessionExpires{600, Refresher::Uac}, kStart);
  EXPECT_EQ(machine.handle_timeout(kStart + 300s), Due::Refresh);
  machine.retry_refresh(kStart + 303s);
  EXPECT_EQ(machine.handle_timeout(kStart + 303s), Due::Refresh);
}

TEST(SessionTimer, ARequestWithoutTimerKeepsTheOneWeRefresh) {
  auto machine = timer();
  machine.accepted(SessionExpires{600, Refresher::Uac}, kStart);
  EXPECT_FALSE(machine.answer({}, kStart + 100s));
  EXPECT_TRUE(machine.running());
}

}  // namespace
}  // namespace protocols::sip
