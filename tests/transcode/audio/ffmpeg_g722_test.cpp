#include "transcode/audio/ffmpeg_g722.hpp"

#include <gtest/gtest.h>

#include <random>

#include "tests/transcode/audio/sounds.hpp"
#include "transcode/audio/level.hpp"
#include "transcode/audio/tone.hpp"

namespace transcode::audio {
namespace {

using Sound = std::vector<std::int16_t>;

constexpr int kRate = 16000;

// The amplitude of a frequency in 16 kHz sound.
double strength(Samples sound, double hertz) {
  return tone_amplitude(sound, hertz * kSampleRate / kRate);
}

protocols::Bytes random_octets(std::size_t size) {
  std::minstd_rand random(4);
  protocols::Bytes out(size);
  for (auto& b : out) b = static_cast<std::byte>(random());
  return out;
}

class G722 : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(encoder_.usable() && decoder_.usable()); }

  Sound through(const Sound& sound) {
    Sound out;
    for (std::size_t at = 0; at + 320 <= sound.size(); at += 320) {
      const auto decoded = decoder_.decode(encoder_.encode(Samples(sound).subspan(at, 320)));
      if (decoded) out.insert(out.end(), decoded->begin(), decoded->end());
    }
    return out;
  }
  G722Encoder encoder_;
  G722Decoder decoder_;
};

TEST_F(G722, TwentyMillisecondsAreAHundredAndSixtyOctets) {
  for (int i = 0; i < 5; ++i) {
    const auto octets = encoder_.encode(testing::sine(300, 320, kRate));
    EXPECT_EQ(octets.size(), 160U);
    EXPECT_EQ(decoder_.decode(octets)->size(), 320U);
  }
}

TEST_F(G722, LowAndHighBandComeThrough) {
  for (const double hertz : {200.0, 1000.0, 3000.0, 5000.0, 6500.0}) {
    const auto out = through(testing::sine(hertz, kRate, kRate));
    ASSERT_EQ(out.size(), static_cast<std::size_t>(kRate));
    EXPECT_NEAR(strength(Samples(out).last(8000), hertz), 8000.0 / 32767, 0.03) << hertz;
  }
}

TEST_F(G722, SilenceStaysSilence) {
  EXPECT_GE(audio_level(Samples(through(Sound(3200))).last(320)), 70);
}

TEST_F(G722, AnyNumberOfOctetsIsTwiceAsManySamples) {
  for (const std::size_t size : {1U, 2U, 7U, 80U, 159U, 480U, 960U}) {
    const auto sound = decoder_.decode(random_octets(size));
    ASSERT_TRUE(sound) << size;
    EXPECT_EQ(sound->size(), 2 * size);
  }
}

TEST_F(G722, PacketsOfOtherLengthsMakeNoDifference) {
  const auto octets = random_octets(480);
  const auto whole = decoder_.decode(octets);
  ASSERT_TRUE(whole);
  G722Decoder other;
  Sound pieces;
  for (std::size_t at = 0; at < octets.size(); at += 60) {
    const auto piece = other.decode(protocols::ByteView(octets).subspan(at, 60));
    ASSERT_TRUE(piece);
    pieces.insert(pieces.end(), piece->begin(), piece->end());
  }
  EXPECT_EQ(pieces, *whole);
}

TEST_F(G722, AnEmptyPacketIsRefusedAndTheNextDecodes) {
  EXPECT_FALSE(decoder_.decode({}));
  EXPECT_FALSE(decoder_.decode({}));
  const auto octets = random_octets(160);
  G722Decoder fresh;
  EXPECT_EQ(decoder_.decode(octets), fresh.decode(octets));
}

TEST_F(G722, AnEncoderCarriesOnFromCallToCall) {
  const auto sound = testing::sine(700, 640, kRate);
  const auto first = encoder_.encode(Samples(sound).first(320));
  const auto second = encoder_.encode(Samples(sound).last(320));
  G722Encoder fresh;
  EXPECT_EQ(fresh.encode(Samples(sound).first(320)), first);
  EXPECT_NE(G722Encoder().encode(Samples(sound).last(320)), second);
}

}  // namespace
}  // namespace transcode::audio
