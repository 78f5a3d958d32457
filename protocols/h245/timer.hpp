#pragma once

#include <chrono>
#include <optional>

#include "protocols/base/time.hpp"

namespace protocols::h245 {

// The timers and counters of Annex C's procedures. The Recommendation names them and leaves their
// values to us: long enough for a room that asks a person, short enough that a call which nobody
// answers ends.
inline constexpr Duration kT101 = std::chrono::seconds(30);  // TerminalCapabilitySet
inline constexpr Duration kT103 = std::chrono::seconds(30);  // Open- and CloseLogicalChannel
inline constexpr Duration kT105 = std::chrono::seconds(10);  // RoundTripDelayRequest
inline constexpr Duration kT106 = std::chrono::seconds(30);  // MasterSlaveDetermination
inline constexpr Duration kT108 = std::chrono::seconds(30);  // RequestChannelClose
inline constexpr unsigned kN100 = 10;  // tries of MasterSlaveDetermination, the first included

// A timer that runs until the time it holds; empty: stopped.
using Timer = std::optional<TimePoint>;

}  // namespace protocols::h245
