#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

#include "protocols/base/bytes.hpp"

namespace protocols::h225::signalling {

// H.245 inside call signalling, H.323 8.2.1: whether both sides do it, and what waits to go. It
// needs h245Tunneling TRUE of both in every message; once it is off it stays off.
class ControlTunnel {
 public:
  enum class State { Unsaid, On, Off };  // what the peer said

  // Bytes of H.245 in one message: what is left of 64 KiB is for all else.
  static constexpr std::size_t kMostBytes = 48 * 1024;
  // Waiting messages. A session of H.245 that has so many unsent has lost its peer.
  static constexpr std::size_t kMostWaiting = 256;

  explicit ControlTunnel(bool wanted, bool one_at_a_time)
      : state_(wanted ? State::Unsaid : State::Off), one_at_a_time_(one_at_a_time) {}

  [[nodiscard]] bool is_on() const { return state_ == State::On; }
  // What our messages say in h245Tunneling.
  [[nodiscard]] bool is_offered() const { return state_ != State::Off; }
  [[nodiscard]] bool is_said() const { return state_ != State::Unsaid; }

  // The peer's h245Tunneling. True where it ends the tunnel.
  bool handle_peer(bool tunnels);
  // From now on without.
  void close();

  // What is too long for any message, or more than may wait, is left out; how many.
  std::size_t put(std::vector<Bytes> messages);
  // What goes into the next message, if the tunnel is on.
  std::optional<std::vector<Bytes>> take();
  // How many may go now.
  [[nodiscard]] std::size_t waiting() const { return is_on() ? waiting_.size() : 0; }

  void set_one_at_a_time(bool one) { one_at_a_time_ = one; }

 private:
  State state_;
  bool one_at_a_time_;
  std::deque<Bytes> waiting_;
};

}  // namespace protocols::h225::signalling
