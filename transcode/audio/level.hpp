#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "protocols/base/time.hpp"
#include "transcode/audio/audio_block.hpp"

namespace transcode::audio {

// RFC 6464 section 3 and RFC 6465: −dBov of the block, 0 (loudest) … 127 (silence).
std::uint8_t audio_level(Samples block);

// Who speaks, from audio levels. A speaker counts once some 100 ms of speech came, stays first
// while speaking, and is replaced only after a hold-off, so that a cough does not move the picture.
// Not thread-safe.
class SpeakerDetector {
 public:
  using Id = std::uint64_t;

  void observe(Id id, std::uint8_t level, protocols::TimePoint now);  // each block, RFC 6464 level
  void remove(Id id);

  // Most recent dominant speaker first, then others by how lately they spoke; those never heard are
  // not there.
  [[nodiscard]] std::vector<Id> ranking(protocols::TimePoint now);
  [[nodiscard]] bool speaking(Id id, protocols::TimePoint now) const;

 private:
  struct Voice {
    double energy = 0;             // smoothed loudness over the noise floor, 0 … 127
    double floor = 90;             // −dBov of the background
    protocols::TimePoint heard{};  // last block that was speech
    protocols::TimePoint seen{};   // last block
    bool ever = false;
  };
  std::map<Id, Voice> voices_;
  std::vector<Id> order_;
  protocols::TimePoint switched_{};
};

}  // namespace transcode::audio
