#include "gateway/signalling/connection_quota.hpp"

#include <utility>

#include "gateway/io/address.hpp"

namespace gateway::signalling {

ConnectionQuota::Place ConnectionQuota::enter(std::string_view host) {
  std::string source = io::source_network(host);
  const std::lock_guard lock(mutex_);
  const auto at = of_source_.find(source);
  const std::size_t of_source = at == of_source_.end() ? 0 : at->second;
  if (all_ >= most_.of_all || of_source >= most_.of_one_source) return nullptr;
  return take(std::move(source));
}

ConnectionQuota::Place ConnectionQuota::enter_ours(std::string_view host) {
  const std::lock_guard lock(mutex_);
  return take(io::source_network(host));
}

ConnectionQuota::Place ConnectionQuota::take(std::string source) {
  ++all_;
  ++of_source_[source];
  const auto give_back = [self = shared_from_this(), source = std::move(source)](const void*) {
    self->leave(source);
  };
  return {static_cast<const void*>(this), give_back};
}

void ConnectionQuota::leave(const std::string& source) {
  const std::lock_guard lock(mutex_);
  --all_;
  const auto at = of_source_.find(source);
  if (--at->second == 0) of_source_.erase(at);
}

}  // namespace gateway::signalling
