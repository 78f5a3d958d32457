#include "gateway/probe/pulse.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "transcode/audio/decoder.hpp"
#include "transcode/audio/encoder.hpp"
#include "transcode/audio/tone.hpp"

namespace gateway::probe {
namespace {

using transcode::audio::AudioBlock;

TEST(PulsedTone, SoundsThePulseAtTheBeginningOfEachSecond) {
  PulsedTone tone(440);
  for (int block = 0; block < 100; ++block) {
    const AudioBlock sound = tone.next(block * 20);
    const bool pulse = block % 50 < 5;
    EXPECT_EQ(transcode::audio::has_tone(sound, kPulseHertz, 0.2), pulse) << block;
    EXPECT_EQ(transcode::audio::has_tone(sound, 440, 0.08), !pulse) << block;
  }
}

TEST(PulseDetector, FindsEachBeginningToAMillisecondWhereverItFallsInABlock) {
  for (const double shift : {0.0, 3.0, 7.5, 13.0, 19.5}) {
    PulsedTone tone(440);
    PulseDetector detector;
    std::vector<double> found;
    for (int block = 0; block < 200; ++block) {
      const double wall = 300 + block * 20 + shift;
      if (const auto began = detector.handle_block(tone.next(wall))) found.push_back(wall + *began);
    }
    ASSERT_EQ(found.size(), 4U) << shift;
    for (std::size_t i = 0; i < found.size(); ++i) {
      EXPECT_NEAR(found[i], 1000.0 * static_cast<double>(i + 1), 1.0) << shift;
    }
  }
}

TEST(PulseDetector, HearsNothingInSilenceOrAToneThatNeverPauses) {
  PulseDetector detector;
  transcode::audio::ToneGenerator tone(kPulseHertz, 0.3);
  for (int block = 0; block < 50; ++block) EXPECT_FALSE(detector.handle_block(tone.next()));
  for (int block = 0; block < 50; ++block) EXPECT_FALSE(detector.handle_block(AudioBlock{}));
}

TEST(PulseDetector, FindsPulsesThatWentThroughEachCodec) {
  using protocols::Codec;
  for (const Codec codec : {Codec::Opus, Codec::G722, Codec::Pcma, Codec::Pcmu}) {
    transcode::audio::AudioEncoderSettings settings;
    settings.codec = codec;
    const auto encoder = transcode::audio::make_audio_encoder(settings);
    const auto decoder = transcode::audio::make_audio_decoder(codec);
    ASSERT_TRUE(encoder && decoder);
    PulsedTone tone(440);
    PulseDetector detector;
    std::vector<double> found;
    for (int block = 0; block < 160; ++block) {
      const double wall = 300 + block * 20;
      const auto packet = (*encoder)->encode(tone.next(wall), {});
      const auto sound = (*decoder)->decode(*packet->data);
      ASSERT_TRUE(sound);
      ASSERT_EQ(sound->size(), transcode::audio::kBlockSamples);
      AudioBlock heard;
      std::copy(sound->begin(), sound->end(), heard.begin());
      if (const auto began = detector.handle_block(heard)) found.push_back(wall + *began);
    }
    ASSERT_EQ(found.size(), 3U) << protocols::name_of(codec);
    // Codecs and resamplers look ahead by up to 10 ms.
    for (const double at : found) {
      EXPECT_NEAR(at - 1000 * std::round(at / 1000), 5, 6) << protocols::name_of(codec);
    }
  }
}

TEST(DominantHertz, IsTheTonesFrequency) {
  for (const int hertz : {100, 440, 997, 2600, 4000}) {
    transcode::audio::ToneGenerator tone(hertz, 0.1);
    std::vector<std::int16_t> sound;
    for (int i = 0; i < 10; ++i) {
      const auto block = tone.next();
      sound.insert(sound.end(), block.begin(), block.end());
    }
    const auto found = dominant_hertz(sound);
    ASSERT_TRUE(found) << hertz;
    EXPECT_NEAR(*found, hertz, 2) << hertz;
  }
  EXPECT_FALSE(dominant_hertz(std::vector<std::int16_t>(9600)));
  EXPECT_FALSE(dominant_hertz({}));
}

}  // namespace
}  // namespace gateway::probe
