#include "protocols/sip/non_invite_client_transaction.hpp"

#include <algorithm>
#include <utility>

namespace protocols::sip {
namespace {

using detail::due;

constexpr Duration kTimerF = 64 * kT1;

}  // namespace

NonInviteClientTransaction::NonInviteClientTransaction(Message request, Transport transport,
                                                       TimePoint now)
    : request_(std::move(request)), transport_(transport) {
  outbox_.push_back(request_);
  timer_f_ = now + kTimerF;
  if (!is_reliable(transport_)) timer_e_ = now + interval_;
}

void NonInviteClientTransaction::handle_response(const Message& response, TimePoint now) {
  if (state_ == State::Completed || state_ == State::Terminated) return;
  events_.push_back(ResponseReceived{response});
  if (response.status < 200) {
    state_ = State::Proceeding;
    return;
  }
  state_ = State::Completed;
  timer_e_.reset();
  timer_f_.reset();
  // Reliable transports deliver no duplicates, so timer K is zero there.
  if (is_reliable(transport_)) return terminate(std::nullopt);
  timer_k_ = now + kT4;
}

void NonInviteClientTransaction::handle_transport_error(TimePoint /*now*/) {
  if (state_ == State::Completed || state_ == State::Terminated) return;
  terminate(TransactionTransportFailed{});
}

void NonInviteClientTransaction::handle_timeout(TimePoint now) {
  if (due(timer_f_, now)) return terminate(TransactionTimedOut{});
  if (due(timer_k_, now)) return terminate(std::nullopt);
  if (due(timer_e_, now)) retransmit(now);
}

void NonInviteClientTransaction::retransmit(TimePoint now) {
  outbox_.push_back(request_);
  interval_ = state_ == State::Proceeding ? kT2 : std::min(2 * interval_, kT2);
  timer_e_ = now + interval_;
}

void NonInviteClientTransaction::terminate(std::optional<ClientTransactionEvent> reason) {
  state_ = State::Terminated;
  timer_e_ = timer_f_ = timer_k_ = std::nullopt;
  if (reason) events_.push_back(std::move(*reason));
  events_.push_back(TransactionTerminated{});
}

std::optional<Message> NonInviteClientTransaction::poll_transmit() {
  return detail::pop(outbox_);
}

std::optional<ClientTransactionEvent> NonInviteClientTransaction::poll_event() {
  return detail::pop(events_);
}

std::optional<TimePoint> NonInviteClientTransaction::deadline() const {
  return detail::soonest({timer_e_, timer_f_, timer_k_});
}

}  // namespace protocols::sip
