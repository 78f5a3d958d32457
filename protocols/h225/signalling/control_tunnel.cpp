#include "protocols/h225/signalling/control_tunnel.hpp"

#include <utility>

namespace protocols::h225::signalling {

bool ControlTunnel::handle_peer(bool tunnels) {
  switch (state_) {
    case State::Off: return false;
    case State::Unsaid:
    case State::On:
      if (!tunnels) {
        close();
        return true;
      }
      state_ = State::On;
      return false;
  }
  return false;
}

void ControlTunnel::close() {
  state_ = State::Off;
  waiting_.clear();
}

std::size_t ControlTunnel::put(std::vector<Bytes> messages) {
  std::size_t left_out = 0;
  for (Bytes& message : messages) {
    if (state_ == State::Off || message.size() > kMostBytes || waiting_.size() >= kMostWaiting) {
      ++left_out;
    } else {
      waiting_.push_back(std::move(message));
    }
  }
  return left_out;
}

std::optional<std::vector<Bytes>> ControlTunnel::take() {
  if (waiting() == 0) return std::nullopt;
  std::vector<Bytes> out;
  std::size_t size = 0;
  while (!waiting_.empty() && size + waiting_.front().size() <= kMostBytes) {
    size += waiting_.front().size();
    out.push_back(std::move(waiting_.front()));
    waiting_.pop_front();
    if (one_at_a_time_) break;
  }
  return out;
}

}  // namespace protocols::h225::signalling
