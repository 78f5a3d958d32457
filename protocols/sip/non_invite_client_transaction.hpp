#pragma once

#include <cstdint>
#include <deque>
#include <optional>

#include "protocols/sip/transaction.hpp"
#include "protocols/sip/transport.hpp"

namespace protocols::sip {

// Non-INVITE client transaction, RFC 3261 section 17.1.2. Events are Response (provisional ones and
// the first final one), TimedOut, TransportFailed, Terminated. Lives on its call's strand.
class NonInviteClientTransaction {
 public:
  NonInviteClientTransaction(Message request, Transport transport, TimePoint now);

  void handle_response(const Message& response, TimePoint now);
  void handle_transport_error(TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<Message> poll_transmit();
  [[nodiscard]] std::optional<ClientTransactionEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;
  [[nodiscard]] bool terminated() const { return state_ == State::Terminated; }
  [[nodiscard]] const Message& request() const { return request_; }

 private:
  enum class State : std::uint8_t { Trying, Proceeding, Completed, Terminated };

  void retransmit(TimePoint now);
  void terminate(std::optional<ClientTransactionEvent> reason);

  Message request_;
  Transport transport_;
  State state_ = State::Trying;
  Duration interval_ = kT1;  // timer E, doubles up to T2
  detail::Timer timer_e_;    // next retransmission, UDP only
  detail::Timer timer_f_;    // gives up
  detail::Timer timer_k_;    // absorbs late responses
  std::deque<Message> outbox_;
  std::deque<ClientTransactionEvent> events_;
};

}  // namespace protocols::sip
