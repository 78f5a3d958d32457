#pragma once

#include <optional>

#include "protocols/base/time.hpp"

namespace protocols {

// A machine's deadline is the earliest of its parts': `first` becomes `at` where that is earlier.
// Empty is never.
inline void keep_earliest(std::optional<TimePoint>& first, std::optional<TimePoint> at) {
  if (at && (!first || *at < *first)) first = at;
}

}  // namespace protocols
