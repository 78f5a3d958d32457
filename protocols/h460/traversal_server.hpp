#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h225/ras/security.hpp"
#include "protocols/h225/types.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h460/connection_opening.hpp"

namespace protocols::h460 {

struct ServerSettings {
  Address signal_address{};  // where endpoints connect to, as they reach it
  // The time to live that endpoints with the feature get, at most: their refreshes keep the way
  // through the translator open. Whole seconds.
  Duration keep_alive = std::chrono::seconds(19);
  Duration call_patience = std::chrono::seconds(10);     // from the indication to the connection
  Duration control_patience = std::chrono::seconds(10);  // the same for H.245
  std::size_t endpoints = 2000;
  std::size_t calls = 1000;  // that wait for a connection
  std::size_t calls_per_endpoint = 32;
};

// To be sent to that endpoint: Gatekeeper::indicate().
struct Indicate {
  std::string endpoint_identifier;
  h225::ServiceControlIndication indication;
};
// The endpoint did not connect, and may not any more.
struct CallFailed {
  enum class Why : std::uint8_t { NoConnection, NoAnswer, Unregistered };
  Bytes call_identifier;
  Why why = Why::NoConnection;
};
// The endpoint did not make the H.245 connection of a call.
struct ControlFailed {
  ControlOpening opening;
};

using ServerEvent = std::variant<Indicate, CallFailed, ControlFailed>;

// What the first message on a connection says.
struct FirstWords {
  enum class Kind : std::uint8_t {
    Ordinary,  // no word of H.460.18: an ordinary call's
    Awaited,   // the connection of the call that is named
    Stranger,  // of no call that waits: to be closed
  };
  Kind kind = Kind::Ordinary;
  Bytes call_identifier{};
  std::string endpoint_identifier{};  // call signalling alone
};

// The server of H.460.18: calls to endpoints that cannot be connected to. An endpoint announces the
// feature when it registers; it is told of a call over RAS, connects to us and says for which call,
// then our Setup goes over that connection. H.245 has a connection of its own where it is not
// tunnelled: that, too, the endpoint makes.
//
// Who knows the identifier of a call that waits gets the call: it must not be guessed. Not
// thread-safe; lives where the gatekeeper does. After each call the owner empties poll_event() and
// re-arms the deadline.
class TraversalServer {
 public:
  struct Counters {
    std::uint64_t indicated = 0;   // calls
    std::uint64_t connected = 0;   // of those
    std::uint64_t strangers = 0;   // connections of no call that waits
    std::uint64_t over_limit = 0;  // endpoints and calls refused
  };

  explicit TraversalServer(ServerSettings settings);

  // GatekeeperHooks::amend: confirms the feature to those who announce it, with the time to live.
  void amend(const h225::ras::Received& request, h225::RasMessage& answer);
  // It is registered no longer; its waiting calls fail.
  void handle_unregistered(const std::string& endpoint);
  // The gatekeeper got no answer to an indication: RequestFailed.
  void handle_unanswered(const std::string& endpoint);

  // Calls to it go this way.
  [[nodiscard]] bool serves(const std::string& endpoint) const;

  // Indicate follows at once, CallFailed where the endpoint does not connect. False: it has not the
  // feature, the call waits already, or too many do. `call_identifier`: 16 bytes, as Setup will
  // have it.
  bool call(const std::string& endpoint, const Bytes& call_identifier, TimePoint now);
  // The call is given up.
  void cancel(const Bytes& call_identifier);
  // The first packet (TPKT payload) of a connection to the call signalling port.
  FirstWords handle_first_packet(ByteView packet);

  // The endpoint was told to connect for H.245 (startH245, or h245Address in a message of ours).
  void expect_control(const ControlOpening& opening, TimePoint now);
  void cancel_control(const ControlOpening& opening);
  // The first message of a connection to the H.245 port.
  FirstWords handle_first_control(const h245::ControlMessage& message);

  void handle_timeout(TimePoint now);
  std::optional<ServerEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;

  [[nodiscard]] const Counters& counters() const { return counters_; }

 private:
  struct WaitingCall {
    std::string endpoint;
    TimePoint until;
  };
  using ControlKey = std::pair<Bytes, bool>;

  void fail_calls_of(const std::string& endpoint, CallFailed::Why why);

  ServerSettings settings_;
  std::set<std::string> endpoints_;
  std::map<Bytes, WaitingCall> calls_;
  std::map<ControlKey, TimePoint> controls_;
  std::deque<ServerEvent> events_;
  Counters counters_;
};

}  // namespace protocols::h460
