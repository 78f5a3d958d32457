#pragma once

#include <chrono>
#include <cstdint>

#include "protocols/base/time.hpp"

namespace gateway::io {

// The only readers of real time in the whole program.
inline protocols::TimePoint now() {
  return protocols::TimePoint(std::chrono::steady_clock::now().time_since_epoch());
}

inline std::chrono::steady_clock::time_point to_steady(protocols::TimePoint at) {
  return std::chrono::steady_clock::time_point(at.time_since_epoch());
}

inline std::chrono::nanoseconds since_unix_epoch() {
  return std::chrono::system_clock::now().time_since_epoch();
}

inline std::int64_t unix_seconds() {
  return std::chrono::duration_cast<std::chrono::seconds>(since_unix_epoch()).count();
}

// 64-bit NTP timestamp, RFC 5905 section 6: seconds since 1900 in the upper half.
constexpr std::uint64_t ntp_from_unix(std::chrono::nanoseconds unix_time) {
  constexpr std::uint64_t kUnixEpoch = 2'208'988'800, kNano = 1'000'000'000;
  const auto total = static_cast<std::uint64_t>(unix_time.count());
  return (total / kNano + kUnixEpoch) << 32U | ((total % kNano) << 32U) / kNano;
}

inline std::uint64_t ntp_now() {
  return ntp_from_unix(since_unix_epoch());
}

}  // namespace gateway::io
