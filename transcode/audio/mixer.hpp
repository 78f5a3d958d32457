#pragma once

#include <cstdint>
#include <map>

#include "transcode/audio/audio_block.hpp"

namespace transcode::audio {

// Everyone hears everyone but themselves (N−1): one 32-bit sum, minus each own part, then a
// limiter. A participant that joins, leaves, is muted or unmuted fades over one block.
// Each tick: put() for whoever has sound, mix(), then output() for each. Not thread-safe.
class Mixer {
 public:
  using Id = std::uint64_t;

  void join(Id id);   // no effect if already there
  void leave(Id id);  // fades out with the sound it last put
  void set_muted(Id id, bool muted);
  void put(Id id, const AudioBlock& block);  // this tick's sound; nothing put is silence
  void mix();
  [[nodiscard]] AudioBlock output(Id id);  // without its own sound; for an unknown id as all()
  [[nodiscard]] AudioBlock all();          // everyone, for listeners and recorders
  [[nodiscard]] std::size_t size() const;  // participants that have not left

 private:
  struct Limiter {
    float gain = 1.0F;
  };
  struct Part {
    AudioBlock sound{};  // as put last
    AudioBlock mixed{};  // its share of the sum: `sound` after fading
    bool fresh = false;  // put since the last mix
    bool muted = false, leaving = false;
    float gain = 0.0F;
    Limiter limiter;
  };
  AudioBlock limit(const std::array<std::int32_t, kBlockSamples>& sum, Limiter& limiter);

  std::map<Id, Part> parts_;
  std::array<std::int32_t, kBlockSamples> sum_{};
  Limiter limiter_;
};

}  // namespace transcode::audio
