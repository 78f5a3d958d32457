#include "protocols/h245/incoming_logical_channel.hpp"

#include <utility>

#include "protocols/base/check.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/h245/logical_channel.hpp"

namespace protocols::h245 {
namespace {

bool assigns_session(const OpenLogicalChannel& open, const OpenLogicalChannelAck& ack) {
  const auto* asked = forward_parameters(open);
  if (!asked || asked->session_id != 0) return true;
  const auto* said = forward_parameters(ack);
  return said && said->session_id.value_or(0) != 0;
}

}  // namespace

IncomingLogicalChannel::IncomingLogicalChannel(std::uint16_t number, Duration t103)
    : number_(number), t103_duration_(t103) {}

IncomingLogicalChannel IncomingLogicalChannel::fast_connected(OpenLogicalChannel open,
                                                              Duration t103) {
  IncomingLogicalChannel channel(open.forward_logical_channel_number, t103);
  channel.open_ = std::move(open);
  channel.state_ = State::Established;
  return channel;
}

void IncomingLogicalChannel::handle_open(const OpenLogicalChannel& open, TimePoint /*now*/) {
  if (open.forward_logical_channel_number != number_) return;
  if (state_ != State::Released) {
    t103_.reset();
    events_.push_back(Closed{});
  }
  state_ = State::AwaitingEstablishment;
  open_ = open;
  events_.push_back(Requested{});
}

void IncomingLogicalChannel::handle_confirm(const OpenLogicalChannelConfirm& confirm,
                                            TimePoint /*now*/) {
  if (confirm.forward_logical_channel_number != number_) return;
  if (state_ != State::AwaitingConfirmation) return;
  state_ = State::Established;
  t103_.reset();
  events_.push_back(Confirmed{});
}

void IncomingLogicalChannel::handle_close(const CloseLogicalChannel& close, TimePoint /*now*/) {
  if (close.forward_logical_channel_number != number_) return;
  CloseLogicalChannelAck ack;
  ack.forward_logical_channel_number = number_;
  outbox_.push_back(to_control<ResponseMessage::Is::CloseLogicalChannelAck>(ack));
  if (state_ == State::Released) return;
  state_ = State::Released;
  t103_.reset();
  events_.push_back(Closed{close});
}

void IncomingLogicalChannel::handle_timeout(TimePoint now) {
  if (!t103_ || *t103_ > now) return;
  state_ = State::Released;
  t103_.reset();
  events_.push_back(Failed{Failure::NoResponse});
}

void IncomingLogicalChannel::accept(OpenLogicalChannelAck ack, TimePoint now) {
  if (state_ != State::AwaitingEstablishment) return;
  check(assigns_session(open_, ack));
  ack.forward_logical_channel_number = number_;
  outbox_.push_back(to_control<ResponseMessage::Is::OpenLogicalChannelAck>(std::move(ack)));
  if (is_bidirectional(open_)) {
    state_ = State::AwaitingConfirmation;
    t103_ = now + t103_duration_;
  } else {
    state_ = State::Established;
  }
}

void IncomingLogicalChannel::refuse(OpenLogicalChannelReject_Cause cause, TimePoint /*now*/) {
  if (state_ != State::AwaitingEstablishment) return;
  OpenLogicalChannelReject reject;
  reject.forward_logical_channel_number = number_;
  reject.cause = std::move(cause);
  outbox_.push_back(to_control<ResponseMessage::Is::OpenLogicalChannelReject>(std::move(reject)));
  state_ = State::Released;
}

std::optional<ControlMessage> IncomingLogicalChannel::poll_transmit() {
  return take_front(outbox_);
}

std::optional<IncomingLogicalChannel::Event> IncomingLogicalChannel::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h245
