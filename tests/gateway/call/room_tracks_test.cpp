#include "gateway/call/room_tracks.hpp"

#include <atomic>

#include "gateway/conference/embedded_meeting.hpp"
#include "tests/gateway/media/studio.hpp"

namespace gateway::call {
namespace {

using conference::TrackSource;
using protocols::Codec;
using protocols::StreamRole;

class RoomTracksTest : public media::testing::Studio {
 protected:
  RoomTracksTest() {
    auto seat = meeting_->join({.name = "Room",
                                .kind = conference::ParticipantKind::Room,
                                .encryption = {},
                                .handlers = {.executor = context_.get_executor(),
                                             .on_roster = {},
                                             .on_menu = {},
                                             .on_transfer = {},
                                             .on_end = {}}});
    seat_ = std::move(*seat);
    tracks_.emplace(engine_, context_.get_executor(), *seat_,
                    RoomTrackWishes{.on_keyframe_wanted = [this](StreamRole) { ++keyframes_; },
                                    .on_rate_limited =
                                        [this](StreamRole role, std::uint32_t kbps) {
                                          if (role == StreamRole::MainVideo) kbps_ = kbps;
                                        },
                                    .on_level = [this](std::uint8_t) { ++levels_; }});
  }
  ~RoomTracksTest() override { tracks_.reset(); }

  std::shared_ptr<conference::Track> published(TrackSource source) {
    const auto roster = seat_->roster();
    for (const auto& info : roster->participants.front().tracks) {
      if (info.track->source() == source) return info.track;
    }
    return nullptr;
  }

  std::shared_ptr<conference::EmbeddedMeeting> meeting_ =
      std::make_shared<conference::EmbeddedMeeting>(
          conference::MeetingSettings{.number = "1", .title = "One", .max_participants = 2});
  std::unique_ptr<conference::Seat> seat_;
  std::optional<RoomTracks> tracks_;
  std::atomic<int> keyframes_ = 0, levels_ = 0;
  std::atomic<std::uint32_t> kbps_ = 0;
};

TEST_F(RoomTracksTest, NothingIsPublishedBeforeItsFirstFrame) {
  EXPECT_TRUE(seat_->roster()->participants.front().tracks.empty());
  ASSERT_TRUE(tracks_->push_picture(StreamRole::MainVideo, picture(Codec::H264, true)));
  ASSERT_TRUE(published(TrackSource::Camera));
  EXPECT_EQ(published(TrackSource::Camera)->codec(), Codec::H264);
  EXPECT_FALSE(published(TrackSource::Microphone));
}

TEST_F(RoomTracksTest, ContentIsATrackOfItsOwnUntilItEnds) {
  tracks_->push_picture(StreamRole::MainVideo, picture(Codec::H264, true));
  ASSERT_TRUE(tracks_->push_picture(StreamRole::Content, picture(Codec::H264, true)));
  EXPECT_TRUE(published(TrackSource::Screen));
  tracks_->end_content();
  EXPECT_FALSE(published(TrackSource::Screen));
  EXPECT_TRUE(published(TrackSource::Camera));
  tracks_->end_content();
  ASSERT_TRUE(tracks_->push_picture(StreamRole::Content, picture(Codec::H264, true)));
  EXPECT_TRUE(published(TrackSource::Screen)) << "the room shows something again";
}

TEST_F(RoomTracksTest, PicturesReachWhoSubscribesUntouched) {
  tracks_->push_picture(StreamRole::MainVideo, picture(Codec::H264, true));
  media::testing::Sink sink;
  auto subscription =
      published(TrackSource::Camera)->subscribe([&sink](const auto& frame) { sink.put(frame); });
  EXPECT_EQ(keyframes_, 1) << "the room is asked for a picture to begin with";
  const auto next = picture(Codec::H264, true);
  tracks_->push_picture(StreamRole::MainVideo, next);
  EXPECT_EQ(sink.wait(1).front(), next);
}

TEST_F(RoomTracksTest, TheRoomIsToldWhatItsWatchersCanTake) {
  tracks_->push_picture(StreamRole::MainVideo, picture(Codec::H264, true));
  auto subscription = published(TrackSource::Camera)->subscribe([](const auto&) {});
  subscription.limit(700);
  EXPECT_EQ(kbps_, 700U);
}

TEST_F(RoomTracksTest, AVoiceIsPublishedAsOpusWithItsLevel) {
  tracks_->push_sound(sound(Codec::Opus));
  const auto voice = published(TrackSource::Microphone);
  ASSERT_TRUE(voice);
  EXPECT_EQ(voice->codec(), Codec::Opus);
  media::testing::Sink sink;
  auto subscription = voice->subscribe([&sink](const auto& frame) { sink.put(frame); });
  tracks_->push_sound(sound(Codec::Opus));
  EXPECT_EQ(sink.wait(1).size(), 1U);
  EXPECT_GE(levels_, 1);
}

}  // namespace
}  // namespace gateway::call
