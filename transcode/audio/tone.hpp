#pragma once

#include <cstdint>

#include "transcode/audio/audio_block.hpp"

namespace transcode::audio {

// A sine that carries on from block to block.
class ToneGenerator {
 public:
  // hertz 20 … 20,000; amplitude 0 … 1 of full scale.
  explicit ToneGenerator(double hertz, double amplitude = 0.25);
  AudioBlock next();

 private:
  double step_, amplitude_, phase_ = 0;
};

// The amplitude (0 … 1 of full scale) of one frequency in 48 kHz sound, after Goertzel.
double tone_amplitude(Samples sound, double hertz);

// True where `hertz` stands out: at least `amplitude`, and a quarter of all the energy there.
bool has_tone(Samples sound, double hertz, double amplitude = 0.02);

}  // namespace transcode::audio
