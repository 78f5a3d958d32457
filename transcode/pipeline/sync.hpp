#pragma once

#include <cstdint>
#include <optional>

#include "protocols/base/time.hpp"

namespace transcode::pipeline {

// Between two NTP 32.32 times, right across the era's end.
protocols::Duration ntp_difference(std::uint64_t later, std::uint64_t earlier);

struct SyncDelays {
  protocols::Duration audio{}, video{};  // to add to each; one of them is 0
};

// When one frame was captured and when it is presented, as things stand.
struct Presentation {
  std::uint64_t ntp = 0;  // capture time
  protocols::TimePoint shown{};
};

// Says which of one participant's sound and picture to hold back, and how long: moves slowly, at
// most to 250 ms, and leaves alone what nobody notices (sound up to 45 ms early or 60 ms late,
// within ITU-R BT.1359) and what cannot be: seconds apart, capture times of two clocks that have
// nothing to do with each other. Not thread-safe.
class LipSync {
 public:
  void audio(const Presentation& presentation) { audio_ = presentation; }
  void video(const Presentation& presentation) { video_ = presentation; }
  // The delays to apply from now on; presentations tell how things stand with the last ones
  // applied.
  SyncDelays update();
  // Picture minus sound, positive: the picture is late. Nothing before both are known.
  [[nodiscard]] std::optional<protocols::Duration> skew() const;

 private:
  std::optional<Presentation> audio_, video_;
  SyncDelays delays_;
};

}  // namespace transcode::pipeline
