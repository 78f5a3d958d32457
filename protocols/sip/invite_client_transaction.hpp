#pragma once

#include <cstdint>
#include <deque>
#include <optional>

#include "protocols/sip/transaction.hpp"
#include "protocols/sip/transport.hpp"

namespace protocols::sip {

// INVITE client transaction, RFC 3261 section 17.1.1, with the Accepted state of RFC 6026.
// It sends the INVITE, its retransmissions and the ACK of refusals; the ACK of a 2xx is its user's.
// Events are Response (provisional and final; every 2xx, the retransmitted too), TimedOut,
// TransportFailed, Terminated. Lives on its call's strand.
class InviteClientTransaction {
 public:
  InviteClientTransaction(Message invite, Transport transport, TimePoint now);

  void handle_response(const Message& response, TimePoint now);
  void handle_transport_error(TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<Message> poll_transmit();
  [[nodiscard]] std::optional<ClientTransactionEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;
  [[nodiscard]] bool terminated() const { return state_ == State::Terminated; }
  // A CANCEL may be sent only now (RFC 3261 9.1).
  [[nodiscard]] bool proceeding() const { return state_ == State::Proceeding; }
  [[nodiscard]] const Message& request() const { return invite_; }

 private:
  enum class State : std::uint8_t { Calling, Proceeding, Completed, Accepted, Terminated };

  void handle_final(const Message& response, TimePoint now);
  void terminate(std::optional<ClientTransactionEvent> reason);

  Message invite_;
  Transport transport_;
  State state_ = State::Calling;
  Duration interval_ = kT1;  // timer A, doubles
  detail::Timer timer_a_;    // next retransmission, UDP only
  detail::Timer timer_b_;    // gives up without any response
  detail::Timer timer_d_;    // absorbs retransmitted refusals
  detail::Timer timer_m_;    // absorbs retransmitted and forked 2xx
  std::optional<Message> ack_;
  std::deque<Message> outbox_;
  std::deque<ClientTransactionEvent> events_;
};

// The ACK of a refusal, RFC 3261 17.1.1.3.
Message make_refusal_ack(const Message& invite, const Message& response);
// The CANCEL of an INVITE, RFC 3261 9.1.
Message make_cancel(const Message& invite);

}  // namespace protocols::sip
