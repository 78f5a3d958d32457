#include "transcode/audio/encoder.hpp"

#include <gtest/gtest.h>

#include <random>

#include "tests/transcode/audio/sounds.hpp"
#include "transcode/audio/tone.hpp"

namespace transcode::audio {
namespace {

using namespace std::chrono_literals;
using protocols::Bytes;
using protocols::Codec;

std::unique_ptr<AudioEncoder> encoder(const AudioEncoderSettings& settings) {
  return make_audio_encoder(settings).value();
}

class AudioEncoderOf : public ::testing::TestWithParam<Codec> {};

TEST_P(AudioEncoderOf, TimeStampsAdvanceByTwentyMillisecondsAndWrap) {
  const auto start = static_cast<std::uint32_t>(-100);
  auto enc = encoder({.codec = GetParam(), .first_timestamp = start});
  for (std::uint32_t i = 0; i < 3; ++i) {
    const auto frame = enc->encode(AudioBlock{}, {});
    EXPECT_EQ(frame->timestamp, start + i * rtp_clock_rate(GetParam()) / 50);
    EXPECT_EQ(frame->codec, GetParam());
    EXPECT_EQ(frame->audio_level, 127);
    EXPECT_EQ(payload_samples(GetParam(), *frame->data), kBlockSamples);
  }
}

TEST_P(AudioEncoderOf, AFrameTellsWhenItWasMadeAndHowLoudItIs) {
  auto enc = encoder({.codec = GetParam()});
  const protocols::TimePoint now{77s};
  const auto loud = enc->encode(testing::constant(32767), now, 0x1234'5678'9abcU);
  EXPECT_EQ(loud->received, now);
  EXPECT_EQ(loud->ntp, 0x1234'5678'9abcU);
  EXPECT_EQ(loud->audio_level, 0);
  const auto quieter = enc->encode(testing::constant(3277), now + 20ms);
  EXPECT_EQ(quieter->received, now + 20ms);
  EXPECT_FALSE(quieter->ntp);
  EXPECT_EQ(quieter->audio_level, 20);
}

TEST_P(AudioEncoderOf, AFrameOnceGivenStaysAsItIs) {
  auto enc = encoder({.codec = GetParam()});
  ToneGenerator tone(700);
  const auto first = enc->encode(tone.next(), {});
  const Bytes copy = *first->data;
  for (int i = 0; i < 5; ++i) enc->encode(tone.next(), {});
  EXPECT_EQ(*first->data, copy);
}

INSTANTIATE_TEST_SUITE_P(All, AudioEncoderOf,
                         ::testing::Values(Codec::Pcmu, Codec::Pcma, Codec::G722, Codec::Opus),
                         [](const auto& instance) {
                           return std::string(protocols::name_of(instance.param));
                         });

// Speech-like work for Opus: noise that swells and fades.
std::vector<Bytes> packets(AudioEncoder& enc, int count) {
  std::minstd_rand random(2);
  std::vector<Bytes> out;
  for (int n = 0; n < count; ++n) {
    AudioBlock block;
    const int swing = 500 + 600 * (n % 10);
    for (auto& s : block) {
      s = static_cast<std::int16_t>(static_cast<int>(random() % 65536) % (2 * swing) - swing);
    }
    out.push_back(*enc.encode(block, {})->data);
  }
  return out;
}

std::size_t total(const std::vector<Bytes>& packets) {
  std::size_t bytes = 0;
  for (const auto& packet : packets) bytes += packet.size();
  return bytes;
}

TEST(AudioEncoder, G711IsEightThousandOctetsASecondAndSilenceItsOwnCode) {
  for (const auto& [codec, silence] : {std::pair{Codec::Pcmu, 0xff}, {Codec::Pcma, 0xd5}}) {
    const auto frame = encoder({.codec = codec})->encode(AudioBlock{}, {});
    EXPECT_EQ(*frame->data, Bytes(160, static_cast<std::byte>(silence)));
  }
}

TEST(AudioEncoder, VideoIsNotSound) {
  for (const Codec codec : {Codec::Vp8, Codec::H264}) {
    EXPECT_EQ(make_audio_encoder({.codec = codec}).error(), AudioError::UnsupportedCodec);
  }
}

TEST(OpusEncoder, TheBitRateIsKept) {
  for (const std::uint32_t rate : {12000U, 32000U, 64000U}) {
    auto enc = encoder({.opus_bitrate = rate, .opus_expected_loss = 0});
    packets(*enc, 25);
    EXPECT_NEAR(static_cast<double>(total(packets(*enc, 100))) * 4, rate, 0.2 * rate);
  }
}

TEST(OpusEncoder, BitRatesOutOfRangeMeanTheNearestInside) {
  const auto at = [](std::uint32_t rate) { return packets(*encoder({.opus_bitrate = rate}), 20); };
  EXPECT_EQ(at(0), at(6000));
  EXPECT_EQ(at(4'000'000'000), at(128000));
  EXPECT_LT(total(at(6000)), total(at(128000)) / 4);
}

TEST(OpusEncoder, NoPacketIsLongerThanAFrameMayBe) {
  for (const auto& packet : packets(*encoder({.opus_bitrate = 128000}), 50)) {
    EXPECT_GT(packet.size(), 0U);
    EXPECT_LE(packet.size(), 1275U);  // RFC 6716 section 3.2.1
  }
}

// How far 900 Hz outweighs 400 Hz in what is made of a lost packet in which the tone changed so.
double recovered(AudioEncoder& enc) {
  auto dec = make_audio_decoder(Codec::Opus).value();
  ToneGenerator low(400), high(900);
  for (int i = 0; i < 10; ++i) EXPECT_TRUE(dec->decode(*enc.encode(low.next(), {})->data));
  enc.encode(high.next(), {});
  const auto sound = dec->conceal(960, *enc.encode(high.next(), {})->data);
  return tone_amplitude(sound, 900) / (tone_amplitude(sound, 400) + 1e-6);
}

TEST(OpusEncoder, ExpectedLossBringsRedundancyAndNoLossNone) {
  auto enc = encoder({.opus_bitrate = 24000, .opus_expected_loss = 0});
  EXPECT_LT(recovered(*enc), 1);
  enc->set_expected_loss(30);
  EXPECT_GT(recovered(*enc), 1);
  enc->set_expected_loss(0);
  EXPECT_LT(recovered(*enc), 1);
}

TEST(OpusEncoder, LossOutOfRangeMeansTheNearestInside) {
  const auto at = [](int loss) {
    return packets(*encoder({.opus_bitrate = 24000, .opus_expected_loss = loss}), 20);
  };
  EXPECT_EQ(at(-5), at(0));
  EXPECT_EQ(at(1000), at(100));
  EXPECT_NE(at(0), at(100));
}

}  // namespace
}  // namespace transcode::audio
