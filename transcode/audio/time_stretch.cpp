#include "transcode/audio/time_stretch.hpp"

#include <cmath>

#include "protocols/base/check.hpp"
#include "transcode/audio/concealer.hpp"
#include "transcode/audio/level.hpp"

namespace transcode::audio {
namespace {

constexpr std::size_t kMinLag = 120, kMaxLag = 480;
constexpr double kAlike = 0.7;
constexpr std::uint8_t kQuiet = 50;  // −dBov: here nobody hears a seam

// The period at the front of `sound`; 0: none good enough.
std::size_t period(const std::vector<std::int16_t>& sound, bool force) {
  protocols::check(sound.size() >= kStretchSamples);
  const Samples front = Samples(sound).first(kStretchSamples - kMaxLag / 2);
  double likeness = 0;
  const std::size_t lag = best_lag(front, kMaxLag, kMinLag, kMaxLag, &likeness);
  return force || likeness >= kAlike || audio_level(front) >= kQuiet ? lag : 0;
}

std::int16_t blend(std::int16_t a, std::int16_t b, std::size_t i, std::size_t length) {
  const double weight = static_cast<double>(i) / static_cast<double>(length);
  return static_cast<std::int16_t>(std::lrint(a * (1 - weight) + b * weight));
}

}  // namespace

std::size_t shorten(std::vector<std::int16_t>& sound, bool force) {
  const std::size_t lag = period(sound, force);
  for (std::size_t i = 0; i < lag; ++i) sound[i] = blend(sound[i], sound[i + lag], i, lag);
  const auto from = sound.begin() + static_cast<std::ptrdiff_t>(lag);
  sound.erase(from, from + static_cast<std::ptrdiff_t>(lag));
  return lag;
}

std::size_t lengthen(std::vector<std::int16_t>& sound, bool force) {
  const std::size_t lag = period(sound, force);
  std::vector<std::int16_t> seam(lag);
  for (std::size_t i = 0; i < lag; ++i) seam[i] = blend(sound[i + lag], sound[i], i, lag);
  sound.insert(sound.begin() + static_cast<std::ptrdiff_t>(lag), seam.begin(), seam.end());
  return lag;
}

}  // namespace transcode::audio
