#pragma once

#include <optional>
#include <string_view>

#include "monitoring/table.hpp"
#include "protocols/base/call_event.hpp"

namespace gateway::call {

// How ends of calls are spelt in logs and metrics.
std::string_view name_of(protocols::EndReason reason);
monitoring::Protocol protocol_label(std::string_view protocol);
monitoring::End end_label(protocols::EndReason reason);
// Nothing where a call that was never connected was not refused by us (the room gave up).
std::optional<monitoring::Refusal> refusal_label(protocols::EndReason reason);

}  // namespace gateway::call
