#pragma once

#include <array>
#include <cstdint>
#include <deque>

#include "protocols/base/time.hpp"

namespace transcode::audio {

// How late packets come against the earliest of the last seconds. Not thread-safe.
class JitterEstimate {
 public:
  // `media`: where the packet's time stamp puts it, on any constant base.
  void observe(protocols::TimePoint received, protocols::Duration media);
  // The delay behind the earliest packet that some 97 of 100 packets keep within.
  [[nodiscard]] protocols::Duration value() const { return value_; }
  void reset() { *this = {}; }

 private:
  static constexpr std::size_t kPackets = 256;  // five seconds of 20 ms
  std::deque<protocols::Duration> transits_;
  protocols::Duration value_{};
  unsigned since_ = 0;
};

}  // namespace transcode::audio
