// How Gatekeeper finds, registers and unregisters endpoints: H.225.0 7.8 to 7.10, H.323 7.2.

#include <algorithm>
#include <utility>

#include "protocols/h225/ras/gatekeeper.hpp"
#include "protocols/h225/ras/registration_content.hpp"
#include "protocols/h225/transport_address.hpp"

namespace protocols::h225::ras {
namespace {

using std::chrono::seconds;
using RejectIs = RegistrationRejectReason::Is;

template <RejectIs reason>
RegistrationRejectReason because() {
  return RegistrationRejectReason::of<reason>();
}

constexpr std::size_t kIdentifierLength = 20;  // 103 bits

AltGKInfo alternates_info(const std::vector<Alternate>& alternates) {
  return {.alternate_gatekeeper = to_alternate_gks(alternates), .alt_g_kis_permanent = false};
}

// Any version of H.225.0, which are the last arc.
bool is_h225(const asn1::ObjectIdentifier& protocol) {
  const auto ours = protocol_identifier().arcs;
  return protocol.arcs.size() == ours.size() &&
         std::equal(ours.begin(), ours.end() - 1, protocol.arcs.begin());
}

}  // namespace

Gatekeeper::MaybeAnswer Gatekeeper::answer_discovery(const Request& request,
                                                     const GatekeeperRequest& grq) {
  using Is = GatekeeperRejectReason::Is;
  const Address to = answer_address(grq.ras_address, request.from);
  const std::u16string identifier = to_utf16(config_.identifier);
  const auto reject = [&](GatekeeperRejectReason reason, bool alternates) -> MaybeAnswer {
    // Others may hear the group, too, and one of them may be the one that is sought.
    if (request.multicast) return std::nullopt;
    GatekeeperReject grj;
    grj.protocol_identifier = protocol_identifier();
    grj.gatekeeper_identifier = identifier;
    grj.reject_reason = std::move(reason);
    if (alternates && !config_.alternates.empty()) {
      grj.alt_gk_info = alternates_info(config_.alternates);
    }
    return Answer{to_message(std::move(grj)), to, true};
  };
  if (!is_h225(grq.protocol_identifier)) {
    return reject(GatekeeperRejectReason::of<Is::InvalidRevision>(), false);
  }
  const bool sought = !grq.gatekeeper_identifier || grq.gatekeeper_identifier->empty() ||
                      *grq.gatekeeper_identifier == identifier;
  if (!sought) return reject(GatekeeperRejectReason::of<Is::TerminalExcluded>(), false);
  if (draining_ || registrations_.size() >= config_.registrations) {
    return reject(GatekeeperRejectReason::of<Is::ResourceUnavailable>(), true);
  }
  GatekeeperConfirm gcf;
  gcf.protocol_identifier = protocol_identifier();
  gcf.gatekeeper_identifier = identifier;
  gcf.ras_address = to_transport_address(config_.ras_address);
  if (!config_.alternates.empty()) gcf.alternate_gatekeeper = to_alternate_gks(config_.alternates);
  return Answer{to_message(std::move(gcf)), to};
}

Gatekeeper::Answer Gatekeeper::reject_registration(RegistrationRejectReason reason) const {
  RegistrationReject rrj;
  rrj.protocol_identifier = protocol_identifier();
  rrj.gatekeeper_identifier = to_utf16(config_.identifier);
  if (reason.is<RejectIs::ResourceUnavailable>() && !config_.alternates.empty()) {
    rrj.alt_gk_info = alternates_info(config_.alternates);
  }
  rrj.reject_reason = std::move(reason);
  return {to_message(std::move(rrj)), std::nullopt, true};
}

Gatekeeper::MaybeAnswer Gatekeeper::answer_registration(const Request& request,
                                                        const RegistrationRequest& rrq) {
  MaybeAnswer answer;
  const bool elsewhere = rrq.gatekeeper_identifier && !rrq.gatekeeper_identifier->empty() &&
                         to_utf8(*rrq.gatekeeper_identifier) != config_.identifier;
  if (!is_h225(rrq.protocol_identifier)) {
    answer = reject_registration(because<RejectIs::InvalidRevision>());
  } else if (elsewhere) {
    answer = reject_registration(because<RejectIs::DiscoveryRequired>());
  } else if (rrq.keep_alive.value_or(false)) {
    answer = keep_alive(request, rrq);
  } else if (rrq.additive_registration) {
    answer = reject_registration(because<RejectIs::AdditiveRegistrationNotSupported>());
  } else {
    answer = register_fully(request, rrq);
  }
  if (answer && !rrq.ras_address.empty()) {
    answer->to = answer_address(rrq.ras_address.front(), request.from);
  }
  return answer;
}

Gatekeeper::MaybeAnswer Gatekeeper::keep_alive(const Request& request,
                                               const RegistrationRequest& rrq) {
  if (request.sender == nullptr) {
    return reject_registration(because<RejectIs::FullRegistrationRequired>());
  }
  const std::string endpoint = request.sender->endpoint_identifier;
  registrations_.refresh(endpoint, granted_time(rrq.time_to_live), request.now);
  // A translator may have given it another port, and a room with a proven name another address.
  if (request.sender->source != request.from) registrations_.move(endpoint, request.from);
  return Answer{to_message(confirm_registration(*request.sender)), std::nullopt};
}

Gatekeeper::MaybeAnswer Gatekeeper::register_fully(const Request& request,
                                                   const RegistrationRequest& rrq) {
  Registration wanted = registration_of(rrq, request.from);
  if (wanted.signal_addresses.empty()) {
    return reject_registration(because<RejectIs::InvalidCallSignalAddress>());
  }
  if (!first_address(rrq.ras_address)) {
    return reject_registration(because<RejectIs::InvalidRASAddress>());
  }
  if (wanted.aliases.size() > Registration::kMostAliases ||
      wanted.prefixes.size() > Registration::kMostPrefixes) {
    return reject_registration(because<RejectIs::InvalidAlias>());
  }
  const Registration* own = known_endpoint(request, wanted);
  if (own == nullptr &&
      (draining_ || registrations_.size() >= config_.registrations ||
       registrations_.of_host(request.from.host) >= config_.registrations_per_host)) {
    return reject_registration(because<RejectIs::ResourceUnavailable>());
  }
  std::vector<AliasAddress> taken;
  std::vector<std::string> replaced;
  for (const Alias& alias : wanted.aliases) {
    const Registration* holder = registrations_.by_alias(alias);
    const bool ours = hooks_.serves && hooks_.serves(alias);
    const bool free = holder == nullptr || holder == own;
    if (!ours && free) continue;
    if (!ours && may_replace(request, *holder, wanted)) {
      replaced.push_back(holder->endpoint_identifier);
    } else {
      taken.push_back(to_alias_address(alias));
    }
  }
  if (!taken.empty()) {
    return reject_registration(
        RegistrationRejectReason::of<RejectIs::DuplicateAlias>(std::move(taken)));
  }
  if (!wanted.behind_translator) {
    for (const Address& address : wanted.signal_addresses) {
      const Registration* holder = registrations_.by_signal_address(address);
      if (holder == nullptr || holder == own) continue;
      if (!may_replace(request, *holder, wanted)) {
        return reject_registration(because<RejectIs::InvalidCallSignalAddress>());
      }
      replaced.push_back(holder->endpoint_identifier);
    }
  }
  for (const std::string& endpoint : replaced) {
    end_registration(endpoint, EndpointUnregistered::Why::Replaced);
  }
  wanted.user = request.user;
  wanted.time_to_live = granted_time(rrq.time_to_live);
  wanted.expires = request.now + wanted.time_to_live;
  const bool again = own != nullptr;
  if (again) {
    wanted.endpoint_identifier = own->endpoint_identifier;
    registrations_.remove(own->endpoint_identifier);
  } else {
    wanted.endpoint_identifier = random_token(random_, kIdentifierLength);
  }
  const Registration& added = registrations_.add(std::move(wanted));
  events_.push_back(EndpointRegistered{added.endpoint_identifier, again});
  return Answer{to_message(confirm_registration(added)), std::nullopt};
}

// Whose registration this one renews: the one whose identifier it bears, else, since a room that
// starts anew has forgotten that, the one at the same place.
const Registration* Gatekeeper::known_endpoint(const Request& request,
                                               const Registration& wanted) const {
  if (request.sender != nullptr) return request.sender;
  const Registration* found =
      wanted.behind_translator ? registrations_.by_source(request.from)
                               : registrations_.by_signal_address(wanted.signal_addresses.front());
  if (found == nullptr || found->user != request.user) return nullptr;
  return found->source.host == request.from.host ? found : nullptr;
}

// A name that is taken may be taken over by whom it belongs to: the same user, or, where none
// needs to be proven, the same machine. Behind a translator there are many.
bool Gatekeeper::may_replace(const Request& request, const Registration& holder,
                             const Registration& wanted) const {
  if (holder.user != request.user) return false;
  if (!request.user.empty()) return true;
  return !holder.behind_translator && !wanted.behind_translator &&
         holder.source.host == wanted.source.host &&
         holder.signal_addresses.front().host == wanted.signal_addresses.front().host;
}

Duration Gatekeeper::granted_time(const std::optional<std::uint32_t>& asked) const {
  if (!asked) return config_.longest_time_to_live;
  // 1 to 4294967295 seconds.
  return std::clamp<Duration>(seconds(*asked), config_.shortest_time_to_live,
                              config_.longest_time_to_live);
}

RegistrationConfirm Gatekeeper::confirm_registration(const Registration& registration) const {
  RegistrationConfirm rcf;
  rcf.protocol_identifier = protocol_identifier();
  rcf.call_signal_address = {to_transport_address(config_.signal_address)};
  if (!registration.aliases.empty()) {
    rcf.terminal_alias = to_alias_addresses(registration.aliases);
  }
  rcf.gatekeeper_identifier = to_utf16(config_.identifier);
  rcf.endpoint_identifier = to_utf16(registration.endpoint_identifier);
  if (!config_.alternates.empty()) rcf.alternate_gatekeeper = to_alternate_gks(config_.alternates);
  rcf.time_to_live = static_cast<std::uint32_t>(
      std::chrono::duration_cast<seconds>(registration.time_to_live).count());
  rcf.will_respond_to_irr = true;
  rcf.maintain_connection = false;
  if (config_.pre_granted) {
    rcf.pre_granted_arq = RegistrationConfirm_PreGrantedARQ{};
    rcf.pre_granted_arq->make_call = true;
    rcf.pre_granted_arq->use_gk_call_signal_address_to_make_call = true;
    rcf.pre_granted_arq->answer_call = true;
    if (config_.irr_frequency_s > 0) {
      rcf.pre_granted_arq->irr_frequency_in_call = config_.irr_frequency_s;
    }
    if (config_.bandwidth_per_call > 0) {
      rcf.pre_granted_arq->total_bandwidth_restriction = config_.bandwidth_per_call;
    }
  }
  return rcf;
}

Gatekeeper::MaybeAnswer Gatekeeper::answer_unregistration(const Request& request,
                                                          const UnregistrationRequest& urq) {
  const Registration* own = request.sender;
  if (own == nullptr && !urq.endpoint_identifier) {
    const auto address = first_address(urq.call_signal_address);
    own = address ? registrations_.by_signal_address(*address) : nullptr;
    const bool his =
        own != nullptr && own->user == request.user && own->source.host == request.from.host;
    if (!his) own = nullptr;
  }
  if (own == nullptr) {
    using Is = UnregRejectReason::Is;
    UnregistrationReject urj;
    urj.reject_reason.emplace<Is::NotCurrentlyRegistered>();
    return Answer{to_message(std::move(urj)), std::nullopt, true};
  }
  Registration left = *own;
  for (const Alias& alias : to_aliases(urq.endpoint_alias)) {
    std::erase_if(left.aliases, [&](const Alias& a) { return alias_key(a) == alias_key(alias); });
  }
  const bool some = left.aliases.size() < own->aliases.size() && !left.aliases.empty();
  if (some) {
    // Only those it names (H.225.0 7.10.1).
    registrations_.remove(left.endpoint_identifier);
    events_.push_back(EndpointRegistered{left.endpoint_identifier, true});
    registrations_.add(std::move(left));
  } else {
    end_registration(left.endpoint_identifier, EndpointUnregistered::Why::Asked);
  }
  return Answer{to_message(UnregistrationConfirm{}), std::nullopt};
}

void Gatekeeper::end_registration(std::string_view endpoint, EndpointUnregistered::Why why) {
  auto removed = registrations_.remove(endpoint);
  if (!removed) return;
  for (AdmittedCall& call : calls_.end_all(removed->endpoint_identifier)) {
    events_.push_back(CallDisengaged{std::move(call)});
  }
  events_.push_back(EndpointUnregistered{std::move(*removed), why});
}

void Gatekeeper::ask_to_unregister(const Registration& registration, UnregRequestReason reason,
                                   TimePoint now) {
  UnregistrationRequest urq;
  for (const Address& address : registration.signal_addresses) {
    urq.call_signal_address.push_back(to_transport_address(address));
  }
  urq.endpoint_identifier = to_utf16(registration.endpoint_identifier);
  urq.gatekeeper_identifier = to_utf16(config_.identifier);
  if (!config_.alternates.empty() && reason.is<UnregRequestReason::Is::Maintenance>()) {
    urq.alternate_gatekeeper = to_alternate_gks(config_.alternates);
  }
  urq.reason = std::move(reason);
  ask(registration, to_message(std::move(urq)), now);
}

void Gatekeeper::unregister(std::string_view endpoint, UnregRequestReason reason, TimePoint now) {
  const Registration* registration = registrations_.by_identifier(endpoint);
  if (registration == nullptr) return;
  ask_to_unregister(*registration, std::move(reason), now);
  end_registration(endpoint, EndpointUnregistered::Why::ByOwner);
}

void Gatekeeper::unregister_all(TimePoint now) {
  using Reason = UnregRequestReason;
  for (const std::string& endpoint : registrations_.identifiers()) {
    unregister(endpoint, Reason::of<Reason::Is::Maintenance>(), now);
  }
}

}  // namespace protocols::h225::ras
