#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "protocols/base/time.hpp"

namespace gateway::conference {

// Equal in a time that tells nothing about where two secrets differ.
bool equal_in_constant_time(std::string_view a, std::string_view b);

// Limits PIN attempts by source (io::source_network): so many wrong ones a minute, then none is
// even looked at. Sources are many only when somebody makes them up; those beyond a bound share one
// limit. Thread-safe.
class PinGuard {
 public:
  explicit PinGuard(unsigned attempts_per_minute) : limit_(attempts_per_minute) {}

  // How long the source must wait before its next attempt counts; zero: it may try.
  [[nodiscard]] protocols::Duration wait_for(const std::string& source, protocols::TimePoint now);
  void report_wrong(const std::string& source, protocols::TimePoint now);

 private:
  struct Window {
    protocols::TimePoint start{};
    unsigned wrong = 0;
  };
  Window& window_of(const std::string& source, protocols::TimePoint now);

  const unsigned limit_;
  std::mutex mutex_;
  std::unordered_map<std::string, Window> windows_;
  Window crowd_;  // of the sources there is no room for
  protocols::TimePoint swept_{};
};

}  // namespace gateway::conference
