#include "protocols/h245/incoming_mode_request.hpp"

#include <utility>

#include "protocols/base/take_front.hpp"

namespace protocols::h245 {
namespace {

RequestModeAck_Response to_response(IncomingModeRequest::Response response) {
  using Is = IncomingModeRequest::Response;
  return response == Is::WillTransmitMostPreferredMode
             ? RequestModeAck_Response::of<Is::WillTransmitMostPreferredMode>()
             : RequestModeAck_Response::of<Is::WillTransmitLessPreferredMode>();
}

RequestModeReject_Cause to_cause(IncomingModeRequest::Cause cause) {
  using Is = IncomingModeRequest::Cause;
  switch (cause) {
    case Is::ModeUnavailable: return RequestModeReject_Cause::of<Is::ModeUnavailable>();
    case Is::MultipointConstraint: return RequestModeReject_Cause::of<Is::MultipointConstraint>();
    case Is::RequestDenied: break;
  }
  return RequestModeReject_Cause::of<Is::RequestDenied>();
}

}  // namespace

void IncomingModeRequest::handle_request(const RequestMode& request, TimePoint /*now*/) {
  if (state_ == State::AwaitingResponse) events_.push_back(Withdrawn{});
  state_ = State::AwaitingResponse;
  sequence_number_ = request.sequence_number;
  events_.push_back(Requested{request});
}

void IncomingModeRequest::handle_release(const RequestModeRelease& /*release*/, TimePoint /*now*/) {
  if (state_ == State::Idle) return;
  state_ = State::Idle;
  events_.push_back(Withdrawn{});
}

void IncomingModeRequest::accept(Response response, TimePoint /*now*/) {
  if (state_ == State::Idle) return;
  state_ = State::Idle;
  RequestModeAck ack;
  ack.sequence_number = sequence_number_;
  ack.response = to_response(response);
  outbox_.push_back(to_control<ResponseMessage::Is::RequestModeAck>(std::move(ack)));
}

void IncomingModeRequest::reject(Cause cause, TimePoint /*now*/) {
  if (state_ == State::Idle) return;
  state_ = State::Idle;
  RequestModeReject reject;
  reject.sequence_number = sequence_number_;
  reject.cause = to_cause(cause);
  outbox_.push_back(to_control<ResponseMessage::Is::RequestModeReject>(std::move(reject)));
}

std::optional<ControlMessage> IncomingModeRequest::poll_transmit() {
  return take_front(outbox_);
}

std::optional<IncomingModeRequest::Event> IncomingModeRequest::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h245
