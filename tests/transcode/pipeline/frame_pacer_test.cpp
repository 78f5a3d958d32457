#include "transcode/pipeline/frame_pacer.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace transcode::pipeline {
namespace {

// The time stamps let through of `frames` pictures that come every `step`.
std::vector<std::uint32_t> admitted(int fps, std::uint32_t step, int frames,
                                    std::uint32_t start = 0) {
  FramePacer pacer(fps);
  std::vector<std::uint32_t> out;
  for (int i = 0; i < frames; ++i) {
    const std::uint32_t timestamp = start + static_cast<std::uint32_t>(i) * step;
    if (pacer.admit(timestamp)) out.push_back(timestamp);
  }
  return out;
}

TEST(FramePacer, LetsAStreamOfItsOwnRateAndSlowerOnesPass) {
  EXPECT_EQ(admitted(30, 3000, 90).size(), 90U);
  EXPECT_EQ(admitted(30, 6000, 90).size(), 90U);
  EXPECT_EQ(admitted(30, 3003, 900).size(), 900U);  // 29.97
  EXPECT_EQ(admitted(1, 90000, 10).size(), 10U);
}

TEST(FramePacer, ThinsOutEvenly) {
  const auto half = admitted(15, 3000, 90);
  EXPECT_EQ(half.size(), 45U);
  for (std::size_t i = 1; i < half.size(); ++i) EXPECT_EQ(half[i] - half[i - 1], 6000U);
  const auto thirds = admitted(20, 3000, 90);
  EXPECT_NEAR(static_cast<double>(thirds.size()), 60, 1);
  for (std::size_t i = 1; i < thirds.size(); ++i) EXPECT_LE(thirds[i] - thirds[i - 1], 6000U);
  EXPECT_NEAR(static_cast<double>(admitted(30, 1500, 120).size()), 60, 1);
  EXPECT_NEAR(static_cast<double>(admitted(7, 3000, 300).size()), 70, 1);
}

TEST(FramePacer, ACamerasUnsteadyClockIsNotAnotherRate) {
  FramePacer pacer(30);
  int passed = 0;
  for (int i = 0; i < 300; ++i) {
    const int jitter = i % 2 == 0 ? 350 : -350;
    passed += pacer.admit(static_cast<std::uint32_t>(10000 + i * 3000 + jitter));
  }
  EXPECT_EQ(passed, 300);
}

TEST(FramePacer, TimeStampsMayWrap) {
  EXPECT_EQ(admitted(30, 3003, 900, static_cast<std::uint32_t>(-90000)).size(), 900U);
  EXPECT_EQ(admitted(15, 3000, 90, static_cast<std::uint32_t>(-135000)).size(), 45U);
}

TEST(FramePacer, ThePictureThatCameTwiceGoesOnce) {
  FramePacer pacer(30);
  EXPECT_TRUE(pacer.admit(5000));
  EXPECT_FALSE(pacer.admit(5000));
  EXPECT_TRUE(pacer.admit(8000));
  EXPECT_FALSE(pacer.admit(7000));
}

TEST(FramePacer, AJumpStartsAnew) {
  FramePacer pacer(30);
  EXPECT_TRUE(pacer.admit(10'000'000));
  EXPECT_TRUE(pacer.admit(0));
  EXPECT_TRUE(pacer.admit(3000));
  EXPECT_TRUE(pacer.admit(50'000'000));
  EXPECT_FALSE(pacer.admit(50'001'500));
  EXPECT_TRUE(pacer.admit(50'003'000));
}

TEST(FramePacer, AfterAPauseNothingIsMadeUpFor) {
  FramePacer pacer(10);  // a picture every 9000
  EXPECT_TRUE(pacer.admit(0));
  int passed = 0;
  for (std::uint32_t i = 0; i < 90; ++i) passed += pacer.admit(900'000 + i * 1500);
  EXPECT_NEAR(passed, 15, 1);
}

}  // namespace
}  // namespace transcode::pipeline
