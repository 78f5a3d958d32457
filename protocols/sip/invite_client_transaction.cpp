#include "protocols/sip/invite_client_transaction.hpp"

#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/syntax.hpp"

namespace protocols::sip {
namespace {

using detail::due;

constexpr Duration kTimerB = 64 * kT1;
constexpr Duration kTimerD = std::chrono::seconds(32);
constexpr Duration kTimerM = 64 * kT1;

// The parts that ACK and CANCEL share with the INVITE they belong to.
Message derived(const Message& invite, std::string method, std::string to) {
  Message out;
  out.method = std::move(method);
  out.request_uri = invite.request_uri;
  const std::string_view via = invite.header("Via");
  out.add("Via", std::string(via.substr(0, find_outside(via, ','))));
  out.add("Max-Forwards", "70");
  for (const Header& header : invite.headers) {
    if (iequals(header.name, "Route")) out.headers.push_back(header);
  }
  out.add("From", std::string(invite.header("From")));
  out.add("To", std::move(to));
  out.add("Call-ID", std::string(invite.header("Call-ID")));
  const auto cseq = parse_cseq(invite.header("CSeq"));
  out.add("CSeq", write(CSeq{cseq ? cseq->number : 0, out.method}));
  return out;
}

}  // namespace

Message make_refusal_ack(const Message& invite, const Message& response) {
  return derived(invite, "ACK", std::string(response.header("To")));
}

Message make_cancel(const Message& invite) {
  return derived(invite, "CANCEL", std::string(invite.header("To")));
}

InviteClientTransaction::InviteClientTransaction(Message invite, Transport transport, TimePoint now)
    : invite_(std::move(invite)), transport_(transport) {
  outbox_.push_back(invite_);
  timer_b_ = now + kTimerB;
  if (!is_reliable(transport_)) timer_a_ = now + interval_;
}

void InviteClientTransaction::handle_response(const Message& response, TimePoint now) {
  switch (state_) {
    case State::Calling:
    case State::Proceeding:
      timer_a_.reset();
      timer_b_.reset();
      if (response.status >= 200) return handle_final(response, now);
      state_ = State::Proceeding;
      events_.push_back(ResponseReceived{response});
      return;
    case State::Completed:
      if (response.status >= 300) outbox_.push_back(*ack_);
      return;
    case State::Accepted:
      if (response.status >= 200 && response.status < 300) {
        events_.push_back(ResponseReceived{response});
      }
      return;
    case State::Terminated: return;
  }
}

void InviteClientTransaction::handle_final(const Message& response, TimePoint now) {
  events_.push_back(ResponseReceived{response});
  if (response.status < 300) {
    state_ = State::Accepted;
    timer_m_ = now + kTimerM;
    return;
  }
  ack_ = make_refusal_ack(invite_, response);
  outbox_.push_back(*ack_);
  state_ = State::Completed;
  // Reliable transports deliver no duplicates, so timer D is zero there.
  if (is_reliable(transport_)) return terminate(std::nullopt);
  timer_d_ = now + kTimerD;
}

void InviteClientTransaction::handle_transport_error(TimePoint /*now*/) {
  // In Accepted nothing of this machine is on its way any more; timer M ends it.
  if (state_ == State::Accepted || state_ == State::Terminated) return;
  terminate(TransactionTransportFailed{});
}

void InviteClientTransaction::handle_timeout(TimePoint now) {
  if (due(timer_b_, now)) return terminate(TransactionTimedOut{});
  if (due(timer_d_, now) || due(timer_m_, now)) return terminate(std::nullopt);
  if (!due(timer_a_, now)) return;
  outbox_.push_back(invite_);
  interval_ *= 2;
  timer_a_ = now + interval_;
}

void InviteClientTransaction::terminate(std::optional<ClientTransactionEvent> reason) {
  state_ = State::Terminated;
  timer_a_ = timer_b_ = timer_d_ = timer_m_ = std::nullopt;
  if (reason) events_.push_back(std::move(*reason));
  events_.push_back(TransactionTerminated{});
}

std::optional<Message> InviteClientTransaction::poll_transmit() {
  return detail::pop(outbox_);
}

std::optional<ClientTransactionEvent> InviteClientTransaction::poll_event() {
  return detail::pop(events_);
}

std::optional<TimePoint> InviteClientTransaction::deadline() const {
  return detail::soonest({timer_a_, timer_b_, timer_d_, timer_m_});
}

}  // namespace protocols::sip
