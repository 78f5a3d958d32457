#include "protocols/h224/camera_controller.hpp"

#include "protocols/base/take_front.hpp"

namespace protocols::h224 {

void CameraController::start(const Motion& motion, TimePoint now) {
  if (continue_at_ && motion == motion_) return;
  stop();
  if (motion == Motion{}) return;
  motion_ = motion;
  continue_at_ = now + kContinueInterval;
  outbox_.emplace_back(StartAction{motion_});
}

void CameraController::stop() {
  if (!continue_at_) return;
  continue_at_.reset();
  outbox_.emplace_back(StopAction{motion_});
}

void CameraController::select_source(std::uint8_t source, VideoMode mode) {
  stop();
  outbox_.emplace_back(SelectVideoSource{source, mode});
}

void CameraController::store_preset(std::uint8_t preset) {
  stop();
  outbox_.emplace_back(StoreAsPreset{preset});
}

void CameraController::activate_preset(std::uint8_t preset) {
  stop();
  outbox_.emplace_back(ActivatePreset{preset});
}

void CameraController::handle_timeout(TimePoint now) {
  if (!continue_at_ || *continue_at_ > now) return;
  // From now on, not from when it was due: one that comes late need not be made up for.
  continue_at_ = now + kContinueInterval;
  outbox_.emplace_back(ContinueAction{motion_});
}

std::optional<CameraMessage> CameraController::poll_transmit() {
  return take_front(outbox_);
}

}  // namespace protocols::h224
