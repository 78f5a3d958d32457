#include "gateway/media/conference_mixer.hpp"

#include <algorithm>

#include "gateway/conference/embedded_meeting.hpp"
#include "tests/gateway/media/studio.hpp"

namespace gateway::media {
namespace {

using protocols::Codec;

class ConferenceMixerTest : public testing::Studio {
 protected:
  static bool loud(const protocols::FramePtr& frame) {
    return frame->audio_level && *frame->audio_level < 60;
  }
};

TEST_F(ConferenceMixerTest, ARoomHearsTheOthersInItsCodecAndNotItself) {
  const auto meeting =
      std::make_shared<conference::EmbeddedMeeting>(conference::MeetingSettings{"1", "One", 5});
  const auto join = [&](const char* name) {
    return *meeting->join({.name = name,
                           .kind = conference::ParticipantKind::Room,
                           .encryption = {},
                           .handlers = {.executor = context_.get_executor(),
                                        .on_roster = {},
                                        .on_menu = {},
                                        .on_transfer = {},
                                        .on_end = {}}});
  };
  const auto speaker = join("speaker");
  const auto room = join("room");
  const auto microphone = speaker->publish(conference::TrackSource::Microphone, Codec::Opus);
  const auto mixer = engine_.mixer(meeting);
  EXPECT_EQ(engine_.mixer(meeting), mixer);
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

}  // namespace
}  // namespace gateway::media
