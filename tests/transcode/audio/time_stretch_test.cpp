#include "transcode/audio/time_stretch.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "tests/transcode/audio/sounds.hpp"
#include "transcode/audio/tone.hpp"

namespace transcode::audio {
namespace {

using Sound = std::vector<std::int16_t>;

Sound noise(std::size_t samples, int amplitude) {
  std::minstd_rand random(11);
  Sound out(samples);
  for (auto& s : out) {
    s = static_cast<std::int16_t>(static_cast<int>(random()) % (2 * amplitude + 1) - amplitude);
  }
  return out;
}

int steepest(const Sound& sound) {
  int step = 0;
  for (std::size_t i = 1; i < sound.size(); ++i) {
    step = std::max(step, std::abs(sound[i] - sound[i - 1]));
  }
  return step;
}

TEST(TimeStretch, AToneLosesWholePeriodsAndKeepsItsPitch) {
  const auto before = testing::sine(240, 4800);  // a period of 200 samples
  auto sound = before;
  const std::size_t removed = shorten(sound, false);
  EXPECT_EQ(removed % 200, 0U);
  EXPECT_GE(removed, 120U);
  EXPECT_LE(removed, 480U);
  ASSERT_EQ(sound.size(), before.size() - removed);
  EXPECT_LE(steepest(sound), steepest(before) + 2);
  EXPECT_NEAR(tone_amplitude(sound, 240), tone_amplitude(before, 240), 0.005);
}

TEST(TimeStretch, AToneGainsWholePeriodsAndKeepsItsPitch) {
  const auto before = testing::sine(240, 4800);
  auto sound = before;
  const std::size_t added = lengthen(sound, false);
  EXPECT_EQ(added % 200, 0U);
  EXPECT_GE(added, 120U);
  EXPECT_LE(added, 480U);
  ASSERT_EQ(sound.size(), before.size() + added);
  EXPECT_LE(steepest(sound), steepest(before) + 2);
  EXPECT_NEAR(tone_amplitude(sound, 240), tone_amplitude(before, 240), 0.005);
}

TEST(TimeStretch, OnlyTheFrontChanges) {
  const auto before = noise(3000, 9000);
  auto less = before, more = before;
  const std::size_t removed = shorten(less, true), added = lengthen(more, true);
  EXPECT_TRUE(std::equal(less.begin() + static_cast<std::ptrdiff_t>(removed), less.end(),
                         before.begin() + static_cast<std::ptrdiff_t>(2 * removed), before.end()));
  const auto lag = static_cast<std::ptrdiff_t>(added);
  EXPECT_TRUE(std::equal(more.begin(), more.begin() + lag, before.begin()));
  EXPECT_TRUE(std::equal(more.begin() + 2 * lag, more.end(), before.begin() + lag, before.end()));
  // Begins as it did: what was played before it goes over without a seam.
  EXPECT_EQ(less.front(), before.front());
}

TEST(TimeStretch, NoiseIsLeftAloneUnlessForced) {
  const auto before = noise(kStretchSamples, 9000);
  auto sound = before;
  EXPECT_EQ(shorten(sound, false), 0U);
  EXPECT_EQ(lengthen(sound, false), 0U);
  EXPECT_EQ(sound, before);
  const std::size_t removed = shorten(sound, true);
  EXPECT_GE(removed, 120U);
  EXPECT_LE(removed, 480U);
  EXPECT_EQ(sound.size(), before.size() - removed);
}

TEST(TimeStretch, SilenceAndFaintNoiseGiveWayUnforced) {
  for (const auto& before : {Sound(kStretchSamples), noise(kStretchSamples, 30)}) {
    auto less = before, more = before;
    EXPECT_GT(shorten(less, false), 0U);
    EXPECT_GT(lengthen(more, false), 0U);
    const auto loudest = [](const Sound& s) {
      return std::abs(*std::max_element(s.begin(), s.end()));
    };
    EXPECT_LE(loudest(less), loudest(before));
    EXPECT_LE(loudest(more), loudest(before));
  }
}

TEST(TimeStretch, TheLoudestSoundDoesNotWrapAround) {
  Sound ramp(2000);
  for (std::size_t i = 0; i < ramp.size(); ++i) ramp[i] = i / 150 % 2 == 0 ? 32767 : -32768;
  auto less = ramp, more = ramp;
  ASSERT_GT(shorten(less, true), 0U);
  ASSERT_GT(lengthen(more, true), 0U);
  // A period of 300: both cross-fades meet their own sign, so nothing lies between the extremes.
  for (const auto& sound : {less, more}) {
    EXPECT_TRUE(
        std::all_of(sound.begin(), sound.end(), [](int s) { return s == 32767 || s == -32768; }));
  }
}

TEST(TimeStretch, ShorterAndLongerAgainIsAsLongAsBefore) {
  auto sound = testing::sine(160, 3000);  // a period of 300: one fits, two do not
  EXPECT_EQ(shorten(sound, false), 300U);
  EXPECT_EQ(lengthen(sound, false), 300U);
  const auto before = testing::sine(160, 3000);
  ASSERT_EQ(sound.size(), before.size());
  for (std::size_t i = 0; i < sound.size(); ++i) EXPECT_NEAR(sound[i], before[i], 3) << i;
}

}  // namespace
}  // namespace transcode::audio
