#include "gateway/probe/pulse.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "transcode/audio/tone.hpp"

namespace gateway::probe {
namespace {

using transcode::audio::AudioBlock;
using transcode::audio::kBlockSamples;
using transcode::audio::kSampleRate;
using transcode::audio::Samples;

constexpr double kTurn = 2 * std::numbers::pi;
constexpr double kSamplesPerMs = kSampleRate / 1000.0;
constexpr int kDecimation = 4;
constexpr int kCoarseStep = 5, kLowest = 80, kHighest = 4020;
constexpr double kLeastAmplitude = 0.005;

}  // namespace

PulsedTone::PulsedTone(double tone_hertz)
    : tone_step_(kTurn * tone_hertz / kSampleRate),
      pulse_step_(kTurn * kPulseHertz / kSampleRate) {}

AudioBlock PulsedTone::next(double wall_ms) {
  AudioBlock block;
  double at = std::fmod(wall_ms, kPulsePeriodMs);
  for (std::int16_t& sample : block) {
    const bool pulse = at < kPulseMs;
    const double value =
        pulse ? kPulseAmplitude * std::sin(pulse_phase_) : kToneAmplitude * std::sin(tone_phase_);
    sample = static_cast<std::int16_t>(std::lrint(value * 32767));
    tone_phase_ = std::fmod(tone_phase_ + tone_step_, kTurn);
    pulse_phase_ = std::fmod(pulse_phase_ + pulse_step_, kTurn);
    at += 1 / kSamplesPerMs;
    if (at >= kPulsePeriodMs) at -= kPulsePeriodMs;
  }
  return block;
}

std::optional<double> PulseDetector::handle_block(const AudioBlock& block) {
  constexpr int kQuietBefore = 160;
  std::copy(sound_.end() - kWindow, sound_.end(), sound_.begin());
  std::copy(block.begin(), block.end(), sound_.begin() + kWindow);
  std::optional<double> began;
  for (std::size_t start = kStep; start + kWindow <= sound_.size(); start += kStep) {
    const double amplitude =
        transcode::audio::tone_amplitude(Samples(sound_).subspan(start, kWindow), kPulseHertz);
    // Half of the pulse's amplitude: half of the window lies behind its beginning.
    if (amplitude < kPulseAmplitude / 2) {
      ++quiet_windows_;
      continue;
    }
    if (quiet_windows_ >= kQuietBefore && !began) {
      // It lies anywhere in the last step.
      began = (static_cast<double>(start + kWindow / 2 - kStep / 2) - kWindow) / kSamplesPerMs;
    }
    quiet_windows_ = 0;
  }
  return began;
}

std::optional<double> dominant_hertz(Samples sound) {
  std::vector<std::int16_t> thin(sound.size() / kDecimation);
  double energy = 0;
  for (std::size_t i = 0; i < thin.size(); ++i) {
    int sum = 0;
    for (int k = 0; k < kDecimation; ++k)
      sum += sound[i * kDecimation + static_cast<std::size_t>(k)];
    thin[i] = static_cast<std::int16_t>(sum / kDecimation);
    energy += static_cast<double>(thin[i]) * thin[i];
  }
  if (thin.empty()) return std::nullopt;
  // tone_amplitude() takes its input for 48 kHz sound.
  const auto amplitude = [&](int hertz) {
    return transcode::audio::tone_amplitude(thin, static_cast<double>(hertz) * kDecimation);
  };
  int best = kLowest;
  double most = 0;
  const auto look = [&](int hertz) {
    const double found = amplitude(hertz);
    if (found > most) {
      most = found;
      best = hertz;
    }
  };
  for (int hertz = kLowest; hertz <= kHighest; hertz += kCoarseStep) look(hertz);
  const int around = best;
  for (int hertz = around - kCoarseStep + 1; hertz < around + kCoarseStep; ++hertz) look(hertz);
  const double mean = energy / static_cast<double>(thin.size()) / (32767.0 * 32767.0);
  if (most < kLeastAmplitude || most * most / 2 < mean / 4) return std::nullopt;
  return best;
}

}  // namespace gateway::probe
