#include "protocols/h245/incoming_capability_exchange.hpp"

#include <utility>

#include "protocols/base/take_front.hpp"

namespace protocols::h245 {

void IncomingCapabilityExchange::handle_set(const TerminalCapabilitySet& set, TimePoint /*now*/) {
  if (proposed_) {
    proposed_.reset();
    events_.push_back(Withdrawn{});
  }
  sequence_number_ = set.sequence_number;
  auto applied = apply(accepted_.value_or(PeerCapabilities{}), set);
  if (!applied) {
    events_.push_back(Refused{applied.error()});
    return answer_reject(std::move(applied.error()));
  }
  proposed_ = std::move(*applied);
  proposed_pause_ = is_empty(set);
  if (proposed_pause_) {
    events_.push_back(PauseOffered{});
  } else {
    events_.push_back(Offered{});
  }
}

void IncomingCapabilityExchange::handle_release(const TerminalCapabilitySetRelease& /*release*/,
                                                TimePoint /*now*/) {
  if (!proposed_) return;
  proposed_.reset();
  events_.push_back(Withdrawn{});
}

void IncomingCapabilityExchange::accept(TimePoint /*now*/) {
  if (!proposed_) return;
  accepted_ = std::exchange(proposed_, std::nullopt);
  paused_ = proposed_pause_;
  TerminalCapabilitySetAck ack;
  ack.sequence_number = sequence_number_;
  outbox_.push_back(to_control<ResponseMessage::Is::TerminalCapabilitySetAck>(std::move(ack)));
}

void IncomingCapabilityExchange::reject(TerminalCapabilitySetReject_Cause cause,
                                        TimePoint /*now*/) {
  if (!proposed_) return;
  proposed_.reset();
  answer_reject(std::move(cause));
}

void IncomingCapabilityExchange::answer_reject(TerminalCapabilitySetReject_Cause cause) {
  TerminalCapabilitySetReject reject;
  reject.sequence_number = sequence_number_;
  reject.cause = std::move(cause);
  outbox_.push_back(
      to_control<ResponseMessage::Is::TerminalCapabilitySetReject>(std::move(reject)));
}

std::optional<ControlMessage> IncomingCapabilityExchange::poll_transmit() {
  return take_front(outbox_);
}

std::optional<IncomingCapabilityExchange::Event> IncomingCapabilityExchange::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h245
