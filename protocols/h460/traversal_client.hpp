#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h225/types.hpp"

namespace protocols::h460 {

struct ClientSettings {
  bool tunnelling = true;  // we can tunnel H.245
  std::size_t calls = 64;  // within `memory`
  // How long a call is remembered that was told of: some servers tell twice.
  Duration memory = std::chrono::seconds(60);
};

// We are called. The owner connects to the address, sends `opening` as the first TPKT payload, and
// awaits Setup on the connection as on any that comes in.
struct Connect {
  Address address;
  Bytes call_identifier;  // what Setup has to bear
  Bytes opening;
};

// The client of H.460.18: an endpoint behind a translator, whose gatekeeper is the server. Its
// registration announces the feature, the short time to live it is given keeps the way open, and of
// calls it is told over RAS. Where H.245 is not tunnelled, it connects for that, too, whoever
// called, and says so first: to_control(ControlOpening).
//
// The address to connect to is the gatekeeper's word. Not thread-safe; lives where the registrant
// does. After each call the owner empties poll_event() and re-arms the deadline.
class TraversalClient {
 public:
  struct Counters {
    std::uint64_t told = 0;      // of calls, each once
    std::uint64_t repeated = 0;  // told again
    std::uint64_t unreadable = 0;
    std::uint64_t over_limit = 0;
  };

  explicit TraversalClient(ClientSettings settings) : settings_(settings) {}

  // Each message of our registrant, before it is signed: GRQ and RRQ announce the feature.
  void amend(h225::RasMessage& request) const;
  // Each message of the gatekeeper that is believed: GCF and RCF say whether it serves us.
  void handle_message(const h225::RasMessage& message);
  // The registration is gone.
  void handle_lost() { served_ = false; }
  // ServiceControlled of the registrant. What is not about a call is left alone.
  void handle_indication(const h225::ServiceControlIndication& indication, TimePoint now);

  void handle_timeout(TimePoint now);
  std::optional<Connect> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;

  // The gatekeeper has the feature: calls are made and answered as a client's.
  [[nodiscard]] bool served() const { return served_; }
  [[nodiscard]] const Counters& counters() const { return counters_; }

 private:
  struct Told {
    Bytes call_identifier;
    TimePoint forget;
  };

  ClientSettings settings_;
  bool served_ = false;
  std::deque<Told> told_;  // oldest first
  std::deque<Connect> events_;
  Counters counters_;
};

}  // namespace protocols::h460
