#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <variant>

#include "protocols/base/time.hpp"
#include "protocols/h245/control_message.hpp"

namespace protocols::h245 {

// The peer asks us to close a channel that we opened: H.245 Annex C.6 (incoming CLCSE). One for
// each outgoing channel. Messages for other numbers are ignored.
// Not thread-safe; lives on its call's strand.
class IncomingCloseRequest {
 public:
  struct Requested {  // CLOSE.indication: accept() or reject()
    RequestChannelClose request;
  };
  struct Withdrawn {};  // REJECT.indication: the peer gave up, or asked anew (Requested follows)
  using Event = std::variant<Requested, Withdrawn>;

  explicit IncomingCloseRequest(std::uint16_t number);

  void handle_request(const RequestChannelClose& request, TimePoint now);
  void handle_release(const RequestChannelCloseRelease& release, TimePoint now);

  // CLOSE.response and REJECT.request. Do nothing when no request awaits its answer. After accept()
  // the owner closes the channel (OutgoingLogicalChannel::close).
  void accept(TimePoint now);
  void reject(TimePoint now);

  [[nodiscard]] std::optional<ControlMessage> poll_transmit();
  [[nodiscard]] std::optional<Event> poll_event();
  [[nodiscard]] std::uint16_t number() const { return number_; }

 private:
  enum class State : std::uint8_t { Idle, AwaitingResponse };

  std::uint16_t number_;
  State state_ = State::Idle;
  std::deque<ControlMessage> outbox_;
  std::deque<Event> events_;
};

}  // namespace protocols::h245
