#pragma once

#include <cstdint>
#include <deque>
#include <optional>

#include "protocols/base/time.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h245/timer.hpp"

namespace protocols::h245 {

// The end of the H.245 session, H.323 clause 8.5: each side sends EndSessionCommand once and
// nothing after it. One for a call. The Recommendations give no time to wait for the peer's; some
// rooms never send it, and others close the connection instead.
// Not thread-safe; lives on its call's strand.
class EndSession {
 public:
  enum class Ended : std::uint8_t {
    ByPeer,            // the peer sent it first, ours is its answer
    Answered,          // the peer answered ours
    NoAnswer,          // the time is over
    ConnectionClosed,  // without the peer's word
  };

  static constexpr Duration kWait = std::chrono::seconds(5);

  explicit EndSession(Duration wait = kWait);

  // Sends ours, once. The channels should be closed before (H.323 clause 8.5).
  void end(TimePoint now);

  // Whatever it says beyond its coming concerns other networks than ours.
  void handle_command(const EndSessionCommand& command, TimePoint now);
  void handle_connection_closed(TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<ControlMessage> poll_transmit();
  // Once: the control channel may be closed.
  [[nodiscard]] std::optional<Ended> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const { return wait_until_; }
  // False from our EndSessionCommand on: no H.245 message may follow it.
  [[nodiscard]] bool may_send() const { return state_ == State::Open; }

 private:
  enum class State : std::uint8_t { Open, AwaitingPeer, Ended };

  void send();
  void finish(Ended how);

  Duration wait_;
  State state_ = State::Open;
  Timer wait_until_;
  std::deque<ControlMessage> outbox_;
  std::deque<Ended> events_;
};

}  // namespace protocols::h245
