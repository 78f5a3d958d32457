#pragma once

#include <cmath>
#include <numbers>
#include <vector>

#include "transcode/audio/audio_block.hpp"

namespace transcode::audio::testing {

inline std::vector<std::int16_t> sine(double hertz, std::size_t samples, int rate = kSampleRate,
                                      double amplitude = 8000) {
  std::vector<std::int16_t> out(samples);
  for (std::size_t i = 0; i < samples; ++i) {
    const double t = static_cast<double>(i) / rate;
    out[i] = static_cast<std::int16_t>(amplitude * std::sin(2 * std::numbers::pi * hertz * t));
  }
  return out;
}

inline AudioBlock constant(std::int16_t value) {
  AudioBlock block;
  block.fill(value);
  return block;
}

}  // namespace transcode::audio::testing
