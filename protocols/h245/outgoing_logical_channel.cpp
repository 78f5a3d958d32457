#include "protocols/h245/outgoing_logical_channel.hpp"

#include <utility>

#include "protocols/base/take_front.hpp"
#include "protocols/h245/logical_channel.hpp"

namespace protocols::h245 {

OutgoingLogicalChannel::OutgoingLogicalChannel(OpenLogicalChannel open, Duration t103, State state)
    : open_(std::move(open)), t103_duration_(t103), state_(state) {}

OutgoingLogicalChannel::OutgoingLogicalChannel(OpenLogicalChannel open, TimePoint now,
                                               Duration t103)
    : OutgoingLogicalChannel(std::move(open), t103, State::AwaitingEstablishment) {
  t103_ = now + t103_duration_;
  outbox_.push_back(to_control<RequestMessage::Is::OpenLogicalChannel>(open_));
}

OutgoingLogicalChannel OutgoingLogicalChannel::fast_connected(OpenLogicalChannel open,
                                                              Duration t103) {
  return {std::move(open), t103, State::Established};
}

void OutgoingLogicalChannel::close(TimePoint now, asn1::Box<CloseLogicalChannel_Reason> reason) {
  if (state_ == State::Released || state_ == State::AwaitingRelease) return;
  send_close(true, std::move(reason));
  state_ = State::AwaitingRelease;
  t103_ = now + t103_duration_;
}

void OutgoingLogicalChannel::handle_ack(const OpenLogicalChannelAck& ack, TimePoint /*now*/) {
  // One that crossed our close, or is repeated, changes nothing.
  if (ack.forward_logical_channel_number != number()) return;
  if (state_ != State::AwaitingEstablishment) return;
  state_ = State::Established;
  t103_.reset();
  if (is_bidirectional(open_)) {
    OpenLogicalChannelConfirm confirm;
    confirm.forward_logical_channel_number = number();
    outbox_.push_back(
        to_control<IndicationMessage::Is::OpenLogicalChannelConfirm>(std::move(confirm)));
  }
  events_.push_back(Established{ack});
}

void OutgoingLogicalChannel::handle_reject(const OpenLogicalChannelReject& reject,
                                           TimePoint /*now*/) {
  if (reject.forward_logical_channel_number != number()) return;
  switch (state_) {
    case State::Released: return;
    case State::AwaitingEstablishment: return release(Refused{reject});
    case State::Established: return release(Failed{Failure::InappropriateMessage});
    case State::AwaitingRelease: return release(Closed{});
  }
}

void OutgoingLogicalChannel::handle_close_ack(const CloseLogicalChannelAck& ack,
                                              TimePoint /*now*/) {
  if (ack.forward_logical_channel_number != number()) return;
  switch (state_) {
    case State::Released:
    case State::AwaitingEstablishment: return;
    case State::Established: return release(Failed{Failure::InappropriateMessage});
    case State::AwaitingRelease: return release(Closed{});
  }
}

void OutgoingLogicalChannel::handle_timeout(TimePoint now) {
  if (!t103_ || *t103_ > now) return;
  if (state_ == State::AwaitingRelease) return release(Closed{});
  send_close(false, {});
  release(Failed{Failure::NoResponse});
}

void OutgoingLogicalChannel::send_close(bool by_user,
                                        asn1::Box<CloseLogicalChannel_Reason> reason) {
  using Source = CloseLogicalChannel_Source;
  CloseLogicalChannel close;
  close.forward_logical_channel_number = number();
  close.source = by_user ? Source::of<Source::Is::User>() : Source::of<Source::Is::Lcse>();
  close.reason = std::move(reason);
  outbox_.push_back(to_control<RequestMessage::Is::CloseLogicalChannel>(std::move(close)));
}

void OutgoingLogicalChannel::release(Event event) {
  state_ = State::Released;
  t103_.reset();
  events_.push_back(std::move(event));
}

std::optional<ControlMessage> OutgoingLogicalChannel::poll_transmit() {
  return take_front(outbox_);
}

std::optional<OutgoingLogicalChannel::Event> OutgoingLogicalChannel::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h245
