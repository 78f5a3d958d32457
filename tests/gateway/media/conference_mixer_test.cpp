#include "gateway/media/conference_mixer.hpp"

#include <algorithm>
#include <future>

#include "gateway/conference/embedded_meeting.hpp"
#include "gateway/media/decoded_track.hpp"
#include "tests/gateway/media/studio.hpp"

namespace gateway::media {
namespace {

using protocols::Codec;

class ConferenceMixerTest : public testing::Studio {
 protected:
  std::shared_ptr<conference::Seat> join(const char* name) {
    return *meeting_->join({.name = name,
                            .kind = conference::ParticipantKind::Room,
                            .encryption = {},
                            .handlers = {.executor = context_.get_executor(),
                                         .on_roster = {},
                                         .on_menu = {},
                                         .on_transfer = {},
                                         .on_end = {}}});
  }
  static protocols::FramePtr captured(const protocols::FramePtr& frame, std::uint64_t ntp) {
    auto dated = *frame;
    dated.ntp = ntp;
    return std::make_shared<const protocols::EncodedFrame>(dated);
  }
  static bool loud(const protocols::FramePtr& frame) {
    return frame->audio_level && *frame->audio_level < 60;
  }

  std::shared_ptr<conference::EmbeddedMeeting> meeting_ =
      std::make_shared<conference::EmbeddedMeeting>(conference::MeetingSettings{"1", "One", 5});
};

TEST_F(ConferenceMixerTest, ARoomHearsTheOthersInItsCodecAndNotItself) {
  const auto speaker = join("speaker");
  const auto room = join("room");
  const auto microphone = speaker->publish(conference::TrackSource::Microphone, Codec::Opus);
  const auto mixer = engine_.mixer(meeting_);
  EXPECT_EQ(engine_.mixer(meeting_), mixer);
  mixer->set_roster(room->roster());

  testing::Sink heard, echo;
  const auto listening = mixer->listen(room->id(), Codec::Pcmu,
                                       [&](const protocols::FramePtr& frame) { heard.put(frame); });
  const auto own = mixer->listen(speaker->id(), Codec::Opus,
                                 [&](const protocols::FramePtr& frame) { echo.put(frame); });
  std::vector<protocols::FramePtr> frames;
  for (std::size_t n = 1; n <= 100; ++n) {
    microphone->push(sound(Codec::Opus));
    frames = heard.wait(n);
    if (std::ranges::any_of(frames, loud)) break;
  }
  EXPECT_TRUE(std::ranges::any_of(frames, loud));
  for (const auto& frame : frames) EXPECT_EQ(frame->codec, Codec::Pcmu);
  EXPECT_TRUE(std::ranges::none_of(echo.wait(1), loud));
}

TEST_F(ConferenceMixerTest, APictureThatIsAheadOfItsSoundIsHeldBackWhereARoomLooks) {
  const auto speaker = join("speaker");
  const auto room = join("room");
  const auto microphone = speaker->publish(conference::TrackSource::Microphone, Codec::Opus);
  const auto camera = speaker->publish(conference::TrackSource::Camera, Codec::Vp8);
  const auto mixer = engine_.mixer(meeting_);
  mixer->set_roster(room->roster());
  testing::Sink heard;
  const auto listening = mixer->listen(room->id(), Codec::Opus,
                                       [&](const protocols::FramePtr& frame) { heard.put(frame); });
  const auto looking = engine_.decode(camera);
  std::promise<void> decoded;
  const auto news = looking->listen([&, told = false]() mutable {
    if (!std::exchange(told, true)) decoded.set_value();
  });
  // Captured half a second after the sound that comes at the same time.
  constexpr std::uint64_t kStart = std::uint64_t{5} << 32;
  camera->push(captured(picture(Codec::Vp8, true), kStart + (std::uint64_t{1} << 31)));
  ASSERT_EQ(decoded.get_future().wait_for(std::chrono::seconds(10)), std::future_status::ready);
  const auto shown = [&] { return looking->presentation()->shown; };
  const auto at_first = shown();
  for (std::size_t n = 1; n <= 200 && shown() == at_first; ++n) {
    microphone->push(captured(sound(Codec::Opus), kStart + n * ((std::uint64_t{1} << 32) / 50)));
    heard.wait(n);
  }
  EXPECT_GT(shown(), at_first);
}

}  // namespace
}  // namespace gateway::media
