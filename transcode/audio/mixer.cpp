#include "transcode/audio/mixer.hpp"

#include <algorithm>
#include <cmath>

namespace transcode::audio {
namespace {

constexpr float kRelease = 0.05F;    // gain given back a block: a second from -26 dB
constexpr std::size_t kAttack = 96;  // 2 ms
constexpr std::int32_t kFull = 32767;

}  // namespace

void Mixer::join(Id id) {
  parts_[id].leaving = false;
}

void Mixer::leave(Id id) {
  const auto found = parts_.find(id);
  if (found != parts_.end()) found->second.leaving = true;
}

void Mixer::set_muted(Id id, bool muted) {
  const auto found = parts_.find(id);
  if (found != parts_.end()) found->second.muted = muted;
}

void Mixer::put(Id id, const AudioBlock& block) {
  const auto found = parts_.find(id);
  if (found == parts_.end() || found->second.leaving) return;
  found->second.sound = block;
  found->second.fresh = true;
}

void Mixer::mix() {
  sum_.fill(0);
  // Those who left and have faded out are gone from the mix before.
  std::erase_if(parts_, [](const auto& p) { return p.second.leaving && p.second.gain == 0.0F; });
  for (auto& [id, part] : parts_) {
    const bool heard = part.fresh && !part.muted && !part.leaving;
    const float from = part.gain, to = heard ? 1.0F : 0.0F;
    if (from == 1.0F && to == 1.0F) {
      part.mixed = part.sound;
    } else if (from == 0.0F && to == 0.0F) {
      part.mixed.fill(0);
    } else {
      const float step = (to - from) / static_cast<float>(kBlockSamples);
      for (std::size_t i = 0; i < kBlockSamples; ++i) {
        const float gain = from + step * static_cast<float>(i);
        part.mixed[i] = static_cast<std::int16_t>(std::lrintf(gain * part.sound[i]));
      }
    }
    part.gain = to;
    part.fresh = false;
    for (std::size_t i = 0; i < kBlockSamples; ++i) sum_[i] += part.mixed[i];
  }
}

AudioBlock Mixer::output(Id id) {
  const auto found = parts_.find(id);
  if (found == parts_.end()) return all();
  auto others = sum_;
  for (std::size_t i = 0; i < kBlockSamples; ++i) others[i] -= found->second.mixed[i];
  return limit(others, found->second.limiter);
}

AudioBlock Mixer::all() {
  return limit(sum_, limiter_);
}

std::size_t Mixer::size() const {
  return static_cast<std::size_t>(
      std::count_if(parts_.begin(), parts_.end(), [](const auto& p) { return !p.second.leaving; }));
}

AudioBlock Mixer::limit(const std::array<std::int32_t, kBlockSamples>& sum, Limiter& limiter) {
  AudioBlock out;
  const auto [low, high] = std::minmax_element(sum.begin(), sum.end());
  const std::int32_t peak = std::max(-*low, *high);
  const float needed = peak > kFull ? static_cast<float>(kFull) / static_cast<float>(peak) : 1.0F;
  const float from = limiter.gain;
  const float to = std::min(needed, std::min(1.0F, from + kRelease));
  limiter.gain = to;
  for (std::size_t i = 0; i < kBlockSamples; ++i) {
    std::int32_t value = sum[i];
    if (from < 1.0F || to < 1.0F) {
      const float ramp = std::min(1.0F, static_cast<float>(i) / kAttack);
      value = static_cast<std::int32_t>(
          std::lrintf((from + (to - from) * ramp) * static_cast<float>(value)));
    }
    out[i] = static_cast<std::int16_t>(std::clamp(value, -kFull - 1, kFull));
  }
  return out;
}

}  // namespace transcode::audio
