#include "transcode/audio/jitter_estimate.hpp"

#include <algorithm>
#include <vector>

namespace transcode::audio {
namespace {

constexpr unsigned kEvery = 8;  // packets between two sortings

}  // namespace

void JitterEstimate::observe(protocols::TimePoint received, protocols::Duration media) {
  transits_.push_back(received.time_since_epoch() - media);
  if (transits_.size() > kPackets) transits_.pop_front();
  // A packet later than any expected counts at once, the rest in turn.
  const auto earliest = std::min_element(transits_.begin(), transits_.end());
  const bool jump = transits_.back() - *earliest > 2 * value_;
  if (!jump && ++since_ < kEvery) return;
  since_ = 0;
  std::vector<protocols::Duration> sorted(transits_.begin(), transits_.end());
  const std::size_t rank = sorted.size() - 1 - sorted.size() * 3 / 100;
  const auto at = sorted.begin() + static_cast<std::ptrdiff_t>(rank);
  const protocols::Duration least = *earliest;
  std::nth_element(sorted.begin(), at, sorted.end());
  value_ = *at - least;
}

}  // namespace transcode::audio
