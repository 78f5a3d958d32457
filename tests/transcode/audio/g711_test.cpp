#include "transcode/audio/g711.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace transcode::audio {
namespace {

// ITU-T G.711 tables 1 and 2: ends, middle and segment borders, scaled to 16 bits.
TEST(G711, KnownValuesOfTheTables) {
  EXPECT_EQ(ulaw_to_linear(0xff), 0);
  EXPECT_EQ(ulaw_to_linear(0x7f), 0);
  EXPECT_EQ(ulaw_to_linear(0x80), 32124);
  EXPECT_EQ(ulaw_to_linear(0x00), -32124);
  EXPECT_EQ(ulaw_to_linear(0xfe), 8);
  EXPECT_EQ(alaw_to_linear(0xd5), 8);
  EXPECT_EQ(alaw_to_linear(0x55), -8);
  EXPECT_EQ(alaw_to_linear(0xaa), 32256);
  EXPECT_EQ(alaw_to_linear(0x2a), -32256);
}

TEST(G711, EveryCodeSurvivesTheRoundTrip) {
  for (int code = 0; code < 256; ++code) {
    const auto c = static_cast<std::uint8_t>(code);
    EXPECT_EQ(linear_to_alaw(alaw_to_linear(c)), c);
    // µ-law has two zeros; the negative one becomes the positive.
    EXPECT_EQ(linear_to_ulaw(ulaw_to_linear(c)), c == 0x7f ? 0xff : c);
  }
}

TEST(G711, EverySampleComesBackWithinHalfAStep) {
  for (int sample = -32768; sample <= 32767; ++sample) {
    const auto s = static_cast<std::int16_t>(sample);
    const int bound = 24 + std::abs(sample) / 24;
    const int top = std::abs(sample) > 32124 ? 700 : 0;
    EXPECT_LE(std::abs(ulaw_to_linear(linear_to_ulaw(s)) - sample), bound + top) << sample;
    EXPECT_LE(std::abs(alaw_to_linear(linear_to_alaw(s)) - sample), bound + top) << sample;
  }
}

}  // namespace
}  // namespace transcode::audio
