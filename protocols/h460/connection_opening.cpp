#include "protocols/h460/connection_opening.hpp"

#include <algorithm>
#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/h225/types.hpp"
#include "protocols/h460/error.hpp"
#include "protocols/h460/generic_information.hpp"
#include "protocols/q931/message.hpp"

namespace protocols::h460 {
namespace {

using Body = h225::H323_UU_PDU_H323MessageBody;

constexpr std::size_t kGuid = 16;
const asn1::ObjectIdentifier kSignallingIdentifier{0, 0, 8, 460, 18, 0, 1};
constexpr std::uint8_t kConnectionCorrelation = 1;
constexpr std::uint8_t kCallIdentifier = 1;
constexpr std::uint8_t kAnswerCall = 2;

}  // namespace

Bytes facility_opening(const Bytes& call_identifier, bool tunnelling) {
  h225::H323_UserInformation information;
  auto& facility = information.h323_uu_pdu.h323_message_body.emplace<Body::Is::Facility>();
  facility.protocol_identifier = {0, 0, 8, 2250, 0, 7};
  facility.reason.emplace<h225::FacilityReason::Is::UndefinedReason>();
  facility.call_identifier.emplace().guid = call_identifier;
  information.h323_uu_pdu.h245_tunnelling = tunnelling;
  // There is no call yet: the reference is the global one.
  q931::Message message;
  message.type = q931::MessageType::Facility;
  message.user_user = asn1::encode(information).value();
  return q931::write(message);
}

std::optional<Result<Bytes>> read_facility_opening(ByteView packet) {
  const auto message = q931::parse(packet);
  if (!message || message->type != q931::MessageType::Facility) return std::nullopt;
  if (!message->user_user) return std::unexpected(Error{Errc::NoParameter});
  const auto information = asn1::decode<h225::H323_UserInformation>(*message->user_user);
  if (!information) return std::unexpected(information.error());
  const auto* facility = information->h323_uu_pdu.h323_message_body.get_if<Body::Is::Facility>();
  if (facility == nullptr || !facility->call_identifier) {
    return std::unexpected(Error{Errc::NoParameter});
  }
  const Bytes& guid = facility->call_identifier->guid;
  if (guid.size() != kGuid) return std::unexpected(Error{Errc::BadCallIdentifier});
  return guid;
}

h245::ControlMessage to_control(const ControlOpening& opening) {
  using Value = h245::ParameterValue;
  h245::GenericMessage message;
  message.message_identifier = standard_identifier(kSignallingIdentifier);
  message.sub_message_identifier = kConnectionCorrelation;
  auto& content = message.message_content.emplace();
  content.push_back(
      make_parameter(kCallIdentifier, Value::of<Value::Is::OctetString>(opening.call_identifier)));
  if (opening.answers) {
    content.push_back(make_parameter(kAnswerCall, Value::of<Value::Is::Logical>()));
  }
  return h245::to_control<h245::IndicationMessage::Is::GenericIndication>(std::move(message));
}

std::optional<Result<ControlOpening>> read_control_opening(const h245::ControlMessage& message) {
  const auto* indication = message.get_if<h245::ControlMessage::Is::Indication>();
  if (indication == nullptr) return std::nullopt;
  const auto* generic = indication->get_if<h245::IndicationMessage::Is::GenericIndication>();
  if (generic == nullptr || !is_standard(generic->message_identifier, kSignallingIdentifier) ||
      generic->sub_message_identifier != kConnectionCorrelation) {
    return std::nullopt;
  }
  const auto* identifier = find_parameter(generic->message_content, kCallIdentifier);
  const Bytes* guid =
      identifier ? identifier->get_if<h245::ParameterValue::Is::OctetString>() : nullptr;
  if (guid == nullptr) return std::unexpected(Error{Errc::NoParameter});
  if (guid->size() != kGuid) return std::unexpected(Error{Errc::BadCallIdentifier});
  return ControlOpening{*guid, find_parameter(generic->message_content, kAnswerCall) != nullptr};
}

}  // namespace protocols::h460
