#pragma once

#include <cstdint>

#include "protocols/base/time.hpp"

namespace protocols::rtp {

// Puts the timestamps of frames, which run on their sources' clocks, onto one continuous RTP
// clock. When the source switches or restarts (a step backwards or of more than 10 s, or one that
// time did not take) the new one goes on where the arrival times say. Not thread-safe.
class TimestampRebaser {
 public:
  explicit TimestampRebaser(std::uint32_t start) : last_out_(start) {}

  struct Rebased {
    std::uint32_t timestamp = 0;
    bool anchored = false;  // first of a source
  };
  Rebased rebase(std::uint32_t timestamp, TimePoint received, std::uint32_t clock_rate);
  // Our clock at `at`, as the frames with the least delay tell it: what a sender report pairs with
  // the wall clock, so that transport jitter of the source does not move lips.
  [[nodiscard]] std::uint32_t at(TimePoint at) const;

 private:
  void refer(TimePoint received, bool anchored);

  bool started_ = false;
  std::uint32_t clock_rate_ = 90000;
  std::uint32_t last_in_ = 0, last_out_ = 0;
  TimePoint last_received_{};
  TimePoint reference_time_{};
  std::uint32_t reference_out_ = 0;
};

}  // namespace protocols::rtp
