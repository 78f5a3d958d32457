#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "transcode/audio/audio_block.hpp"

namespace transcode::audio {

// Mono sample-rate conversion that carries on from call to call, constant small delay. From n input
// samples come n · to / from output samples (within one). Rates 8,000 … 96,000. Not thread-safe.
class Resampler {
 public:
  Resampler(int from, int to);
  ~Resampler();
  std::vector<std::int16_t> process(Samples input);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace transcode::audio
