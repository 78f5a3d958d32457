#include "protocols/rtp/rate_meter.hpp"

#include <gtest/gtest.h>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

constexpr TimePoint kBegin{100s};

// 125 bytes each 10 ms are 100 kbit/s.
void feed(RateMeter& meter, TimePoint from, Duration length, std::size_t bytes = 125) {
  for (Duration at = 0s; at < length; at += 10ms) meter.add(bytes, from + at);
}

TEST(RateMeter, MeasuresASteadyRate) {
  RateMeter meter;
  feed(meter, kBegin, 10s);
  EXPECT_NEAR(meter.kbps(kBegin + 10s), 100, 3);
}

TEST(RateMeter, SaysNothingBeforeItHasSeenEnough) {
  RateMeter meter;
  EXPECT_EQ(meter.kbps(kBegin), 0u);
  meter.add(100000, kBegin);
  EXPECT_EQ(meter.kbps(kBegin), 0u);
  EXPECT_EQ(meter.kbps(kBegin + 99ms), 0u);
  EXPECT_EQ(meter.kbps(kBegin + 100ms), 8000u);
}

TEST(RateMeter, FollowsAChangeWithinASecond) {
  RateMeter meter;
  feed(meter, kBegin, 5s);
  feed(meter, kBegin + 5s, 1s, 250);
  EXPECT_NEAR(meter.kbps(kBegin + 6s), 200, 6);
  feed(meter, kBegin + 6s, 1s, 25);
  EXPECT_NEAR(meter.kbps(kBegin + 7s), 20, 2);
}

TEST(RateMeter, FallsWhileNothingIsSent) {
  RateMeter meter;
  feed(meter, kBegin, 2s);
  const auto before = meter.kbps(kBegin + 2s);
  const auto after = meter.kbps(kBegin + 2400ms);
  EXPECT_LT(after, before);
  EXPECT_GT(after, 0u);
  EXPECT_EQ(meter.kbps(kBegin + 4s), 0u);
}

TEST(RateMeter, APauseDoesNotDiluteWhatComesAfterIt) {
  RateMeter meter;
  feed(meter, kBegin, 1s);
  feed(meter, kBegin + 61s, 400ms);
  EXPECT_NEAR(meter.kbps(kBegin + 61400ms), 100, 3);
}

TEST(RateMeter, CountsARateOfGigabits) {
  RateMeter meter;
  feed(meter, kBegin, 3s, 12'500'000);
  EXPECT_NEAR(meter.kbps(kBegin + 3s), 10'000'000, 300'000);
}

}  // namespace
}  // namespace protocols::rtp
