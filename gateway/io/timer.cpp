#include "gateway/io/timer.hpp"

#include <algorithm>
#include <boost/asio/bind_executor.hpp>
#include <utility>

#include "gateway/io/clock.hpp"

namespace gateway::io {

struct DeadlineTimer::State : std::enable_shared_from_this<State> {
  State(boost::asio::any_io_executor executor, std::function<void()> callback)
      : strand(std::move(executor)), timer(strand), on_due(std::move(callback)) {}

  void arm(std::optional<protocols::TimePoint> deadline) {
    if (deadline == armed) return;
    armed = deadline;
    if (!deadline) {
      timer.cancel();
      return;
    }
    timer.expires_at(to_steady(*deadline));
    timer.async_wait(boost::asio::bind_executor(
        strand, [self = shared_from_this(), at = *deadline](boost::system::error_code error) {
          // A wait that was due already when it was re-armed ends without an error.
          if (error || self->armed != at) return;
          self->armed.reset();
          self->on_due();
        }));
  }

  boost::asio::any_io_executor strand;
  boost::asio::steady_timer timer;
  std::function<void()> on_due;
  std::optional<protocols::TimePoint> armed;
};

DeadlineTimer::DeadlineTimer(boost::asio::any_io_executor strand, std::function<void()> on_due)
    : state_(std::make_shared<State>(std::move(strand), std::move(on_due))) {}

DeadlineTimer::~DeadlineTimer() {
  state_->arm(std::nullopt);
}

void DeadlineTimer::arm(std::optional<protocols::TimePoint> deadline) {
  state_->arm(deadline);
}

PeriodicTimer::PeriodicTimer(boost::asio::any_io_executor strand, protocols::Duration period,
                             std::function<void()> on_tick)
    : period_(period),
      on_tick_(std::move(on_tick)),
      next_(now() + period),
      timer_(std::move(strand), [this] { tick(); }) {
  timer_.arm(next_);
}

void PeriodicTimer::tick() {
  next_ = std::max(next_ + period_, now());
  timer_.arm(next_);
  // Last, and a copy: the callback may destroy this timer.
  const auto on_tick = on_tick_;
  on_tick();
}

}  // namespace gateway::io
