#include "transcode/pipeline/sync.hpp"

#include <algorithm>
#include <chrono>

namespace transcode::pipeline {
namespace {

using namespace std::chrono_literals;
using protocols::Duration;

constexpr auto kSoundEarly = 45ms, kSoundLate = 60ms;  // unnoticed
constexpr auto kStep = 10ms;                           // a change of delay at one update
constexpr auto kLimit = 250ms;
constexpr auto kUnrelated = 2s;  // so far apart are not lips and voice, but clocks

// Picture minus sound: positive where the picture comes later than it belongs.
Duration skew_of(const Presentation& audio, const Presentation& video) {
  return (video.shown - audio.shown) - ntp_difference(video.ntp, audio.ntp);
}

}  // namespace

Duration ntp_difference(std::uint64_t later, std::uint64_t earlier) {
  const auto ticks = static_cast<std::int64_t>(later - earlier);
  const std::int64_t seconds = ticks >> 32, fraction = ticks & 0xffffffff;
  return Duration(seconds * 1'000'000'000 + (fraction * 1'000'000'000 >> 32));
}

std::optional<Duration> LipSync::skew() const {
  if (!audio_ || !video_) return std::nullopt;
  return skew_of(*audio_, *video_);
}

SyncDelays LipSync::update() {
  const auto off = skew();
  if (!off || std::chrono::abs(*off) > kUnrelated) return delays_;
  if (*off <= kSoundEarly && *off >= -kSoundLate) return delays_;
  // What is held back already is let go first, then the other side is held back.
  Duration change = std::clamp<Duration>(*off, -kStep, kStep);
  Duration& give = change > Duration{} ? delays_.video : delays_.audio;
  Duration& take = change > Duration{} ? delays_.audio : delays_.video;
  change = std::chrono::abs(change);
  const Duration released = std::min(give, change);
  give -= released;
  take = std::min<Duration>(take + change - released, kLimit);
  return delays_;
}

}  // namespace transcode::pipeline
