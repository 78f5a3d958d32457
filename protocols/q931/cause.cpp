#include "protocols/q931/cause.hpp"

#include "protocols/base/reader.hpp"
#include "protocols/base/writer.hpp"

namespace protocols::q931 {
namespace {

constexpr std::uint8_t kLastOctet = 0x80;  // the extension bit: the group of octets ends here

// Q.850 2.2.5: the upper three bits of the value.
std::string_view words_of_class(std::uint8_t value) {
  switch (value >> 4U) {
    case 0:
    case 1: return "normal event";
    case 2: return "resource unavailable";
    case 3: return "service or option not available";
    case 4: return "service or option not implemented";
    case 5: return "invalid message";
    case 6: return "protocol error";
    default: return "interworking";
  }
}

}  // namespace

std::string_view words_of(CauseValue value) {
  switch (value) {
    case CauseValue::UnallocatedNumber: return "no such number";
    case CauseValue::NoRouteToDestination: return "no route to the destination";
    case CauseValue::NormalCallClearing: return "hung up";
    case CauseValue::UserBusy: return "busy";
    case CauseValue::NoUserResponding: return "does not respond";
    case CauseValue::NoAnswer: return "does not answer";
    case CauseValue::SubscriberAbsent: return "not registered";
    case CauseValue::CallRejected: return "call rejected";
    case CauseValue::NumberChanged: return "number changed";
    case CauseValue::DestinationOutOfOrder: return "destination out of order";
    case CauseValue::InvalidNumberFormat: return "number incomplete or of a wrong form";
    case CauseValue::FacilityRejected: return "facility rejected";
    case CauseValue::ResponseToStatusEnquiry: return "answer to a status enquiry";
    case CauseValue::NormalUnspecified: return "ended without a reason";
    case CauseValue::NoCircuitAvailable: return "no circuit available";
    case CauseValue::NetworkOutOfOrder: return "network out of order";
    case CauseValue::TemporaryFailure: return "temporary failure";
    case CauseValue::SwitchingEquipmentCongestion: return "overloaded";
    case CauseValue::ResourceUnavailable: return "no resources left";
    case CauseValue::BearerCapabilityNotAuthorized: return "bearer capability not authorised";
    case CauseValue::BearerCapabilityNotAvailable: return "bearer capability not available";
    case CauseValue::ServiceNotAvailable: return "service not available";
    case CauseValue::BearerCapabilityNotImplemented: return "bearer capability not implemented";
    case CauseValue::InvalidCallReference: return "unknown call reference";
    case CauseValue::IncompatibleDestination: return "nothing in common with the destination";
    case CauseValue::InvalidMessage: return "invalid message";
    case CauseValue::MandatoryElementMissing: return "mandatory information element missing";
    case CauseValue::MessageTypeNonExistent: return "unknown message type";
    case CauseValue::MessageNotCompatibleWithState: return "message does not fit the call's state";
    case CauseValue::ElementNonExistent: return "unknown information element";
    case CauseValue::InvalidElementContents: return "invalid contents of an information element";
    case CauseValue::RecoveryOnTimerExpiry: return "a timer expired";
    case CauseValue::ProtocolError: return "protocol error";
    case CauseValue::Interworking: return "ended in another network, reason unknown";
  }
  return words_of_class(static_cast<std::uint8_t>(value));
}

std::optional<Cause> parse_cause(ByteView contents) {
  Reader reader(contents);
  const auto location = reader.u8();
  if (!location) return std::nullopt;
  // Octet 3a, the recommendation, stands only where the group goes on.
  if ((*location & kLastOctet) == 0 && !reader.skip(1)) return std::nullopt;
  const auto value = reader.u8();
  if (!value) return std::nullopt;
  return Cause{.value = static_cast<CauseValue>(*value & 0x7fU),
               .location = static_cast<std::uint8_t>(*location & 0x0fU)};
}

Bytes write(const Cause& cause) {
  Writer out;
  out.u8(static_cast<std::uint8_t>(kLastOctet | (cause.location & 0x0fU)));
  out.u8(static_cast<std::uint8_t>(kLastOctet | static_cast<unsigned>(cause.value)));
  return out.take();
}

}  // namespace protocols::q931
