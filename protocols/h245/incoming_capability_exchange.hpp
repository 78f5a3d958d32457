#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <variant>

#include "protocols/base/time.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h245/peer_capabilities.hpp"

namespace protocols::h245 {

// Capability exchange, the side that hears what the peer can: H.245 Annex C.3 (incoming
// CESE). One for a call. Holds what the peer can do; a set that is refused changes nothing. What
// does not fit together in itself is refused here, the rest is the owner's to decide.
// Not thread-safe; lives on its call's strand.
class IncomingCapabilityExchange {
 public:
  // TRANSFER.indication: accept() or reject() it. proposed() says what the peer could do then.
  struct Offered {};
  // The same for the empty set: the peer wants us to pause (H.323 clause 8.4.6). After accept() we
  // stop sending and close our channels until a set with something in it is accepted; then both
  // start as after connecting, with a new master/slave determination.
  struct PauseOffered {};
  // REJECT.indication: the peer gave up or sent another set before we answered; what was offered is
  // void.
  struct Withdrawn {};
  // A set that contradicts itself came and was refused.
  struct Refused {
    TerminalCapabilitySetReject_Cause cause;
  };
  using Event = std::variant<Offered, PauseOffered, Withdrawn, Refused>;

  void handle_set(const TerminalCapabilitySet& set, TimePoint now);
  void handle_release(const TerminalCapabilitySetRelease& release, TimePoint now);

  // TRANSFER.response and REJECT.request. Do nothing when no set awaits an answer.
  void accept(TimePoint now);
  void reject(TerminalCapabilitySetReject_Cause cause, TimePoint now);

  [[nodiscard]] std::optional<ControlMessage> poll_transmit();
  [[nodiscard]] std::optional<Event> poll_event();

  // What was accepted last. Null before the first set, and while we are paused nothing is in it.
  [[nodiscard]] const PeerCapabilities* capabilities() const {
    return accepted_ ? &*accepted_ : nullptr;
  }
  // What awaits our answer, else null.
  [[nodiscard]] const PeerCapabilities* proposed() const {
    return proposed_ ? &*proposed_ : nullptr;
  }
  // The last set that was accepted was the empty one.
  [[nodiscard]] bool paused() const { return paused_; }

 private:
  void answer_reject(TerminalCapabilitySetReject_Cause cause);

  std::uint8_t sequence_number_ = 0;  // in_SQ
  std::optional<PeerCapabilities> accepted_;
  std::optional<PeerCapabilities> proposed_;  // has a value in the state AWAITING RESPONSE
  bool proposed_pause_ = false;
  bool paused_ = false;
  std::deque<ControlMessage> outbox_;
  std::deque<Event> events_;
};

}  // namespace protocols::h245
