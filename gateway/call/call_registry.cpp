#include "gateway/call/call_registry.hpp"

#include <utility>

namespace gateway::call {

void CallRegistry::start(Services& services, std::unique_ptr<signalling::RoomLeg> leg,
                         const boost::asio::any_io_executor& strand) {
  auto call = std::make_shared<RoomCall>(services, std::move(leg), strand);
  {
    const std::lock_guard lock(mutex_);
    calls_.insert(call);
  }
  call->start([self = shared_from_this(), weak = std::weak_ptr(call)] {
    const auto ended = weak.lock();
    const std::lock_guard lock(self->mutex_);
    self->calls_.erase(ended);
  });
}

void CallRegistry::end_all() {
  const std::lock_guard lock(mutex_);
  for (const auto& call : calls_) call->end_for_drain();
}

void CallRegistry::forget_all() {
  std::set<std::shared_ptr<RoomCall>> gone;
  const std::lock_guard lock(mutex_);
  gone.swap(calls_);
}

std::size_t CallRegistry::size() const {
  const std::lock_guard lock(mutex_);
  return calls_.size();
}

}  // namespace gateway::call
