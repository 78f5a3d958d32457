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

// Capability exchange, the side that says what it can: H.245 Annex C.3 (outgoing CESE),
// timer T101. One for a call. Sets given while one is under way wait their turn, in order: a pause
// (the empty set) between two sets is a message of its own and must not be swallowed.
// Not thread-safe; lives on its call's strand.
class OutgoingCapabilityExchange {
 public:
  struct Transferred {  // TRANSFER.confirm
    std::uint8_t sequence_number;
  };
  struct Refused {  // REJECT.indication, source USER
    TerminalCapabilitySetReject reject;
  };
  struct Failed {  // REJECT.indication, source PROTOCOL
    Failure failure;
  };
  using Event = std::variant<Transferred, Refused, Failed>;

  explicit OutgoingCapabilityExchange(Duration t101 = kT101);

  // TRANSFER.request. Sequence number and protocol identifier are set here.
  void transfer(TerminalCapabilitySet set, TimePoint now);
  // The empty capability set of H.323 clause 8.4.6: the peer shall stop sending and close its
  // channels until a set that is not empty comes.
  void pause(TimePoint now);

  void handle_ack(const TerminalCapabilitySetAck& ack, TimePoint now);
  void handle_reject(const TerminalCapabilitySetReject& reject, TimePoint now);
  // SendTerminalCapabilitySet: the last set goes once more, whole, whatever part was
  // asked for. One that is under way is the answer.
  void handle_send_request(TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<ControlMessage> poll_transmit();
  [[nodiscard]] std::optional<Event> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const { return t101_; }

 private:
  enum class State : std::uint8_t { Idle, AwaitingResponse };

  void send(TimePoint now);
  void finish(Event event, TimePoint now);

  Duration t101_duration_;
  State state_ = State::Idle;
  std::uint8_t sequence_number_ = 0;  // out_SQ
  std::optional<TerminalCapabilitySet> last_;
  std::deque<TerminalCapabilitySet> waiting_;
  Timer t101_;
  std::deque<ControlMessage> outbox_;
  std::deque<Event> events_;
};

}  // namespace protocols::h245
