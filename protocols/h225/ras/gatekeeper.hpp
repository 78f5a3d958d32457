#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h225/ras/admitted_calls.hpp"
#include "protocols/h225/ras/alternate.hpp"
#include "protocols/h225/ras/answered_requests.hpp"
#include "protocols/h225/ras/message.hpp"
#include "protocols/h225/ras/outstanding_requests.hpp"
#include "protocols/h225/ras/registration_table.hpp"
#include "protocols/h225/ras/security.hpp"
#include "protocols/h225/ras/source_limits.hpp"

namespace protocols::h225::ras {

struct GatekeeperConfig {
  std::string identifier = "roombridge";  // UTF-8, 1 to 128 characters
  Address ras_address{};                  // ours, as endpoints reach it
  Address signal_address{};               // where calls to us go
  // What else is ours: a machine on several networks has a signal address in each.
  std::vector<Address> other_signal_addresses{};
  // Names that nobody registered and nobody serves are calls to the gateway all the same.
  bool answers_the_rest = false;
  Duration shortest_time_to_live = std::chrono::seconds(60);
  Duration longest_time_to_live = std::chrono::seconds(300);  // and what is given unasked
  std::size_t registrations = 2000;
  std::size_t registrations_per_host = 500;
  std::size_t calls = 2000;
  std::size_t calls_per_endpoint = 32;
  // Endpoints need not ask for calls: those they make come to us, those they get they may answer.
  bool pre_granted = false;
  std::uint32_t bandwidth_per_call = 0, bandwidth = 0;  // in 100 bit/s, 0 for no limit
  // How often endpoints report calls, 0 for never.
  std::uint16_t irr_frequency_s = 0;
  // Calls may go to addresses that nobody registered.
  bool any_destination = false;
  std::vector<Alternate> alternates{};    // announced to endpoints
  std::vector<std::string> neighbours{};  // hosts that may ask where an alias is (LRQ)
  SourceLimits::Config limits{};
};

// What the owner decides; each may be empty.
struct GatekeeperHooks {
  Verify verify;
  // True for numbers and names that the gateway answers itself. Empty: all that nobody registered.
  std::function<bool(const Alias& alias)> serves;
  // May add to an answer (features of H.460 …) before it is remembered.
  std::function<void(const Received& request, RasMessage& answer)> amend;
};

struct EndpointRegistered {
  std::string endpoint_identifier;
  bool again = false;  // it was registered before, its aliases or addresses may be others
};
struct EndpointUnregistered {
  enum class Why : std::uint8_t { Asked, Expired, Replaced, ByOwner };
  Registration registration;
  Why why = Why::Asked;
};
struct CallAdmitted {
  AdmittedCall call;
  Address destination;  // of a call it makes
};
struct CallDisengaged {  // also when its endpoint unregisters
  AdmittedCall call;
};
struct InfoReceived {  // IRR
  std::string endpoint_identifier;
  std::vector<CallName> calls;
  bool unsolicited = false;
};
// A request of the owner got no answer, or a reject.
struct RequestFailed {
  std::string endpoint_identifier;
  Kind request{};
};

using GatekeeperEvent = std::variant<EndpointRegistered, EndpointUnregistered, CallAdmitted,
                                     CallDisengaged, InfoReceived, RequestFailed>;

struct GatekeeperCounters {
  std::uint64_t datagrams = 0;
  std::uint64_t over_limit = 0;  // unread, see SourceLimits
  std::uint64_t malformed = 0;   // no RAS message
  std::uint64_t unknown = 0;     // answered with XRS
  std::uint64_t unexpected =
      0;  // answers to nothing, requests by multicast, indications of strangers
  std::uint64_t repeated = 0;
  std::uint64_t insecure = 0;  // refused by Verify
  std::uint64_t confirmed = 0, rejected = 0;
};

// The gatekeeper of an organisation's rooms: H.323 clause 7.2 and 8.1, H.225.0 7.7 to 7.19 and
// table 17. Every answer goes to the host that asked. Admitted calls go straight to the endpoint
// they are for, or to the gateway itself. Not thread-safe; after each handler call the owner
// empties both polls and re-arms the deadline.
class Gatekeeper {
 public:
  Gatekeeper(GatekeeperConfig config, GatekeeperHooks hooks, RandomSource random);

  // `multicast`: it came to the discovery group, where only GRQ and LRQ belong.
  void handle_datagram(ByteView bytes, const Address& from, bool multicast, TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<Transmit> poll_transmit();
  [[nodiscard]] std::optional<GatekeeperEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;

  // URQ: it is registered no longer, whether it confirms or not.
  void unregister(std::string_view endpoint, UnregRequestReason reason, TimePoint now);
  void unregister_all(TimePoint now);  // for maintenance, with the alternates
  // IRQ, of all calls or one of them. An InfoReceived follows.
  void request_info(std::string_view endpoint, const std::optional<CallName>& call, TimePoint now);
  // BRQ and DRQ to the endpoint, of a call that was admitted.
  void change_bandwidth(std::string_view endpoint, const CallName& call, std::uint32_t bandwidth,
                        TimePoint now);
  void drop(std::string_view endpoint, const CallName& call, TimePoint now);
  // SCI; its number is filled in.
  void indicate(std::string_view endpoint, ServiceControlIndication indication, TimePoint now);
  // From here on nobody new registers or calls.
  void drain() { draining_ = true; }

  // Whom a call to that name reaches: who has the name, else the gateway with the longest prefix.
  // Null where nobody does.
  [[nodiscard]] const Registration* holder(const Alias& alias) const;

  [[nodiscard]] const RegistrationTable& registrations() const { return registrations_; }
  [[nodiscard]] const AdmittedCalls& calls() const { return calls_; }
  [[nodiscard]] const GatekeeperCounters& counters() const { return counters_; }

 private:
  // A request that is to be answered, and who sent it.
  struct Request {
    const RasMessage& message;
    ByteView bytes;
    const Address& from;
    std::string user;
    const Registration* sender = nullptr;  // whose identifier it bears and who may bear it
    TimePoint now{};
    bool multicast = false;
  };
  // Nothing: no answer. An answer without an address goes to where the request came from.
  struct Answer {
    RasMessage message;
    std::optional<Address> to;
    bool rejects = false;
  };
  struct Place {
    Address signal_address, ras_address;
  };
  using MaybeAnswer = std::optional<Answer>;

  void handle_request(Kind kind, const RasMessage& message, ByteView bytes, const Address& from,
                      bool multicast, TimePoint now);
  void handle_answer(Kind kind, const RasMessage& message, ByteView bytes, const Address& from,
                     TimePoint now);
  bool repeat(std::optional<Transmit> answer);
  void respond(const Request& request, Answer answer);
  void report_unknown(const RasMessage& message, ByteView bytes, const Address& from,
                      TimePoint now);

  // gatekeeper_registration.cpp
  MaybeAnswer answer_discovery(const Request& request, const GatekeeperRequest& grq);
  MaybeAnswer answer_registration(const Request& request, const RegistrationRequest& rrq);
  MaybeAnswer keep_alive(const Request& request, const RegistrationRequest& rrq);
  MaybeAnswer register_fully(const Request& request, const RegistrationRequest& rrq);
  MaybeAnswer answer_unregistration(const Request& request, const UnregistrationRequest& urq);
  const Registration* known_endpoint(const Request& request, const Registration& wanted) const;
  bool may_replace(const Request& request, const Registration& holder,
                   const Registration& wanted) const;
  RegistrationConfirm confirm_registration(const Registration& registration) const;
  Answer reject_registration(RegistrationRejectReason reason) const;
  Duration granted_time(const std::optional<std::uint32_t>& asked) const;
  void ask_to_unregister(const Registration& registration, UnregRequestReason reason,
                         TimePoint now);
  void end_registration(std::string_view endpoint, EndpointUnregistered::Why why);

  // gatekeeper_calls.cpp
  MaybeAnswer answer_admission(const Request& request, const AdmissionRequest& arq);
  MaybeAnswer answer_bandwidth(const Request& request, const BandwidthRequest& brq);
  MaybeAnswer answer_disengage(const Request& request, const DisengageRequest& drq);
  MaybeAnswer answer_location(const Request& request, const LocationRequest& lrq);
  MaybeAnswer answer_info(const Request& request, const InfoRequestResponse& irr);
  MaybeAnswer answer_resources(const Request& request);
  MaybeAnswer answer_service_control(const Request& request);
  std::optional<Place> place_of(const Alias& alias) const;
  [[nodiscard]] bool is_ours(const Address& signal_address) const;
  static InfoReceived info_received(const std::string& endpoint, const InfoRequestResponse& irr);
  std::optional<Address> destination_of(const std::vector<Alias>& aliases,
                                        const TransportAddress* address) const;
  std::uint32_t grantable(std::uint32_t held) const;

  void ask(const Registration& registration, RasMessage request, TimePoint now);
  void end_call(const std::string& endpoint, const CallName& name);
  const Registration* trusted(const std::optional<std::u16string>& identifier, const Address& from,
                              const std::string& user, bool anywhere) const;

  GatekeeperConfig config_;
  GatekeeperHooks hooks_;
  RandomSource random_;
  SourceLimits limits_;
  RegistrationTable registrations_;
  AdmittedCalls calls_;
  OutstandingRequests outstanding_;
  AnsweredRequests answered_;
  bool draining_ = false;
  GatekeeperCounters counters_;
  std::deque<Transmit> outbox_;
  std::deque<GatekeeperEvent> events_;
};

}  // namespace protocols::h225::ras
