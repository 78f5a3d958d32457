#pragma once

#include <cstdint>
#include <vector>

#include "transcode/audio/audio_block.hpp"

namespace transcode::audio {

// Sound in place of lost sound for codecs that bring none of their own: repeats the last pitch
// period and fades to silence within 100 ms, in the spirit of ITU-T G.711 Appendix I. 48 kHz.
class Concealer {
 public:
  void remember(Samples sound);  // what was decoded
  std::vector<std::int16_t> conceal(std::size_t samples);

 private:
  std::vector<std::int16_t> history_;  // at most 40 ms
  std::size_t lag_ = 0, made_ = 0;     // of the gap going on
};

// The lag, in samples between `low` and `high`, at which `sound` most resembles itself, looking at
// its last `window` samples. Needs window + high samples. `likeness` (where asked for) −1 … 1.
std::size_t best_lag(Samples sound, std::size_t window, std::size_t low, std::size_t high,
                     double* likeness = nullptr);

}  // namespace transcode::audio
