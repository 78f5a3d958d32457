#pragma once

#include <optional>

#include "protocols/base/call_event.hpp"
#include "protocols/h225/signalling/events.hpp"
#include "protocols/q931/cause.hpp"

namespace protocols::h323 {

// Why we end a call, in the words of its ReleaseComplete: the cause of Q.850 and, where H.225.0 has
// one that says more, its reason.
struct EndCause {
  q931::CauseValue cause = q931::CauseValue::NormalCallClearing;
  std::optional<h225::ReleaseCompleteReason::Is> reason{};
};
EndCause cause_of(EndReason reason);

// How far a call had come when it ended.
enum class Progress : std::uint8_t { Incoming, Outgoing, Connected };

// Why the peer, a timer or the connection ended it.
EndReason reason_of(const h225::signalling::Released& released, Progress progress);

}  // namespace protocols::h323
