#pragma once

#include <cstdint>
#include <optional>

#include "protocols/base/time.hpp"

namespace transcode::pipeline {

// NTP 32.32 arithmetic; differences are right across the era's end.
protocols::Duration ntp_difference(std::uint64_t later, std::uint64_t earlier);
std::uint64_t ntp_add(std::uint64_t ntp, protocols::Duration duration);

struct SyncDelays {
  protocols::Duration audio{}, video{};  // to add to each; one of them is 0
};

// When one sound and one picture of the same participant were captured and would be presented;
// says which to hold back, and how long. Pure.
struct Presentation {
  std::uint64_t ntp = 0;         // capture time
  protocols::TimePoint shown{};  // when it is presented, as things stand
};
SyncDelays align(const Presentation& audio, const Presentation& video,
                 protocols::Duration limit = std::chrono::milliseconds(250));

// Follows align() over time for one participant: moves slowly, and leaves alone what nobody notices
// (sound up to 45 ms early or 60 ms late, within ITU-R BT.1359). Not thread-safe.
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
