#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h225/alias.hpp"
#include "protocols/h225/ras/admitted_calls.hpp"
#include "protocols/h225/ras/alternate.hpp"
#include "protocols/h225/ras/answered_requests.hpp"
#include "protocols/h225/ras/message.hpp"
#include "protocols/h225/ras/outstanding_requests.hpp"
#include "protocols/h225/ras/security.hpp"

namespace protocols::h225::ras {

struct RegistrantConfig {
  Registration::Role role = Registration::Role::Gateway;
  std::vector<Alias> aliases{};
  std::vector<std::string> prefixes{};      // of a gateway: dialled digits that shall come to it
  Address ras_address{}, signal_address{};  // ours
  std::vector<Address> gatekeepers{};       // in the order to try them; none: by multicast
  std::string gatekeeper_identifier{};      // the one that is wanted, empty for any
  bool discover = true;                     // GRQ first; needed where there is no address
  Duration time_to_live = std::chrono::seconds(300);  // asked for, whole seconds
  VendorIdentifier vendor{};
  // How long to wait after all gatekeepers failed: doubled each time, up to a quarter less by
  // chance.
  Duration shortest_wait = std::chrono::seconds(4), longest_wait = std::chrono::seconds(300);
};

struct Registered {
  std::string endpoint_identifier, gatekeeper_identifier;
  Address gatekeeper;
  std::vector<Alias> aliases;  // as the gatekeeper gave them
};
// RRJ or GRJ; the next gatekeeper is tried, or all of them later. No registration ended by this.
struct RegistrationRefused {
  std::optional<RegistrationRejectReason> reason;
};
struct RegistrationLost {};     // and sought anew
struct RegistrationStopped {};  // stop() is done, nothing more comes

struct Admitted {
  CallName call;
  Address destination;  // where its Setup goes
  std::uint32_t bandwidth = 0;
  std::vector<Alias> aliases;  // to call, where the gatekeeper chose others
};
struct AdmissionRefused {
  CallName call;
  std::optional<AdmissionRejectReason> reason;  // empty: no gatekeeper, or no answer
};
struct BandwidthAnswered {
  CallName call;
  bool granted = false;
  std::uint32_t bandwidth = 0;  // what the call may have
};
struct BandwidthChanged {  // the gatekeeper wants it so
  CallName call;
  std::uint32_t bandwidth = 0;
};
struct DropWanted {  // the gatekeeper wants the call to end; it is disengaged already
  CallName call;
};
struct ServiceControlled {  // SCI, answered already: H.460.18 tells of calls by it
  ServiceControlIndication indication;
};

using RegistrantEvent =
    std::variant<Registered, RegistrationRefused, RegistrationLost, RegistrationStopped, Admitted,
                 AdmissionRefused, BandwidthAnswered, BandwidthChanged, DropWanted,
                 ServiceControlled>;

struct RegistrantCounters {
  std::uint64_t strangers = 0;  // not from the gatekeeper: unread
  std::uint64_t malformed = 0;
  std::uint64_t unexpected = 0;  // answers to nothing
  std::uint64_t unknown = 0;     // answered with XRS
  std::uint64_t repeated = 0;
  std::uint64_t insecure = 0;  // refused by Verify
};

struct AdmissionWish {
  CallName call{};  // with call identifier, and its own reference value
  bool answering = false;
  std::vector<Alias> destination{};
  std::optional<Address> destination_address{};
  std::vector<Alias> source{};  // empty: our aliases
  std::uint32_t bandwidth = 0;  // in 100 bit/s, both directions
};

// A registration with somebody's gatekeeper, as endpoint or as gateway: H.323 7.2 and 8.1, H.225.0
// 7.8 to 7.19. Finds one, registers, refreshes before the time to live ends, goes on to alternate
// gatekeepers in their order (H.323 7.2.6), waits and begins again. The owner signs what is
// transmitted. Not thread-safe; after each call the owner empties both polls and re-arms the
// deadline.
class Registrant {
 public:
  enum class State : std::uint8_t {
    Idle,
    Discovering,
    Registering,
    Registered,
    Waiting,
    Unregistering,
    Stopped
  };

  static constexpr std::size_t kMostCalls = 4096;

  Registrant(RegistrantConfig config, Verify verify, RandomSource random);

  void start(TimePoint now);
  // URQ, where there is a registration. RegistrationStopped follows.
  void stop(TimePoint now);

  // May the call be made, or answered? Admitted or AdmissionRefused follows.
  void request_admission(const AdmissionWish& wish, TimePoint now);
  void request_bandwidth(const CallName& call, std::uint32_t bandwidth, TimePoint now);
  // The call is over.
  void disengage(const CallName& call, TimePoint now);
  // RAI, as a gateway does.
  void report_resources(bool almost_out, TimePoint now);

  void handle_datagram(ByteView bytes, const Address& from, TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<Transmit> poll_transmit();
  [[nodiscard]] std::optional<RegistrantEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;

  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] const RegistrantCounters& counters() const { return counters_; }
  [[nodiscard]] std::size_t calls() const { return calls_.size(); }

 private:
  struct Call {
    CallName name;
    bool answering = false;
    std::uint32_t bandwidth = 0;
    Duration report_every{};  // zero: never
    TimePoint report_at{};
  };

  // registrant.cpp: finding a gatekeeper and staying registered
  void begin_round(TimePoint now);
  void try_candidate(TimePoint now);
  void next_candidate(TimePoint now);
  void give_up(TimePoint now);
  void add_configured();
  void abandon_requests();
  void lose();
  void procedure_failed(TimePoint now);
  void discover(TimePoint now);
  void register_fully(TimePoint now);
  void refresh(TimePoint now);
  void finish();
  void take_procedure(RasMessage request, TimePoint now, bool anyone = false);
  void take_alternates(const std::optional<std::vector<AlternateGK>>& alternates);
  void redirect(const AltGKInfo& alternates);
  void handle_unanswered(const Transmit& request, TimePoint now);
  void handle_discovered(const GatekeeperConfirm& gcf, const Address& from, TimePoint now);
  void handle_registered(const RegistrationConfirm& rcf, TimePoint now);
  void handle_refused(const RegistrationReject& rrj, bool was_refresh, TimePoint now);
  void handle_answer(Kind kind, const RasMessage& message, const Address& from, TimePoint now);
  [[nodiscard]] EndpointType endpoint_type() const;

  // registrant_calls.cpp: calls, and what the gatekeeper asks
  void handle_request(Kind kind, const RasMessage& message, ByteView bytes, const Address& from,
                      TimePoint now);
  void handle_call_answer(const RasMessage& message, const Transmit& request, TimePoint now);
  void admit(const AdmissionWish& wish, const Address& destination, std::uint32_t bandwidth,
             std::uint16_t report_every_s, std::vector<Alias> aliases, TimePoint now);
  bool admit_pre_granted(const AdmissionWish& wish, TimePoint now);
  void confirm_admission(const AdmissionConfirm& acf, const AdmissionRequest& arq, TimePoint now);
  void call_unanswered(const RasMessage& request);
  RasMessage answer_info(const InfoRequest& irq) const;
  RasMessage answer_bandwidth(const BandwidthRequest& brq);
  RasMessage answer_disengage(const DisengageRequest& drq);
  RasMessage answer_service_control(const ServiceControlIndication& sci);
  RasMessage answer_unregistration(const UnregistrationRequest& urq, bool& lost) const;
  void unregistered(const UnregistrationRequest& urq, TimePoint now);
  void ask(RasMessage request, TimePoint now);
  void report_calls(TimePoint now);
  InfoRequestResponse info(const std::vector<const Call*>& calls) const;
  Call* find_call(const CallName& name);

  RegistrantConfig config_;
  Verify verify_;
  RandomSource random_;
  OutstandingRequests outstanding_;
  AnsweredRequests answered_;
  State state_ = State::Idle;

  std::vector<Alternate> candidates_;  // this round's gatekeepers
  std::size_t next_ = 0;               // of them
  int tries_ = 0;                      // in this round
  std::vector<Alternate> alternates_;  // as the present gatekeeper names them
  Alternate gatekeeper_;               // the present one
  bool discovered_ = false;            // it, by GRQ
  std::u16string endpoint_identifier_, gatekeeper_identifier_;
  std::optional<Address> gatekeeper_signal_address_;
  std::optional<RegistrationConfirm_PreGrantedARQ> pre_granted_;
  bool acknowledges_reports_ = false;       // will_respond_to_irr
  std::optional<std::uint16_t> procedure_;  // GRQ, RRQ or URQ that waits for its answer
  std::optional<TimePoint> timer_;          // next refresh, or end of Waiting
  Duration wait_{};

  std::map<std::string, Call> calls_;
  std::map<std::string, AdmissionWish> wishes_;  // asked, not answered
  RegistrantCounters counters_;
  std::deque<Transmit> outbox_;
  std::deque<RegistrantEvent> events_;
};

}  // namespace protocols::h225::ras
