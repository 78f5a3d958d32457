#include "transcode/audio/concealer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "tests/transcode/audio/sounds.hpp"
#include "transcode/audio/level.hpp"

namespace transcode::audio {
namespace {

using Sound = std::vector<std::int16_t>;

constexpr std::size_t kFade = 4800;  // 100 ms

Sound noise(std::size_t samples, unsigned seed = 1) {
  std::minstd_rand random(seed);
  Sound out(samples);
  for (auto& sample : out) sample = static_cast<std::int16_t>(random() % 16000) - 8000;
  return out;
}

Concealer after(Samples sound) {
  Concealer concealer;
  concealer.remember(sound);
  return concealer;
}

TEST(Concealer, WithNothingHeardAGapIsSilence) {
  Concealer concealer;
  EXPECT_EQ(concealer.conceal(960), Sound(960));
  EXPECT_TRUE(concealer.conceal(0).empty());
  concealer.remember(testing::sine(200, 100));  // too little to know a pitch from
  EXPECT_EQ(concealer.conceal(960), Sound(960));
}

TEST(Concealer, TheLastPitchPeriodGoesOnWithoutASeam) {
  const auto whole = testing::sine(200, 3000);
  auto concealer = after(Samples(whole).first(2000));
  const auto made = concealer.conceal(1000);
  for (std::size_t i = 0; i < made.size(); ++i) {
    const double gain = 1 - static_cast<double>(i) / kFade;
    EXPECT_NEAR(made[i], gain * whole[2000 + i], 60) << i;
  }
}

TEST(Concealer, FadesToSilenceWithinAHundredMilliseconds) {
  auto concealer = after(testing::sine(150, 4000));
  int last = -1;
  for (int part = 0; part < 5; ++part) {
    const int level = audio_level(concealer.conceal(kFade / 5));
    EXPECT_GT(level, last) << part;
    last = level;
  }
  EXPECT_EQ(concealer.conceal(960), Sound(960));
  EXPECT_EQ(concealer.conceal(100000), Sound(100000));
}

TEST(Concealer, AGapInPiecesSoundsAsInOne) {
  const auto heard = noise(3000);
  auto whole = after(heard), pieces = after(heard);
  const auto expected = whole.conceal(kFade);
  Sound got;
  for (std::size_t size = 1; got.size() < kFade; size += 37) {
    const auto piece = pieces.conceal(std::min(size, kFade - got.size()));
    got.insert(got.end(), piece.begin(), piece.end());
  }
  EXPECT_EQ(got, expected);
}

TEST(Concealer, TheNextGapTakesWhatCameAfterTheLast) {
  auto concealer = after(testing::sine(200, 4000));
  concealer.conceal(kFade);
  const auto later = testing::sine(320, 4000);
  concealer.remember(later);
  auto fresh = after(later);
  EXPECT_EQ(concealer.conceal(960), fresh.conceal(960));
}

TEST(Concealer, SoundHeardInPiecesIsOneSound) {
  const auto heard = noise(5000);
  auto whole = after(heard);
  Concealer pieces;
  for (std::size_t at = 0; at < heard.size(); at += 80) {
    pieces.remember(Samples(heard).subspan(at, std::min<std::size_t>(80, heard.size() - at)));
  }
  EXPECT_EQ(pieces.conceal(960), whole.conceal(960));
}

TEST(Concealer, TheLoudestSoundDoesNotWrapAround) {
  Sound square(4000);
  for (std::size_t i = 0; i < square.size(); ++i) square[i] = i / 120 % 2 == 0 ? 32767 : -32768;
  const auto made = after(square).conceal(960);
  EXPECT_EQ(made.front(), square[4000 - 240]);
  const auto [low, high] = std::minmax_element(made.begin(), made.end());
  EXPECT_LT(*low, -26000);
  EXPECT_GT(*high, 26000);
}

TEST(BestLag, IsThePeriodOfWhatRepeats) {
  const auto one = noise(300);
  Sound sound;
  for (int i = 0; i < 8; ++i) sound.insert(sound.end(), one.begin(), one.end());
  double likeness = 0;
  EXPECT_EQ(best_lag(sound, 720, 120, 960, &likeness), 300U);
  EXPECT_NEAR(likeness, 1, 0.001);
  EXPECT_EQ(best_lag(sound, 720, 300, 300), 300U);
}

TEST(BestLag, LikenessTellsNoiseSilenceAndOppositesApart) {
  double likeness = 9;
  best_lag(noise(2000, 5), 720, 120, 480, &likeness);
  EXPECT_LT(likeness, 0.4);
  const std::size_t lag = best_lag(Sound(2000), 720, 120, 480, &likeness);
  EXPECT_EQ(likeness, 0);
  EXPECT_GE(lag, 120U);
  EXPECT_LE(lag, 480U);
  best_lag(testing::sine(100, 2000), 720, 240, 240, &likeness);  // half a period
  EXPECT_NEAR(likeness, -1, 0.02);
}

TEST(BestLag, LooksAtTheEndOfTheSoundAlone) {
  auto sound = noise(2000);
  const auto tail = testing::sine(48000.0 / 200, 800);
  sound.insert(sound.end(), tail.begin(), tail.end());
  EXPECT_NEAR(static_cast<double>(best_lag(sound, 480, 160, 280)), 200, 4);
}

}  // namespace
}  // namespace transcode::audio
