#include "protocols/h245/outgoing_close_request.hpp"

#include <utility>

#include "protocols/base/take_front.hpp"

namespace protocols::h245 {

OutgoingCloseRequest::OutgoingCloseRequest(std::uint16_t number, RequestChannelClose_Reason reason,
                                           TimePoint now, Duration t108)
    : number_(number), t108_(now + t108) {
  RequestChannelClose request;
  request.forward_logical_channel_number = number_;
  request.reason = std::move(reason);
  outbox_.push_back(to_control<RequestMessage::Is::RequestChannelClose>(std::move(request)));
}

void OutgoingCloseRequest::handle_ack(const RequestChannelCloseAck& ack, TimePoint /*now*/) {
  if (t108_ && ack.forward_logical_channel_number == number_) finish(Agreed{});
}

void OutgoingCloseRequest::handle_reject(const RequestChannelCloseReject& reject,
                                         TimePoint /*now*/) {
  if (t108_ && reject.forward_logical_channel_number == number_) finish(Refused{});
}

void OutgoingCloseRequest::handle_timeout(TimePoint now) {
  if (!t108_ || *t108_ > now) return;
  RequestChannelCloseRelease release;
  release.forward_logical_channel_number = number_;
  outbox_.push_back(to_control<IndicationMessage::Is::RequestChannelCloseRelease>(release));
  finish(Failed{Failure::NoResponse});
}

void OutgoingCloseRequest::finish(Event event) {
  t108_.reset();
  events_.push_back(event);
}

std::optional<ControlMessage> OutgoingCloseRequest::poll_transmit() {
  return take_front(outbox_);
}

std::optional<OutgoingCloseRequest::Event> OutgoingCloseRequest::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h245
