#include "protocols/h225/ras/registrant.hpp"

#include <algorithm>
#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/base/earliest.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/h225/transport_address.hpp"

namespace protocols::h225::ras {
namespace {

using std::chrono::seconds;

// Gatekeepers that name each other as alternates lead in a circle.
constexpr int kMostTries = 16;

std::uint32_t whole_seconds(Duration duration) {
  return static_cast<std::uint32_t>(
      std::max<std::int64_t>(1, std::chrono::duration_cast<seconds>(duration).count()));
}

// A third of the time is left for repetitions and an alternate.
Duration refresh_after(std::uint32_t time_to_live) {
  return Duration(seconds(time_to_live)) * 2 / 3;
}

}  // namespace

Registrant::Registrant(RegistrantConfig config, Verify verify, RandomSource random)
    : config_(std::move(config)),
      verify_(std::move(verify)),
      random_(std::move(random)),
      outstanding_(random_),
      wait_(config_.shortest_wait) {}

void Registrant::start(TimePoint now) {
  if (state_ == State::Idle || state_ == State::Stopped) begin_round(now);
}

void Registrant::begin_round(TimePoint now) {
  candidates_.clear();
  add_configured();
  next_ = 0;
  tries_ = 0;
  try_candidate(now);
}

void Registrant::add_configured() {
  for (const Address& address : config_.gatekeepers) {
    candidates_.push_back({address, config_.gatekeeper_identifier, true, 0});
  }
  if (config_.gatekeepers.empty()) {
    candidates_.push_back({{kDiscoveryGroup, kDiscoveryPort}, {}, true, 0});
  }
}

void Registrant::try_candidate(TimePoint now) {
  if (next_ >= candidates_.size() || tries_ >= kMostTries) return give_up(now);
  ++tries_;
  gatekeeper_ = candidates_[next_];
  gatekeeper_identifier_ = to_utf16(gatekeeper_.identifier);
  discovered_ = false;
  // An alternate that knows us goes on where the other stopped.
  if (!gatekeeper_.need_to_register && state_ == State::Registered) return refresh(now);
  if (state_ == State::Registered) lose();
  const bool group = gatekeeper_.address.host == kDiscoveryGroup;
  return config_.discover || group ? discover(now) : register_fully(now);
}

void Registrant::next_candidate(TimePoint now) {
  ++next_;
  try_candidate(now);
}

void Registrant::give_up(TimePoint now) {
  if (state_ == State::Registered) lose();
  state_ = State::Waiting;
  // Up to a quarter less, so that a whole building does not come back at one moment.
  const auto permille = 1000 - static_cast<std::int64_t>(random_u32(random_) % 250);
  timer_ = now + wait_ * permille / 1000;
  wait_ = std::min(wait_ * 2, config_.longest_wait);
}

// What was asked of this gatekeeper will not be answered.
void Registrant::abandon_requests() {
  procedure_.reset();
  outstanding_.abandon();
  while (const auto request = outstanding_.poll_unanswered()) call_unanswered(request->message);
}

// Calls that go on, go on.
void Registrant::lose() {
  state_ = State::Discovering;
  timer_.reset();
  endpoint_identifier_.clear();
  pre_granted_.reset();
  abandon_requests();
  events_.push_back(RegistrationLost{});
}

void Registrant::take_procedure(RasMessage request, TimePoint now, bool anyone) {
  if (procedure_) outstanding_.forget(*procedure_);
  Transmit out{gatekeeper_.address, std::move(request), {}, to_utf8(endpoint_identifier_)};
  procedure_ = outstanding_.start(std::move(out), now, anyone);
  if (!procedure_) give_up(now);
}

void Registrant::discover(TimePoint now) {
  state_ = State::Discovering;
  timer_.reset();
  GatekeeperRequest grq;
  grq.protocol_identifier = protocol_identifier();
  grq.ras_address = to_transport_address(config_.ras_address);
  grq.endpoint_type = endpoint_type();
  if (!gatekeeper_identifier_.empty()) grq.gatekeeper_identifier = gatekeeper_identifier_;
  if (!config_.aliases.empty()) grq.endpoint_alias = to_alias_addresses(config_.aliases);
  grq.supports_alt_gk.emplace();
  take_procedure(to_message(std::move(grq)), now, gatekeeper_.address.host == kDiscoveryGroup);
}

void Registrant::register_fully(TimePoint now) {
  state_ = State::Registering;
  timer_.reset();
  endpoint_identifier_.clear();
  RegistrationRequest rrq;
  rrq.protocol_identifier = protocol_identifier();
  rrq.discovery_complete = discovered_;
  rrq.call_signal_address = {to_transport_address(config_.signal_address)};
  rrq.ras_address = {to_transport_address(config_.ras_address)};
  rrq.terminal_type = endpoint_type();
  if (!config_.aliases.empty()) rrq.terminal_alias = to_alias_addresses(config_.aliases);
  if (!gatekeeper_identifier_.empty()) rrq.gatekeeper_identifier = gatekeeper_identifier_;
  rrq.endpoint_vendor = config_.vendor;
  rrq.time_to_live = whole_seconds(config_.time_to_live);
  rrq.keep_alive = false;
  rrq.will_supply_uui_es = false;
  rrq.maintain_connection = false;
  rrq.supports_alt_gk.emplace();
  take_procedure(to_message(std::move(rrq)), now);
}

// Lightweight RRQ, H.225.0 7.9.1 and H.323 7.2.2.1.
void Registrant::refresh(TimePoint now) {
  timer_.reset();
  RegistrationRequest rrq;
  rrq.protocol_identifier = protocol_identifier();
  rrq.discovery_complete = discovered_;
  rrq.call_signal_address = {to_transport_address(config_.signal_address)};
  rrq.ras_address = {to_transport_address(config_.ras_address)};
  rrq.terminal_type = endpoint_type();
  if (!gatekeeper_identifier_.empty()) rrq.gatekeeper_identifier = gatekeeper_identifier_;
  rrq.endpoint_vendor = config_.vendor;
  rrq.time_to_live = whole_seconds(config_.time_to_live);
  rrq.keep_alive = true;
  rrq.endpoint_identifier = endpoint_identifier_;
  rrq.will_supply_uui_es = false;
  rrq.maintain_connection = false;
  take_procedure(to_message(std::move(rrq)), now);
}

void Registrant::stop(TimePoint now) {
  switch (state_) {
    case State::Stopped:
    case State::Unregistering: return;
    case State::Registered: {
      abandon_requests();
      timer_.reset();
      state_ = State::Unregistering;
      UnregistrationRequest urq;
      urq.call_signal_address = {to_transport_address(config_.signal_address)};
      urq.endpoint_identifier = endpoint_identifier_;
      if (!gatekeeper_identifier_.empty()) urq.gatekeeper_identifier = gatekeeper_identifier_;
      urq.reason = UnregRequestReason::of<UnregRequestReason::Is::UndefinedReason>();
      return take_procedure(to_message(std::move(urq)), now);
    }
    default: return finish();
  }
}

void Registrant::finish() {
  abandon_requests();
  timer_.reset();
  calls_.clear();
  endpoint_identifier_.clear();
  pre_granted_.reset();
  wait_ = config_.shortest_wait;
  state_ = State::Stopped;
  events_.push_back(RegistrationStopped{});
}

void Registrant::procedure_failed(TimePoint now) {
  procedure_.reset();
  switch (state_) {
    case State::Unregistering: return finish();
    case State::Registered: {
      // The refresh was for nothing: its alternates first, then the list from its beginning.
      const bool among_candidates = next_ < candidates_.size() &&
                                    candidates_[next_].address == gatekeeper_.address &&
                                    !gatekeeper_.need_to_register;
      if (among_candidates) return next_candidate(now);
      candidates_ = alternates_;
      add_configured();
      next_ = 0;
      tries_ = 0;
      return try_candidate(now);
    }
    default: return next_candidate(now);
  }
}

void Registrant::handle_timeout(TimePoint now) {
  outstanding_.handle_timeout(now);
  while (const auto request = outstanding_.poll_unanswered()) handle_unanswered(*request, now);
  if (timer_ && *timer_ <= now) {
    timer_.reset();
    if (state_ == State::Waiting) {
      begin_round(now);
    } else if (state_ == State::Registered) {
      refresh(now);
    }
  }
  report_calls(now);
}

void Registrant::handle_unanswered(const Transmit& request, TimePoint now) {
  const auto number = sequence_number(request.message);
  if (procedure_ && number == procedure_) return procedure_failed(now);
  call_unanswered(request.message);
  // Perhaps it is gone: better to know soon.
  const bool asked_call = content<AdmissionRequest>(request.message) != nullptr;
  if (asked_call && state_ == State::Registered && !procedure_) timer_ = now;
}

void Registrant::handle_datagram(ByteView bytes, const Address& from, TimePoint now) {
  const bool group = state_ == State::Discovering && gatekeeper_.address.host == kDiscoveryGroup;
  if (!group && (from.host != gatekeeper_.address.host || state_ == State::Idle)) {
    ++counters_.strangers;
    return;
  }
  const auto message = asn1::decode<RasMessage>(bytes);
  if (!message) {
    ++counters_.malformed;
    return;
  }
  const auto kind = kind_of(*message);
  if (!kind || is_request(*kind) || *kind == Kind::NonStandardMessage) {
    if (group) return;
    return handle_request(kind.value_or(Kind::NonStandardMessage), *message, bytes, from, now);
  }
  if (outstanding_.peek(*message, from) == nullptr) {
    ++counters_.unexpected;
    return;
  }
  if (verify_ && !verify_({*message, bytes, from})) {
    ++counters_.insecure;
    return;
  }
  handle_answer(*kind, *message, from, now);
}

void Registrant::handle_answer(Kind kind, const RasMessage& message, const Address& from,
                               TimePoint now) {
  if (kind == Kind::RequestInProgress) {
    return outstanding_.handle_progress(*content<RequestInProgress>(message), now);
  }
  const auto request = outstanding_.take(message, from);
  if (sequence_number(request->message) != procedure_) {
    return handle_call_answer(message, *request, now);
  }
  procedure_.reset();
  const auto* rrq = content<RegistrationRequest>(request->message);
  switch (kind) {
    case Kind::GatekeeperConfirm:
      return handle_discovered(*content<GatekeeperConfirm>(message), from, now);
    case Kind::GatekeeperReject: {
      const auto* grj = content<GatekeeperReject>(message);
      events_.push_back(RegistrationRefused{});
      if (grj->alt_gk_info) redirect(*grj->alt_gk_info);
      return next_candidate(now);
    }
    case Kind::RegistrationConfirm:
      return handle_registered(*content<RegistrationConfirm>(message), now);
    case Kind::RegistrationReject:
      return handle_refused(*content<RegistrationReject>(message), rrq->keep_alive.value_or(false),
                            now);
    default: return procedure_failed(now);  // UCF, URJ; XRS to anything
  }
}

void Registrant::handle_discovered(const GatekeeperConfirm& gcf, const Address& from,
                                   TimePoint now) {
  auto address = to_address(gcf.ras_address);
  gatekeeper_.address = address && address->port != 0 ? std::move(*address) : from;
  discovered_ = true;
  if (gcf.gatekeeper_identifier) gatekeeper_identifier_ = *gcf.gatekeeper_identifier;
  take_alternates(gcf.alternate_gatekeeper);
  register_fully(now);
}

void Registrant::handle_registered(const RegistrationConfirm& rcf, TimePoint now) {
  const bool renewed = state_ == State::Registered;
  state_ = State::Registered;
  wait_ = config_.shortest_wait;
  endpoint_identifier_ = rcf.endpoint_identifier;
  if (rcf.gatekeeper_identifier) gatekeeper_identifier_ = *rcf.gatekeeper_identifier;
  if (rcf.alternate_gatekeeper || !renewed) take_alternates(rcf.alternate_gatekeeper);
  // A refresh may be confirmed in few words.
  if (!renewed || !rcf.call_signal_address.empty()) {
    gatekeeper_signal_address_ = rcf.call_signal_address.empty()
                                     ? std::nullopt
                                     : to_address(rcf.call_signal_address.front());
  }
  if (rcf.pre_granted_arq) {
    pre_granted_ = *rcf.pre_granted_arq;
  } else if (!renewed) {
    pre_granted_.reset();
  }
  acknowledges_reports_ = rcf.will_respond_to_irr.value_or(false);
  timer_.reset();
  if (rcf.time_to_live) timer_ = now + refresh_after(*rcf.time_to_live);
  if (renewed) return;
  events_.push_back(Registered{to_utf8(endpoint_identifier_), to_utf8(gatekeeper_identifier_),
                               gatekeeper_.address, to_aliases(rcf.terminal_alias)});
}

void Registrant::handle_refused(const RegistrationReject& rrj, bool was_refresh, TimePoint now) {
  using Is = RegistrationRejectReason::Is;
  const bool full = rrj.reject_reason.is<Is::FullRegistrationRequired>();
  const bool discovery = rrj.reject_reason.is<Is::DiscoveryRequired>();
  if (was_refresh) {
    // It has forgotten us, whatever reason it gives: from the beginning, with the same one.
    lose();
    if (!rrj.alt_gk_info) return discovery ? discover(now) : register_fully(now);
  }
  if (discovery && !discovered_) return discover(now);
  if (!full) events_.push_back(RegistrationRefused{rrj.reject_reason});
  if (rrj.alt_gk_info) redirect(*rrj.alt_gk_info);
  next_candidate(now);
}

void Registrant::take_alternates(const std::optional<std::vector<AlternateGK>>& alternates) {
  alternates_ = alternates ? to_alternates(*alternates) : std::vector<Alternate>();
}

// Its alternates are the next, in their order; then the others of this round.
void Registrant::redirect(const AltGKInfo& alternates) {
  auto named = to_alternates(alternates.alternate_gatekeeper);
  const auto at = std::min(next_ + 1, candidates_.size());
  candidates_.erase(candidates_.begin(), candidates_.begin() + static_cast<std::ptrdiff_t>(at));
  candidates_.insert(candidates_.begin(), named.begin(), named.end());
  // next_candidate() goes on with the first.
  candidates_.insert(candidates_.begin(), gatekeeper_);
  next_ = 0;
}

std::optional<Transmit> Registrant::poll_transmit() {
  if (auto request = outstanding_.poll_transmit()) return request;
  return take_front(outbox_);
}

std::optional<RegistrantEvent> Registrant::poll_event() {
  return take_front(events_);
}

std::optional<TimePoint> Registrant::deadline() const {
  std::optional<TimePoint> soonest = outstanding_.deadline();
  keep_earliest(soonest, timer_);
  if (state_ == State::Registered) {
    for (const auto& [key, call] : calls_) {
      if (call.report_every > Duration::zero()) keep_earliest(soonest, call.report_at);
    }
  }
  return soonest;
}

}  // namespace protocols::h225::ras
