#pragma once

#include "protocols/base/time.hpp"

namespace gateway::web {

// How many messages one browser may send: bursts, as a page that joins makes them, but no flood,
// since some messages make work for everyone in the meeting. Not thread-safe.
class MessageBudget {
 public:
  // False: the message at `now` is too many.
  bool take(protocols::TimePoint now);

 private:
  static constexpr double kBurst = 200, kPerSecond = 20;

  double left_ = kBurst;
  protocols::TimePoint last_{};
};

}  // namespace gateway::web
