#include "transcode/audio/resampler.hpp"

#include <gtest/gtest.h>

#include "tests/transcode/audio/sounds.hpp"
#include "transcode/audio/tone.hpp"

namespace transcode::audio {
namespace {

TEST(Resampler, GivesTheExactNumberOfSamples) {
  for (const auto& [from, to] : {std::pair{8000, 48000},
                                 {48000, 8000},
                                 {16000, 48000},
                                 {48000, 16000},
                                 {44100, 48000},
                                 {48000, 48000}}) {
    Resampler resampler(from, to);
    std::size_t total = 0;
    const std::vector<std::int16_t> input(static_cast<std::size_t>(from / 50), 100);
    for (int i = 0; i < 50; ++i) total += resampler.process(input).size();
    EXPECT_NEAR(static_cast<double>(total), to, 1) << from << " to " << to;
  }
}

TEST(Resampler, AToneKeepsItsStrength) {
  Resampler up(8000, 48000);
  const auto wide = up.process(testing::sine(1000, 8000, 8000));
  EXPECT_NEAR(tone_amplitude(Samples(wide).subspan(4800, 9600), 1000), 8000.0 / 32767, 0.005);
  EXPECT_LT(tone_amplitude(Samples(wide).subspan(4800, 9600), 7000), 0.001);
}

TEST(Resampler, WhatTheNarrowSideCannotHoldIsTakenOut) {
  Resampler down(48000, 8000);
  const auto narrow = down.process(testing::sine(6000, 48000));
  int peak = 0;
  for (std::size_t i = 800; i < narrow.size(); ++i) peak = std::max(peak, std::abs(narrow[i]));
  EXPECT_LT(peak, 40);
}

TEST(Resampler, ChunksMakeNoDifference) {
  Resampler whole(16000, 48000), parts(16000, 48000);
  const auto input = testing::sine(440, 1600, 16000);
  const auto expected = whole.process(input);
  std::vector<std::int16_t> got;
  for (std::size_t at = 0; at < input.size(); at += 7) {
    const std::size_t size = std::min<std::size_t>(7, input.size() - at);
    const auto piece = parts.process(Samples(input).subspan(at, size));
    got.insert(got.end(), piece.begin(), piece.end());
  }
  EXPECT_EQ(got, expected);
}

}  // namespace
}  // namespace transcode::audio
