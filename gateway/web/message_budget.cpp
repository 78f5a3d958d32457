#include "gateway/web/message_budget.hpp"

#include <algorithm>
#include <chrono>

namespace gateway::web {

bool MessageBudget::take(protocols::TimePoint now) {
  const std::chrono::duration<double> passed = now - last_;
  last_ = now;
  left_ = std::min(kBurst, left_ + passed.count() * kPerSecond);
  if (left_ < 1) return false;
  left_ -= 1;
  return true;
}

}  // namespace gateway::web
