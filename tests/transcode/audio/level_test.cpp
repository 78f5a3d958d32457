#include "transcode/audio/level.hpp"

#include <gtest/gtest.h>

#include "tests/transcode/audio/sounds.hpp"

namespace transcode::audio {
namespace {

using namespace std::chrono_literals;

TEST(AudioLevel, IsMinusDbov) {
  EXPECT_EQ(audio_level(AudioBlock{}), 127);
  EXPECT_EQ(audio_level(testing::constant(32767)), 0);
  EXPECT_EQ(audio_level(testing::sine(1000, 960, 48000, 32767)), 3);
  EXPECT_EQ(audio_level(testing::constant(3277)), 20);
}

struct Script {
  SpeakerDetector detector;
  protocols::TimePoint now{};
  // Everyone else is at the background level.
  void run(std::map<SpeakerDetector::Id, std::uint8_t> levels, protocols::Duration time) {
    for (const auto end = now + time; now < end; now += 20ms) {
      for (const SpeakerDetector::Id id : {1U, 2U, 3U}) {
        detector.observe(id, levels.contains(id) ? levels[id] : 80, now);
      }
    }
  }
};

TEST(SpeakerDetector, NobodySpeaksInSilence) {
  Script script;
  script.run({}, 2s);
  EXPECT_TRUE(script.detector.ranking(script.now).empty());
}

TEST(SpeakerDetector, WhoSpeaksComesFirst) {
  Script script;
  script.run({}, 1s);
  script.run({{2, 25}}, 500ms);
  EXPECT_EQ(script.detector.ranking(script.now), (std::vector<SpeakerDetector::Id>{2}));
  EXPECT_TRUE(script.detector.speaking(2, script.now));
  EXPECT_FALSE(script.detector.speaking(1, script.now));
  script.run({}, 1s);
  script.run({{3, 25}}, 500ms);
  EXPECT_EQ(script.detector.ranking(script.now), (std::vector<SpeakerDetector::Id>{3, 2}));
}

TEST(SpeakerDetector, ACoughMovesNothing) {
  Script script;
  script.run({}, 1s);
  script.run({{1, 30}}, 1s);
  EXPECT_EQ(script.detector.ranking(script.now).front(), 1U);
  script.run({{1, 30}, {2, 15}}, 60ms);
  EXPECT_EQ(script.detector.ranking(script.now).front(), 1U);
}

TEST(SpeakerDetector, OneWhoLeftIsForgotten) {
  Script script;
  script.run({{1, 30}}, 1s);
  script.detector.remove(1);
  EXPECT_TRUE(script.detector.ranking(script.now).empty());
}

}  // namespace
}  // namespace transcode::audio
