#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "monitoring/figures.hpp"

namespace monitoring {

struct Histogram {
  std::array<std::uint64_t, kSecondsBounds.size() + 1> counts{};  // a bucket, not cumulative
  double sum = 0;
};

// The state of the gateway at one moment, plain numbers; no personal data, no pointers.
struct Snapshot {
  std::string version;
  Figures<std::uint64_t, std::int64_t, Histogram> figures;
  Table<double, Codec, Work> frame_seconds;           // spent decoding and encoding
  std::uint64_t calls_limit = 0, browsers_limit = 0;  // of calls_active and browsers_active
  bool draining = false;
  std::optional<double> certificate_expiry_seconds;  // from now; negative: has expired
  double uptime_seconds = 0;
};

}  // namespace monitoring
