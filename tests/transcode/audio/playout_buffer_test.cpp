#include "transcode/audio/playout_buffer.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <random>

#include "transcode/audio/encoder.hpp"
#include "transcode/audio/level.hpp"
#include "transcode/audio/tone.hpp"

namespace transcode::audio {
namespace {

using namespace std::chrono_literals;
using protocols::Codec;
using protocols::Duration;
using protocols::EncodedFrame;
using protocols::FramePtr;
using protocols::TimePoint;

constexpr TimePoint kStart{1000s};

// A tone sent in packets and played on the receiver's clock, under a script of network faults.
struct Line {
  explicit Line(Codec codec = Codec::Pcmu, std::uint32_t first = 0)
      : encoder(std::move(*make_audio_encoder({.codec = codec, .first_timestamp = first}))) {}

  std::unique_ptr<AudioEncoder> encoder;
  ToneGenerator tone{600};
  PlayoutBuffer buffer;
  std::function<std::optional<Duration>(int)> network = [](int) { return Duration{}; };
  double sender_clock = 1.0;  // how fast the sender's clock runs
  std::multimap<TimePoint, FramePtr> wire;
  int sent = 0;
  std::vector<std::int16_t> heard;

  void run(Duration time) {
    const int blocks = static_cast<int>(time / 20ms);
    for (int i = 0; i < blocks; ++i, now += 20ms) {
      while (due() <= now) send();
      while (!wire.empty() && wire.begin()->first <= now) {
        buffer.push(wire.begin()->second);
        wire.erase(wire.begin());
      }
      const auto block = buffer.pull(now);
      heard.insert(heard.end(), block.begin(), block.end());
    }
  }
  Samples last(std::size_t blocks) { return Samples(heard).last(blocks * kBlockSamples); }

 private:
  [[nodiscard]] TimePoint due() const {
    return kStart + Duration(static_cast<Duration::rep>(sent * 20e6 / sender_clock));
  }
  void send() {
    const TimePoint at = due();
    EncodedFrame frame = *encoder->encode(tone.next(), at);
    if (const auto delay = network(sent++)) {
      frame.received = at + *delay;
      wire.emplace(frame.received, std::make_shared<const EncodedFrame>(frame));
    }
  }
  TimePoint now = kStart;
};

TEST(PlayoutBuffer, SilenceBeforeAnythingComes) {
  PlayoutBuffer buffer;
  EXPECT_EQ(buffer.pull(kStart), AudioBlock{});
  EXPECT_FALSE(buffer.active());
}

TEST(PlayoutBuffer, ASteadyStreamPlaysWholeAndSoon) {
  for (const Codec codec : {Codec::Pcmu, Codec::Pcma, Codec::G722, Codec::Opus}) {
    Line line(codec, static_cast<std::uint32_t>(-800));  // the time stamp wraps on the way
    line.run(4s);
    EXPECT_TRUE(has_tone(line.last(100), 600, 0.15));
    EXPECT_TRUE(line.buffer.active());
    const auto counts = line.buffer.snapshot();
    EXPECT_EQ(counts.concealed_samples, 0U);
    EXPECT_EQ(counts.late, 0U);
    EXPECT_LE(counts.target_delay, 40ms);
    EXPECT_LE(counts.current_delay, 80ms);
  }
}

TEST(PlayoutBuffer, LostPacketsAreConcealed) {
  Line line;
  line.network = [](int n) { return n % 20 == 7 ? std::nullopt : std::optional(Duration{}); };
  line.run(5s);
  const auto counts = line.buffer.snapshot();
  EXPECT_NEAR(static_cast<double>(counts.concealed_samples), 12 * 960, 3 * 960);
  for (std::size_t block = 20; block < 250; ++block) {
    EXPECT_LT(audio_level(Samples(line.heard).subspan(block * 960, 960)), 35) << block;
  }
}

TEST(PlayoutBuffer, JitterRaisesTheDelayUntilNothingIsLate) {
  Line line;
  std::minstd_rand random(5);
  line.network = [&](int) { return std::optional<Duration>(random() % 60 * 1ms); };
  line.run(10s);
  const auto before = line.buffer.snapshot();
  EXPECT_GE(before.target_delay, 50ms);
  EXPECT_LE(before.target_delay, 100ms);
  line.run(10s);
  const auto after = line.buffer.snapshot();
  EXPECT_LT(after.late - before.late, 25U);
  EXPECT_LT(after.concealed_samples - before.concealed_samples, 48000U / 2);
  // And when the line calms down, the delay comes back.
  line.network = [](int) { return std::optional<Duration>(Duration{}); };
  line.run(20s);
  EXPECT_LE(line.buffer.snapshot().current_delay, 90ms);
  EXPECT_GT(line.buffer.snapshot().removed_samples, 0U);
}

TEST(PlayoutBuffer, ReorderedPacketsAreHeardInOrder) {
  Line line;
  line.network = [](int n) { return std::optional<Duration>(n % 2 == 0 ? 50ms : 0ms); };
  line.run(5s);
  const auto before = line.buffer.snapshot();
  line.run(5s);
  EXPECT_EQ(line.buffer.snapshot().late, before.late);
  EXPECT_EQ(line.buffer.snapshot().concealed_samples, before.concealed_samples);
}

TEST(PlayoutBuffer, TheSendersClockMayRunFastOrSlow) {
  for (const double clock : {1.0005, 0.9995}) {
    Line line;
    line.sender_clock = clock;
    line.run(120s);  // 60 ms of drift
    const auto counts = line.buffer.snapshot();
    EXPECT_EQ(counts.overflow, 0U);
    EXPECT_LE(counts.current_delay, 120ms);
    EXPECT_LT(counts.concealed_samples, 48000U / 4);
    EXPECT_TRUE(has_tone(line.last(50), 600, 0.1));
    EXPECT_GE(counts.removed_samples, clock > 1 ? 400U : 0U);
  }
}

TEST(PlayoutBuffer, AfterAPauseTheStreamGoesOn) {
  Line line;
  line.network = [](int n) {
    return n >= 100 && n < 200 ? std::nullopt : std::optional(Duration{});
  };
  line.run(3500ms);
  EXPECT_EQ(line.last(10)[0], 0);
  EXPECT_FALSE(line.buffer.active());
  line.run(2s);
  EXPECT_TRUE(has_tone(line.last(20), 600));
}

TEST(PlayoutBuffer, DuplicatesAndDamagedPacketsAreCounted) {
  PlayoutBuffer buffer;
  Line source;
  auto frame = source.encoder->encode(source.tone.next(), kStart);
  buffer.push(frame);
  buffer.push(frame);
  EXPECT_EQ(buffer.snapshot().duplicate, 1U);
  EncodedFrame empty;
  buffer.push(std::make_shared<EncodedFrame>(empty));
  buffer.push(nullptr);
  EXPECT_EQ(buffer.snapshot().damaged, 2U);
}

TEST(PlayoutBuffer, AFloodIsBounded) {
  PlayoutBuffer buffer;
  Line source;
  for (int i = 0; i < 200; ++i) buffer.push(source.encoder->encode(source.tone.next(), kStart));
  EXPECT_GT(buffer.snapshot().overflow, 150U);
  EXPECT_LE(buffer.snapshot().current_delay, 520ms);
}

TEST(PlayoutBuffer, CodecAndTimeStampsMayChange) {
  Line line;
  line.run(1s);
  line.encoder =
      std::move(*make_audio_encoder({.codec = Codec::Opus, .first_timestamp = 0x12345678}));
  line.run(1s);
  EXPECT_TRUE(has_tone(line.last(20), 600));
  line.encoder =
      std::move(*make_audio_encoder({.codec = Codec::Opus, .first_timestamp = 0x92345678}));
  line.run(1s);
  EXPECT_TRUE(has_tone(line.last(20), 600));
}

TEST(PlayoutBuffer, ExtraDelayForLipSyncIsReached) {
  Line line;
  line.buffer.set_extra_delay(100ms);
  line.run(10s);
  EXPECT_GE(line.buffer.snapshot().current_delay, 80ms);
}

TEST(PlayoutBuffer, SaysWhenWhatItPlaysWasCaptured) {
  PlayoutBuffer buffer;
  Line source;
  const std::uint64_t ntp = std::uint64_t{5} << 32U;
  buffer.push(source.encoder->encode(source.tone.next(), kStart, ntp));
  buffer.push(source.encoder->encode(source.tone.next(), kStart + 20ms));
  buffer.pull(kStart + 40ms);
  ASSERT_TRUE(buffer.played_ntp());
  EXPECT_NEAR(static_cast<double>(static_cast<std::int64_t>(*buffer.played_ntp() - ntp)), 0, 1000);
  buffer.pull(kStart + 60ms);
  ASSERT_TRUE(buffer.played_ntp());
  const auto later = static_cast<std::int64_t>(*buffer.played_ntp() - ntp);
  EXPECT_NEAR(static_cast<double>(later) / 4294967296.0, 0.02, 0.0001);
}

}  // namespace
}  // namespace transcode::audio
