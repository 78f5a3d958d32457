#include "gateway/web/message_budget.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace gateway::web {
namespace {

using namespace std::chrono_literals;

constexpr protocols::TimePoint kStart{1000s};

TEST(MessageBudget, ABurstIsFineAndAFloodIsNot) {
  MessageBudget budget;
  for (int i = 0; i < 200; ++i) EXPECT_TRUE(budget.take(kStart));
  EXPECT_FALSE(budget.take(kStart));
}

TEST(MessageBudget, WhoWaitsMaySendAgainAndWhoKeepsPaceMayForEver) {
  MessageBudget budget;
  while (budget.take(kStart)) {
  }
  auto now = kStart;
  for (int i = 0; i < 1000; ++i) EXPECT_TRUE(budget.take(now += 50ms)) << i;
  EXPECT_FALSE(budget.take(now));
}

TEST(MessageBudget, SilenceSavesNoMoreThanOneBurst) {
  MessageBudget budget;
  EXPECT_TRUE(budget.take(kStart));
  int taken = 0;
  while (budget.take(kStart + 1h)) ++taken;
  EXPECT_EQ(taken, 200);
}

}  // namespace
}  // namespace gateway::web
