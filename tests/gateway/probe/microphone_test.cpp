#include "gateway/probe/microphone.hpp"

#include <boost/asio/io_context.hpp>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <thread>
#include <vector>

#include "gateway/io/clock.hpp"
#include "transcode/audio/decoder.hpp"

namespace gateway::probe {
namespace {

using namespace std::chrono_literals;
using protocols::Codec;

constexpr double kTone = 440;

class MicrophoneTest : public ::testing::Test {
 protected:
  void open(Codec codec) {
    microphone_.emplace(context_.get_executor(), codec, kTone,
                        [this](const protocols::EncodedFrame& frame) { frames_.push_back(frame); });
  }
  void record(std::size_t count) {
    const auto patience = io::now() + 10s;
    while (frames_.size() < count && io::now() < patience) context_.run_one_for(100ms);
    ASSERT_GE(frames_.size(), count);
  }
  static double milliseconds(std::uint64_t ntp) {
    return static_cast<double>(ntp >> 32) * 1000 +
           static_cast<double>(ntp & 0xffffffffU) / 4294967.296;
  }
  // Whether it was captured right after the one before: no turn was left out.
  [[nodiscard]] bool follows_on(std::size_t i) const {
    return std::abs(milliseconds(*frames_[i].ntp) - milliseconds(*frames_[i - 1].ntp) - 20) < 0.01;
  }

  boost::asio::io_context context_;
  std::vector<protocols::EncodedFrame> frames_;
  std::optional<Microphone> microphone_;
};

TEST_F(MicrophoneTest, SpeaksEachCodecInStepsOf20Milliseconds) {
  for (const auto codec : {Codec::Pcmu, Codec::Pcma, Codec::G722, Codec::Opus}) {
    frames_.clear();
    open(codec);
    EXPECT_EQ(microphone_->codec(), codec);
    record(4);
    for (std::size_t i = 0; i < frames_.size(); ++i) {
      EXPECT_EQ(frames_[i].codec, codec);
      ASSERT_TRUE(frames_[i].data && frames_[i].ntp);
      EXPECT_EQ(transcode::audio::payload_samples(codec, *frames_[i].data), 960U);
      if (i == 0) continue;
      EXPECT_EQ(frames_[i].timestamp - frames_[i - 1].timestamp,
                protocols::rtp_clock_rate(codec) / 50);
    }
  }
}

TEST_F(MicrophoneTest, HearsTheToneAndAPulseAtTheWholeSecond) {
  open(Codec::Pcmu);
  const auto decoder = *transcode::audio::make_audio_decoder(Codec::Pcmu);
  PulseDetector detector;
  std::vector<std::int16_t> tone;
  std::optional<double> hertz, pulse;
  // A pulse that a late turn cut into says nothing; the next one comes a second later.
  std::size_t heard = 0, whole = 0;
  while (!(hertz && pulse) && heard < 500) {
    ASSERT_NO_FATAL_FAILURE(record(heard + 1));
    for (; heard < frames_.size(); ++heard) {
      whole = heard > 0 && follows_on(heard) ? whole + 1 : 0;
      const auto sound = decoder->decode(*frames_[heard].data);
      ASSERT_TRUE(sound && sound->size() == transcode::audio::kBlockSamples);
      transcode::audio::AudioBlock block;
      std::ranges::copy(*sound, block.begin());
      const auto began = detector.handle_block(block);
      const double at = milliseconds(*frames_[heard].ntp);
      if (began && whole > 10) pulse = std::fmod(at + *began, kPulsePeriodMs);
      const double into_the_second = std::fmod(at, kPulsePeriodMs);
      const bool between = into_the_second > kPulseMs && into_the_second < kPulsePeriodMs - 20;
      if (whole == 0 || !between) tone.clear();
      if (between) tone.insert(tone.end(), block.begin(), block.end());
      if (tone.size() >= 10 * block.size()) hertz = dominant_hertz(tone);
    }
  }
  ASSERT_TRUE(hertz && pulse);
  EXPECT_NEAR(*hertz, kTone, 1);
  EXPECT_LE(std::min(*pulse, kPulsePeriodMs - *pulse), 10) << "behind the codec, ms: " << *pulse;
}

TEST_F(MicrophoneTest, AfterALongPauseItsClockIsTheWallsAgain) {
  open(Codec::Pcmu);
  record(2);
  std::this_thread::sleep_for(600ms);
  const auto spoken = frames_.size();
  const auto wall = io::ntp_now();
  record(spoken + 1);
  EXPECT_GE(*frames_[spoken].ntp, wall);
  EXPECT_EQ(frames_[spoken].timestamp - frames_[spoken - 1].timestamp, 160U)
      << "what was not said leaves no gap in the sound";
}

}  // namespace
}  // namespace gateway::probe
