#include "gateway/probe/sound_meter.hpp"

#include <cmath>

namespace gateway::probe {
namespace {

TEST(SoundMeter, MeasuresLevelToneAndTheWayOfPulses) {
  PulsedTone tone(600);
  SoundMeter meter;
  int pulses = 0;
  for (int block = 0; block < 250; ++block) {
    const double sent = 1'700'000'000'500.0 + block * 20;
    const double heard = sent + 80;
    if (const auto began = meter.handle_block(tone.next(sent), true, heard)) {
      ++pulses;
      EXPECT_NEAR(std::fmod(*began, 1000), 80, 1.5);
    }
  }
  const auto summary = meter.summary();
  EXPECT_EQ(pulses, 5);
  ASSERT_TRUE(summary.level_dbov);
  // A tenth of the time at 0.3, the rest at 0.1 of full scale.
  EXPECT_NEAR(*summary.level_dbov, 10 * std::log10((0.1 * 0.09 + 0.9 * 0.01) / 2), 0.3);
  ASSERT_TRUE(summary.tone_hertz);
  EXPECT_NEAR(*summary.tone_hertz, 600, 1);
  EXPECT_NEAR(summary.pulse_latency_ms.percentile(0.5), 80, 1.5);
}

TEST(SoundMeter, APulseNowAndThenIsNoClock) {
  PulsedTone tone(600);
  SoundMeter meter;
  for (int block = 0; block < 500; ++block) {
    const double at = 1'700'000'000'000.0 + block * 20;
    meter.handle_block(block < 100 ? tone.next(at) : transcode::audio::AudioBlock{}, true, at);
  }
  EXPECT_TRUE(meter.summary().pulse_latency_ms.empty());
}

TEST(SoundMeter, HasNoLevelWhereNothingCame) {
  SoundMeter meter;
  for (int block = 0; block < 50; ++block) meter.handle_block({}, false, block * 20.0);
  EXPECT_FALSE(meter.summary().level_dbov);
  EXPECT_FALSE(meter.summary().tone_hertz);
}

TEST(SoundMeter, ReceivedSilenceIsTheLowestLevel) {
  SoundMeter meter;
  for (int block = 0; block < 50; ++block) meter.handle_block({}, true, block * 20.0);
  EXPECT_EQ(meter.summary().level_dbov, -127);
  EXPECT_FALSE(meter.summary().tone_hertz);
}

}  // namespace
}  // namespace gateway::probe
