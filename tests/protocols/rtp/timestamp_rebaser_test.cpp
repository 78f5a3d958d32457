#include "protocols/rtp/timestamp_rebaser.hpp"

#include <gtest/gtest.h>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

TEST(TimestampRebaser, KeepsTheStepsOfOneSourceOverItsWrap) {
  TimestampRebaser rebaser(1000);
  EXPECT_EQ(rebaser.rebase(0xfffffff0, TimePoint(0ms), 90000).timestamp, 1000u);
  const auto next = rebaser.rebase(0xfffffff0 + 3000, TimePoint(40ms), 90000);
  EXPECT_EQ(next.timestamp, 4000u);
  EXPECT_FALSE(next.anchored);
}

TEST(TimestampRebaser, GoesOnByArrivalWhenTheSourceSwitches) {
  TimestampRebaser rebaser(1000);
  rebaser.rebase(500000, TimePoint(0ms), 90000);
  const auto back = rebaser.rebase(7, TimePoint(100ms), 90000);
  EXPECT_TRUE(back.anchored);
  EXPECT_EQ(back.timestamp, 10000u);
  EXPECT_EQ(rebaser.rebase(3007, TimePoint(133ms), 90000).timestamp, 13000u);
  // Forwards by a minute within a moment is another source too.
  EXPECT_EQ(rebaser.rebase(3007 + 60 * 90000, TimePoint(233ms), 90000).timestamp, 22000u);
}

TEST(TimestampRebaser, NeverStandsStillAtASwitch) {
  TimestampRebaser rebaser(1000);
  rebaser.rebase(500000, TimePoint(10ms), 8000);
  EXPECT_GT(rebaser.rebase(7, TimePoint(10ms), 8000).timestamp, 1000u);
}

TEST(TimestampRebaser, PairsTheClockWithTheFramesOfLeastDelay) {
  TimestampRebaser rebaser(0);
  rebaser.rebase(0, TimePoint(1000ms), 90000);
  rebaser.rebase(3000, TimePoint(1083ms), 90000);  // 50 ms late
  EXPECT_NEAR(rebaser.at(TimePoint(1100ms)), 9000, 10);
  rebaser.rebase(6000, TimePoint(1060ms), 90000);  // earlier than ever
  EXPECT_NEAR(rebaser.at(TimePoint(1100ms)), 9600, 10);
}

}  // namespace
}  // namespace protocols::rtp
