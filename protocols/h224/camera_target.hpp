#pragma once

#include <deque>
#include <optional>
#include <variant>

#include "protocols/base/time.hpp"
#include "protocols/h224/camera_message.hpp"

namespace protocols::h224 {

// The far end moves a camera of ours, H.281 clause 5. A motion that is not continued in time stops
// of itself, so that a lost StopAction moves no camera for ever.
// Not thread-safe; lives on its call's strand.
class CameraTarget {
 public:
  struct Moves {
    Motion motion;
  };
  struct Stops {};
  struct SourceSelected {
    SelectVideoSource selection;
  };
  struct PresetStored {
    std::uint8_t preset;
  };
  struct PresetActivated {
    std::uint8_t preset;
  };
  // Before everything else a camera that moves stops.
  using Event = std::variant<Moves, Stops, SourceSelected, PresetStored, PresetActivated>;

  void handle_message(const CameraMessage& message, TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<Event> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const { return stop_at_; }

 private:
  void handle_start(const StartAction& start, TimePoint now);
  void stop();

  Motion motion_;
  Duration timeout_{};
  std::optional<TimePoint> stop_at_;  // while it moves
  std::deque<Event> events_;
};

}  // namespace protocols::h224
