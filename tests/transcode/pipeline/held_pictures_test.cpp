#include "transcode/pipeline/held_pictures.hpp"

#include <gtest/gtest.h>

namespace transcode::pipeline {
namespace {

using namespace std::chrono_literals;
using protocols::TimePoint;

hwaccel::VideoFramePtr picture(std::uint32_t number) {
  hwaccel::VideoFrame frame;
  frame.pixels = std::make_shared<hwaccel::I420Buffer>(16, 16);
  frame.timestamp = number;
  frame.ntp = std::uint64_t{number} << 32;
  return std::make_shared<const hwaccel::VideoFrame>(frame);
}

constexpr TimePoint kStart{10s};

TEST(HeldPictures, WithoutAHoldTheNewestIsShown) {
  HeldPictures pictures;
  EXPECT_EQ(pictures.at(kStart), nullptr);
  EXPECT_FALSE(pictures.presentation());
  for (std::uint32_t n = 0; n < 5; ++n) pictures.push(picture(n), kStart + n * 33ms);
  EXPECT_EQ(pictures.at(kStart + 4 * 33ms)->timestamp, 4U);
}

TEST(HeldPictures, EachIsShownAfterItsHold) {
  HeldPictures pictures;
  pictures.set_hold(100ms);
  const auto push = [&](std::uint32_t n) { pictures.push(picture(n), kStart + n * 40ms); };
  push(0);
  push(1);
  EXPECT_EQ(pictures.at(kStart + 50ms)->timestamp, 0U) << "the first is shown for want of another";
  push(2);
  push(3);
  EXPECT_EQ(pictures.at(kStart + 139ms)->timestamp, 0U);
  EXPECT_EQ(pictures.at(kStart + 140ms)->timestamp, 1U);
  push(4);
  EXPECT_EQ(pictures.at(kStart + 221ms)->timestamp, 3U) << "what was not asked for is skipped";
  EXPECT_EQ(pictures.at(kStart + 1s)->timestamp, 4U);
}

TEST(HeldPictures, TellsWhenTheNewestWillBeShown) {
  HeldPictures pictures;
  pictures.push(picture(7), kStart);
  pictures.set_hold(80ms);
  EXPECT_EQ(pictures.presentation()->ntp, std::uint64_t{7} << 32);
  EXPECT_EQ(pictures.presentation()->shown, kStart + 80ms);
  pictures.set_hold(9s);
  EXPECT_EQ(pictures.presentation()->shown, kStart + HeldPictures::kMaxHold);
}

TEST(HeldPictures, HoldsNoMoreThanItsLongestHoldNeeds) {
  HeldPictures pictures;
  pictures.set_hold(HeldPictures::kMaxHold);
  auto first = picture(0);
  const std::weak_ptr<const hwaccel::VideoFrame> gone = first;
  pictures.push(std::exchange(first, nullptr), kStart);
  for (std::uint32_t n = 1; n < 40; ++n) pictures.push(picture(n), kStart + n * 1ms);
  EXPECT_TRUE(gone.expired());
}

}  // namespace
}  // namespace transcode::pipeline
