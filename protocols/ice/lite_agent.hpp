#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/ice/credentials.hpp"
#include "protocols/stun/message.hpp"

namespace protocols::ice {

struct Selected {
  Address remote;  // where to send from now on
};
struct Disconnected {};  // consent is gone; nothing may be sent any more
using AgentEvent = std::variant<Selected, Disconnected>;

struct AgentTransmit {
  Address to;
  Bytes bytes;
};

struct AgentStatistics {
  std::uint64_t checks_answered = 0, checks_refused = 0, malformed = 0, ignored = 0;
};

// The lite side of ICE for one component, RFC 8445 section 2.5 and 7.3: answers the full side's
// checks, is always controlled, sends where the full side nominated last. A lite agent makes no
// checks of its own, so consent (RFC 7675) is the other side's checks: none for 30 s, and the peer
// is gone. Not thread-safe.
class LiteAgent {
 public:
  static constexpr Duration kConsentLife = std::chrono::seconds(30);
  // Addresses that passed a check; more than any browser has interfaces.
  static constexpr std::size_t kMaxValid = 16;

  LiteAgent(RandomSource random, TimePoint now);

  // The other side's credential. A changed one is an ICE restart (RFC 8445 section 9): ours changes
  // too, and the old pair carries on until a check under the new credential nominates another.
  void set_remote(const Credentials& remote, TimePoint now);

  // One STUN datagram (stun::looks_like_stun).
  void handle_datagram(ByteView datagram, const Address& from, TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<AgentTransmit> poll_transmit();
  [[nodiscard]] std::optional<AgentEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;

  [[nodiscard]] const Credentials& local() const { return local_; }
  [[nodiscard]] const std::optional<Address>& selected() const { return selected_; }
  // Whether a check from there was answered: only such an address may send media here.
  [[nodiscard]] bool valid(const Address& address) const;
  [[nodiscard]] const AgentStatistics& statistics() const { return statistics_; }

 private:
  enum class State : std::uint8_t { Waiting, Checking, Disconnected };

  const Credentials* credential_of(std::string_view username) const;
  void refuse(const stun::Message& request, std::uint16_t code, std::string_view reason,
              std::string_view password, const Address& to);
  void accept(const stun::Message& request, const Credentials& used, const Address& from,
              TimePoint now);
  void send(const stun::Message& message, std::string_view password, const Address& to);

  RandomSource random_;
  State state_ = State::Waiting;
  Credentials local_;
  std::optional<Credentials> previous_;  // valid until the restart has nominated
  std::optional<Credentials> remote_;
  std::vector<Address> valid_;
  std::optional<Address> selected_;
  std::optional<TimePoint> consent_until_;
  std::deque<AgentTransmit> outbox_;
  std::deque<AgentEvent> events_;
  AgentStatistics statistics_;
};

}  // namespace protocols::ice
