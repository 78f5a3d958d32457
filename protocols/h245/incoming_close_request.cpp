#include "protocols/h245/incoming_close_request.hpp"

#include <utility>

#include "protocols/base/take_front.hpp"

namespace protocols::h245 {

IncomingCloseRequest::IncomingCloseRequest(std::uint16_t number) : number_(number) {}

void IncomingCloseRequest::handle_request(const RequestChannelClose& request, TimePoint /*now*/) {
  if (request.forward_logical_channel_number != number_) return;
  if (state_ == State::AwaitingResponse) events_.push_back(Withdrawn{});
  state_ = State::AwaitingResponse;
  events_.push_back(Requested{request});
}

void IncomingCloseRequest::handle_release(const RequestChannelCloseRelease& release,
                                          TimePoint /*now*/) {
  if (release.forward_logical_channel_number != number_) return;
  if (state_ == State::Idle) return;
  state_ = State::Idle;
  events_.push_back(Withdrawn{});
}

void IncomingCloseRequest::accept(TimePoint /*now*/) {
  if (state_ == State::Idle) return;
  state_ = State::Idle;
  RequestChannelCloseAck ack;
  ack.forward_logical_channel_number = number_;
  outbox_.push_back(to_control<ResponseMessage::Is::RequestChannelCloseAck>(ack));
}

void IncomingCloseRequest::reject(TimePoint /*now*/) {
  if (state_ == State::Idle) return;
  state_ = State::Idle;
  RequestChannelCloseReject reject;
  reject.forward_logical_channel_number = number_;
  reject.cause.emplace<RequestChannelCloseReject_Cause::Is::Unspecified>();
  outbox_.push_back(to_control<ResponseMessage::Is::RequestChannelCloseReject>(std::move(reject)));
}

std::optional<ControlMessage> IncomingCloseRequest::poll_transmit() {
  return take_front(outbox_);
}

std::optional<IncomingCloseRequest::Event> IncomingCloseRequest::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h245
