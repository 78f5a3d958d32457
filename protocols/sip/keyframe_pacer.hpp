#pragma once

#include <chrono>
#include <optional>

#include "protocols/base/time.hpp"

namespace protocols::sip {

// When a key frame may be asked for by INFO: one request in flight, one a second, wishes in between
// merged, none once the peer has refused. Not thread-safe; lives on its call's strand.
class KeyframePacer {
 public:
  static constexpr Duration kInterval = std::chrono::seconds(1);

  void wish(TimePoint now) {
    if (usable_ && !due_) due_ = next_ > now ? next_ : now;
  }
  // True when a request is to be sent now; the owner sends it and calls answered() later.
  bool take(TimePoint now) {
    if (in_flight_ || !due_ || *due_ > now) return false;
    due_.reset();
    next_ = now + kInterval;
    in_flight_ = true;
    return true;
  }
  void answered() { in_flight_ = false; }
  void refuse() {
    usable_ = false;
    due_.reset();
  }
  [[nodiscard]] bool usable() const { return usable_; }
  [[nodiscard]] std::optional<TimePoint> deadline() const {
    return in_flight_ ? std::nullopt : due_;
  }

 private:
  bool usable_ = true;
  bool in_flight_ = false;
  TimePoint next_{};
  std::optional<TimePoint> due_;
};

}  // namespace protocols::sip
