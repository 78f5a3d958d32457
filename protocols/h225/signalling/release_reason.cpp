#include "protocols/h225/signalling/release_reason.hpp"

namespace protocols::h225::signalling {
namespace {

using Cause = q931::CauseValue;
using Is = ReleaseCompleteReason::Is;

}  // namespace

q931::CauseValue cause_of(ReleaseCompleteReason::Is reason) {
  switch (reason) {
    case Is::NoBandwidth: return Cause::NoCircuitAvailable;
    case Is::GatekeeperResources: return Cause::ResourceUnavailable;
    case Is::UnreachableDestination: return Cause::NoRouteToDestination;
    case Is::DestinationRejection: return Cause::NormalCallClearing;
    case Is::InvalidRevision: return Cause::IncompatibleDestination;
    case Is::NoPermission: return Cause::Interworking;
    case Is::UnreachableGatekeeper: return Cause::NetworkOutOfOrder;
    case Is::GatewayResources: return Cause::SwitchingEquipmentCongestion;
    case Is::BadFormatAddress: return Cause::InvalidNumberFormat;
    case Is::AdaptiveBusy: return Cause::TemporaryFailure;
    case Is::InConf: return Cause::UserBusy;
    case Is::FacilityCallDeflection: return Cause::NormalCallClearing;
    case Is::CalledPartyNotRegistered: return Cause::SubscriberAbsent;
    case Is::NewConnectionNeeded: return Cause::ResourceUnavailable;
    case Is::NonStandardReason:
    case Is::TunnelledSignallingRejected: return Cause::Interworking;
    case Is::InvalidCID:
    case Is::HopCountExceeded: return Cause::NoRouteToDestination;
    case Is::UndefinedReason:
    case Is::SecurityDenied:
    case Is::CallerNotRegistered:
    case Is::ReplaceWithConferenceInvite:
    case Is::GenericDataReason:
    case Is::NeededFeatureNotSupported:
    case Is::SecurityError: return Cause::NormalUnspecified;
  }
  return Cause::NormalUnspecified;  // of a later version
}

ReleaseCompleteReason::Is reason_of(q931::CauseValue cause) {
  switch (cause) {
    case Cause::NormalCallClearing:
    case Cause::CallRejected: return Is::DestinationRejection;
    case Cause::UnallocatedNumber:
    case Cause::NoRouteToDestination:
    case Cause::NoUserResponding:
    case Cause::DestinationOutOfOrder: return Is::UnreachableDestination;
    case Cause::UserBusy: return Is::InConf;
    case Cause::SubscriberAbsent: return Is::CalledPartyNotRegistered;
    case Cause::InvalidNumberFormat: return Is::BadFormatAddress;
    case Cause::NoCircuitAvailable: return Is::NoBandwidth;
    case Cause::NetworkOutOfOrder: return Is::UnreachableGatekeeper;
    case Cause::TemporaryFailure: return Is::AdaptiveBusy;
    case Cause::SwitchingEquipmentCongestion:
    case Cause::ResourceUnavailable: return Is::GatewayResources;
    case Cause::IncompatibleDestination: return Is::InvalidRevision;
    case Cause::Interworking: return Is::NoPermission;
    default: return Is::UndefinedReason;
  }
}

ReleaseCompleteReason to_reason(ReleaseCompleteReason::Is reason) {
  using Reason = ReleaseCompleteReason;
  switch (reason) {
    case Is::NoBandwidth: return Reason::of<Is::NoBandwidth>();
    case Is::GatekeeperResources: return Reason::of<Is::GatekeeperResources>();
    case Is::UnreachableDestination: return Reason::of<Is::UnreachableDestination>();
    case Is::DestinationRejection: return Reason::of<Is::DestinationRejection>();
    case Is::InvalidRevision: return Reason::of<Is::InvalidRevision>();
    case Is::NoPermission: return Reason::of<Is::NoPermission>();
    case Is::UnreachableGatekeeper: return Reason::of<Is::UnreachableGatekeeper>();
    case Is::GatewayResources: return Reason::of<Is::GatewayResources>();
    case Is::BadFormatAddress: return Reason::of<Is::BadFormatAddress>();
    case Is::AdaptiveBusy: return Reason::of<Is::AdaptiveBusy>();
    case Is::InConf: return Reason::of<Is::InConf>();
    case Is::FacilityCallDeflection: return Reason::of<Is::FacilityCallDeflection>();
    case Is::SecurityDenied:
    case Is::SecurityError: return Reason::of<Is::SecurityDenied>();
    case Is::CalledPartyNotRegistered: return Reason::of<Is::CalledPartyNotRegistered>();
    case Is::CallerNotRegistered: return Reason::of<Is::CallerNotRegistered>();
    case Is::NewConnectionNeeded: return Reason::of<Is::NewConnectionNeeded>();
    case Is::NeededFeatureNotSupported: return Reason::of<Is::NeededFeatureNotSupported>();
    case Is::TunnelledSignallingRejected: return Reason::of<Is::TunnelledSignallingRejected>();
    case Is::InvalidCID: return Reason::of<Is::InvalidCID>();
    case Is::HopCountExceeded: return Reason::of<Is::HopCountExceeded>();
    case Is::UndefinedReason:
    case Is::NonStandardReason:
    case Is::ReplaceWithConferenceInvite:
    case Is::GenericDataReason: return Reason::of<Is::UndefinedReason>();
  }
  return Reason::of<Is::UndefinedReason>();
}

}  // namespace protocols::h225::signalling
