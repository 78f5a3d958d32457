#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "transcode/audio/audio_block.hpp"

namespace gateway::probe {

// Sound with a clock in it: a steady tone, and at every whole second of the wall clock a pulse of
// another. Whoever hears the pulse begin knows when it was sent, up to whole seconds.
inline constexpr double kPulseHertz = 1000, kPulseAmplitude = 0.3, kToneAmplitude = 0.1;
inline constexpr double kPulsePeriodMs = 1000, kPulseMs = 100;

class PulsedTone {
 public:
  explicit PulsedTone(double tone_hertz);
  // The 20 ms that begin at `wall_ms`, milliseconds since any whole second.
  transcode::audio::AudioBlock next(double wall_ms);

 private:
  double tone_step_, pulse_step_, tone_phase_ = 0, pulse_phase_ = 0;
};

// Finds where pulses begin, to about 1 ms, in sound that follows on from block to block. Needs
// 200 ms without the pulse's tone before each.
class PulseDetector {
 public:
  // Milliseconds from the start of this block; slightly negative where the pulse began at the end
  // of the block before.
  std::optional<double> handle_block(const transcode::audio::AudioBlock& block);

 private:
  static constexpr std::size_t kWindow = 240, kStep = 60;
  std::array<std::int16_t, kWindow + transcode::audio::kBlockSamples> sound_{};
  int quiet_windows_ = 0;
};

// The frequency that carries most of the energy, to 1 Hz between 80 and 4020 Hz; nothing where none
// stands out. `sound` 100 ms or more.
std::optional<double> dominant_hertz(transcode::audio::Samples sound);

}  // namespace gateway::probe
