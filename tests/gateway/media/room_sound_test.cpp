#include "gateway/media/room_sound.hpp"

#include <atomic>
#include <boost/asio/post.hpp>
#include <future>

#include "tests/gateway/media/studio.hpp"

namespace gateway::media {
namespace {

using protocols::Codec;

class RoomSoundTest : public testing::Studio {
 protected:
  RoomSoundTest() {
    on_strand([this] {
      room_.emplace(
          engine_, context_.get_executor(), [this] { return wanted_.load(); },
          [this](const protocols::FramePtr& frame) { sink_.put(frame); });
    });
  }
  ~RoomSoundTest() override {
    on_strand([this] { room_.reset(); });
  }

  void on_strand(const std::function<void()>& work) {
    std::packaged_task<void()> task(work);
    auto done = task.get_future();
    boost::asio::post(context_, std::move(task));
    done.wait();
  }
  void push(const protocols::FramePtr& frame) {
    on_strand([this, &frame] { room_->push(frame); });
  }

  std::optional<RoomSound> room_;
  testing::Sink sink_;
  std::atomic<bool> wanted_ = true;
};

TEST_F(RoomSoundTest, OpusGoesThroughAndOnlyItsLevelIsRead) {
  auto silent_about_it = std::make_shared<protocols::EncodedFrame>(*sound(Codec::Opus));
  silent_about_it->audio_level.reset();
  push(silent_about_it);
  const auto told = sound(Codec::Opus);
  push(told);
  const auto frames = sink_.wait(2);
  ASSERT_EQ(frames.size(), 2U);
  EXPECT_EQ(frames[0]->data, silent_about_it->data);
  ASSERT_TRUE(frames[0]->audio_level);
  EXPECT_LT(*frames[0]->audio_level, 127);
  EXPECT_EQ(frames[1], told);
}

TEST_F(RoomSoundTest, AnythingElseComesAsOpusEachTwentyMilliseconds) {
  push(sound(Codec::Pcmu));
  const auto frames = sink_.wait(3);
  ASSERT_GE(frames.size(), 3U);
  for (const auto& frame : frames) EXPECT_EQ(frame->codec, Codec::Opus);
  EXPECT_EQ(frames[1]->timestamp - frames[0]->timestamp, 960U);
}

TEST_F(RoomSoundTest, NobodyListeningCostsNothing) {
  wanted_ = false;
  push(sound(Codec::Opus));
  wanted_ = true;
  push(sound(Codec::Opus));
  EXPECT_EQ(sink_.wait(1).size(), 1U);
}

}  // namespace
}  // namespace gateway::media
