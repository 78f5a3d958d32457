#pragma once

#include <cstddef>
#include <cstdint>

#include "protocols/base/time.hpp"

namespace protocols::rtp {

// Bit rate over the last half to whole second.
class RateMeter {
 public:
  void add(std::size_t bytes, TimePoint now) {
    roll(now);
    bytes_ += bytes;
  }
  std::uint32_t kbps(TimePoint now) {
    roll(now);
    const auto span = now - began_ + former_span_;
    if (span < std::chrono::milliseconds(100)) return 0;
    const auto bits = static_cast<std::int64_t>((bytes_ + former_bytes_) * 8);
    return static_cast<std::uint32_t>(bits * 1'000'000 / span.count());
  }

 private:
  void roll(TimePoint now) {
    const Duration age = now - began_;
    if (age < std::chrono::milliseconds(500)) return;
    const bool stale = age > std::chrono::seconds(2);
    former_bytes_ = stale ? 0 : bytes_;
    former_span_ = stale ? Duration::zero() : age;
    bytes_ = 0;
    began_ = now;
  }

  TimePoint began_{};
  Duration former_span_{};
  std::size_t bytes_ = 0, former_bytes_ = 0;
};

}  // namespace protocols::rtp
