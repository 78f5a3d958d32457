#include "protocols/h323/end_cause.hpp"

namespace protocols::h323 {
namespace {

using q931::CauseValue;
using Reason = h225::ReleaseCompleteReason::Is;

// A call of ours that was not answered.
EndReason refusal_of(CauseValue cause) {
  switch (cause) {
    case CauseValue::UnallocatedNumber:
    case CauseValue::NoRouteToDestination:
    case CauseValue::SubscriberAbsent:
    case CauseValue::NumberChanged:
    case CauseValue::DestinationOutOfOrder:
    case CauseValue::InvalidNumberFormat: return EndReason::NotFound;
    case CauseValue::UserBusy: return EndReason::Busy;
    case CauseValue::NoUserResponding:
    case CauseValue::NoAnswer:
    case CauseValue::RecoveryOnTimerExpiry: return EndReason::Timeout;
    case CauseValue::NoCircuitAvailable:
    case CauseValue::NetworkOutOfOrder:
    case CauseValue::TemporaryFailure:
    case CauseValue::SwitchingEquipmentCongestion:
    case CauseValue::ResourceUnavailable: return EndReason::Overloaded;
    case CauseValue::BearerCapabilityNotAuthorized:
    case CauseValue::BearerCapabilityNotAvailable:
    case CauseValue::BearerCapabilityNotImplemented:
    case CauseValue::IncompatibleDestination: return EndReason::NoMedia;
    case CauseValue::InvalidCallReference:
    case CauseValue::InvalidMessage:
    case CauseValue::MandatoryElementMissing:
    case CauseValue::MessageTypeNonExistent:
    case CauseValue::MessageNotCompatibleWithState:
    case CauseValue::ElementNonExistent:
    case CauseValue::InvalidElementContents:
    case CauseValue::ProtocolError: return EndReason::ProtocolError;
    default: return EndReason::Rejected;
  }
}

}  // namespace

EndCause cause_of(EndReason reason) {
  switch (reason) {
    case EndReason::LocalHangup:
    case EndReason::RemoteHangup:
    case EndReason::Cancelled: break;
    case EndReason::Rejected: return {CauseValue::CallRejected, Reason::DestinationRejection};
    case EndReason::NoMedia: return {CauseValue::IncompatibleDestination, {}};
    case EndReason::EncryptionRequired:
      return {CauseValue::BearerCapabilityNotAuthorized, Reason::SecurityDenied};
    case EndReason::NotFound:
      return {CauseValue::UnallocatedNumber, Reason::UnreachableDestination};
    case EndReason::Busy: return {CauseValue::UserBusy, Reason::InConf};
    case EndReason::Overloaded:
      return {CauseValue::SwitchingEquipmentCongestion, Reason::GatewayResources};
    case EndReason::Timeout: return {CauseValue::RecoveryOnTimerExpiry, {}};
    case EndReason::TransportLost: return {CauseValue::TemporaryFailure, {}};
    case EndReason::ProtocolError: return {CauseValue::ProtocolError, {}};
  }
  return {};
}

EndReason reason_of(const h225::signalling::Released& released, Progress progress) {
  if (released.connection_lost) return EndReason::TransportLost;
  if (released.timeout) return EndReason::Timeout;
  if (released.protocol_error) return EndReason::ProtocolError;
  switch (progress) {
    case Progress::Incoming: return EndReason::Cancelled;
    case Progress::Connected: return EndReason::RemoteHangup;
    case Progress::Outgoing: break;
  }
  if (released.reason == Reason::SecurityDenied) return EndReason::EncryptionRequired;
  return refusal_of(released.cause.value);
}

}  // namespace protocols::h323
