#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <cstdint>
#include <functional>
#include <memory>

#include "gateway/conference/conference.hpp"
#include "gateway/media/engine.hpp"
#include "gateway/media/room_sound.hpp"
#include "protocols/base/encoded_frame.hpp"
#include "protocols/base/media_session.hpp"

namespace gateway::call {

// What a room says to the owner's strand about the tracks it publishes.
struct RoomTrackWishes {
  std::function<void(protocols::StreamRole)> on_keyframe_wanted;
  std::function<void(protocols::StreamRole, std::uint32_t kbps)> on_rate_limited;
  std::function<void(std::uint8_t level)> on_level;  // of the voice, RFC 6464
};

// A room's microphone, camera and content in one conference: published with the first frame of
// each, for as long as the room sits there and sends it. Lives on the call's strand; wishes come on
// any thread.
class RoomTracks {
 public:
  RoomTracks(media::Engine& engine, boost::asio::any_io_executor strand, conference::Seat& seat,
             RoomTrackWishes wishes);

  void push_sound(const protocols::FramePtr& frame);
  // Of the camera or of content. False where the conference takes no picture.
  bool push_picture(protocols::StreamRole role, const protocols::FramePtr& frame);
  void end_content();  // the room shows none any more

 private:
  media::Engine& engine_;
  boost::asio::any_io_executor strand_;
  conference::Seat& seat_;
  RoomTrackWishes wishes_;
  std::shared_ptr<conference::Track> microphone_, camera_, content_;
  std::unique_ptr<media::RoomSound> voice_;
};

}  // namespace gateway::call
