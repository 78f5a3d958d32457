#include "transcode/audio/tone.hpp"

#include <gtest/gtest.h>

namespace transcode::audio {
namespace {

TEST(Tone, WhatIsMadeIsFound) {
  ToneGenerator tone(997, 0.3);
  const auto block = tone.next();
  EXPECT_NEAR(tone_amplitude(block, 997), 0.3, 0.01);
  EXPECT_TRUE(has_tone(block, 997));
  EXPECT_FALSE(has_tone(block, 1500));
  EXPECT_FALSE(has_tone(AudioBlock{}, 997));
  EXPECT_EQ(tone_amplitude({}, 997), 0);
}

TEST(Tone, CarriesOnFromBlockToBlock) {
  ToneGenerator tone(440);
  const auto a = tone.next(), b = tone.next();
  EXPECT_LT(std::abs(b.front() - a.back()), 600);
}

}  // namespace
}  // namespace transcode::audio
