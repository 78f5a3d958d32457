// How Gatekeeper lets calls in, tells where endpoints are and asks them about calls: H.225.0 7.11
// to 7.16, H.323 8.1 to 8.5.

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

#include "protocols/h225/ras/call_name.hpp"
#include "protocols/h225/ras/gatekeeper.hpp"
#include "protocols/h225/transport_address.hpp"

namespace protocols::h225::ras {
namespace {

template <AdmissionRejectReason::Is reason>
RasMessage reject_admission() {
  AdmissionReject arj;
  arj.reject_reason.emplace<reason>();
  return to_message(std::move(arj));
}

template <BandRejectReason::Is reason>
RasMessage reject_bandwidth(std::uint32_t allowed) {
  BandwidthReject brj;
  brj.reject_reason.emplace<reason>();
  brj.allowed_band_width = allowed;
  return to_message(std::move(brj));
}

template <LocationRejectReason::Is reason>
RasMessage reject_location() {
  LocationReject lrj;
  lrj.reject_reason.emplace<reason>();
  return to_message(std::move(lrj));
}

}  // namespace

InfoReceived Gatekeeper::info_received(const std::string& endpoint,
                                       const InfoRequestResponse& irr) {
  InfoReceived out{endpoint, {}, irr.unsolicited.value_or(false)};
  if (irr.per_call_info) {
    for (const auto& call : *irr.per_call_info) out.calls.push_back(call_name(call));
  }
  return out;
}

// What one call may have, where it holds `held` of it already.
std::uint32_t Gatekeeper::grantable(std::uint32_t held) const {
  constexpr std::uint32_t kAll = std::numeric_limits<std::uint32_t>::max();
  const std::uint32_t most = config_.bandwidth_per_call > 0 ? config_.bandwidth_per_call : kAll;
  if (config_.bandwidth == 0) return most;
  const std::uint64_t others = calls_.bandwidth() - held;
  const std::uint64_t left = others < config_.bandwidth ? config_.bandwidth - others : 0;
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(most, left));
}

const Registration* Gatekeeper::holder(const Alias& alias) const {
  if (const Registration* endpoint = registrations_.by_alias(alias)) return endpoint;
  if (hooks_.serves && hooks_.serves(alias)) return nullptr;
  const std::string key = alias_key(alias);
  return key.front() == 'd' ? registrations_.by_prefix(std::string_view(key).substr(1)) : nullptr;
}

std::optional<Gatekeeper::Place> Gatekeeper::place_of(const Alias& alias) const {
  const Registration* endpoint = holder(alias);
  // Whom nobody can reach is called by way of the gateway.
  if (endpoint != nullptr && !endpoint->behind_translator) {
    return Place{endpoint->signal_addresses.front(), endpoint->ras_address};
  }
  const bool ours = endpoint != nullptr || !hooks_.serves || hooks_.serves(alias);
  if (!ours && !config_.answers_the_rest) return std::nullopt;
  return Place{config_.signal_address, config_.ras_address};
}

bool Gatekeeper::is_ours(const Address& signal_address) const {
  return signal_address == config_.signal_address ||
         std::ranges::find(config_.other_signal_addresses, signal_address) !=
             config_.other_signal_addresses.end();
}

// Names count before an address: a room that dials NAME@GATEKEEPER sends both.
std::optional<Address> Gatekeeper::destination_of(const std::vector<Alias>& aliases,
                                                  const TransportAddress* address) const {
  for (const Alias& alias : aliases) {
    if (auto place = place_of(alias)) return std::move(place->signal_address);
  }
  const auto named = address != nullptr ? to_address(*address) : std::nullopt;
  if (!named) return aliases.empty() ? std::optional(config_.signal_address) : std::nullopt;
  const bool known = is_ours(*named) || registrations_.by_signal_address(*named) != nullptr;
  if (known || (config_.any_destination && aliases.empty())) return named;
  return std::nullopt;
}

Gatekeeper::MaybeAnswer Gatekeeper::answer_admission(const Request& request,
                                                     const AdmissionRequest& arq) {
  using Is = AdmissionRejectReason::Is;
  const auto reject = [](RasMessage message) { return Answer{std::move(message), {}, true}; };
  if (request.sender == nullptr) return reject(reject_admission<Is::CallerNotRegistered>());
  const std::string& endpoint = request.sender->endpoint_identifier;
  const CallName name = call_name(arq);
  const AdmittedCall* known = calls_.find(endpoint, name);
  const bool full =
      calls_.size() >= config_.calls || calls_.of_endpoint(endpoint) >= config_.calls_per_endpoint;
  if (known == nullptr && (draining_ || full)) {
    return reject(reject_admission<Is::ResourceUnavailable>());
  }
  const TransportAddress* named =
      arq.dest_call_signal_address ? &*arq.dest_call_signal_address : nullptr;
  const auto destination = arq.answer_call
                               ? std::optional(request.sender->signal_addresses.front())
                               : destination_of(to_aliases(arq.destination_info), named);
  if (!destination) return reject(reject_admission<Is::CalledPartyNotRegistered>());
  const std::uint32_t most = grantable(known != nullptr ? known->bandwidth : 0);
  if (most == 0 && arq.band_width > 0) {
    return reject(reject_admission<Is::ResourceUnavailable>());
  }
  AdmittedCall call{endpoint, name, arq.answer_call, std::min(arq.band_width, most)};
  AdmissionConfirm acf;
  acf.band_width = call.bandwidth;
  acf.call_model.emplace<CallModel::Is::Direct>();
  acf.dest_call_signal_address = to_transport_address(*destination);
  if (config_.irr_frequency_s > 0) acf.irr_frequency = config_.irr_frequency_s;
  acf.will_respond_to_irr = true;
  acf.uuies_requested.emplace();
  // A call that is asked for anew under another number is no other call.
  if (known == nullptr) events_.push_back(CallAdmitted{call, *destination});
  calls_.admit(std::move(call));
  return Answer{to_message(std::move(acf)), {}};
}

Gatekeeper::MaybeAnswer Gatekeeper::answer_bandwidth(const Request& request,
                                                     const BandwidthRequest& brq) {
  using Is = BandRejectReason::Is;
  const auto reject = [](RasMessage message) { return Answer{std::move(message), {}, true}; };
  if (request.sender == nullptr) return reject(reject_bandwidth<Is::NotBound>(0));
  const std::string& endpoint = request.sender->endpoint_identifier;
  const CallName name = call_name(brq);
  const AdmittedCall* call = calls_.find(endpoint, name);
  if (call == nullptr) return reject(reject_bandwidth<Is::InvalidConferenceID>(0));
  const std::uint32_t most = grantable(call->bandwidth);
  if (brq.band_width > most) return reject(reject_bandwidth<Is::InsufficientResources>(most));
  calls_.change_bandwidth(endpoint, name, brq.band_width);
  BandwidthConfirm bcf;
  bcf.band_width = brq.band_width;
  return Answer{to_message(std::move(bcf)), {}};
}

Gatekeeper::MaybeAnswer Gatekeeper::answer_disengage(const Request& request,
                                                     const DisengageRequest& drq) {
  if (request.sender == nullptr) {
    DisengageReject drj;
    drj.reject_reason.emplace<DisengageRejectReason::Is::NotRegistered>();
    return Answer{to_message(std::move(drj)), {}, true};
  }
  // A call that is not known has ended, which is what was asked for; pre-granted ones never were.
  end_call(request.sender->endpoint_identifier, call_name(drq));
  return Answer{to_message(DisengageConfirm{}), {}};
}

void Gatekeeper::end_call(const std::string& endpoint, const CallName& name) {
  const AdmittedCall* call = calls_.find(endpoint, name);
  if (call == nullptr) return;
  events_.push_back(CallDisengaged{*call});
  calls_.end(endpoint, name);
}

Gatekeeper::MaybeAnswer Gatekeeper::answer_location(const Request& request,
                                                    const LocationRequest& lrq) {
  using Is = LocationRejectReason::Is;
  const Address to = answer_address(lrq.reply_address, request.from);
  const auto reject = [&](RasMessage message) -> MaybeAnswer {
    if (request.multicast) return std::nullopt;
    return Answer{std::move(message), to, true};
  };
  const bool may_ask =
      request.sender != nullptr || !request.user.empty() ||
      registrations_.by_source(request.from) != nullptr ||
      std::ranges::find(config_.neighbours, request.from.host) != config_.neighbours.end();
  // Who is registered here is told to no stranger; a ping has its answer all the same.
  if (!may_ask) return reject(reject_location<Is::InvalidPermission>());
  for (const Alias& alias : to_aliases(lrq.destination_info)) {
    auto place = place_of(alias);
    if (!place) continue;
    LocationConfirm lcf;
    lcf.call_signal_address = to_transport_address(place->signal_address);
    lcf.ras_address = to_transport_address(place->ras_address);
    lcf.destination_info.emplace().push_back(to_alias_address(alias));
    return Answer{to_message(std::move(lcf)), to};
  }
  return reject(reject_location<Is::NotRegistered>());
}

Gatekeeper::MaybeAnswer Gatekeeper::answer_info(const Request& request,
                                                const InfoRequestResponse& irr) {
  const bool wants_answer = irr.need_response.value_or(false);
  if (request.sender == nullptr) {
    ++counters_.unexpected;
    if (!wants_answer) return std::nullopt;
    InfoRequestNak nak;
    nak.nak_reason.emplace<InfoRequestNakReason::Is::NotRegistered>();
    return Answer{to_message(std::move(nak)), {}, true};
  }
  events_.push_back(info_received(request.sender->endpoint_identifier, irr));
  if (!wants_answer) return std::nullopt;
  return Answer{to_message(InfoRequestAck{}), {}};
}

Gatekeeper::MaybeAnswer Gatekeeper::answer_resources(const Request& request) {
  if (request.sender == nullptr) {
    ++counters_.unexpected;
    return std::nullopt;
  }
  registrations_.report_resources(
      request.sender->endpoint_identifier,
      content<ResourcesAvailableIndicate>(request.message)->almost_out_of_resources);
  ResourcesAvailableConfirm rac;
  rac.protocol_identifier = protocol_identifier();
  return Answer{to_message(std::move(rac)), {}};
}

Gatekeeper::MaybeAnswer Gatekeeper::answer_service_control(const Request& request) {
  if (request.sender == nullptr) {
    ++counters_.unexpected;
    return std::nullopt;
  }
  using Result = ServiceControlResponse_Result;
  ServiceControlResponse scr;
  // Sessions of services are not offered here; an indication without one wants an answer alone.
  if (!content<ServiceControlIndication>(request.message)->service_control.empty()) {
    scr.result = Result::of<Result::Is::NotAvailable>();
  }
  return Answer{to_message(std::move(scr)), {}};
}

void Gatekeeper::request_info(std::string_view endpoint, const std::optional<CallName>& call,
                              TimePoint now) {
  const Registration* registration = registrations_.by_identifier(endpoint);
  if (registration == nullptr) return;
  InfoRequest irq;  // call reference 0: all calls
  if (call) {
    irq.call_reference_value = call->call_reference_value;
    if (!call->call_identifier.empty()) irq.call_identifier.emplace().guid = call->call_identifier;
  }
  irq.reply_address = to_transport_address(config_.ras_address);
  ask(*registration, to_message(std::move(irq)), now);
}

void Gatekeeper::change_bandwidth(std::string_view endpoint, const CallName& call,
                                  std::uint32_t bandwidth, TimePoint now) {
  const Registration* registration = registrations_.by_identifier(endpoint);
  const AdmittedCall* known = calls_.find(std::string(endpoint), call);
  if (registration == nullptr || known == nullptr) return;
  BandwidthRequest brq;
  brq.endpoint_identifier = to_utf16(endpoint);
  name_call(brq, known->name);
  brq.band_width = bandwidth;
  brq.gatekeeper_identifier = to_utf16(config_.identifier);
  brq.answered_call = known->answering;
  ask(*registration, to_message(std::move(brq)), now);
}

void Gatekeeper::drop(std::string_view endpoint, const CallName& call, TimePoint now) {
  const Registration* registration = registrations_.by_identifier(endpoint);
  const AdmittedCall* known = calls_.find(std::string(endpoint), call);
  if (registration == nullptr || known == nullptr) return;
  DisengageRequest drq;
  drq.endpoint_identifier = to_utf16(endpoint);
  name_call(drq, known->name);
  drq.disengage_reason.emplace<DisengageReason::Is::ForcedDrop>();
  drq.gatekeeper_identifier = to_utf16(config_.identifier);
  drq.answered_call = known->answering;
  ask(*registration, to_message(std::move(drq)), now);
}

void Gatekeeper::indicate(std::string_view endpoint, ServiceControlIndication indication,
                          TimePoint now) {
  const Registration* registration = registrations_.by_identifier(endpoint);
  if (registration == nullptr) return;
  indication.endpoint_identifier = to_utf16(endpoint);
  ask(*registration, to_message(std::move(indication)), now);
}

}  // namespace protocols::h225::ras
