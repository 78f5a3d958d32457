#pragma once

#include <optional>
#include <vector>

#include "gateway/probe/distribution.hpp"
#include "gateway/probe/pulse.hpp"

namespace gateway::probe {

struct SoundSummary {
  std::optional<double> level_dbov;  // mean power of the blocks that held received sound
  std::optional<double> tone_hertz;  // of what sounds between the pulses
  // From sending to hearing, 0 … 1000 (whole seconds go unseen); none where no clock is heard.
  Distribution pulse_latency_ms;
};

// What the sound that comes back tells. Not thread-safe.
class SoundMeter {
 public:
  // A block that begins to be heard at `wall_ms` (since 1970); `received`: it holds sound that
  // came, not silence for want of it. The wall-clock time a pulse began, where one did.
  std::optional<double> handle_block(const transcode::audio::AudioBlock& block, bool received,
                                     double wall_ms);
  [[nodiscard]] SoundSummary summary() const;

 private:
  void estimate_tone(const transcode::audio::AudioBlock& block);

  PulseDetector detector_;
  Distribution pulse_latency_, tones_;
  double power_ = 0;
  std::uint64_t blocks_ = 0;
  int pause_ = 0;                       // blocks to leave out of the tone's measurement
  std::vector<std::int16_t> gathered_;  // for the tone
};

}  // namespace gateway::probe
