#include "protocols/rtp/reception_statistics.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace protocols::rtp {
namespace {
// RFC 3550 A.1.
constexpr int kMaxDropout = 3000;
constexpr int kMaxMisorder = 100;
}  // namespace

ReceptionStatistics::ReceptionStatistics(std::uint16_t first_sequence, std::uint32_t clock_rate)
    // One cycle above zero, so that packets older than the first stay positive.
    : clock_rate_(clock_rate), first_(0x10000 + first_sequence), highest_(first_ - 1) {}

ReceptionStatistics::Arrival ReceptionStatistics::receive(std::uint16_t sequence,
                                                          std::uint32_t timestamp, TimePoint now,
                                                          bool retransmitted) {
  const int delta = static_cast<std::int16_t>(
      static_cast<std::uint16_t>(sequence - static_cast<std::uint16_t>(highest_)));
  const std::int64_t extended = highest_ + delta;
  // A late repair may be older than what a network reorders.
  const int oldest = retransmitted ? static_cast<int>(kWindow) - 1 : kMaxMisorder;
  if (delta > kMaxDropout || delta < -oldest) return {Verdict::Jump, extended};
  if (delta > 0) {
    clear_between(highest_ + 1, extended);
    highest_ = extended;
  }
  if (test_and_set(extended)) return {Verdict::Duplicate, extended};
  any_ = true;
  first_ = std::min(first_, extended);
  if (!retransmitted) {
    ++received_;
    update_jitter(timestamp, now);
  }
  return {delta > 0 ? Verdict::InOrder : Verdict::Reordered, extended};
}

void ReceptionStatistics::update_jitter(std::uint32_t timestamp, TimePoint now) {
  if (timed_ && timestamp != last_timestamp_) {
    const std::chrono::duration<double> gap = now - last_arrival_;
    const auto ticks = static_cast<double>(static_cast<std::int32_t>(timestamp - last_timestamp_));
    const double difference = std::abs(gap.count() * clock_rate_ - ticks);
    // A source that paused or switched its clock is no jitter.
    if (difference < 10.0 * clock_rate_) jitter_ += (difference - jitter_) / 16;
  }
  if (!timed_ || timestamp != last_timestamp_) {
    timed_ = true;
    last_arrival_ = now;
    last_timestamp_ = timestamp;
  }
}

bool ReceptionStatistics::test_and_set(std::int64_t extended) {
  const auto bit = static_cast<std::size_t>(extended) % kWindow;
  const std::uint64_t mask = std::uint64_t{1} << (bit % 64);
  const bool before = (seen_[bit / 64] & mask) != 0;
  seen_[bit / 64] |= mask;
  return before;
}

void ReceptionStatistics::clear_between(std::int64_t from, std::int64_t to) {
  if (to - from >= static_cast<std::int64_t>(kWindow)) {
    seen_.fill(0);
    return;
  }
  for (std::int64_t i = from; i <= to; ++i) {
    const auto bit = static_cast<std::size_t>(i) % kWindow;
    seen_[bit / 64] &= ~(std::uint64_t{1} << (bit % 64));
  }
}

rtcp::ReportBlock ReceptionStatistics::report(std::uint32_t ssrc) {
  rtcp::ReportBlock out;
  out.ssrc = ssrc;
  const std::int64_t expected = any_ ? highest_ - first_ + 1 : 0;
  const std::int64_t expected_interval = expected - expected_prior_;
  const auto received_interval = static_cast<std::int64_t>(received_ - received_prior_);
  const std::int64_t lost_interval = expected_interval - received_interval;
  expected_prior_ = expected;
  received_prior_ = received_;
  if (expected_interval > 0 && lost_interval > 0) {
    const std::int64_t fraction = lost_interval * 256 / expected_interval;
    out.fraction_lost = static_cast<std::uint8_t>(std::min<std::int64_t>(fraction, 255));
  }
  out.cumulative_lost =
      static_cast<std::int32_t>(std::clamp<std::int64_t>(lost(), -0x800000, 0x7fffff));
  out.highest_sequence = static_cast<std::uint32_t>(highest_ - 0x10000);
  out.jitter = static_cast<std::uint32_t>(jitter_);
  return out;
}

std::int64_t ReceptionStatistics::lost() const {
  return any_ ? highest_ - first_ + 1 - static_cast<std::int64_t>(received_) : 0;
}

double ReceptionStatistics::jitter_seconds() const {
  return clock_rate_ == 0 ? 0 : jitter_ / clock_rate_;
}

}  // namespace protocols::rtp
