#pragma once

#include "protocols/h225/types.hpp"
#include "protocols/q931/cause.hpp"

// Why a call ended has two vocabularies: the Cause element and the ReleaseCompleteReason. A message
// has one at least; H.225.0 7.2.2.8 and its table 5 translate.
namespace protocols::h225::signalling {

q931::CauseValue cause_of(ReleaseCompleteReason::Is reason);
// undefinedReason where no reason says as much.
ReleaseCompleteReason::Is reason_of(q931::CauseValue cause);

// `reason` must have no contents of its own: securityError becomes securityDenied, those of a
// vendor or with data undefinedReason.
ReleaseCompleteReason to_reason(ReleaseCompleteReason::Is reason);

}  // namespace protocols::h225::signalling
