#include "protocols/h225/ras/gatekeeper.hpp"

#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/h225/ras/call_name.hpp"

namespace protocols::h225::ras {

Gatekeeper::Gatekeeper(GatekeeperConfig config, GatekeeperHooks hooks, RandomSource random)
    : config_(std::move(config)),
      hooks_(std::move(hooks)),
      random_(std::move(random)),
      limits_(config_.limits),
      outstanding_(random_) {}

void Gatekeeper::handle_datagram(ByteView bytes, const Address& from, bool multicast,
                                 TimePoint now) {
  ++counters_.datagrams;
  const bool registered = registrations_.by_source(from) != nullptr;
  if (!limits_.admit(from.host, registered, now)) {
    ++counters_.over_limit;
    return;
  }
  const auto message = asn1::decode<RasMessage>(bytes);
  if (!message) {
    ++counters_.malformed;
    // Strangers' noise is no message that one could answer.
    if (registered && !multicast) report_unknown({}, bytes, from, now);
    return;
  }
  const auto kind = kind_of(*message);
  const bool discovers = kind == Kind::GatekeeperRequest || kind == Kind::LocationRequest;
  if (multicast && !discovers) {
    ++counters_.unexpected;
    return;
  }
  if (!kind || *kind == Kind::NonStandardMessage) {
    ++counters_.unknown;
    return report_unknown(*message, bytes, from, now);
  }
  const bool asked = outstanding_.peek(*message, from) != nullptr;
  if (is_request(*kind) || (*kind == Kind::InfoRequestResponse && !asked)) {
    return handle_request(*kind, *message, bytes, from, multicast, now);
  }
  if (!asked) {
    ++counters_.unexpected;
    return;
  }
  handle_answer(*kind, *message, bytes, from, now);
}

void Gatekeeper::report_unknown(const RasMessage& message, ByteView bytes, const Address& from,
                                TimePoint /*now*/) {
  constexpr std::size_t kMostReturned = 512;
  UnknownMessageResponse xrs;
  // A number that cannot be read is 1, the lowest there is.
  xrs.request_seq_num = sequence_number(message).value_or(1);
  if (bytes.size() <= kMostReturned) xrs.message_not_understood = to_bytes(bytes);
  outbox_.push_back({from, to_message(std::move(xrs)), {}, {}});
}

const Registration* Gatekeeper::trusted(const std::optional<std::u16string>& identifier,
                                        const Address& from, const std::string& user,
                                        bool anywhere) const {
  if (!identifier) return nullptr;
  const Registration* found = registrations_.by_identifier(*identifier);
  if (found == nullptr || found->user != user) return nullptr;
  return anywhere || found->source.host == from.host || !user.empty() ? found : nullptr;
}

void Gatekeeper::handle_request(Kind kind, const RasMessage& message, ByteView bytes,
                                const Address& from, bool multicast, TimePoint now) {
  if (repeat(answered_.find_identical(from, message, bytes, now))) return;
  const auto identifier = endpoint_identifier(message);
  const Registration* named = identifier ? registrations_.by_identifier(*identifier) : nullptr;
  Request request{message, bytes, from, {}, nullptr, now, multicast};
  if (hooks_.verify) {
    auto user = hooks_.verify({message, bytes, from, named});
    if (!user) {
      ++counters_.insecure;
      auto reject = multicast ? std::nullopt : security_reject(kind, user.error());
      // Not remembered: the right signature may follow under the same number.
      if (!reject) return;
      ++counters_.rejected;
      set_sequence_number(*reject, sequence_number(message).value_or(1));
      outbox_.push_back({from, std::move(*reject), {}, {}});
      return;
    }
    request.user = std::move(*user);
    if (repeat(answered_.find_same(from, message, now))) return;
  }
  // A room that got another address registers from there; its identifier is not to be guessed.
  request.sender = trusted(identifier, from, request.user, kind == Kind::RegistrationRequest);
  MaybeAnswer answer;
  switch (kind) {
    case Kind::GatekeeperRequest:
      answer = answer_discovery(request, *content<GatekeeperRequest>(message));
      break;
    case Kind::RegistrationRequest:
      answer = answer_registration(request, *content<RegistrationRequest>(message));
      break;
    case Kind::UnregistrationRequest:
      answer = answer_unregistration(request, *content<UnregistrationRequest>(message));
      break;
    case Kind::AdmissionRequest:
      answer = answer_admission(request, *content<AdmissionRequest>(message));
      break;
    case Kind::BandwidthRequest:
      answer = answer_bandwidth(request, *content<BandwidthRequest>(message));
      break;
    case Kind::DisengageRequest:
      answer = answer_disengage(request, *content<DisengageRequest>(message));
      break;
    case Kind::LocationRequest:
      answer = answer_location(request, *content<LocationRequest>(message));
      break;
    case Kind::InfoRequestResponse:
      answer = answer_info(request, *content<InfoRequestResponse>(message));
      break;
    case Kind::ResourcesAvailableIndicate: answer = answer_resources(request); break;
    case Kind::ServiceControlIndication: answer = answer_service_control(request); break;
    default:  // IRQ: a gatekeeper asks it, and is not asked
      ++counters_.unknown;
      return report_unknown(message, bytes, from, now);
  }
  if (answer) respond(request, std::move(*answer));
}

// False where there is no such answer, or it confirms a registration that has ended since: who
// counts its requests from 1 each time asks anew.
bool Gatekeeper::repeat(std::optional<Transmit> answer) {
  if (!answer) return false;
  const bool registers = content<RegistrationConfirm>(answer->message) != nullptr;
  if (registers && registrations_.by_identifier(answer->endpoint_identifier) == nullptr) {
    return false;
  }
  ++counters_.repeated;
  outbox_.push_back(std::move(*answer));
  return true;
}

void Gatekeeper::respond(const Request& request, Answer answer) {
  ++(answer.rejects ? counters_.rejected : counters_.confirmed);
  set_sequence_number(answer.message, sequence_number(request.message).value_or(1));
  Transmit out{answer.to.value_or(request.from), std::move(answer.message), request.user, {}};
  auto identifier = endpoint_identifier(out.message);
  if (!identifier) identifier = endpoint_identifier(request.message);
  if (identifier) out.endpoint_identifier = to_utf8(*identifier);
  if (hooks_.amend) {
    // What was the sender's registration may have gone or been replaced meanwhile.
    const Registration* sender = registrations_.by_identifier(out.endpoint_identifier);
    hooks_.amend({request.message, request.bytes, request.from, sender}, out.message);
  }
  answered_.remember(request.from, request.message, request.bytes, out, request.now);
  outbox_.push_back(std::move(out));
}

void Gatekeeper::handle_answer(Kind kind, const RasMessage& message, ByteView bytes,
                               const Address& from, TimePoint now) {
  const Transmit& asked = *outstanding_.peek(message, from);
  if (hooks_.verify) {
    const Registration* sender = registrations_.by_identifier(asked.endpoint_identifier);
    const auto user = hooks_.verify({message, bytes, from, sender});
    if (!user || *user != asked.user) {
      ++counters_.insecure;
      return;
    }
  }
  if (kind == Kind::RequestInProgress) {
    return outstanding_.handle_progress(*content<RequestInProgress>(message), now);
  }
  const auto request = outstanding_.take(message, from);
  const std::string& endpoint = request->endpoint_identifier;
  switch (kind) {
    case Kind::BandwidthConfirm:
      return calls_.change_bandwidth(endpoint,
                                     call_name(*content<BandwidthRequest>(request->message)),
                                     content<BandwidthConfirm>(message)->band_width);
    case Kind::DisengageConfirm:
      return end_call(endpoint, call_name(*content<DisengageRequest>(request->message)));
    case Kind::InfoRequestResponse:
      events_.push_back(info_received(endpoint, *content<InfoRequestResponse>(message)));
      return;
    case Kind::UnregistrationConfirm:
    case Kind::UnregistrationReject:
    case Kind::ServiceControlResponse: return;
    default:
      if (const auto failed = kind_of(request->message)) {
        events_.push_back(RequestFailed{endpoint, *failed});
      }
  }
}

void Gatekeeper::handle_timeout(TimePoint now) {
  outstanding_.handle_timeout(now);
  while (const auto request = outstanding_.poll_unanswered()) {
    const Kind kind = *kind_of(request->message);
    if (kind == Kind::UnregistrationRequest) continue;  // it is registered no longer
    if (kind == Kind::DisengageRequest) {
      end_call(request->endpoint_identifier,
               call_name(*content<DisengageRequest>(request->message)));
    }
    events_.push_back(RequestFailed{request->endpoint_identifier, kind});
  }
  while (const auto endpoint = registrations_.expired(now)) {
    using Reason = UnregRequestReason;
    ask_to_unregister(*registrations_.by_identifier(*endpoint),
                      Reason::of<Reason::Is::TtlExpired>(), now);
    end_registration(*endpoint, EndpointUnregistered::Why::Expired);
  }
}

std::optional<Transmit> Gatekeeper::poll_transmit() {
  if (auto request = outstanding_.poll_transmit()) return request;
  return take_front(outbox_);
}

std::optional<GatekeeperEvent> Gatekeeper::poll_event() {
  return take_front(events_);
}

std::optional<TimePoint> Gatekeeper::deadline() const {
  const auto first = registrations_.deadline();
  const auto second = outstanding_.deadline();
  if (!first || !second) return first ? first : second;
  return std::min(*first, *second);
}

void Gatekeeper::ask(const Registration& registration, RasMessage request, TimePoint now) {
  Transmit out{registration.ras_address, std::move(request), registration.user,
               registration.endpoint_identifier};
  const auto kind = kind_of(out.message);
  if (!outstanding_.start(std::move(out), now)) {
    events_.push_back(RequestFailed{registration.endpoint_identifier, *kind});
  }
}

}  // namespace protocols::h225::ras
