#include "transcode/audio/mixer.hpp"

#include <gtest/gtest.h>

#include "tests/transcode/audio/sounds.hpp"

namespace transcode::audio {
namespace {

using testing::constant;

void tick(Mixer& mixer, std::initializer_list<std::pair<Mixer::Id, std::int16_t>> sounds) {
  for (const auto& [id, value] : sounds) mixer.put(id, constant(value));
  mixer.mix();
}

TEST(Mixer, EveryoneHearsEveryoneElse) {
  Mixer mixer;
  for (const Mixer::Id id : {1U, 2U, 3U}) mixer.join(id);
  tick(mixer, {{1, 100}, {2, 20}, {3, 3}});
  tick(mixer, {{1, 100}, {2, 20}, {3, 3}});
  EXPECT_EQ(mixer.output(1), constant(23));
  EXPECT_EQ(mixer.output(2), constant(103));
  EXPECT_EQ(mixer.output(3), constant(120));
  EXPECT_EQ(mixer.all(), constant(123));
  EXPECT_EQ(mixer.output(99), constant(123));
  EXPECT_EQ(mixer.size(), 3U);
}

TEST(Mixer, JoiningAndLeavingFadeOverOneBlock) {
  Mixer mixer;
  mixer.join(1);
  tick(mixer, {{1, 10000}});
  const auto in = mixer.all();
  EXPECT_EQ(in.front(), 0);
  EXPECT_NEAR(in[480], 5000, 20);
  EXPECT_NEAR(in.back(), 10000, 20);
  mixer.leave(1);
  mixer.mix();
  const auto out = mixer.all();
  EXPECT_EQ(out.front(), 10000);
  EXPECT_NEAR(out.back(), 0, 20);
  mixer.mix();
  EXPECT_EQ(mixer.all(), constant(0));
  EXPECT_EQ(mixer.size(), 0U);
}

TEST(Mixer, MutingOneLeavesTheOthersAsTheyAre) {
  Mixer mixer;
  mixer.join(1);
  mixer.join(2);
  tick(mixer, {{1, 500}, {2, 70}});
  mixer.set_muted(1, true);
  tick(mixer, {{1, 500}, {2, 70}});
  tick(mixer, {{1, 500}, {2, 70}});
  EXPECT_EQ(mixer.output(2), constant(0));
  EXPECT_EQ(mixer.output(1), constant(70));
  mixer.set_muted(1, false);
  tick(mixer, {{1, 500}, {2, 70}});
  tick(mixer, {{1, 500}, {2, 70}});
  EXPECT_EQ(mixer.output(2), constant(500));
}

TEST(Mixer, WhoPutsNothingIsSilent) {
  Mixer mixer;
  mixer.join(1);
  tick(mixer, {{1, 500}});
  tick(mixer, {});
  tick(mixer, {});
  EXPECT_EQ(mixer.all(), constant(0));
  mixer.put(7, constant(99));
  mixer.mix();
  EXPECT_EQ(mixer.all(), constant(0));
}

TEST(Mixer, TooLoudASumIsTurnedDownNotWrappedRound) {
  Mixer mixer;
  mixer.join(1);
  mixer.join(2);
  for (int i = 0; i < 3; ++i) tick(mixer, {{1, 30000}, {2, 30000}});
  const auto block = mixer.all();
  for (const auto sample : block) ASSERT_GT(sample, 32000);
  // The limiter of one output does not touch another's.
  EXPECT_EQ(mixer.output(1), constant(30000));
  // And lets go again.
  for (int i = 0; i < 30; ++i) {
    tick(mixer, {{1, 100}, {2, 100}});
    (void)mixer.all();
  }
  EXPECT_EQ(mixer.all(), constant(200));
}

}  // namespace
}  // namespace transcode::audio
