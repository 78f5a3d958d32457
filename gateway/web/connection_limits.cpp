#include "gateway/web/connection_limits.hpp"

namespace gateway::web {

std::shared_ptr<ConnectionLimits::Place> ConnectionLimits::enter(const std::string& source) {
  {
    const std::lock_guard lock(mutex_);
    const auto known = by_source_.find(source);
    const unsigned mine = known == by_source_.end() ? 0 : known->second;
    if (all_ >= most_ || mine >= most_per_source_) return nullptr;
    ++all_;
    ++by_source_[source];
  }
  return std::make_shared<Place>(shared_from_this(), source);
}

void ConnectionLimits::leave(const std::string& source) {
  const std::lock_guard lock(mutex_);
  --all_;
  const auto known = by_source_.find(source);
  if (--known->second == 0) by_source_.erase(known);
}

}  // namespace gateway::web
