#include "protocols/sip/invite_server_transaction.hpp"

#include <algorithm>
#include <utility>

namespace protocols::sip {
namespace {

using detail::due;

constexpr Duration kTimerH = 64 * kT1;
constexpr Duration kTimerL = 64 * kT1;

}  // namespace

InviteServerTransaction::InviteServerTransaction(const Message& invite, Transport transport,
                                                 TimePoint /*now*/)
    : key_(server_transaction_key(invite)), transport_(transport) {}

void InviteServerTransaction::handle_request(const Message& request, TimePoint now) {
  const bool is_ack = request.method == "ACK";
  switch (state_) {
    case State::Proceeding:
      if (!is_ack && last_) outbox_.push_back(*last_);
      return;
    case State::Completed:
      if (!is_ack) {
        outbox_.push_back(*last_);
        return;
      }
      events_.push_back(AckReceived{request});
      state_ = State::Confirmed;
      timer_g_.reset();
      timer_h_.reset();
      // Reliable transports deliver no duplicates, so timer I is zero there.
      if (is_reliable(transport_)) return terminate(std::nullopt);
      timer_i_ = now + kT4;
      return;
    case State::Accepted:
      // A repeated INVITE is absorbed: the 2xx is repeated by the user (RFC 6026 7.1).
      if (is_ack) events_.push_back(AckReceived{request});
      return;
    case State::Confirmed:
    case State::Terminated: return;
  }
}

void InviteServerTransaction::respond(const Message& response, TimePoint now) {
  const bool success = response.status >= 200 && response.status < 300;
  if (state_ == State::Accepted) {
    if (success) outbox_.push_back(response);
    return;
  }
  if (state_ != State::Proceeding) return;
  outbox_.push_back(response);
  if (response.status < 200) {
    last_ = response;
  } else if (success) {
    state_ = State::Accepted;
    last_.reset();
    timer_l_ = now + kTimerL;
  } else {
    state_ = State::Completed;
    last_ = response;
    timer_h_ = now + kTimerH;
    if (!is_reliable(transport_)) timer_g_ = now + interval_;
  }
}

void InviteServerTransaction::handle_transport_error(TimePoint /*now*/) {
  switch (state_) {
    case State::Proceeding:
    case State::Completed: return terminate(TransactionTransportFailed{});
    case State::Accepted:
      // The user, who repeats the 2xx, decides what to do (RFC 6026 7.1).
      events_.push_back(TransactionTransportFailed{});
      return;
    case State::Confirmed:
    case State::Terminated: return;
  }
}

void InviteServerTransaction::handle_timeout(TimePoint now) {
  if (due(timer_h_, now)) return terminate(TransactionTimedOut{});
  if (due(timer_i_, now) || due(timer_l_, now)) return terminate(std::nullopt);
  if (!due(timer_g_, now)) return;
  outbox_.push_back(*last_);
  interval_ = std::min(2 * interval_, kT2);
  timer_g_ = now + interval_;
}

void InviteServerTransaction::terminate(std::optional<ServerTransactionEvent> reason) {
  state_ = State::Terminated;
  timer_g_ = timer_h_ = timer_i_ = timer_l_ = std::nullopt;
  if (reason) events_.push_back(std::move(*reason));
  events_.push_back(TransactionTerminated{});
}

std::optional<Message> InviteServerTransaction::poll_transmit() {
  return detail::pop(outbox_);
}

std::optional<ServerTransactionEvent> InviteServerTransaction::poll_event() {
  return detail::pop(events_);
}

std::optional<TimePoint> InviteServerTransaction::deadline() const {
  return detail::soonest({timer_g_, timer_h_, timer_i_, timer_l_});
}

}  // namespace protocols::sip
