#include "protocols/h245/end_session.hpp"

#include "protocols/base/take_front.hpp"

namespace protocols::h245 {

EndSession::EndSession(Duration wait) : wait_(wait) {}

void EndSession::end(TimePoint now) {
  if (state_ != State::Open) return;
  send();
  state_ = State::AwaitingPeer;
  wait_until_ = now + wait_;
}

void EndSession::handle_command(const EndSessionCommand& /*command*/, TimePoint /*now*/) {
  switch (state_) {
    case State::Open: send(); return finish(Ended::ByPeer);
    case State::AwaitingPeer: return finish(Ended::Answered);
    case State::Ended: return;
  }
}

void EndSession::handle_connection_closed(TimePoint /*now*/) {
  if (state_ != State::Ended) finish(Ended::ConnectionClosed);
}

void EndSession::handle_timeout(TimePoint now) {
  if (wait_until_ && *wait_until_ <= now) finish(Ended::NoAnswer);
}

void EndSession::send() {
  outbox_.push_back(to_control<CommandMessage::Is::EndSessionCommand>(
      EndSessionCommand::of<EndSessionCommand::Is::Disconnect>()));
}

void EndSession::finish(Ended how) {
  state_ = State::Ended;
  wait_until_.reset();
  events_.push_back(how);
}

std::optional<ControlMessage> EndSession::poll_transmit() {
  return take_front(outbox_);
}

std::optional<EndSession::Ended> EndSession::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h245
