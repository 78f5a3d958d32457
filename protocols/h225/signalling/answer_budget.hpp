#pragma once

#include <chrono>

#include "protocols/base/time.hpp"

namespace protocols::h225::signalling {

// How many messages of a peer we answer with Status: ten at once, one a second in the long run. Two
// stacks that each find fault with the other's Status would else fill the line.
class AnswerBudget {
 public:
  bool take(TimePoint now) {
    constexpr Duration kInterval = std::chrono::seconds(1);
    constexpr int kBurst = 10;
    // When the budget will be full again: each answer puts it an interval off.
    if (full_at_ < now) full_at_ = now;
    if (full_at_ - now > kInterval * (kBurst - 1)) return false;
    full_at_ += kInterval;
    return true;
  }

 private:
  TimePoint full_at_{};
};

}  // namespace protocols::h225::signalling
