#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <functional>

#include "gateway/io/clock.hpp"
#include "gateway/io/timer.hpp"

namespace gateway::media {

// Beats once for each 20 ms of sound. Unlike a plain periodic timer it makes up for late turns (up
// to a tenth of a second), since each beat that is left out would be 20 ms of sound too few. On the
// executor's strand.
class BlockClock {
 public:
  BlockClock(boost::asio::any_io_executor strand, std::function<void()> on_beat)
      : on_beat_(std::move(on_beat)),
        next_(io::now() + kPeriod),
        timer_(std::move(strand), [this] { due(); }) {
    timer_.arm(next_);
  }

 private:
  static constexpr protocols::Duration kPeriod = std::chrono::milliseconds(20);
  static constexpr int kMostAtOnce = 5;

  void due() {
    const auto now = io::now();
    for (int beats = 0; next_ <= now && beats < kMostAtOnce; ++beats) {
      next_ += kPeriod;
      on_beat_();
    }
    if (next_ <= now) next_ = now + kPeriod;
    timer_.arm(next_);
  }

  std::function<void()> on_beat_;
  protocols::TimePoint next_;
  io::DeadlineTimer timer_;
};

}  // namespace gateway::media
