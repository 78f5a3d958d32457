#include <gtest/gtest.h>

#include <random>

#include "transcode/audio/decoder.hpp"
#include "transcode/audio/encoder.hpp"
#include "transcode/audio/level.hpp"
#include "transcode/audio/tone.hpp"

namespace transcode::audio {
namespace {

using protocols::Codec;

class AudioCodec : public ::testing::TestWithParam<Codec> {};

std::unique_ptr<AudioEncoder> encoder(Codec codec, std::uint32_t timestamp = 0) {
  AudioEncoderSettings settings;
  settings.codec = codec;
  settings.first_timestamp = timestamp;
  return std::move(*make_audio_encoder(settings));
}

TEST_P(AudioCodec, AToneComesThrough) {
  auto enc = encoder(GetParam());
  auto dec = std::move(*make_audio_decoder(GetParam()));
  ToneGenerator tone(1000);
  std::vector<std::int16_t> sound;
  for (int i = 0; i < 25; ++i) {
    const auto decoded = dec->decode(*enc->encode(tone.next(), {})->data);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->size(), kBlockSamples);
    sound.insert(sound.end(), decoded->begin(), decoded->end());
  }
  EXPECT_TRUE(has_tone(Samples(sound).last(9600), 1000));
  EXPECT_NEAR(tone_amplitude(Samples(sound).last(9600), 1000), 0.25, 0.05);
}

TEST_P(AudioCodec, TimeStampsAdvanceByTwentyMillisecondsAndWrap) {
  const auto start = static_cast<std::uint32_t>(-100);
  auto enc = encoder(GetParam(), start);
  for (std::uint32_t i = 0; i < 3; ++i) {
    const auto frame = enc->encode(AudioBlock{}, {});
    EXPECT_EQ(frame->timestamp, start + i * rtp_clock_rate(GetParam()) / 50);
    EXPECT_EQ(frame->codec, GetParam());
    EXPECT_EQ(frame->audio_level, 127);
    EXPECT_EQ(payload_samples(GetParam(), *frame->data), kBlockSamples);
  }
}

TEST_P(AudioCodec, ConcealmentGivesWhatIsAskedAndFadesOut) {
  auto enc = encoder(GetParam());
  auto dec = std::move(*make_audio_decoder(GetParam()));
  ToneGenerator tone(500);
  for (int i = 0; i < 10; ++i) ASSERT_TRUE(dec->decode(*enc->encode(tone.next(), {})->data));
  const auto first = dec->conceal(960);
  EXPECT_EQ(first.size(), 960U);
  EXPECT_LT(audio_level(first), 30);
  std::vector<std::int16_t> later;
  for (int i = 0; i < 25; ++i) later = dec->conceal(960);
  EXPECT_GT(audio_level(later), 45);
  EXPECT_EQ(dec->conceal(777).size(), 777U);
}

TEST_P(AudioCodec, GarbageNeverHarms) {
  auto dec = std::move(*make_audio_decoder(GetParam()));
  std::minstd_rand random(3);
  EXPECT_FALSE(dec->decode({}));
  for (int i = 0; i < 300; ++i) {
    protocols::Bytes payload(random() % 1500);
    for (auto& b : payload) b = static_cast<std::byte>(random());
    const auto decoded = dec->decode(payload);
    EXPECT_LE(decoded ? decoded->size() : 0, 5760U);
  }
}

INSTANTIATE_TEST_SUITE_P(All, AudioCodec,
                         ::testing::Values(Codec::Pcmu, Codec::Pcma, Codec::G722, Codec::Opus),
                         [](const auto& instance) {
                           return std::string(protocols::name_of(instance.param));
                         });

TEST(AudioCodecs, VideoIsNotSound) {
  EXPECT_EQ(make_audio_decoder(Codec::H264).error(), AudioError::UnsupportedCodec);
  EXPECT_FALSE(make_audio_encoder({.codec = Codec::Vp8}));
}

TEST(OpusCodec, ForwardErrorCorrectionBringsBackALostPacket) {
  AudioEncoderSettings settings;
  settings.opus_expected_loss = 30;
  settings.opus_bitrate = 24000;
  auto enc = std::move(*make_audio_encoder(settings));
  auto dec = std::move(*make_audio_decoder(Codec::Opus));
  ToneGenerator low(400), high(900);
  std::vector<protocols::FramePtr> frames;
  // The tone changes in the packet that will be lost: concealment alone could not know.
  for (int i = 0; i < 10; ++i) frames.push_back(enc->encode(low.next(), {}));
  for (int i = 0; i < 3; ++i) frames.push_back(enc->encode(high.next(), {}));
  for (std::size_t i = 0; i < 11; ++i) ASSERT_TRUE(dec->decode(*frames[i]->data));
  const auto recovered = dec->conceal(960, *frames[12]->data);
  EXPECT_GT(tone_amplitude(recovered, 900), tone_amplitude(recovered, 400));
}

}  // namespace
}  // namespace transcode::audio
