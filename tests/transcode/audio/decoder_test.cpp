#include "transcode/audio/decoder.hpp"

#include <gtest/gtest.h>

#include <random>

#include "tests/transcode/audio/sounds.hpp"
#include "transcode/audio/encoder.hpp"
#include "transcode/audio/level.hpp"
#include "transcode/audio/tone.hpp"

namespace transcode::audio {
namespace {

using protocols::Codec;

class AudioDecoderOf : public ::testing::TestWithParam<Codec> {};

using protocols::Bytes;

std::unique_ptr<AudioEncoder> encoder(Codec codec) {
  return make_audio_encoder({.codec = codec}).value();
}

std::unique_ptr<AudioDecoder> decoder(Codec codec) {
  return make_audio_decoder(codec).value();
}

Bytes octets(std::initializer_list<int> values) {
  Bytes out;
  for (const int value : values) out.push_back(static_cast<std::byte>(value));
  return out;
}

TEST_P(AudioDecoderOf, AToneComesThrough) {
  auto enc = encoder(GetParam());
  auto dec = decoder(GetParam());
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

TEST_P(AudioDecoderOf, ConcealmentGivesWhatIsAskedAndFadesOut) {
  auto enc = encoder(GetParam());
  auto dec = decoder(GetParam());
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

TEST_P(AudioDecoderOf, GarbageNeverHarms) {
  auto dec = decoder(GetParam());
  std::minstd_rand random(3);
  for (int i = 0; i < 300; ++i) {
    protocols::Bytes payload(random() % 1500);
    for (auto& b : payload) b = static_cast<std::byte>(random());
    const auto decoded = dec->decode(payload);
    EXPECT_LE(decoded ? decoded->size() : 0, 5760U);
  }
}

TEST_P(AudioDecoderOf, BeforeAnythingCameAGapIsSilence) {
  auto dec = decoder(GetParam());
  EXPECT_EQ(dec->conceal(960), std::vector<std::int16_t>(960));
  EXPECT_TRUE(dec->conceal(0).empty());
}

TEST_P(AudioDecoderOf, ALongGapIsFilledWhole) {
  auto enc = encoder(GetParam());
  auto dec = decoder(GetParam());
  ASSERT_TRUE(dec->decode(*enc->encode(testing::constant(500), {})->data));
  EXPECT_EQ(dec->conceal(10'000).size(), 10'000U);
}

TEST_P(AudioDecoderOf, AnEmptyPayloadIsRefusedAndTheNextDecodes) {
  auto enc = encoder(GetParam());
  auto dec = decoder(GetParam());
  EXPECT_EQ(dec->decode({}).error(), AudioError::TooLong);
  EXPECT_TRUE(dec->decode(*enc->encode(AudioBlock{}, {})->data));
}

INSTANTIATE_TEST_SUITE_P(All, AudioDecoderOf,
                         ::testing::Values(Codec::Pcmu, Codec::Pcma, Codec::G722, Codec::Opus),
                         [](const auto& instance) {
                           return std::string(protocols::name_of(instance.param));
                         });

TEST(AudioDecoder, VideoIsNotSound) {
  EXPECT_EQ(make_audio_decoder(Codec::H264).error(), AudioError::UnsupportedCodec);
  EXPECT_EQ(make_audio_decoder(Codec::Vp8).error(), AudioError::UnsupportedCodec);
}

TEST(OpusDecoder, ForwardErrorCorrectionBringsBackALostPacket) {
  auto enc = make_audio_encoder({.opus_bitrate = 24000, .opus_expected_loss = 30}).value();
  auto with = decoder(Codec::Opus), without = decoder(Codec::Opus);
  ToneGenerator low(400), high(900);
  // The tone changes in the packet that will be lost: concealment alone cannot know.
  for (int i = 0; i < 10; ++i) {
    const auto frame = enc->encode(low.next(), {});
    ASSERT_TRUE(with->decode(*frame->data) && without->decode(*frame->data));
  }
  enc->encode(high.next(), {});
  const auto next = enc->encode(high.next(), {});
  const auto recovered = with->conceal(960, *next->data), invented = without->conceal(960);
  EXPECT_GT(tone_amplitude(recovered, 900), tone_amplitude(recovered, 400));
  EXPECT_LT(tone_amplitude(invented, 900), tone_amplitude(invented, 400));
}

TEST(OpusDecoder, RedundancyOfALongerPacketThanTheGapIsNotUsed) {
  auto enc = make_audio_encoder({.opus_bitrate = 24000, .opus_expected_loss = 30}).value();
  ToneGenerator tone(600);
  auto with = decoder(Codec::Opus), without = decoder(Codec::Opus);
  for (int i = 0; i < 10; ++i) {
    const auto frame = enc->encode(tone.next(), {});
    ASSERT_TRUE(with->decode(*frame->data) && without->decode(*frame->data));
  }
  const auto next = enc->encode(tone.next(), {});
  EXPECT_EQ(with->conceal(480, *next->data), without->conceal(480));
}

TEST(OpusDecoder, BrokenFramesAndTooManyOfThemAreToldApart) {
  auto dec = decoder(Codec::Opus);
  // RFC 6716 section 3.2: code 3 without its frame count, with none, code 1 of odd length,
  // code 2 whose first frame is longer than the packet.
  for (const auto& payload :
       {octets({0x1b}), octets({0x1b, 0}), octets({0x19, 1, 2, 3}), octets({0x1a, 200, 1})}) {
    EXPECT_EQ(dec->decode(payload).error(), AudioError::Damaged) << payload.size();
  }
  // Three frames of 60 ms; 49 of 2.5 ms.
  EXPECT_EQ(dec->decode(octets({0x1b, 3, 1, 2, 3})).error(), AudioError::TooLong);
  EXPECT_EQ(dec->decode(octets({0x83, 49})).error(), AudioError::TooLong);
}

TEST(PayloadSamples, AreReadFromTheLength) {
  for (const Codec codec : {Codec::Pcmu, Codec::Pcma, Codec::G722}) {
    EXPECT_EQ(payload_samples(codec, Bytes(160)), 960U);
    EXPECT_EQ(payload_samples(codec, Bytes(1)), 6U);
    EXPECT_EQ(payload_samples(codec, Bytes(960)), 5760U);
    EXPECT_EQ(payload_samples(codec, Bytes(961)), 0U);
    EXPECT_EQ(payload_samples(codec, {}), 0U);
    EXPECT_TRUE(decoder(codec)->decode(Bytes(960)));
    EXPECT_EQ(decoder(codec)->decode(Bytes(961)).error(), AudioError::TooLong);
  }
}

// RFC 6716 section 3.1: five bits of configuration, one of stereo, two of frame count.
TEST(PayloadSamples, OfOpusAreReadFromItsFirstOctets) {
  EXPECT_EQ(payload_samples(Codec::Opus, octets({16 << 3, 1})), 120U);         // CELT, 2.5 ms
  EXPECT_EQ(payload_samples(Codec::Opus, octets({1 << 3, 1})), 960U);          // SILK, 20 ms
  EXPECT_EQ(payload_samples(Codec::Opus, octets({3 << 3, 1})), 2880U);         // SILK, 60 ms
  EXPECT_EQ(payload_samples(Codec::Opus, octets({3 << 3 | 1, 1, 1})), 5760U);  // two of them
  EXPECT_EQ(payload_samples(Codec::Opus, octets({3 << 3 | 3, 2, 1, 1})), 5760U);
  EXPECT_EQ(payload_samples(Codec::Opus, octets({3 << 3 | 3, 3, 1, 1, 1})), 0U);
  EXPECT_EQ(payload_samples(Codec::Opus, octets({3 << 3 | 3})), 0U);
  EXPECT_EQ(payload_samples(Codec::Opus, {}), 0U);
}

TEST(PayloadSamples, VideoHasNone) {
  EXPECT_EQ(payload_samples(Codec::H264, Bytes(100)), 0U);
  EXPECT_EQ(payload_samples(Codec::Vp8, Bytes(100)), 0U);
}

TEST(AudioDecoder, ErrorsSayWhichRuleWasBroken) {
  const std::error_code damaged = AudioError::Damaged, too_long = AudioError::TooLong;
  EXPECT_NE(damaged, too_long);
  EXPECT_NE(damaged.message(), too_long.message());
  EXPECT_NE(too_long.message().find("120 ms"), std::string::npos);
  EXPECT_EQ(damaged.category(), too_long.category());
}

}  // namespace
}  // namespace transcode::audio
