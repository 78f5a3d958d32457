#pragma once

#include <string_view>

#include "gateway/call/call_machine.hpp"
#include "gateway/call/services.hpp"
#include "protocols/base/call_event.hpp"

namespace gateway::call {

// What one room call adds to the figures of the process, and takes back when it ends.
class CallCount {
 public:
  CallCount(Services& services, std::string_view protocol, protocols::TimePoint now);

  [[nodiscard]] Capacity capacity() const;
  void occupy();  // from now on it counts towards the capacity
  void connected(bool encrypted, protocols::TimePoint now);
  void first_picture(protocols::TimePoint now);  // counted once
  void ended(protocols::EndReason reason);

 private:
  Services& services_;
  const monitoring::Protocol protocol_;
  const protocols::TimePoint started_;
  bool occupies_ = false, connected_ = false, picture_seen_ = false;
  monitoring::Encrypted encrypted_ = monitoring::Encrypted::No;
};

}  // namespace gateway::call
