#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

#include "protocols/base/time.hpp"
#include "protocols/h224/camera_message.hpp"

namespace protocols::h224 {

// How often a motion is continued: twice before the far camera's timeout, with time to spare on the
// way, so that one may be lost.
inline constexpr Duration kContinueInterval = std::chrono::milliseconds(350);

// We move the far end's camera, H.281 clause 5. Motions go on until stop(); whoever asks for them
// must see to it that stop() comes. Nothing is acknowledged.
// Not thread-safe; lives on its call's strand.
class CameraController {
 public:
  // Another motion takes the place of this one; none at all stops.
  void start(const Motion& motion, TimePoint now);
  void stop();

  // These stop a motion first. Numbers as in the messages.
  void select_source(std::uint8_t source, VideoMode mode = VideoMode::MotionVideo);
  void store_preset(std::uint8_t preset);
  void activate_preset(std::uint8_t preset);

  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<CameraMessage> poll_transmit();
  [[nodiscard]] std::optional<TimePoint> deadline() const { return continue_at_; }

 private:
  Motion motion_;
  std::optional<TimePoint> continue_at_;  // while it moves
  std::deque<CameraMessage> outbox_;
};

}  // namespace protocols::h224
