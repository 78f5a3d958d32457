#include "gateway/call/room_tracks.hpp"

#include <utility>

namespace gateway::call {

using conference::TrackSource;
using protocols::StreamRole;

RoomTracks::RoomTracks(media::Engine& engine, boost::asio::any_io_executor strand,
                       conference::Seat& seat, RoomTrackWishes wishes)
    : engine_(engine), strand_(std::move(strand)), seat_(seat), wishes_(std::move(wishes)) {}

void RoomTracks::push_sound(const protocols::FramePtr& frame) {
  if (!microphone_) {
    microphone_ = seat_.publish(TrackSource::Microphone, protocols::Codec::Opus);
    if (!microphone_) return;
    voice_ = std::make_unique<media::RoomSound>(
        engine_, strand_, [track = microphone_] { return track->watched(); },
        [track = microphone_, on_level = wishes_.on_level](const protocols::FramePtr& sound) {
          track->push(sound);
          if (sound->audio_level) on_level(*sound->audio_level);
        });
  }
  voice_->push(frame);
}

bool RoomTracks::push_picture(StreamRole role, const protocols::FramePtr& frame) {
  const bool content = role == StreamRole::Content;
  auto& track = content ? content_ : camera_;
  if (!track) {
    track = seat_.publish(content ? TrackSource::Screen : TrackSource::Camera, frame->codec);
    if (!track) return false;
    track->on_keyframe_wanted([role, wish = wishes_.on_keyframe_wanted] { wish(role); });
    track->on_rate_limited(
        [role, wish = wishes_.on_rate_limited](std::uint32_t kbps) { wish(role, kbps); });
  }
  track->push(frame);
  return true;
}

void RoomTracks::end_content() {
  if (!content_) return;
  content_.reset();
  seat_.unpublish(TrackSource::Screen);
}

}  // namespace gateway::call
