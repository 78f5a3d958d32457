#include "gateway/probe/sound_meter.hpp"

#include <algorithm>
#include <cmath>

namespace gateway::probe {
namespace {

using transcode::audio::AudioBlock;

constexpr std::size_t kToneBlocks = 10;  // 200 ms
constexpr int kPulseBlocks = 8;          // a pulse, and what jitter may stretch it by
constexpr int kBetweenEstimates = 30;
constexpr double kSilence = -127;

}  // namespace

std::optional<double> SoundMeter::handle_block(const AudioBlock& block, bool received,
                                               double wall_ms) {
  const auto began = detector_.handle_block(block);
  if (began) {
    pulse_latency_.add(std::fmod(wall_ms + *began, kPulsePeriodMs));
    gathered_.clear();
    pause_ = std::max(pause_, kPulseBlocks);
  }
  if (received) {
    ++blocks_;
    double power = 0;
    for (const std::int16_t sample : block) power += static_cast<double>(sample) * sample;
    power_ += power / static_cast<double>(block.size()) / (32768.0 * 32768.0);
    estimate_tone(block);
  }
  if (!began) return std::nullopt;
  return wall_ms + *began;
}

void SoundMeter::estimate_tone(const AudioBlock& block) {
  if (pause_ > 0) {
    --pause_;
    return;
  }
  gathered_.insert(gathered_.end(), block.begin(), block.end());
  if (gathered_.size() < kToneBlocks * block.size()) return;
  if (const auto hertz = dominant_hertz(gathered_)) tones_.add(*hertz);
  gathered_.clear();
  pause_ = kBetweenEstimates;
}

SoundSummary SoundMeter::summary() const {
  SoundSummary out;
  // A clock beats every second; what only now and then sounds like it is somebody else's sound.
  const double seconds = static_cast<double>(blocks_) * 20 / kPulsePeriodMs;
  if (static_cast<double>(pulse_latency_.size()) >= seconds / 2) {
    out.pulse_latency_ms = pulse_latency_;
  }
  if (!tones_.empty()) out.tone_hertz = tones_.percentile(0.5);
  if (blocks_ > 0) {
    const double mean = power_ / static_cast<double>(blocks_);
    out.level_dbov = mean > 0 ? std::max(kSilence, 10 * std::log10(mean)) : kSilence;
  }
  return out;
}

}  // namespace gateway::probe
