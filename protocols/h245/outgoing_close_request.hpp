#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <variant>

#include "protocols/base/time.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h245/failure.hpp"
#include "protocols/h245/timer.hpp"

namespace protocols::h245 {

// Asks the peer to close a channel that it opened: H.245 Annex C.6 (outgoing CLCSE), timer T108.
// One for each request. The close itself comes as CloseLogicalChannel to IncomingLogicalChannel.
// Not thread-safe; lives on its call's strand.
class OutgoingCloseRequest {
 public:
  struct Agreed {};   // CLOSE.confirm: the close will come
  struct Refused {};  // REJECT.indication, source USER
  struct Failed {     // REJECT.indication, source PROTOCOL
    Failure failure;
  };
  using Event = std::variant<Agreed, Refused, Failed>;

  // CLOSE.request: sends it.
  OutgoingCloseRequest(std::uint16_t number, RequestChannelClose_Reason reason, TimePoint now,
                       Duration t108 = kT108);

  void handle_ack(const RequestChannelCloseAck& ack, TimePoint now);
  void handle_reject(const RequestChannelCloseReject& reject, TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<ControlMessage> poll_transmit();
  [[nodiscard]] std::optional<Event> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const { return t108_; }
  [[nodiscard]] std::uint16_t number() const { return number_; }

 private:
  void finish(Event event);

  std::uint16_t number_;
  Timer t108_;  // runs in the state AWAITING RESPONSE
  std::deque<ControlMessage> outbox_;
  std::deque<Event> events_;
};

}  // namespace protocols::h245
