#include "protocols/h245/outgoing_capability_exchange.hpp"

#include <utility>

#include "protocols/base/take_front.hpp"

namespace protocols::h245 {

OutgoingCapabilityExchange::OutgoingCapabilityExchange(Duration t101) : t101_duration_(t101) {}

void OutgoingCapabilityExchange::transfer(TerminalCapabilitySet set, TimePoint now) {
  waiting_.push_back(std::move(set));
  send(now);
}

void OutgoingCapabilityExchange::pause(TimePoint now) {
  transfer({}, now);
}

void OutgoingCapabilityExchange::handle_ack(const TerminalCapabilitySetAck& ack, TimePoint now) {
  if (state_ != State::AwaitingResponse || ack.sequence_number != sequence_number_) return;
  finish(Transferred{sequence_number_}, now);
}

void OutgoingCapabilityExchange::handle_reject(const TerminalCapabilitySetReject& reject,
                                               TimePoint now) {
  if (state_ != State::AwaitingResponse || reject.sequence_number != sequence_number_) return;
  finish(Refused{reject}, now);
}

void OutgoingCapabilityExchange::handle_send_request(TimePoint now) {
  if (state_ == State::Idle && last_) transfer(*last_, now);
}

void OutgoingCapabilityExchange::handle_timeout(TimePoint now) {
  if (!t101_ || *t101_ > now) return;
  outbox_.push_back(to_control<IndicationMessage::Is::TerminalCapabilitySetRelease>({}));
  finish(Failed{Failure::NoResponse}, now);
}

void OutgoingCapabilityExchange::send(TimePoint now) {
  if (state_ != State::Idle || waiting_.empty()) return;
  last_ = take_front(waiting_);
  last_->sequence_number = ++sequence_number_;  // modulo 256
  last_->protocol_identifier = kProtocolIdentifier;
  state_ = State::AwaitingResponse;
  t101_ = now + t101_duration_;
  outbox_.push_back(to_control<RequestMessage::Is::TerminalCapabilitySet>(*last_));
}

void OutgoingCapabilityExchange::finish(Event event, TimePoint now) {
  state_ = State::Idle;
  t101_.reset();
  events_.push_back(std::move(event));
  send(now);
}

std::optional<ControlMessage> OutgoingCapabilityExchange::poll_transmit() {
  return take_front(outbox_);
}

std::optional<OutgoingCapabilityExchange::Event> OutgoingCapabilityExchange::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h245
