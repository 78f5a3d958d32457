#pragma once

#include <cstdint>
#include <optional>

#include "protocols/base/time.hpp"

namespace protocols::rtp {

// NTP timestamps are 32.32 fixed point seconds since 1900, RFC 3550 section 4.
std::uint64_t ntp_of(Duration since_1900);
Duration duration_of(std::int64_t ntp_difference);  // 32.32 → nanoseconds, may be negative

// The middle 32 bits: 16.16 seconds, as in LSR and DLSR.
constexpr std::uint32_t compact(std::uint64_t ntp) {
  return static_cast<std::uint32_t>(ntp >> 16U);
}

// Wall clock by offset. Until set() it counts from the clock's epoch, which is as good for
// round-trip times, and for lip-sync among sessions that share the epoch (RFC 3550 6.4.1).
class NtpClock {
 public:
  void set(TimePoint at, std::uint64_t ntp);
  [[nodiscard]] std::uint64_t at(TimePoint time) const;

 private:
  TimePoint reference_{};
  std::uint64_t reference_ntp_ = 0;
};

// Ties a remote RTP clock to its sender's NTP clock by sender reports.
class SenderClock {
 public:
  void report(std::uint64_t ntp, std::uint32_t rtp_timestamp);
  void reset() { ntp_.reset(); }
  [[nodiscard]] std::optional<std::uint64_t> ntp_at(std::uint32_t rtp_timestamp,
                                                    std::uint32_t clock_rate) const;

 private:
  std::optional<std::uint64_t> ntp_;
  std::uint32_t rtp_ = 0;
};

}  // namespace protocols::rtp
