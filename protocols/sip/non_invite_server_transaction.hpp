#pragma once

#include <cstdint>
#include <deque>
#include <optional>

#include "protocols/sip/transaction.hpp"
#include "protocols/sip/transport.hpp"

namespace protocols::sip {

// Non-INVITE server transaction, RFC 3261 section 17.2.2. Events are TransportFailed, Terminated.
// Its user answers within 64 * T1; the machine itself sets no time before the final response.
// Lives on its call's strand.
class NonInviteServerTransaction {
 public:
  NonInviteServerTransaction(const Message& request, Transport transport, TimePoint now);

  void handle_request(const Message& request, TimePoint now);  // the same request again
  void respond(const Message& response, TimePoint now);        // dropped behind a final response
  void handle_transport_error(TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<Message> poll_transmit();
  [[nodiscard]] std::optional<ServerTransactionEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;
  [[nodiscard]] bool terminated() const { return state_ == State::Terminated; }
  [[nodiscard]] const std::string& key() const { return key_; }

 private:
  enum class State : std::uint8_t { Trying, Proceeding, Completed, Terminated };

  void terminate(std::optional<ServerTransactionEvent> reason);

  std::string key_;
  Transport transport_;
  State state_ = State::Trying;
  detail::Timer timer_j_;  // absorbs repeated requests
  std::optional<Message> last_;
  std::deque<Message> outbox_;
  std::deque<ServerTransactionEvent> events_;
};

}  // namespace protocols::sip
