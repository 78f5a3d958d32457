#include "gateway/web/resume_tokens.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace gateway::web {
namespace {

using namespace std::chrono_literals;
constexpr protocols::TimePoint kStart{};

protocols::RandomSource counting() {
  return [n = std::uint8_t{0}](std::span<std::byte> out) mutable {
    for (auto& b : out) b = std::byte{++n};
  };
}

TEST(ResumeTokens, RedeemOnceForTheirMeetingAndSendTheOldLegAway) {
  ResumeTokens tokens(counting());
  int replaced = 0;
  const auto token = tokens.issue("1001", [&replaced] { ++replaced; });
  EXPECT_TRUE(tokens.redeem(token, "1001", kStart));
  EXPECT_EQ(replaced, 1);
  EXPECT_FALSE(tokens.redeem(token, "1001", kStart));
}

TEST(ResumeTokens, AreWorthNothingForAnotherMeeting) {
  ResumeTokens tokens(counting());
  const auto token = tokens.issue("1001", [] {});
  EXPECT_FALSE(tokens.redeem(token, "1002", kStart));
}

TEST(ResumeTokens, ExpireAMinuteAfterTheLegEnded) {
  ResumeTokens tokens(counting());
  const auto early = tokens.issue("1001", [] { FAIL() << "the leg has gone already"; });
  const auto late = tokens.issue("1001", [] {});
  tokens.leg_ended(early, kStart);
  tokens.leg_ended(late, kStart);
  EXPECT_TRUE(tokens.redeem(early, "1001", kStart + 59s));
  EXPECT_FALSE(tokens.redeem(late, "1001", kStart + 60s));
}

}  // namespace
}  // namespace gateway::web
