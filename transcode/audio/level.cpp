#include "transcode/audio/level.hpp"

#include <algorithm>
#include <cmath>

namespace transcode::audio {
namespace {

using namespace std::chrono_literals;

constexpr double kOverFloor = 10;  // dB over the background that count as speech
constexpr double kQuietest = 65;   // −dBov: quieter is never speech
constexpr double kEnough = 40;     // smoothed energy that makes a speaker
constexpr auto kPause = 600ms;     // between words
constexpr auto kHoldOff = 1500ms;  // shortest turn while others speak too
constexpr double kMuchLouder = 1.3;

}  // namespace

std::uint8_t audio_level(Samples block) {
  double energy = 0;
  for (const std::int16_t sample : block) energy += static_cast<double>(sample) * sample;
  if (energy <= 0) return 127;
  // RFC 6465: 0 dBov is a full-scale square wave.
  const double rms = std::sqrt(energy / static_cast<double>(block.size())) / 32767;
  return static_cast<std::uint8_t>(std::clamp(std::lround(-20 * std::log10(rms)), 0L, 127L));
}

void SpeakerDetector::observe(Id id, std::uint8_t level, protocols::TimePoint now) {
  Voice& voice = voices_[id];
  const double quietness = std::min<double>(level, 127);
  // The background follows quiet at once and loudness slowly, a seventh of the way a second.
  voice.floor = std::max(quietness, voice.floor - 0.003 * (voice.floor - quietness));
  const bool speech = quietness < kQuietest && quietness < voice.floor - kOverFloor;
  const double loudness = speech ? 127 - quietness : 0;
  voice.energy += (loudness - voice.energy) * 0.12;
  voice.seen = now;
  if (speech && voice.energy >= kEnough) {
    voice.heard = now;
    voice.ever = true;
  }
}

void SpeakerDetector::remove(Id id) {
  voices_.erase(id);
  std::erase(order_, id);
}

bool SpeakerDetector::speaking(Id id, protocols::TimePoint now) const {
  const auto found = voices_.find(id);
  return found != voices_.end() && found->second.ever && now - found->second.heard <= kPause;
}

std::vector<SpeakerDetector::Id> SpeakerDetector::ranking(protocols::TimePoint now) {
  for (const auto& [id, voice] : voices_) {
    if (voice.ever && std::find(order_.begin(), order_.end(), id) == order_.end()) {
      order_.push_back(id);
    }
  }
  if (order_.empty()) return {};
  std::stable_sort(order_.begin() + 1, order_.end(),
                   [this](Id a, Id b) { return voices_.at(a).heard > voices_.at(b).heard; });
  const Id first = order_.front();
  auto best = order_.end();
  for (auto it = order_.begin() + 1; it != order_.end(); ++it) {
    if (!speaking(*it, now)) continue;
    if (best == order_.end() || voices_.at(*it).energy > voices_.at(*best).energy) best = it;
  }
  if (best == order_.end()) return order_;
  const bool silent = !speaking(first, now);
  const bool outvoiced = voices_.at(*best).energy > kMuchLouder * voices_.at(first).energy;
  if (silent || (outvoiced && now - switched_ >= kHoldOff)) {
    std::rotate(order_.begin(), best, best + 1);
    switched_ = now;
  }
  return order_;
}

}  // namespace transcode::audio
