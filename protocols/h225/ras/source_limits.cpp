#include "protocols/h225/ras/source_limits.hpp"

#include <algorithm>

namespace protocols::h225::ras {

bool SourceLimits::take(Bucket& bucket, std::uint32_t rate, std::uint32_t burst, TimePoint now) {
  const double passed = std::max(0.0, std::chrono::duration<double>(now - bucket.at).count());
  bucket.tokens = std::min<double>(burst, bucket.tokens + passed * rate);
  bucket.at = std::max(bucket.at, now);
  if (bucket.tokens < 1) return false;
  bucket.tokens -= 1;
  return true;
}

SourceLimits::Bucket& SourceLimits::bucket_of(const std::string& host, bool registered,
                                              TimePoint now) {
  if (const auto known = hosts_.find(host); known != hosts_.end()) return known->second;
  // At most once a second, so that a flood does not pay for a sweep each time.
  if (hosts_.size() >= config_.hosts && now - swept_ >= std::chrono::seconds(1)) {
    swept_ = now;
    const double seconds = double(config_.per_host_burst) / std::max(1U, config_.per_host);
    std::erase_if(hosts_, [&](const auto& entry) {
      return std::chrono::duration<double>(now - entry.second.at).count() > seconds;
    });
  }
  if (hosts_.size() >= config_.hosts && !registered) return others_;
  return hosts_.emplace(host, Bucket{double(config_.per_host_burst), now}).first->second;
}

bool SourceLimits::admit(const std::string& host, bool registered, TimePoint now) {
  if (!started_) {
    started_ = true;
    swept_ = now;
    strangers_ = {double(config_.strangers_burst), now};
    others_ = {double(config_.per_host_burst), now};
  }
  if (!take(bucket_of(host, registered, now), config_.per_host, config_.per_host_burst, now)) {
    return false;
  }
  return registered || take(strangers_, config_.strangers, config_.strangers_burst, now);
}

}  // namespace protocols::h225::ras
