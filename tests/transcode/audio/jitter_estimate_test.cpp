#include "transcode/audio/jitter_estimate.hpp"

#include <gtest/gtest.h>

#include <functional>

namespace transcode::audio {
namespace {

using namespace std::chrono_literals;
using protocols::Duration;
using protocols::TimePoint;

// A stream of packets every 20 ms, each as late as the test says.
class JitterEstimateTest : public ::testing::Test {
 protected:
  void packets(int count, const std::function<Duration(int)>& late) {
    for (int i = 0; i < count; ++i, ++sent_) {
      estimate_.observe(start_ + sent_ * 20ms + late(i), base_ + sent_ * 20ms);
    }
  }
  void packets(int count, Duration late = {}) {
    packets(count, [&](int) { return late; });
  }
  TimePoint start_{1000s};
  Duration base_{};
  JitterEstimate estimate_;

 private:
  int sent_ = 0;
};

TEST_F(JitterEstimateTest, PacketsOnTimeHaveNone) {
  EXPECT_EQ(estimate_.value(), 0ms);
  packets(100, 80ms);
  EXPECT_EQ(estimate_.value(), 0ms);  // always as late is a way's length, not jitter
}

TEST_F(JitterEstimateTest, TheBaseOfTheTimeStampsDoesNotMatter) {
  const auto wave = [](int i) { return i % 4 * 5ms; };
  packets(64, wave);
  JitterEstimate other;
  for (int i = 0; i < 64; ++i) other.observe(start_ + i * 20ms + wave(i), -500h + i * 20ms);
  EXPECT_EQ(other.value(), estimate_.value());
  EXPECT_EQ(other.value(), 15ms);
}

TEST_F(JitterEstimateTest, APacketLaterThanAnyBeforeCountsAtOnce) {
  packets(10);
  packets(1, 30ms);
  EXPECT_EQ(estimate_.value(), 30ms);
}

TEST_F(JitterEstimateTest, AShorterWayMakesTheOthersLateWithinSomePackets) {
  packets(20, 50ms);
  packets(1, 10ms);
  packets(8, 50ms);
  EXPECT_EQ(estimate_.value(), 40ms);
}

TEST_F(JitterEstimateTest, TwoLateInAHundredDoNotCountFiveDo) {
  packets(400, [](int i) { return i % 50 == 0 ? 200ms : 0ms; });
  EXPECT_EQ(estimate_.value(), 0ms);
  packets(400, [](int i) { return i % 20 == 0 ? 200ms : 0ms; });
  EXPECT_EQ(estimate_.value(), 200ms);
}

TEST_F(JitterEstimateTest, SpreadPacketsKeepWithinItAllButAFew) {
  packets(264, [](int i) { return i * 37 % 100 * 1ms; });
  EXPECT_GE(estimate_.value(), 95ms);
  EXPECT_LE(estimate_.value(), 98ms);
}

TEST_F(JitterEstimateTest, WhatIsSecondsAgoIsForgotten) {
  packets(8, 40ms);
  packets(1);  // the earliest, once
  packets(240, 40ms);
  EXPECT_EQ(estimate_.value(), 40ms);
  packets(30, 40ms);
  EXPECT_EQ(estimate_.value(), 0ms);
}

TEST_F(JitterEstimateTest, AResetForgetsEverything) {
  packets(50, [](int i) { return i % 2 * 60ms; });
  EXPECT_EQ(estimate_.value(), 60ms);
  estimate_.reset();
  EXPECT_EQ(estimate_.value(), 0ms);
  base_ = -90000s;  // another stream
  packets(50);
  EXPECT_EQ(estimate_.value(), 0ms);
}

}  // namespace
}  // namespace transcode::audio
