#include "protocols/h245/round_trip_delay.hpp"

#include "protocols/base/take_front.hpp"

namespace protocols::h245 {

RoundTripDelay::RoundTripDelay(Duration t105) : t105_duration_(t105) {}

void RoundTripDelay::request(TimePoint now) {
  RoundTripDelayRequest request;
  request.sequence_number = ++sequence_number_;  // modulo 256
  sent_at_ = now;
  t105_ = now + t105_duration_;
  outbox_.push_back(to_control<RequestMessage::Is::RoundTripDelayRequest>(request));
}

void RoundTripDelay::handle_request(const RoundTripDelayRequest& request, TimePoint /*now*/) {
  RoundTripDelayResponse response;
  response.sequence_number = request.sequence_number;
  outbox_.push_back(to_control<ResponseMessage::Is::RoundTripDelayResponse>(response));
}

void RoundTripDelay::handle_response(const RoundTripDelayResponse& response, TimePoint now) {
  if (!t105_ || response.sequence_number != sequence_number_) return;
  t105_.reset();
  events_.push_back(Measured{now - sent_at_});
}

void RoundTripDelay::handle_timeout(TimePoint now) {
  if (!t105_ || *t105_ > now) return;
  t105_.reset();
  events_.push_back(Expired{});
}

std::optional<ControlMessage> RoundTripDelay::poll_transmit() {
  return take_front(outbox_);
}

std::optional<RoundTripDelay::Event> RoundTripDelay::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h245
