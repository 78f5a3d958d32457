#pragma once

#include <cstdint>
#include <deque>
#include <optional>

#include "protocols/sip/transaction.hpp"
#include "protocols/sip/transport.hpp"

namespace protocols::sip {

// INVITE server transaction, RFC 3261 section 17.2.1, with the Accepted state of RFC 6026.
// Its user answers with respond(); provisional responses and refusals are repeated here, a 2xx is
// repeated by its user (13.3.1.4), by calling respond() again until the ACK came.
// Sending 100 is the user's decision: one that answers at once needs none. Events are AckReceived,
// TimedOut (no ACK for a refusal), TransportFailed, Terminated. Lives on its call's strand.
class InviteServerTransaction {
 public:
  // `invite` starts the transaction; it needs no handling afterwards.
  InviteServerTransaction(const Message& invite, Transport transport, TimePoint now);

  // The INVITE again, or the ACK with its branch.
  void handle_request(const Message& request, TimePoint now);
  // 1xx while no final response was sent; one final response; a 2xx again after a 2xx.
  // Others are dropped: the wire has already said something else.
  void respond(const Message& response, TimePoint now);
  void handle_transport_error(TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<Message> poll_transmit();
  [[nodiscard]] std::optional<ServerTransactionEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;
  [[nodiscard]] bool terminated() const { return state_ == State::Terminated; }
  // No final response was sent yet: a CANCEL still has something to cancel (RFC 3261 9.2).
  [[nodiscard]] bool proceeding() const { return state_ == State::Proceeding; }
  [[nodiscard]] const std::string& key() const { return key_; }

 private:
  enum class State : std::uint8_t { Proceeding, Completed, Confirmed, Accepted, Terminated };

  void terminate(std::optional<ServerTransactionEvent> reason);

  std::string key_;
  Transport transport_;
  State state_ = State::Proceeding;
  Duration interval_ = kT1;  // timer G, doubles up to T2
  detail::Timer timer_g_;    // repeats a refusal, UDP only
  detail::Timer timer_h_;    // gives up waiting for its ACK
  detail::Timer timer_i_;    // absorbs repeated ACKs
  detail::Timer timer_l_;    // absorbs repeated INVITEs behind a 2xx
  std::optional<Message> last_;
  std::deque<Message> outbox_;
  std::deque<ServerTransactionEvent> events_;
};

}  // namespace protocols::sip
