#include "protocols/rtp/ntp.hpp"

namespace protocols::rtp {
namespace {
constexpr std::int64_t kNanos = 1'000'000'000;
}

std::uint64_t ntp_of(Duration since_1900) {
  std::int64_t seconds = since_1900.count() / kNanos;
  std::int64_t nanos = since_1900.count() % kNanos;
  if (nanos < 0) {
    nanos += kNanos;
    --seconds;
  }
  const auto fraction = (static_cast<std::uint64_t>(nanos) << 32U) / kNanos;
  return (static_cast<std::uint64_t>(seconds) << 32U) + fraction;
}

Duration duration_of(std::int64_t ntp_difference) {
  const std::int64_t seconds = ntp_difference >> 32;  // rounds down, so the fraction is positive
  const auto fraction = static_cast<std::uint64_t>(ntp_difference) & 0xffffffffU;
  // Past some 292 years a nanosecond count overflows; such reports are nonsense anyway.
  if (seconds > 9'000'000'000 || seconds < -9'000'000'000) return Duration::zero();
  return Duration(seconds * kNanos + static_cast<std::int64_t>((fraction * kNanos) >> 32U));
}

void NtpClock::set(TimePoint at, std::uint64_t ntp) {
  reference_ = at;
  reference_ntp_ = ntp;
}

std::uint64_t NtpClock::at(TimePoint time) const {
  return reference_ntp_ + ntp_of(time - reference_);
}

void SenderClock::report(std::uint64_t ntp, std::uint32_t rtp_timestamp) {
  if (ntp == 0) return;  // RFC 3550 6.4.1: a sender without a clock says zero
  ntp_ = ntp;
  rtp_ = rtp_timestamp;
}

std::optional<std::uint64_t> SenderClock::ntp_at(std::uint32_t rtp_timestamp,
                                                 std::uint32_t clock_rate) const {
  if (!ntp_ || clock_rate == 0) return std::nullopt;
  const auto ticks = static_cast<std::int64_t>(static_cast<std::int32_t>(rtp_timestamp - rtp_));
  // At most 2^31 ticks: the product fits 64 bits.
  return *ntp_ + static_cast<std::uint64_t>(ticks * (std::int64_t{1} << 32) /
                                            static_cast<std::int64_t>(clock_rate));
}

}  // namespace protocols::rtp
