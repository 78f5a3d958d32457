#include "protocols/sip/non_invite_server_transaction.hpp"

#include <utility>

namespace protocols::sip {
namespace {

constexpr Duration kTimerJ = 64 * kT1;

}  // namespace

NonInviteServerTransaction::NonInviteServerTransaction(const Message& request, Transport transport,
                                                       TimePoint /*now*/)
    : key_(server_transaction_key(request)), transport_(transport) {}

void NonInviteServerTransaction::handle_request(const Message& /*request*/, TimePoint /*now*/) {
  if (state_ == State::Proceeding || state_ == State::Completed) outbox_.push_back(*last_);
}

void NonInviteServerTransaction::respond(const Message& response, TimePoint now) {
  if (state_ == State::Completed || state_ == State::Terminated) return;
  outbox_.push_back(response);
  last_ = response;
  if (response.status < 200) {
    state_ = State::Proceeding;
    return;
  }
  state_ = State::Completed;
  // Reliable transports deliver no duplicates, so timer J is zero there.
  if (is_reliable(transport_)) return terminate(std::nullopt);
  timer_j_ = now + kTimerJ;
}

void NonInviteServerTransaction::handle_transport_error(TimePoint /*now*/) {
  if (state_ == State::Terminated) return;
  terminate(TransactionTransportFailed{});
}

void NonInviteServerTransaction::handle_timeout(TimePoint now) {
  if (detail::due(timer_j_, now)) terminate(std::nullopt);
}

void NonInviteServerTransaction::terminate(std::optional<ServerTransactionEvent> reason) {
  state_ = State::Terminated;
  timer_j_.reset();
  if (reason) events_.push_back(std::move(*reason));
  events_.push_back(TransactionTerminated{});
}

std::optional<Message> NonInviteServerTransaction::poll_transmit() {
  return detail::pop(outbox_);
}

std::optional<ServerTransactionEvent> NonInviteServerTransaction::poll_event() {
  return detail::pop(events_);
}

std::optional<TimePoint> NonInviteServerTransaction::deadline() const {
  return timer_j_;
}

}  // namespace protocols::sip
