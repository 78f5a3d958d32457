#include "protocols/h225/ras/admitted_calls.hpp"

#include <iterator>
#include <utility>

namespace protocols::h225::ras {
namespace {

using Key = std::pair<std::string, std::string>;

Key key_of(const std::string& endpoint, const CallName& name) {
  if (!name.call_identifier.empty()) {
    return {endpoint, 'i' + std::string(as_text(name.call_identifier))};
  }
  return {endpoint, 'r' + std::to_string(name.call_reference_value) + ' ' +
                        std::string(as_text(name.conference_id))};
}

template <class Calls>
auto range_of(Calls& calls, const std::string& endpoint) {
  const auto first = calls.lower_bound(Key{endpoint, {}});
  auto last = first;
  while (last != calls.end() && last->first.first == endpoint) ++last;
  return std::pair(first, last);
}

}  // namespace

const AdmittedCall* AdmittedCalls::find(const std::string& endpoint, const CallName& name) const {
  const auto found = calls_.find(key_of(endpoint, name));
  return found == calls_.end() ? nullptr : &found->second;
}

void AdmittedCalls::admit(AdmittedCall call) {
  Key key = key_of(call.endpoint_identifier, call.name);
  bandwidth_ += call.bandwidth;
  const auto [entry, added] = calls_.try_emplace(std::move(key), call);
  if (added) return;
  bandwidth_ -= entry->second.bandwidth;
  entry->second = std::move(call);
}

void AdmittedCalls::change_bandwidth(const std::string& endpoint, const CallName& name,
                                     std::uint32_t bandwidth) {
  const auto found = calls_.find(key_of(endpoint, name));
  if (found == calls_.end()) return;
  bandwidth_ = bandwidth_ - found->second.bandwidth + bandwidth;
  found->second.bandwidth = bandwidth;
}

bool AdmittedCalls::end(const std::string& endpoint, const CallName& name) {
  const auto found = calls_.find(key_of(endpoint, name));
  if (found == calls_.end()) return false;
  bandwidth_ -= found->second.bandwidth;
  calls_.erase(found);
  return true;
}

std::vector<AdmittedCall> AdmittedCalls::end_all(const std::string& endpoint) {
  std::vector<AdmittedCall> out;
  const auto [first, last] = range_of(calls_, endpoint);
  for (auto at = first; at != last; ++at) {
    bandwidth_ -= at->second.bandwidth;
    out.push_back(std::move(at->second));
  }
  calls_.erase(first, last);
  return out;
}

std::size_t AdmittedCalls::of_endpoint(const std::string& endpoint) const {
  const auto [first, last] = range_of(calls_, endpoint);
  return static_cast<std::size_t>(std::distance(first, last));
}

}  // namespace protocols::h225::ras
