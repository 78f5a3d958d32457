#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <variant>

#include "protocols/base/time.hpp"
#include "protocols/h245/control_message.hpp"

namespace protocols::h245 {

// The peer asks for what it wants to be sent, in the order of its liking: H.245 Annex C.9 (incoming
// MRSE). One for a call. Answering changes no channel: the owner closes and opens them.
// Not thread-safe; lives on its call's strand.
class IncomingModeRequest {
 public:
  using Response = RequestModeAck_Response::Is;
  using Cause = RequestModeReject_Cause::Is;

  struct Requested {  // TRANSFER.indication: accept() or reject()
    RequestMode request;
  };
  struct Withdrawn {};  // REJECT.indication: the peer gave up, or asked anew (Requested follows)
  using Event = std::variant<Requested, Withdrawn>;

  void handle_request(const RequestMode& request, TimePoint now);
  void handle_release(const RequestModeRelease& release, TimePoint now);

  // TRANSFER.response and REJECT.request. Do nothing when no request awaits its answer.
  void accept(Response response, TimePoint now);
  void reject(Cause cause, TimePoint now);

  [[nodiscard]] std::optional<ControlMessage> poll_transmit();
  [[nodiscard]] std::optional<Event> poll_event();

 private:
  enum class State : std::uint8_t { Idle, AwaitingResponse };

  State state_ = State::Idle;
  std::uint8_t sequence_number_ = 0;  // in_SQ
  std::deque<ControlMessage> outbox_;
  std::deque<Event> events_;
};

}  // namespace protocols::h245
