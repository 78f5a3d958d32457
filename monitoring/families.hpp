#pragma once

#include <prometheus/metric_family.h>

#include <vector>

#include "monitoring/snapshot.hpp"

namespace monitoring {

// All metrics, names prefixed roombridge_, base units. A metric of the table is there with every
// combination of labels from the first scrape on, so that rates have a start.
std::vector<prometheus::MetricFamily> collect(const Snapshot& snapshot);

}  // namespace monitoring
