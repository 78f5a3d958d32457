#include "protocols/h224/camera_target.hpp"

#include "protocols/base/take_front.hpp"

namespace protocols::h224 {

void CameraTarget::handle_message(const CameraMessage& message, TimePoint now) {
  if (const auto* start = std::get_if<StartAction>(&message)) {
    handle_start(*start, now);
  } else if (const auto* going_on = std::get_if<ContinueAction>(&message)) {
    // One whose StartAction was lost starts nothing: its timeout is not known.
    if (stop_at_ && going_on->motion == motion_) stop_at_ = now + timeout_;
  } else if (std::get_if<StopAction>(&message)) {
    stop();
  } else if (const auto* selection = std::get_if<SelectVideoSource>(&message)) {
    stop();
    events_.emplace_back(SourceSelected{*selection});
  } else if (const auto* store = std::get_if<StoreAsPreset>(&message)) {
    stop();
    events_.emplace_back(PresetStored{store->preset});
  } else if (const auto* activate = std::get_if<ActivatePreset>(&message)) {
    stop();
    events_.emplace_back(PresetActivated{activate->preset});
  }
}

void CameraTarget::handle_start(const StartAction& start, TimePoint now) {
  const bool repeated = stop_at_ && start.motion == motion_;
  if (!repeated) stop();
  if (start.motion == Motion{}) return;
  motion_ = start.motion;
  timeout_ = start.timeout;
  stop_at_ = now + timeout_;
  if (!repeated) events_.emplace_back(Moves{motion_});
}

void CameraTarget::stop() {
  if (!stop_at_) return;
  stop_at_.reset();
  events_.emplace_back(Stops{});
}

void CameraTarget::handle_timeout(TimePoint now) {
  if (stop_at_ && *stop_at_ <= now) stop();
}

std::optional<CameraTarget::Event> CameraTarget::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h224
