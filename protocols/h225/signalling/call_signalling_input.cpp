#include <algorithm>
#include <string>
#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/h225/signalling/call_signalling.hpp"
#include "protocols/h225/signalling/release_reason.hpp"
#include "protocols/h225/transport_address.hpp"

// What CallSignalling makes of the peer's messages. Errors as Q.931 5.8 has them, milder where
// rooms are known to stray: a message that is merely late or superfluous costs nothing.
namespace protocols::h225::signalling {
namespace {

using Cause = q931::CauseValue;
using Reason = ReleaseCompleteReason::Is;
using State = CallSignalling::State;
using Type = q931::MessageType;

// Q.931 has them, H.225.0 7.3 forbids them; old gateways pass them on from their ISDN side.
constexpr Type kDisconnect{0x45};
constexpr Type kRelease{0x4d};

bool is_known(Type type) {
  switch (type) {
    case Type::Alerting:
    case Type::CallProceeding:
    case Type::Progress:
    case Type::Setup:
    case Type::Connect:
    case Type::SetupAcknowledge:
    case Type::ReleaseComplete:
    case Type::Facility:
    case Type::Notify:
    case Type::StatusInquiry:
    case Type::Information:
    case Type::Status: return true;
  }
  return false;
}

// In which a missing h245Tunneling says no. Others some stacks send without, and mean nothing.
bool tells_tunnelling(Type type) {
  return type == Type::CallProceeding || type == Type::Alerting || type == Type::Progress ||
         type == Type::Connect || type == Type::Facility;
}

std::string sentence(std::string_view start, Cause cause) {
  return std::string(start) + ": " + std::string(q931::words_of(cause)) + ".";
}

std::optional<Forwarded::Reason> forwarding(const FacilityReason& reason) {
  using Is = FacilityReason::Is;
  if (reason.is<Is::CallForwarded>()) return Forwarded::Reason::CallForwarded;
  if (reason.is<Is::RouteCallToGatekeeper>()) return Forwarded::Reason::RouteCallToGatekeeper;
  if (reason.is<Is::RouteCallToMC>()) return Forwarded::Reason::RouteCallToMc;
  return std::nullopt;
}

}  // namespace

const Body* CallSignalling::Received::body() const {
  return information ? &information->h323_uu_pdu.h323_message_body : nullptr;
}

void CallSignalling::handle_packet(ByteView packet, TimePoint now) {
  if (state_ == State::Released) return;
  const auto message = q931::parse(packet);
  if (!message) {  // Q.931 5.8.1, 5.8.2: such a message is ignored
    ++counters_.malformed;
    return;
  }
  counters_.unreadable_elements += message->unreadable_elements;
  if (state_ == State::AwaitingSetup) {
    const bool begins = message->type == Type::Setup && !message->to_originator;
    if (begins && message->call_reference != 0) return handle_setup(*message, now);
    ++counters_.unexpected;
    if (message->type == Type::StatusInquiry) {
      send_status(Cause::ResponseToStatusEnquiry, *message, now);
    }
    return;
  }
  // In a call of ours a Setup is of the peer's numbers, whatever its reference.
  if (message->call_reference != call_reference_ || (we_called_ && message->type == Type::Setup)) {
    return handle_other_call(*message, now);
  }
  handle_message(*message, now);
}

// Q.931 5.8.3.2.
void CallSignalling::handle_other_call(const q931::Message& message, TimePoint now) {
  ++counters_.other_references;
  switch (message.type) {
    case Type::ReleaseComplete:
    case Type::Status:
    case Type::Notify: return;
    case Type::Setup:
      if (!message.to_originator && message.call_reference != 0) refuse_second_call(message, now);
      return;
    case Type::StatusInquiry: return send_status(Cause::ResponseToStatusEnquiry, message, now);
    default: return send_status(Cause::InvalidCallReference, message, now);
  }
}

void CallSignalling::handle_setup(const q931::Message& message, TimePoint now) {
  state_ = State::CallPresent;
  call_reference_ = message.call_reference;
  if (!message.user_user) return handle_broken(message, Cause::MandatoryElementMissing, now);
  const auto information = asn1::decode<H323_UserInformation>(*message.user_user);
  if (!information) return handle_broken(message, Cause::InvalidElementContents, now);
  const H323_UU_PDU& pdu = information->h323_uu_pdu;
  const auto* contents = pdu.h323_message_body.get_if<Body::Is::Setup>();
  if (!contents) return handle_broken(message, Cause::InvalidMessage, now);

  Setup setup = read_setup(message, pdu, *contents);
  call_identifier_ = setup.call_identifier;
  conference_id_ = setup.conference_id;
  peer_version_ = setup.version;
  rate_ = setup.rate;
  peer_h245_address_ = setup.attachments.h245_address;
  tunnel_.handle_peer(pdu.h245_tunnelling.value_or(false));
  setup.tunnelling = tunnel_.is_on();
  if (!setup.tunnelling) setup.attachments.h245_control.clear();

  if (!is_believed(&pdu.h323_message_body, *message.user_user, now)) {
    return give_up({.cause = {.value = Cause::CallRejected},
                    .reason = Reason::SecurityDenied,
                    .text = "The call is not proven to be from whom it says."},
                   now);
  }
  using Goal = Setup_UUIE_ConferenceGoal::Is;
  if (contents->conference_goal.is<Goal::CapabilityNegotiation>() ||
      contents->conference_goal.is<Goal::CallIndependentSupplementaryService>()) {
    return give_up({.cause = {.value = Cause::ServiceNotAvailable},
                    .text = "The Setup is for a supplementary service, not for a call."},
                   now);
  }
  events_.push_back(std::move(setup));
}

void CallSignalling::handle_message(const q931::Message& message, TimePoint now) {
  if (!is_known(message.type)) {
    ++counters_.unknown;
    if (message.type != kDisconnect && message.type != kRelease) {
      return send_status(Cause::MessageTypeNonExistent, message, now);
    }
    const auto cause = message.cause.value_or(q931::Cause{.value = Cause::NormalUnspecified});
    send_release_complete(cause.value, reason_of(cause.value), {}, now);
    return end({.cause = cause, .text = sentence("The other side ended the call", cause.value)});
  }
  std::optional<H323_UserInformation> information;
  if (message.user_user) {
    auto decoded = asn1::decode<H323_UserInformation>(*message.user_user);
    if (!decoded) return handle_broken(message, Cause::InvalidElementContents, now);
    information = std::move(*decoded);
    const Body& body = information->h323_uu_pdu.h323_message_body;
    const bool of_later_version = body.index() == Body::kNone && message.type != Type::Connect;
    if (!of_later_version && !fits(message.type, body)) {
      return handle_broken(message, Cause::InvalidMessage, now);
    }
  } else if (message.type == Type::Connect) {
    return handle_broken(message, Cause::MandatoryElementMissing, now);
  }

  Received received{message, information ? &*information : nullptr};
  if (!is_believed(received.body(), message.user_user ? ByteView(*message.user_user) : ByteView(),
                   now)) {
    ++counters_.unbelieved;
    return;
  }
  if (information) {
    if (const auto version = version_of(*received.body())) peer_version_ = version;
    received.attachments = read_attachments(information->h323_uu_pdu);
    take_tunnelling(received);
  }
  dispatch(received, now);
}

// Q.931 5.8.6. Without Setup or Connect there is no call; a broken ReleaseComplete still ends it.
void CallSignalling::handle_broken(const q931::Message& message, q931::CauseValue cause,
                                   TimePoint now) {
  ++counters_.malformed;
  switch (message.type) {
    case Type::Setup:
    case Type::Connect:
      if (message.type == Type::Connect && (!we_called_ || state_ == State::Active)) break;
      if (message.type == Type::Setup && state_ != State::CallPresent) return;
      return give_up({.cause = {.value = cause},
                      .protocol_error = true,
                      .text = sentence(message.type == Type::Setup ? "The Setup was unusable"
                                                                   : "The Connect was unusable",
                                       cause)},
                     now);
    case Type::ReleaseComplete: {
      Received received{message};
      return handle_release(received);
    }
    case Type::Notify:
    case Type::Status: return;
    default: break;
  }
  send_status(cause, message, now);
}

void CallSignalling::take_tunnelling(const Received& received) {
  const H323_UU_PDU& pdu = received.information->h323_uu_pdu;
  if (!tells_tunnelling(received.message.type)) return;
  // A gatekeeper answers in the place of the called side, and knows not yet: H.225.0 7.3.
  if (pdu.provisional_resp_to_h245_tunnelling) return;
  if (tunnel_.handle_peer(pdu.h245_tunnelling.value_or(pdu.h245_control.has_value()))) {
    events_.push_back(TunnellingRefused{});
  }
}

void CallSignalling::dispatch(Received& received, TimePoint now) {
  strip_repeats(received);
  switch (received.message.type) {
    case Type::SetupAcknowledge:
    case Type::CallProceeding:
    case Type::Alerting: return handle_progress(received, now);
    case Type::Progress:
      if (we_called_) return handle_progress(received, now);
      return report_rest(std::move(received.attachments));
    case Type::Connect: return handle_connect(received, now);
    case Type::ReleaseComplete: return handle_release(received);
    case Type::Facility: return handle_facility(received);
    case Type::Information: return handle_information(received);
    case Type::Notify: ++counters_.notifies; return report_rest(std::move(received.attachments));
    case Type::StatusInquiry:
      report_rest(std::move(received.attachments));
      return send_status(Cause::ResponseToStatusEnquiry, received.message, now);
    case Type::Status:
      report_rest(std::move(received.attachments));
      return handle_status(received.message);
    case Type::Setup: ++counters_.unexpected; return;  // repeated: Q.931 5.8.3.2 d
  }
}

void CallSignalling::handle_progress(Received& received, TimePoint now) {
  using Stage = Progressed::Stage;
  const Type type = received.message.type;
  if (!we_called_) {
    ++counters_.unexpected;
    return send_status(Cause::MessageNotCompatibleWithState, received.message, now);
  }
  const bool early = state_ == State::CallInitiated || state_ == State::OverlapSending;
  const bool before_alerting = early || state_ == State::OutgoingProceeding;
  std::optional<Stage> stage;
  if (type == Type::SetupAcknowledge && state_ == State::CallInitiated) {
    stage = Stage::Acknowledged;
    state_ = State::OverlapSending;
    timer_ = now + settings_.t304;
  } else if (type == Type::CallProceeding && early) {
    stage = Stage::Proceeding;
    state_ = State::OutgoingProceeding;
    timer_ = now + settings_.t310;
  } else if (type == Type::Alerting && before_alerting) {
    stage = Stage::Alerting;
    state_ = State::CallDelivered;
    timer_ = now + settings_.t301;
  } else if (type == Type::Progress && state_ != State::Active) {
    stage = Stage::Progress;
    if (before_alerting) {
      state_ = State::OutgoingProceeding;
      timer_ = now + settings_.t310;
    }
  }
  if (!stage) {  // late, after a message that says more
    ++counters_.unexpected;
    return report_rest(std::move(received.attachments));
  }
  events_.push_back(Progressed{.stage = *stage,
                               .by = read_party(received.message, received.body()),
                               .attachments = std::move(received.attachments)});
}

void CallSignalling::handle_connect(Received& received, TimePoint now) {
  if (!we_called_) {
    ++counters_.unexpected;
    return send_status(Cause::MessageNotCompatibleWithState, received.message, now);
  }
  if (state_ == State::Active) {
    ++counters_.unexpected;
    return report_rest(std::move(received.attachments));
  }
  state_ = State::Active;
  timer_.reset();
  fast_start_open_ = false;
  events_.push_back(Connected{.by = read_party(received.message, received.body()),
                              .attachments = std::move(received.attachments)});
}

void CallSignalling::handle_release(Received& received) {
  Released released;
  if (const Body* body = received.body()) {
    const auto* contents = body->get_if<Body::Is::ReleaseComplete>();
    if (contents && contents->reason && contents->reason->index() != ReleaseCompleteReason::kNone) {
      released.reason = static_cast<Reason>(contents->reason->index());
    }
  }
  if (received.message.cause) {
    released.cause = *received.message.cause;
  } else {
    released.cause.value = cause_of(released.reason.value_or(Reason::UndefinedReason));
  }
  released.last = std::move(received.attachments);
  released.text = sentence("The other side ended the call", released.cause.value);
  end(std::move(released));
}

void CallSignalling::handle_facility(Received& received) {
  const Body* body = received.body();
  const auto* facility = body ? body->get_if<Body::Is::Facility>() : nullptr;
  if (!facility) return report_rest(std::move(received.attachments));
  const auto reason = forwarding(facility->reason);
  report_rest(std::move(received.attachments));
  if (!reason) return;
  Forwarded forwarded{.reason = *reason,
                      .aliases = to_aliases(facility->alternative_alias_address),
                      .address = {},
                      .conference_id = facility->conference_id};
  if (facility->alternative_address) {
    forwarded.address = to_address(*facility->alternative_address);
  }
  if (forwarded.aliases.empty() && !forwarded.address) {
    ++counters_.unexpected;
    return;
  }
  events_.push_back(std::move(forwarded));
}

void CallSignalling::handle_information(Received& received) {
  report_rest(std::move(received.attachments));
  Digits digits;
  for (const char c : received.message.keypad.value_or("")) {
    if ((c >= '0' && c <= '9') || c == '*' || c == '#' || (c >= 'A' && c <= 'D')) {
      digits.digits.push_back(c);
    }
  }
  if (!digits.digits.empty()) events_.push_back(std::move(digits));
}

// Q.931 5.8.11, of which we only follow what is certain: the peer has no such call.
void CallSignalling::handle_status(const q931::Message& message) {
  ++counters_.peer_statuses;
  const bool unknown_call = message.call_state == 0 && message.cause &&
                            message.cause->value == Cause::InvalidCallReference;
  if (!unknown_call) return;
  end({.cause = *message.cause,
       .protocol_error = true,
       .text = "The other side does not know this call any more."});
}

// What was told once is not told again: fastStart and h245Address may stand in every answer.
void CallSignalling::strip_repeats(Received& received) {
  Attachments& attachments = received.attachments;
  if (!fast_start_open_) {
    attachments.fast_start.reset();
    attachments.fast_connect_refused = false;
  }
  if (attachments.fast_start || attachments.fast_connect_refused) fast_start_open_ = false;
  const Body* body = received.body();
  const auto* facility = body ? body->get_if<Body::Is::Facility>() : nullptr;
  const bool asked = facility && facility->reason.is<FacilityReason::Is::StartH245>();
  if (asked && !attachments.h245_address) ++counters_.unexpected;
  if (!asked && attachments.h245_address == peer_h245_address_) attachments.h245_address.reset();
  if (attachments.h245_address) peer_h245_address_ = attachments.h245_address;
  if (!tunnel_.is_on() && !attachments.h245_control.empty()) {
    ++counters_.unexpected;
    attachments.h245_control.clear();
  }
}

void CallSignalling::report_rest(Attachments attachments) {
  const auto address = std::exchange(attachments.h245_address, std::nullopt);
  auto control = std::exchange(attachments.h245_control, {});
  if (attachments.fast_start || attachments.fast_connect_refused || !attachments.tokens.empty()) {
    events_.push_back(Supplement{std::move(attachments)});
  }
  if (address) events_.push_back(ControlWanted{*address});
  if (!control.empty()) events_.push_back(Control{std::move(control)});
}

bool CallSignalling::is_believed(const Body* body, ByteView user_user, TimePoint now) {
  if (!settings_.verify) return true;
  const std::vector<CryptoH323Token> none;
  const auto* tokens = body ? crypto_tokens_of(*body) : nullptr;
  return settings_.verify(tokens ? *tokens : none, user_user, now);
}

}  // namespace protocols::h225::signalling
