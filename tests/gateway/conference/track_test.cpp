#include "gateway/conference/track.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace gateway::conference {
namespace {

using protocols::Codec;
using protocols::MediaKind;

protocols::FramePtr frame(Codec codec = Codec::H264) {
  auto out = std::make_shared<protocols::EncodedFrame>();
  out->codec = codec;
  out->data = std::make_shared<protocols::Bytes>(4);
  return out;
}

void ignore(const protocols::FramePtr&) {}

class TrackTest : public ::testing::Test {
 protected:
  TrackTest() {
    track_->on_keyframe_wanted([this] { ++wishes_; });
    track_->on_rate_limited([this](std::uint32_t kbps) { told_.push_back(kbps); });
  }
  [[nodiscard]] Subscription counting() {
    return track_->subscribe([this](const protocols::FramePtr&) { ++frames_; });
  }

  std::shared_ptr<Track> track_ = std::make_shared<Track>(7, 3, TrackSource::Camera, Codec::H264);
  int wishes_ = 0, frames_ = 0;
  std::vector<std::uint32_t> told_;
};

TEST_F(TrackTest, KnowsWhoseItIs) {
  EXPECT_EQ(track_->id(), 7U);
  EXPECT_EQ(track_->owner(), 3U);
  EXPECT_EQ(track_->source(), TrackSource::Camera);
  EXPECT_EQ(track_->kind(), MediaKind::Video);
}

TEST_F(TrackTest, FramesReachSubscribersUntilTheyGoOrItIsMuted) {
  EXPECT_FALSE(track_->watched());
  auto subscription = counting();
  EXPECT_TRUE(track_->watched());
  EXPECT_EQ(wishes_, 1) << "a new subscriber needs a key frame";
  track_->push(frame());
  track_->set_muted(true);
  track_->push(frame());
  track_->set_muted(false);
  subscription.reset();
  track_->push(frame());
  EXPECT_EQ(frames_, 1);
  EXPECT_FALSE(track_->watched());
}

TEST_F(TrackTest, EverySubscriberGetsTheSameFrame) {
  std::set<protocols::FramePtr> got;
  int times = 0;
  const auto note = [&](const protocols::FramePtr& f) {
    got.insert(f);
    ++times;
  };
  const auto first = track_->subscribe(note), second = track_->subscribe(note);
  const auto sent = frame();
  track_->push(sent);
  EXPECT_EQ(times, 2);
  EXPECT_EQ(got, std::set{sent});
}

TEST_F(TrackTest, SoundNeedsNoKeyFrame) {
  const auto voice = std::make_shared<Track>(1, 1, TrackSource::Microphone, Codec::Opus);
  int wishes = 0;
  voice->on_keyframe_wanted([&wishes] { ++wishes; });
  const auto subscription = voice->subscribe(ignore);
  EXPECT_EQ(wishes, 0);
}

TEST_F(TrackTest, AWishForAKeyFrameReachesThePublisherAlone) {
  track_->request_keyframe();
  EXPECT_EQ(wishes_, 1);
  track_->on_keyframe_wanted({});
  track_->request_keyframe();
  EXPECT_EQ(wishes_, 1);
}

TEST_F(TrackTest, FollowsTheCodecOfItsFrames) {
  track_->push(frame(Codec::H264));
  EXPECT_EQ(track_->codec(), Codec::H264);
  track_->set_muted(true);
  track_->push(frame(Codec::Vp8));
  EXPECT_EQ(track_->codec(), Codec::Vp8) << "muted or not";
}

TEST_F(TrackTest, TellsThePublisherTheLeastRateOfAllWithinBounds) {
  auto first = track_->subscribe(ignore);
  auto second = track_->subscribe(ignore);
  first.limit(2000);
  second.limit(900);
  second.limit(10);
  second.reset();
  EXPECT_EQ(told_, (std::vector<std::uint32_t>{2000, 900, 300, 2000}));
}

TEST_F(TrackTest, ALimitThatIsTakenBackLeavesTheMostThereIs) {
  auto only = track_->subscribe(ignore);
  only.limit(0);
  only.limit(100'000);
  EXPECT_TRUE(told_.empty()) << "no limit so far, so no news";
  only.limit(1000);
  only.limit(0);
  EXPECT_EQ(told_, (std::vector<std::uint32_t>{1000, 4000}));
}

TEST_F(TrackTest, TheSameRateIsToldOnce) {
  auto first = track_->subscribe(ignore);
  auto second = track_->subscribe(ignore);
  first.limit(700);
  first.limit(700);
  second.limit(700);
  second.limit(1500);
  EXPECT_EQ(told_, std::vector<std::uint32_t>{700});
}

TEST_F(TrackTest, ASinkMayLeaveFromItsOwnFrame) {
  Subscription leaving;
  leaving = track_->subscribe([&](const protocols::FramePtr&) {
    ++frames_;
    leaving.reset();
  });
  track_->push(frame());
  track_->push(frame());
  EXPECT_EQ(frames_, 1);
}

TEST_F(TrackTest, ASubscriptionLeavesOnlyWhereItWasLastMovedTo) {
  Subscription kept;
  EXPECT_FALSE(kept);
  {
    Subscription made = counting();
    kept = std::move(made);
  }
  EXPECT_TRUE(kept);
  track_->push(frame());
  EXPECT_EQ(frames_, 1);
  kept = track_->subscribe(ignore);
  track_->push(frame());
  EXPECT_EQ(frames_, 1) << "the one before it has gone";
  const Subscription last(std::move(kept));
  EXPECT_TRUE(track_->watched());
}

TEST_F(TrackTest, LimitingNothingIsHarmless) {
  Subscription none;
  none.limit(500);
  none.reset();
  EXPECT_TRUE(told_.empty());
}

TEST_F(TrackTest, ASubscriptionKeepsItsTrack) {
  const std::weak_ptr<Track> weak = track_;
  auto subscription = counting();
  track_.reset();
  EXPECT_FALSE(weak.expired());
  subscription.reset();
  EXPECT_TRUE(weak.expired());
}

TEST(TrackSource, IsSpelledAsBrowsersSpellIt) {
  EXPECT_EQ(name_of(TrackSource::Microphone), "microphone");
  EXPECT_EQ(name_of(TrackSource::Camera), "camera");
  EXPECT_EQ(name_of(TrackSource::Screen), "screen");
  EXPECT_EQ(name_of(TrackSource::ScreenAudio), "screen_audio");
}

TEST(TrackSource, IsSoundOrPicture) {
  EXPECT_EQ(kind_of(TrackSource::Microphone), MediaKind::Audio);
  EXPECT_EQ(kind_of(TrackSource::ScreenAudio), MediaKind::Audio);
  EXPECT_EQ(kind_of(TrackSource::Screen), MediaKind::Video);
}

}  // namespace
}  // namespace gateway::conference
