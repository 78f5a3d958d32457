#include "protocols/h225/signalling/setup_message.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "protocols/h225/signalling/user_information.hpp"
#include "protocols/h225/transport_address.hpp"

namespace protocols::h225::signalling {
namespace {

// H.323 7.8.1 and what rooms make of "address##extension": the name may stand in any of these.
std::vector<Alias> dialled(const q931::Message& message, const Setup_UUIE& setup) {
  std::vector<Alias> out = to_aliases(setup.destination_address);
  if (out.empty() && message.called_party && !message.called_party->digits.empty()) {
    out.push_back({Alias::Kind::Digits, message.called_party->digits});
  }
  if (out.empty() && setup.remote_extension_address) {
    if (auto alias = to_alias(*setup.remote_extension_address)) out.push_back(std::move(*alias));
  }
  if (out.empty()) out = to_aliases(setup.dest_extra_call_info);
  return out;
}

std::optional<Address> address_of(const asn1::Box<TransportAddress>& address) {
  return address ? to_address(*address) : std::nullopt;
}

std::optional<q931::PartyNumber> number_of(const std::vector<Alias>& aliases, bool calling) {
  const auto digits = std::ranges::find(aliases, Alias::Kind::Digits, &Alias::kind);
  if (digits == aliases.end()) return std::nullopt;
  q931::PartyNumber number;
  number.digits = digits->text;
  if (calling) number.presentation = 0;
  return number;
}

}  // namespace

Setup read_setup(const q931::Message& message, const H323_UU_PDU& pdu, const Setup_UUIE& setup) {
  Setup out;
  out.conference_id = setup.conference_id;
  out.call_identifier = setup.call_identifier ? setup.call_identifier->guid : setup.conference_id;
  out.from.aliases = to_aliases(setup.source_address);
  if (message.display) out.from.display = display_text(*message.display);
  if (out.from.display.empty() && setup.display_name && !setup.display_name->empty()) {
    out.from.display = display_text(to_utf8(setup.display_name->front().name));
  }
  if (message.calling_party) out.from.calling_number = message.calling_party->digits;
  out.from.h245_security = setup.h245_security_capability.has_value();
  read_vendor(setup.source_info, out.from);
  out.dialled = dialled(message, setup);
  out.dest_call_signal_address = address_of(setup.dest_call_signal_address);
  out.source_call_signal_address = address_of(setup.source_call_signal_address);
  out.endpoint_identifier = setup.endpoint_identifier;
  out.attachments = read_attachments(pdu);
  out.media_wait_for_connect = setup.media_wait_for_connect.value_or(false);
  out.version = version_of(pdu.h323_message_body);
  out.rate = rate_of(message.bearer_capability);
  return out;
}

q931::Message setup_message(const OutgoingCall& call) {
  q931::Message message;
  message.call_reference = call.call_reference;
  message.type = q931::MessageType::Setup;
  constexpr std::uint32_t kChannel = 640;  // 64 kbit/s
  const std::uint32_t rate = call.bandwidth / kChannel + (call.bandwidth % kChannel != 0 ? 1 : 0);
  message.bearer_capability =
      q931::video_bearer_capability(static_cast<std::uint8_t>(std::clamp(rate, 1U, 127U)));
  message.calling_party = number_of(call.source, true);
  message.called_party = number_of(call.destination, false);
  return message;
}

Setup_UUIE setup_contents(const OutgoingCall& call, EndpointType ours) {
  Setup_UUIE setup;
  setup.protocol_identifier = protocol_identifier();
  if (!call.source.empty()) setup.source_address = to_alias_addresses(call.source);
  setup.source_info = std::move(ours);
  if (!call.destination.empty()) setup.destination_address = to_alias_addresses(call.destination);
  if (call.remote) setup.dest_call_signal_address = to_transport_address(*call.remote);
  setup.conference_id = call.conference_id;
  setup.conference_goal.emplace<Setup_UUIE_ConferenceGoal::Is::Create>();
  setup.call_type.emplace<CallType::Is::PointToPoint>();
  if (call.local) setup.source_call_signal_address = to_transport_address(*call.local);
  setup.call_identifier = CallIdentifier{call.call_identifier};
  if (!call.crypto_tokens.empty()) setup.crypto_tokens = call.crypto_tokens;
  setup.media_wait_for_connect = false;
  setup.can_overlap_send = false;
  setup.endpoint_identifier = call.endpoint_identifier;
  setup.multiple_calls = false;
  setup.maintain_connection = false;
  return setup;
}

std::uint8_t rate_of(const std::optional<Bytes>& bearer_capability) {
  if (!bearer_capability || bearer_capability->size() < 2) return 0;
  const auto rate = std::to_integer<unsigned>((*bearer_capability)[1]) & 0x1fU;
  switch (rate) {
    case 0x10: return 1;
    case 0x11: return 2;
    case 0x13: return 6;
    case 0x15: return 24;
    case 0x17: return 30;
    case 0x18:
      if (bearer_capability->size() < 3) return 0;
      return std::to_integer<std::uint8_t>((*bearer_capability)[2] & std::byte{0x7f});
    default: return 0;
  }
}

}  // namespace protocols::h225::signalling
