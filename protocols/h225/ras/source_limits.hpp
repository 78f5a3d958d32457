#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>

#include "protocols/base/time.hpp"

namespace protocols::h225::ras {

// How many datagrams a second are looked at: of one host, and of all hosts that have not
// registered, so that a flood of strangers with invented addresses leaves the registered rooms
// their service. Token buckets; memory is bounded, whatever addresses come. Not thread-safe.
class SourceLimits {
 public:
  struct Config {
    std::uint32_t per_host = 100;  // a second; a site behind one translator is one host
    std::uint32_t per_host_burst = 300;
    std::uint32_t strangers = 500;  // a second, all of them together
    std::uint32_t strangers_burst = 1500;
    std::size_t hosts = 4096;  // remembered; further ones share what is left
  };

  explicit SourceLimits(const Config& config) : config_(config) {}

  // False: the datagram goes unread.
  bool admit(const std::string& host, bool registered, TimePoint now);

  [[nodiscard]] std::size_t hosts() const { return hosts_.size(); }

 private:
  struct Bucket {
    double tokens = 0;
    TimePoint at{};
  };

  static bool take(Bucket& bucket, std::uint32_t rate, std::uint32_t burst, TimePoint now);
  Bucket& bucket_of(const std::string& host, bool registered, TimePoint now);

  Config config_;
  std::unordered_map<std::string, Bucket> hosts_;
  Bucket strangers_, others_;
  bool started_ = false;
  TimePoint swept_{};
};

}  // namespace protocols::h225::ras
