#pragma once

#include <string>

#include "monitoring/snapshot.hpp"

namespace gateway::admin {

// The Prometheus text format, version 0.0.4.
std::string exposition(const monitoring::Snapshot& snapshot);

}  // namespace gateway::admin
