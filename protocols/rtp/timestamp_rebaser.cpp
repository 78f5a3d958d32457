#include "protocols/rtp/timestamp_rebaser.hpp"

#include <algorithm>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kMaxStepSeconds = 10;
// Sources deliver in bursts after a stall; a step may disagree with the arrival by this much.
constexpr Duration kMaxDisagreement = 3s;

std::int64_t ticks(Duration time, std::uint32_t clock_rate) {
  return time.count() / 1000 * clock_rate / 1'000'000;
}

}  // namespace

TimestampRebaser::Rebased TimestampRebaser::rebase(std::uint32_t timestamp, TimePoint received,
                                                   std::uint32_t clock_rate) {
  Rebased out{last_out_, true};
  if (started_) {
    const auto step = static_cast<std::int32_t>(timestamp - last_in_);
    const std::int64_t elapsed = ticks(received - last_received_, clock_rate);
    const std::int64_t disagreement = step > elapsed ? step - elapsed : elapsed - step;
    const bool continuous = clock_rate == clock_rate_ && step >= 0 &&
                            step <= kMaxStepSeconds * clock_rate &&
                            disagreement <= ticks(kMaxDisagreement, clock_rate);
    const std::int64_t advance =
        continuous ? step : std::max<std::int64_t>(elapsed, clock_rate / 1000);
    out.timestamp = last_out_ + static_cast<std::uint32_t>(advance);
    out.anchored = !continuous;
  }
  started_ = true;
  clock_rate_ = clock_rate;
  last_in_ = timestamp;
  last_out_ = out.timestamp;
  refer(received, out.anchored);
  last_received_ = received;
  return out;
}

void TimestampRebaser::refer(TimePoint received, bool anchored) {
  const auto step = static_cast<std::int32_t>(last_out_ - reference_out_);
  const Duration length(std::int64_t{step} * 1'000'000 / clock_rate_ * 1000);
  const TimePoint predicted = reference_time_ + length;
  reference_out_ = last_out_;
  if (anchored || received <= predicted || received - predicted > kMaxDisagreement) {
    reference_time_ = received;
    return;
  }
  // Follows a delay that stays at a thousandth of real time, which is more than clocks drift.
  const Duration drift = (received - last_received_) / 1000;
  reference_time_ = predicted + std::clamp(drift, Duration::zero(), received - predicted);
}

std::uint32_t TimestampRebaser::at(TimePoint at) const {
  // Events may come before the first frame and still need timestamps of their own.
  if (!started_) return last_out_ + static_cast<std::uint32_t>(ticks(at.time_since_epoch(), 8000));
  return reference_out_ + static_cast<std::uint32_t>(ticks(at - reference_time_, clock_rate_));
}

}  // namespace protocols::rtp
