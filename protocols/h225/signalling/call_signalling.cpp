#include "protocols/h225/signalling/call_signalling.hpp"

#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/h225/signalling/release_reason.hpp"
#include "protocols/h225/transport_address.hpp"

namespace protocols::h225::signalling {
namespace {

using Cause = q931::CauseValue;
using Reason = ReleaseCompleteReason::Is;
using State = CallSignalling::State;

// H.225.0 7.2.2.11.
constexpr std::size_t kLongestDisplaySent = 82;
// A TPKT has 64 KiB; the elements beside the User-user element need less than this.
constexpr std::size_t kLongestUserUser = 64'000;
// transportedInformation and the bodies of Status came with version 4; before it, a Facility that
// only carries H.245 was empty.
constexpr std::uint8_t kVersion4 = 4;

}  // namespace

std::uint8_t call_state_value(CallSignalling::State state) {
  switch (state) {
    case State::AwaitingSetup:
    case State::Released: return 0;
    case State::CallInitiated: return 1;
    case State::OverlapSending: return 2;
    case State::OutgoingProceeding: return 3;
    case State::CallDelivered: return 4;
    case State::CallPresent: return 6;
    case State::CallReceived: return 7;
    case State::IncomingProceeding: return 9;
    case State::Active: return 10;
  }
  return 0;
}

CallSignalling::CallSignalling(Settings settings)
    : settings_(std::move(settings)),
      tunnel_(settings_.tunnelling, settings_.one_tunnelled_message) {}

CallSignalling CallSignalling::incoming(Settings settings) {
  return CallSignalling(std::move(settings));
}

CallSignalling CallSignalling::outgoing(Settings settings, Outgoing call, TimePoint now) {
  CallSignalling machine(std::move(settings));
  machine.we_called_ = true;
  machine.state_ = State::CallInitiated;
  machine.call_reference_ = call.call_reference;
  machine.call_identifier_ = call.call_identifier;
  machine.conference_id_ = call.conference_id;

  q931::Message message = setup_message(call);
  machine.rate_ = rate_of(message.bearer_capability);
  Attachments attachments = std::move(call.attachments);
  machine.fast_start_open_ = attachments.fast_start.has_value();
  auto control = std::exchange(attachments.h245_control, {});
  if (machine.tunnel_.is_offered() && !control.empty()) {
    // Nobody knows yet whether the peer tunnels: this much goes without the tunnel.
    const std::size_t now_sent = machine.settings_.one_tunnelled_message ? 1 : control.size();
    const auto rest = control.begin() + static_cast<std::ptrdiff_t>(now_sent);
    attachments.h245_control = {control.begin(), rest};
    machine.counters_.unsent += machine.tunnel_.put({rest, control.end()});
  }
  Body body = Body::of<Body::Is::Setup>(setup_contents(call, machine.endpoint_type()));
  if (!machine.send(std::move(message), std::move(body), std::move(attachments), now)) {
    machine.end({.cause = {.value = Cause::InvalidNumberFormat},
                 .by_us = true,
                 .text = "The names of this call cannot be written in H.225.0."});
    return machine;
  }
  machine.timer_ = now + machine.settings_.t303;
  return machine;
}

void CallSignalling::proceed(Attachments attachments, TimePoint now) {
  if (state_ != State::CallPresent) return;
  auto proceeding = contents<CallProceeding_UUIE>();
  proceeding.destination_info = endpoint_type();
  proceeding.multiple_calls = false;
  proceeding.maintain_connection = false;
  answer(MessageType::CallProceeding, State::IncomingProceeding,
         Body::of<Body::Is::CallProceeding>(std::move(proceeding)), std::move(attachments), now);
}

void CallSignalling::alert(Attachments attachments, TimePoint now) {
  if (state_ != State::CallPresent && state_ != State::IncomingProceeding) return;
  auto alerting = contents<Alerting_UUIE>();
  alerting.destination_info = endpoint_type();
  alerting.multiple_calls = false;
  alerting.maintain_connection = false;
  answer(MessageType::Alerting, State::CallReceived,
         Body::of<Body::Is::Alerting>(std::move(alerting)), std::move(attachments), now);
}

void CallSignalling::connect(Attachments attachments, TimePoint now) {
  if (state_ != State::CallPresent && state_ != State::IncomingProceeding &&
      state_ != State::CallReceived) {
    return;
  }
  auto connect = contents<Connect_UUIE>();
  connect.destination_info = endpoint_type();
  connect.conference_id = conference_id_;
  connect.multiple_calls = false;
  connect.maintain_connection = false;
  answer(MessageType::Connect, State::Active, Body::of<Body::Is::Connect>(std::move(connect)),
         std::move(attachments), now);
}

void CallSignalling::answer(MessageType type, State next, Body body, Attachments attachments,
                            TimePoint now) {
  state_ = next;
  counters_.unsent += tunnel_.put(std::exchange(attachments.h245_control, {}));
  q931::Message message = message_of(type);
  if (type == MessageType::Connect && rate_ != 0) {
    message.bearer_capability = q931::video_bearer_capability(rate_);
  }
  send(std::move(message), std::move(body), std::move(attachments), now);
}

void CallSignalling::release(q931::CauseValue cause,
                             std::optional<ReleaseCompleteReason::Is> reason, TimePoint now,
                             Attachments last) {
  if (state_ == State::Released) return;
  const auto said = reason.value_or(reason_of(cause));
  if (state_ != State::AwaitingSetup) send_release_complete(cause, said, std::move(last), now);
  end({.cause = {.value = cause},
       .reason = said,
       .by_us = true,
       .text = "We ended the call: " + std::string(q931::words_of(cause)) + "."});
}

void CallSignalling::tunnel(std::vector<Bytes> messages, TimePoint now) {
  if (state_ == State::Released) return;
  last_now_ = now;
  counters_.unsent += tunnel_.put(std::move(messages));
}

void CallSignalling::start_h245(const Address& ours, TimePoint now) {
  if (!may_send_facility()) return;
  tunnel_.close();
  auto facility = contents<Facility_UUIE>();
  facility.reason.emplace<FacilityReason::Is::StartH245>();
  send_facility(Body::of<Body::Is::Facility>(std::move(facility)), {.h245_address = ours}, now);
}

void CallSignalling::supplement(Attachments attachments, TimePoint now) {
  if (!may_send_facility()) return;
  counters_.unsent += tunnel_.put(std::exchange(attachments.h245_control, {}));
  auto facility = contents<Facility_UUIE>();
  if (peer_version_ < kVersion4) {
    facility.reason.emplace<FacilityReason::Is::UndefinedReason>();
  } else if (attachments.fast_start || attachments.fast_connect_refused) {
    facility.reason.emplace<FacilityReason::Is::ForwardedElements>();
  } else {
    facility.reason.emplace<FacilityReason::Is::NewTokens>();
  }
  send_facility(Body::of<Body::Is::Facility>(std::move(facility)), std::move(attachments), now);
}

void CallSignalling::handle_timeout(TimePoint now) {
  if (!timer_ || *timer_ > now) return;
  switch (state_) {
    case State::CallInitiated:  // T303
      return give_up({.cause = {.value = Cause::NoUserResponding},
                      .timeout = true,
                      .text = "Nothing answered the call's Setup in time."},
                     now);
    case State::OverlapSending:      // T304
    case State::OutgoingProceeding:  // T310
      return give_up({.cause = {.value = Cause::NoUserResponding},
                      .timeout = true,
                      .text = "The call was taken on, but reached nobody in time."},
                     now);
    case State::CallDelivered:  // T301
      return give_up({.cause = {.value = Cause::NoAnswer},
                      .timeout = true,
                      .text = "It rang, but nobody answered in time."},
                     now);
    case State::AwaitingSetup:
    case State::CallPresent:
    case State::IncomingProceeding:
    case State::CallReceived:
    case State::Active:
    case State::Released: timer_.reset(); return;
  }
}

void CallSignalling::handle_closed(TimePoint /*now*/) {
  transmits_.clear();
  if (state_ == State::Released) return;
  end({.cause = {.value = Cause::NetworkOutOfOrder},
       .connection_lost = true,
       .text = "The signalling connection ended before the call did."});
}

std::optional<Bytes> CallSignalling::poll_transmit() {
  flush_tunnel(0);
  return take_front(transmits_);
}

std::optional<Event> CallSignalling::poll_event() {
  return take_front(events_);
}

std::optional<TimePoint> CallSignalling::deadline() const {
  return timer_;
}

bool CallSignalling::finished() const {
  return state_ == State::Released && events_.empty() && transmits_.empty();
}

q931::Message CallSignalling::message_of(MessageType type) const {
  q931::Message message;
  message.call_reference = call_reference_;
  message.to_originator = !we_called_;
  message.type = type;
  return message;
}

EndpointType CallSignalling::endpoint_type() const {
  EndpointType type;
  type.vendor = settings_.vendor;
  if (settings_.gateway) {
    type.gateway.emplace();
  } else {
    type.terminal.emplace();
  }
  type.mc = settings_.mc;
  return type;
}

template <class Contents>
Contents CallSignalling::contents() const {
  Contents contents;
  contents.protocol_identifier = protocol_identifier();
  if (call_identifier_.size() == 16) {
    contents.call_identifier = CallIdentifier{.guid = call_identifier_};
  }
  return contents;
}

// A Facility before the first answer meets peers that know no such thing.
bool CallSignalling::may_send_facility() const {
  switch (state_) {
    case State::AwaitingSetup:
    case State::CallPresent:
    case State::CallInitiated:
    case State::Released: return false;
    case State::IncomingProceeding:
    case State::CallReceived:
    case State::OverlapSending:
    case State::OutgoingProceeding:
    case State::CallDelivered:
    case State::Active: return true;
  }
  return false;
}

bool CallSignalling::send(q931::Message message, Body body, Attachments attachments,
                          TimePoint now) {
  using Type = MessageType;
  const bool shown = message.type == Type::Setup || message.type == Type::Alerting ||
                     message.type == Type::Connect;
  if (shown && !settings_.display.empty()) {
    message.display = display_text(settings_.display, kLongestDisplaySent);
  }
  if (auto waiting = tunnel_.take()) attachments.h245_control = std::move(*waiting);

  H323_UserInformation information;
  H323_UU_PDU& pdu = information.h323_uu_pdu;
  pdu.h323_message_body = std::move(body);
  pdu.h245_tunnelling = tunnel_.is_offered();
  write_attachments(std::move(attachments), pdu);
  std::optional<Signature> signature;
  if (settings_.sign && !pdu.h323_message_body.is<Body::Is::Empty>())
    signature = settings_.sign(now);
  if (signature) add_crypto_token(std::move(signature->token), pdu.h323_message_body);

  auto user_user = asn1::encode(information);
  if (!user_user || user_user->size() > kLongestUserUser) {
    ++counters_.unsent;
    return false;
  }
  if (signature) signature->finish(*user_user);
  message.user_user = std::move(*user_user);
  transmits_.push_back(q931::write(message));
  return true;
}

void CallSignalling::send_facility(Body body, Attachments attachments, TimePoint now) {
  send(message_of(MessageType::Facility), std::move(body), std::move(attachments), now);
}

void CallSignalling::flush_tunnel(std::size_t rest) {
  while (may_send_facility() && tunnel_.waiting() > rest) {
    if (peer_version_ < kVersion4) {
      send_facility(Body::of<Body::Is::Empty>(), {}, last_now_);
      continue;
    }
    auto facility = contents<Facility_UUIE>();
    facility.reason.emplace<FacilityReason::Is::TransportedInformation>();
    send_facility(Body::of<Body::Is::Facility>(std::move(facility)), {}, last_now_);
  }
}

void CallSignalling::send_status(q931::CauseValue cause, const q931::Message& about,
                                 TimePoint now) {
  if (about.type == MessageType::Status) return;
  if (!status_budget_.take(now)) {
    ++counters_.unanswered;
    return;
  }
  q931::Message message = message_of(MessageType::Status);
  message.call_reference = about.call_reference;
  message.to_originator = !about.to_originator;
  message.cause = {.value = cause};
  const bool ours = state_ != State::AwaitingSetup && about.call_reference == call_reference_;
  message.call_state = ours ? call_state_value(state_) : std::uint8_t{0};
  if (ours && peer_version_ >= kVersion4) {
    auto status = contents<Status_UUIE>();
    send(std::move(message), Body::of<Body::Is::Status>(std::move(status)), {}, now);
  } else {
    transmits_.push_back(q931::write(message));
  }
}

void CallSignalling::refuse_second_call(const q931::Message& setup, TimePoint now) {
  if (!status_budget_.take(now)) {
    ++counters_.unanswered;
    return;
  }
  q931::Message message;
  message.call_reference = setup.call_reference;
  message.to_originator = true;
  message.type = MessageType::ReleaseComplete;
  message.cause = {.value = cause_of(Reason::NewConnectionNeeded)};
  H323_UserInformation information;
  ReleaseComplete_UUIE release;
  release.protocol_identifier = protocol_identifier();
  release.reason = to_reason(Reason::NewConnectionNeeded);
  information.h323_uu_pdu.h323_message_body.emplace<Body::Is::ReleaseComplete>(std::move(release));
  if (auto user_user = asn1::encode(information)) message.user_user = std::move(*user_user);
  transmits_.push_back(q931::write(message));
}

void CallSignalling::send_release_complete(q931::CauseValue cause, ReleaseCompleteReason::Is reason,
                                           Attachments last, TimePoint now) {
  last_now_ = now;
  counters_.unsent += tunnel_.put(std::exchange(last.h245_control, {}));
  if (settings_.one_tunnelled_message) flush_tunnel(1);
  q931::Message message = message_of(MessageType::ReleaseComplete);
  message.cause = {.value = cause};
  auto release = contents<ReleaseComplete_UUIE>();
  release.reason = to_reason(reason);
  send(std::move(message), Body::of<Body::Is::ReleaseComplete>(std::move(release)), std::move(last),
       now);
}

void CallSignalling::give_up(Released released, TimePoint now) {
  released.by_us = true;
  if (!released.reason) released.reason = reason_of(released.cause.value);
  send_release_complete(released.cause.value, *released.reason, {}, now);
  end(std::move(released));
}

void CallSignalling::end(Released released) {
  state_ = State::Released;
  timer_.reset();
  tunnel_.close();
  events_.push_back(std::move(released));
}

void CallSignalling::set_one_tunnelled_message(bool one) {
  settings_.one_tunnelled_message = one;
  tunnel_.set_one_at_a_time(one);
}

}  // namespace protocols::h225::signalling
