#include "transcode/audio/tone.hpp"

#include <cmath>
#include <numbers>

#include "protocols/base/check.hpp"

namespace transcode::audio {

ToneGenerator::ToneGenerator(double hertz, double amplitude)
    : step_(2 * std::numbers::pi * hertz / kSampleRate), amplitude_(amplitude * 32767) {
  protocols::check(hertz >= 20 && hertz <= 20000 && amplitude >= 0 && amplitude <= 1);
}

AudioBlock ToneGenerator::next() {
  AudioBlock block;
  for (std::int16_t& sample : block) {
    sample = static_cast<std::int16_t>(std::lrint(amplitude_ * std::sin(phase_)));
    phase_ = std::fmod(phase_ + step_, 2 * std::numbers::pi);
  }
  return block;
}

double tone_amplitude(Samples sound, double hertz) {
  if (sound.empty()) return 0;
  const double factor = 2 * std::cos(2 * std::numbers::pi * hertz / kSampleRate);
  double before = 0, last = 0;
  for (const std::int16_t sample : sound) {
    const double now = sample + factor * last - before;
    before = last;
    last = now;
  }
  const double power = last * last + before * before - factor * last * before;
  return 2 * std::sqrt(std::max(0.0, power)) / static_cast<double>(sound.size()) / 32767;
}

bool has_tone(Samples sound, double hertz, double amplitude) {
  const double found = tone_amplitude(sound, hertz);
  if (found < amplitude) return false;
  double energy = 0;
  for (const std::int16_t sample : sound) energy += static_cast<double>(sample) * sample;
  const double mean = energy / static_cast<double>(sound.size()) / (32767.0 * 32767.0);
  return found * found / 2 >= mean / 4;
}

}  // namespace transcode::audio
