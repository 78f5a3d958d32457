#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "protocols/asn1/per.hpp"
#include "protocols/h225/signalling/call_signalling.hpp"

// What scripts of call signalling share: messages as a peer writes them, and ours taken apart.
namespace protocols::h225::signalling::script {

using namespace std::chrono_literals;
using Type = q931::MessageType;
using Cause = q931::CauseValue;
using Reason = ReleaseCompleteReason::Is;
using State = CallSignalling::State;
using Is = Body::Is;

inline const TimePoint kStart{1h};
inline const Bytes kGuid(16, std::byte{0x11});
inline const Bytes kConference(16, std::byte{0x22});
inline const Address kOurs{"192.0.2.1", 1720};
inline const Address kTheirs{"192.0.2.9", 1720};
inline const Address kTheirH245{"192.0.2.9", 3333};
inline constexpr std::uint16_t kReference = 77;

inline Bytes bytes(std::string_view text) {
  return to_bytes(text);
}

struct Options {
  std::uint32_t version = 7;
  std::optional<bool> tunnelling = true;
  std::vector<Bytes> control{};
  bool provisional = false;
  bool without_user_user = false;
  std::optional<q931::Cause> cause{};
  std::string display{};
  std::string keypad{};
  std::optional<std::uint8_t> call_state{};
  std::uint16_t reference = kReference;
  bool to_originator = false;
};

template <class Contents>
Contents contents(std::uint32_t version = 7) {
  Contents contents;
  contents.protocol_identifier = {0, 0, 8, 2250, 0, version};
  contents.call_identifier = CallIdentifier{kGuid};
  return contents;
}

inline Bytes packet(Type type, Body body, Options options = {}) {
  q931::Message message;
  message.call_reference = options.reference;
  message.to_originator = options.to_originator;
  message.type = type;
  message.cause = options.cause;
  message.call_state = options.call_state;
  if (!options.display.empty()) message.display = options.display;
  if (!options.keypad.empty()) message.keypad = options.keypad;
  if (!options.without_user_user) {
    H323_UserInformation information;
    information.h323_uu_pdu.h323_message_body = std::move(body);
    information.h323_uu_pdu.h245_tunnelling = options.tunnelling;
    if (!options.control.empty()) information.h323_uu_pdu.h245_control = options.control;
    if (options.provisional) information.h323_uu_pdu.provisional_resp_to_h245_tunnelling.emplace();
    message.user_user = asn1::encode(information).value();
  }
  return q931::write(message);
}

inline EndpointType room_type() {
  EndpointType type;
  type.vendor = VendorIdentifier{
      .vendor = {.t35_country_code = 0xb5, .t35_extension = 0, .manufacturer_code = 0x2331},
      .product_id = bytes("Room 9000"),
      .version_id = bytes("1.2"),
      .enterprise_number = {}};
  type.terminal.emplace();
  return type;
}

inline Setup_UUIE setup_body(std::uint32_t version = 7) {
  auto setup = contents<Setup_UUIE>(version);
  setup.source_info = room_type();
  setup.source_address = to_alias_addresses({{Alias::Kind::H323Id, "room"}});
  setup.destination_address = to_alias_addresses({{Alias::Kind::Digits, "1234"}});
  setup.conference_id = kConference;
  setup.conference_goal.emplace<Setup_UUIE_ConferenceGoal::Is::Create>();
  setup.call_type.emplace<CallType::Is::PointToPoint>();
  return setup;
}

inline Bytes setup_packet(Options options = {}) {
  return packet(Type::Setup, Body::of<Is::Setup>(setup_body(options.version)), options);
}

inline Body connect_body(std::optional<Address> h245 = {}, std::uint32_t version = 7) {
  auto connect = contents<Connect_UUIE>(version);
  connect.destination_info = room_type();
  connect.conference_id = kConference;
  if (h245) {
    connect.h245_address = TransportAddress::of<TransportAddress::Is::IpAddress>(
        {.ip = {std::byte{192}, std::byte{0}, std::byte{2}, std::byte{9}}, .port = h245->port});
  }
  return Body::of<Is::Connect>(std::move(connect));
}

inline Body alerting_body(std::optional<std::vector<Bytes>> fast_start = {}) {
  auto alerting = contents<Alerting_UUIE>();
  alerting.destination_info = room_type();
  alerting.fast_start = std::move(fast_start);
  return Body::of<Is::Alerting>(std::move(alerting));
}

inline Body proceeding_body() {
  auto proceeding = contents<CallProceeding_UUIE>();
  proceeding.destination_info = room_type();
  return Body::of<Is::CallProceeding>(std::move(proceeding));
}

inline Body progress_body() {
  auto progress = contents<Progress_UUIE>();
  progress.destination_info = room_type();
  return Body::of<Is::Progress>(std::move(progress));
}

template <FacilityReason::Is reason>
Facility_UUIE facility() {
  auto facility = contents<Facility_UUIE>();
  facility.reason.emplace<reason>();
  return facility;
}

// One message of ours.
struct Sent {
  q931::Message q931;
  H323_UU_PDU pdu;

  template <Is which>
  [[nodiscard]] const auto& body() const {
    const auto* found = pdu.h323_message_body.get_if<which>();
    if (!found) throw std::runtime_error("another body");
    return *found;
  }
  [[nodiscard]] std::vector<Bytes> control() const {
    return pdu.h245_control.value_or(std::vector<Bytes>{});
  }
};

inline std::optional<Sent> next_sent(CallSignalling& call) {
  const auto packet = call.poll_transmit();
  if (!packet) return std::nullopt;
  const auto message = q931::parse(*packet);
  EXPECT_TRUE(message.has_value());
  Sent sent{*message, {}};
  if (message->user_user) {
    auto information = asn1::decode<H323_UserInformation>(*message->user_user);
    EXPECT_TRUE(information.has_value());
    sent.pdu = std::move(information->h323_uu_pdu);
  }
  return sent;
}

inline std::vector<Type> sent_types(CallSignalling& call) {
  std::vector<Type> out;
  while (const auto sent = next_sent(call)) out.push_back(sent->q931.type);
  return out;
}

inline std::vector<Event> events(CallSignalling& call) {
  std::vector<Event> out;
  while (auto event = call.poll_event()) out.push_back(std::move(*event));
  return out;
}

// The only event there is, which must be a T.
template <class T>
T only(CallSignalling& call) {
  auto all = events(call);
  EXPECT_EQ(all.size(), 1U);
  if (all.size() != 1 || !std::holds_alternative<T>(all.front())) {
    ADD_FAILURE() << "another event";
    return {};
  }
  return std::get<T>(all.front());
}

inline Settings settings() {
  Settings settings;
  settings.vendor = {.vendor = {.t35_country_code = 9, .t35_extension = 0, .manufacturer_code = 61},
                     .product_id = bytes("roombridge"),
                     .version_id = bytes("1"),
                     .enterprise_number = {}};
  settings.display = "Meeting";
  return settings;
}

inline OutgoingCall call_to_room() {
  OutgoingCall call;
  call.call_reference = kReference;
  call.call_identifier = kGuid;
  call.conference_id = kConference;
  call.source = {{Alias::Kind::H323Id, "gateway"}, {Alias::Kind::Digits, "900"}};
  call.destination = {{Alias::Kind::Digits, "1234"}};
  call.local = kOurs;
  call.remote = kTheirs;
  call.bandwidth = 19'200;
  return call;
}

// An incoming call behind its Setup.
inline CallSignalling present(Settings of = settings(), Options options = {}) {
  auto call = CallSignalling::incoming(std::move(of));
  call.handle_packet(setup_packet(options), kStart);
  events(call);
  return call;
}

// An outgoing call whose Setup is gone.
inline CallSignalling initiated(Settings of = settings(), OutgoingCall outgoing = call_to_room()) {
  auto call = CallSignalling::outgoing(std::move(of), std::move(outgoing), kStart);
  sent_types(call);
  return call;
}

inline Options answer(Options options = {}) {
  options.to_originator = true;
  return options;
}

}  // namespace protocols::h225::signalling::script
