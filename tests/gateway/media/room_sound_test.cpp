#include "gateway/media/room_sound.hpp"

#include <atomic>

#include "tests/gateway/media/studio.hpp"

namespace gateway::media {
namespace {

using protocols::Codec;

class RoomSoundTest : public testing::Studio {
 protected:
  std::unique_ptr<RoomSound> make() {
    return std::make_unique<RoomSound>(
        engine_, context_.get_executor(), [this] { return wanted_.load(); },
        [this](const protocols::FramePtr& frame) { sink_.put(frame); });
  }
  testing::Sink sink_;
  std::atomic<bool> wanted_ = true;
};

TEST_F(RoomSoundTest, OpusGoesThroughAndOnlyItsLevelIsRead) {
  const auto room = make();
  auto silent_about_it = std::make_shared<protocols::EncodedFrame>(*sound(Codec::Opus));
  silent_about_it->audio_level.reset();
  room->push(silent_about_it);
  const auto told = sound(Codec::Opus);
  room->push(told);
  const auto frames = sink_.wait(2);
  ASSERT_EQ(frames.size(), 2U);
  EXPECT_EQ(frames[0]->data, silent_about_it->data);
  ASSERT_TRUE(frames[0]->audio_level);
  EXPECT_LT(*frames[0]->audio_level, 127);
  EXPECT_EQ(frames[1], told);
}

TEST_F(RoomSoundTest, AnythingElseComesAsOpusEachTwentyMilliseconds) {
  const auto room = make();
  room->push(sound(Codec::Pcmu));
  const auto frames = sink_.wait(3);
  ASSERT_GE(frames.size(), 3U);
  for (const auto& frame : frames) EXPECT_EQ(frame->codec, Codec::Opus);
  EXPECT_EQ(frames[1]->timestamp - frames[0]->timestamp, 960U);
}

TEST_F(RoomSoundTest, NobodyListeningCostsNothing) {
  wanted_ = false;
  const auto room = make();
  room->push(sound(Codec::Opus));
  wanted_ = true;
  room->push(sound(Codec::Opus));
  EXPECT_EQ(sink_.wait(1).size(), 1U);
}

}  // namespace
}  // namespace gateway::media
