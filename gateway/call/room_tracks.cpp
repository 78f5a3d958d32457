#include "gateway/call/room_tracks.hpp"

#include <utility>

namespace gateway::call {

using conference::TrackSource;

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

bool RoomTracks::push_picture(const protocols::FramePtr& frame) {
  if (!camera_) {
    camera_ = seat_.publish(TrackSource::Camera, frame->codec);
    if (!camera_) return false;
    camera_->on_keyframe_wanted(wishes_.on_keyframe_wanted);
    camera_->on_rate_limited(wishes_.on_rate_limited);
  }
  camera_->push(frame);
  return true;
}

}  // namespace gateway::call
