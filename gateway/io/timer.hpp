#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <memory>
#include <optional>

#include "protocols/base/time.hpp"

namespace gateway::io {

// One deadline of one owner, as machines give it: arm() with what deadline() says after every turn;
// setting the same time again costs nothing. All on the executor's strand; after destruction the
// callback is not called any more.
class DeadlineTimer {
 public:
  DeadlineTimer(boost::asio::any_io_executor strand, std::function<void()> on_due);
  ~DeadlineTimer();
  DeadlineTimer(const DeadlineTimer&) = delete;
  DeadlineTimer& operator=(const DeadlineTimer&) = delete;

  void arm(std::optional<protocols::TimePoint> deadline);

 private:
  struct State;
  std::shared_ptr<State> state_;
};

// Calls back every `period`, first after one period; a late turn is not made up for.
class PeriodicTimer {
 public:
  PeriodicTimer(boost::asio::any_io_executor strand, protocols::Duration period,
                std::function<void()> on_tick);

 private:
  void tick();

  const protocols::Duration period_;
  const std::function<void()> on_tick_;
  protocols::TimePoint next_;
  DeadlineTimer timer_;
};

}  // namespace gateway::io
