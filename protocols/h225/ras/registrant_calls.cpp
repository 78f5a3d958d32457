// How Registrant asks for calls and answers its gatekeeper: H.225.0 7.10 to 7.16, H.323 8.1 to 8.5.

#include <algorithm>
#include <utility>

#include "protocols/h225/ras/call_name.hpp"
#include "protocols/h225/ras/registrant.hpp"
#include "protocols/h225/transport_address.hpp"

namespace protocols::h225::ras {
namespace {

std::string key_of(const CallName& name) {
  return std::string(as_text(name.call_identifier));
}

RasMessage not_understood(const RasMessage& message) {
  UnknownMessageResponse xrs;
  xrs.request_seq_num = sequence_number(message).value_or(1);
  return to_message(std::move(xrs));
}

}  // namespace

EndpointType Registrant::endpoint_type() const {
  EndpointType type;
  type.vendor = config_.vendor;
  switch (config_.role) {
    case Registration::Role::Terminal: type.terminal.emplace(); break;
    case Registration::Role::Mcu: type.mcu.emplace(); break;
    case Registration::Role::Gateway: {
      GatewayInfo& gateway = type.gateway.emplace();
      if (config_.prefixes.empty()) break;
      H323Caps capabilities;
      auto& supported = capabilities.supported_prefixes.emplace();
      for (const std::string& prefix : config_.prefixes) {
        supported.emplace_back().prefix = to_alias_address({Alias::Kind::Digits, prefix});
      }
      using Is = SupportedProtocols::Is;
      gateway.protocol.emplace().push_back(
          SupportedProtocols::of<Is::H323>(std::move(capabilities)));
      break;
    }
  }
  return type;
}

Registrant::Call* Registrant::find_call(const CallName& name) {
  if (const auto found = calls_.find(key_of(name)); found != calls_.end()) return &found->second;
  if (!name.call_identifier.empty()) return nullptr;
  for (auto& [key, call] : calls_) {
    const bool same = call.name.call_reference_value == name.call_reference_value &&
                      call.name.conference_id == name.conference_id;
    if (same) return &call;
  }
  return nullptr;
}

void Registrant::ask(RasMessage request, TimePoint now) {
  outstanding_.start({gatekeeper_.address, std::move(request), {}, to_utf8(endpoint_identifier_)},
                     now);
}

void Registrant::request_admission(const AdmissionWish& wish, TimePoint now) {
  const bool room = calls_.size() + wishes_.size() < kMostCalls &&
                    outstanding_.size() < OutstandingRequests::kMost;
  if (state_ != State::Registered || !room) {
    events_.push_back(AdmissionRefused{wish.call, std::nullopt});
    return;
  }
  if (admit_pre_granted(wish, now)) return;
  AdmissionRequest arq;
  arq.call_type.emplace<CallType::Is::PointToPoint>();
  arq.call_model = CallModel::of<CallModel::Is::Direct>();
  arq.endpoint_identifier = endpoint_identifier_;
  if (!wish.destination.empty()) arq.destination_info = to_alias_addresses(wish.destination);
  if (wish.destination_address) {
    arq.dest_call_signal_address = to_transport_address(*wish.destination_address);
  }
  arq.src_info = to_alias_addresses(wish.source.empty() ? config_.aliases : wish.source);
  arq.src_call_signal_address = to_transport_address(config_.signal_address);
  arq.band_width = wish.bandwidth;
  name_call(arq, wish.call);
  arq.answer_call = wish.answering;
  arq.can_map_alias = true;
  if (!gatekeeper_identifier_.empty()) arq.gatekeeper_identifier = gatekeeper_identifier_;
  arq.will_supply_uui_es = false;
  wishes_.insert_or_assign(key_of(wish.call), wish);
  ask(to_message(std::move(arq)), now);
}

// H.225.0 7.9.2, preGrantedARQ: there is nothing to ask.
bool Registrant::admit_pre_granted(const AdmissionWish& wish, TimePoint now) {
  if (!pre_granted_) return false;
  const bool granted = wish.answering ? pre_granted_->answer_call : pre_granted_->make_call;
  const bool through = wish.answering ? pre_granted_->use_gk_call_signal_address_to_answer
                                      : pre_granted_->use_gk_call_signal_address_to_make_call;
  if (!granted) return false;
  // An answered call comes to us; one we make goes through the gatekeeper or where we know.
  const auto destination = wish.answering ? std::optional(config_.signal_address)
                           : through      ? gatekeeper_signal_address_
                                          : wish.destination_address;
  if (!destination || (wish.answering && through)) return false;
  const std::uint32_t most = pre_granted_->total_bandwidth_restriction.value_or(wish.bandwidth);
  admit(wish, *destination, std::min(wish.bandwidth, most),
        pre_granted_->irr_frequency_in_call.value_or(0), {}, now);
  return true;
}

void Registrant::admit(const AdmissionWish& wish, const Address& destination,
                       std::uint32_t bandwidth, std::uint16_t report_every_s,
                       std::vector<Alias> aliases, TimePoint now) {
  const Duration every = std::chrono::seconds(report_every_s);
  calls_.insert_or_assign(key_of(wish.call),
                          Call{wish.call, wish.answering, bandwidth, every, now + every});
  events_.push_back(Admitted{wish.call, destination, bandwidth, std::move(aliases)});
}

void Registrant::confirm_admission(const AdmissionConfirm& acf, const AdmissionRequest& arq,
                                   TimePoint now) {
  const auto wish = wishes_.find(key_of(call_name(arq)));
  if (wish == wishes_.end()) {
    // It was disengaged before the answer came.
    DisengageRequest drq;
    drq.endpoint_identifier = endpoint_identifier_;
    name_call(drq, call_name(arq));
    drq.disengage_reason.emplace<DisengageReason::Is::NormalDrop>();
    drq.answered_call = arq.answer_call;
    return ask(to_message(std::move(drq)), now);
  }
  const AdmissionWish wanted = std::move(wish->second);
  wishes_.erase(wish);
  const auto destination = to_address(acf.dest_call_signal_address);
  if (!destination) {
    events_.push_back(AdmissionRefused{wanted.call, std::nullopt});
    return;
  }
  admit(wanted, *destination, acf.band_width, acf.irr_frequency.value_or(0),
        to_aliases(acf.destination_info), now);
}

void Registrant::request_bandwidth(const CallName& name, std::uint32_t bandwidth, TimePoint now) {
  const Call* call = find_call(name);
  if (call == nullptr || state_ != State::Registered) {
    events_.push_back(BandwidthAnswered{name, false, call != nullptr ? call->bandwidth : 0});
    return;
  }
  BandwidthRequest brq;
  brq.endpoint_identifier = endpoint_identifier_;
  name_call(brq, call->name);
  brq.band_width = bandwidth;
  if (!gatekeeper_identifier_.empty()) brq.gatekeeper_identifier = gatekeeper_identifier_;
  brq.answered_call = call->answering;
  ask(to_message(std::move(brq)), now);
}

void Registrant::disengage(const CallName& name, TimePoint now) {
  wishes_.erase(key_of(name));
  const Call* call = find_call(name);
  if (call == nullptr) return;
  DisengageRequest drq;
  drq.endpoint_identifier = endpoint_identifier_;
  name_call(drq, call->name);
  drq.disengage_reason.emplace<DisengageReason::Is::NormalDrop>();
  if (!gatekeeper_identifier_.empty()) drq.gatekeeper_identifier = gatekeeper_identifier_;
  drq.answered_call = call->answering;
  calls_.erase(key_of(call->name));
  if (state_ == State::Registered) ask(to_message(std::move(drq)), now);
}

void Registrant::report_resources(bool almost_out, TimePoint now) {
  if (state_ != State::Registered) return;
  ResourcesAvailableIndicate rai;
  rai.protocol_identifier = protocol_identifier();
  rai.endpoint_identifier = endpoint_identifier_;
  if (const EndpointType type = endpoint_type(); type.gateway && type.gateway->protocol) {
    rai.protocols = *type.gateway->protocol;
  }
  rai.almost_out_of_resources = almost_out;
  ask(to_message(std::move(rai)), now);
}

void Registrant::handle_call_answer(const RasMessage& message, const Transmit& request,
                                    TimePoint now) {
  if (const auto* arq = content<AdmissionRequest>(request.message)) {
    if (const auto* acf = content<AdmissionConfirm>(message)) {
      return confirm_admission(*acf, *arq, now);
    }
    const auto* sequence = content<std::vector<AdmissionConfirm>>(message);
    if (sequence != nullptr && !sequence->empty()) {
      return confirm_admission(sequence->front(), *arq, now);
    }
    const auto* arj = content<AdmissionReject>(message);
    if (wishes_.erase(key_of(call_name(*arq))) > 0) {
      events_.push_back(AdmissionRefused{
          call_name(*arq), arj != nullptr ? std::optional(arj->reject_reason) : std::nullopt});
    }
    using Is = AdmissionRejectReason::Is;
    const bool forgotten =
        arj != nullptr && (arj->reject_reason.is<Is::CallerNotRegistered>() ||
                           arj->reject_reason.is<Is::InvalidEndpointIdentifier>());
    if (forgotten && state_ == State::Registered) {
      lose();
      register_fully(now);
    }
    return;
  }
  if (const auto* brq = content<BandwidthRequest>(request.message)) {
    const CallName name = call_name(*brq);
    Call* call = find_call(name);
    if (call == nullptr) return;
    const auto* bcf = content<BandwidthConfirm>(message);
    if (bcf != nullptr) call->bandwidth = bcf->band_width;
    events_.push_back(BandwidthAnswered{call->name, bcf != nullptr, call->bandwidth});
  }
}

void Registrant::call_unanswered(const RasMessage& request) {
  if (const auto* arq = content<AdmissionRequest>(request)) {
    if (wishes_.erase(key_of(call_name(*arq))) == 0) return;
    events_.push_back(AdmissionRefused{call_name(*arq), std::nullopt});
  } else if (const auto* brq = content<BandwidthRequest>(request)) {
    const Call* call = find_call(call_name(*brq));
    if (call != nullptr) events_.push_back(BandwidthAnswered{call->name, false, call->bandwidth});
  }
}

void Registrant::handle_request(Kind kind, const RasMessage& message, ByteView bytes,
                                const Address& from, TimePoint now) {
  if (auto answer = answered_.find_identical(from, message, bytes, now)) {
    ++counters_.repeated;
    outbox_.push_back(std::move(*answer));
    return;
  }
  if (verify_ && !verify_({message, bytes, from})) {
    ++counters_.insecure;
    return;
  }
  if (auto answer = answered_.find_same(from, message, now)) {
    ++counters_.repeated;
    outbox_.push_back(std::move(*answer));
    return;
  }
  Address to = from;
  RasMessage answer;
  bool lost = false;
  const bool registered = state_ == State::Registered;
  if (kind == Kind::UnregistrationRequest) {
    answer = answer_unregistration(*content<UnregistrationRequest>(message), lost);
  } else if (kind == Kind::InfoRequest && registered) {
    const auto* irq = content<InfoRequest>(message);
    answer = answer_info(*irq);
    if (irq->reply_address) to = answer_address(*irq->reply_address, from);
  } else if (kind == Kind::BandwidthRequest && registered) {
    answer = answer_bandwidth(*content<BandwidthRequest>(message));
  } else if (kind == Kind::DisengageRequest && registered) {
    answer = answer_disengage(*content<DisengageRequest>(message));
  } else if (kind == Kind::ServiceControlIndication && registered) {
    answer = answer_service_control(*content<ServiceControlIndication>(message));
  } else {
    ++counters_.unknown;
    answer = not_understood(message);
  }
  set_sequence_number(answer, sequence_number(message).value_or(1));
  Transmit out{std::move(to), std::move(answer), {}, to_utf8(endpoint_identifier_)};
  answered_.remember(from, message, bytes, out, now);
  outbox_.push_back(std::move(out));
  if (lost) unregistered(*content<UnregistrationRequest>(message), now);
}

RasMessage Registrant::answer_unregistration(const UnregistrationRequest& urq, bool& lost) const {
  const bool ours = !urq.endpoint_identifier || *urq.endpoint_identifier == endpoint_identifier_;
  lost = state_ == State::Registered && ours;
  if (lost || state_ == State::Unregistering) return to_message(UnregistrationConfirm{});
  UnregistrationReject urj;
  urj.reject_reason.emplace<UnregRejectReason::Is::NotCurrentlyRegistered>();
  return to_message(std::move(urj));
}

void Registrant::unregistered(const UnregistrationRequest& urq, TimePoint now) {
  using Is = UnregRequestReason::Is;
  const UnregRequestReason reason = urq.reason ? *urq.reason : UnregRequestReason();
  if (urq.alternate_gatekeeper) take_alternates(urq.alternate_gatekeeper);
  lose();
  if (reason.is<Is::ReregistrationRequired>() || reason.is<Is::TtlExpired>()) {
    return register_fully(now);
  }
  // It wants us no longer, for now: its alternates, or all of them after a while.
  candidates_ = alternates_;
  next_ = 0;
  tries_ = 0;
  try_candidate(now);
}

InfoRequestResponse Registrant::info(const std::vector<const Call*>& calls) const {
  InfoRequestResponse irr;
  irr.endpoint_type = endpoint_type();
  irr.endpoint_identifier = endpoint_identifier_;
  irr.ras_address = to_transport_address(config_.ras_address);
  irr.call_signal_address = {to_transport_address(config_.signal_address)};
  if (!config_.aliases.empty()) irr.endpoint_alias = to_alias_addresses(config_.aliases);
  if (calls.empty()) return irr;
  auto& list = irr.per_call_info.emplace();
  for (const Call* call : calls) {
    auto& element = list.emplace_back();
    name_call(element, call->name);
    element.originator = !call->answering;
    element.call_type.emplace<CallType::Is::PointToPoint>();
    element.band_width = call->bandwidth;
    element.call_model.emplace<CallModel::Is::Direct>();
  }
  return irr;
}

RasMessage Registrant::answer_info(const InfoRequest& irq) const {
  // One datagram; whoever has more calls tells of the first, and says so.
  constexpr std::size_t kMostTold = 16;
  std::vector<const Call*> calls;
  const bool one = irq.call_reference_value != 0 || irq.call_identifier;
  const Bytes wanted = irq.call_identifier ? irq.call_identifier->guid : Bytes();
  for (const auto& [key, call] : calls_) {
    const bool same = wanted.empty() ? call.name.call_reference_value == irq.call_reference_value
                                     : call.name.call_identifier == wanted;
    if (!one || same) calls.push_back(&call);
  }
  using Status = InfoRequestResponseStatus;
  const bool all = calls.size() <= kMostTold;
  if (!all) calls.resize(kMostTold);
  InfoRequestResponse irr = info(calls);
  irr.unsolicited = false;
  irr.irr_status = one && calls.empty() ? Status::of<Status::Is::InvalidCall>()
                   : all                ? Status::of<Status::Is::Complete>()
                                        : Status::of<Status::Is::Incomplete>();
  return to_message(std::move(irr));
}

// irrFrequency of ACF: what goes on is told unasked.
void Registrant::report_calls(TimePoint now) {
  if (state_ != State::Registered) return;
  for (auto& [key, call] : calls_) {
    if (call.report_every == Duration::zero() || call.report_at > now) continue;
    call.report_at = now + call.report_every;
    InfoRequestResponse irr = info({&call});
    irr.unsolicited = true;
    irr.need_response = acknowledges_reports_;
    if (acknowledges_reports_) {
      ask(to_message(std::move(irr)), now);
      continue;
    }
    irr.request_seq_num = outstanding_.next_number();
    outbox_.push_back(
        {gatekeeper_.address, to_message(std::move(irr)), {}, to_utf8(endpoint_identifier_)});
  }
}

RasMessage Registrant::answer_bandwidth(const BandwidthRequest& brq) {
  Call* call = find_call(call_name(brq));
  if (call == nullptr) {
    BandwidthReject brj;
    brj.reject_reason.emplace<BandRejectReason::Is::InvalidConferenceID>();
    return to_message(std::move(brj));
  }
  call->bandwidth = brq.band_width;
  events_.push_back(BandwidthChanged{call->name, brq.band_width});
  BandwidthConfirm bcf;
  bcf.band_width = brq.band_width;
  return to_message(std::move(bcf));
}

RasMessage Registrant::answer_disengage(const DisengageRequest& drq) {
  // One that is not known has ended, which is what was asked for.
  if (const Call* call = find_call(call_name(drq))) {
    events_.push_back(DropWanted{call->name});
    calls_.erase(key_of(call->name));
  }
  return to_message(DisengageConfirm{});
}

RasMessage Registrant::answer_service_control(const ServiceControlIndication& sci) {
  using Result = ServiceControlResponse_Result;
  ServiceControlResponse scr;
  if (!sci.service_control.empty()) scr.result = Result::of<Result::Is::NotAvailable>();
  events_.push_back(ServiceControlled{sci});
  return to_message(std::move(scr));
}

}  // namespace protocols::h225::ras
