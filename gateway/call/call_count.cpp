#include "gateway/call/call_count.hpp"

#include <utility>

#include "gateway/call/end_labels.hpp"

namespace gateway::call {

using monitoring::Direction;

CallCount::CallCount(Services& services, std::string_view protocol, protocols::TimePoint now)
    : services_(services), protocol_(protocol_label(protocol)), started_(now) {}

Capacity CallCount::capacity() const {
  return {.draining = services_.draining.load(),
          .free = services_.active_calls < services_.config.capacity.max_calls};
}

void CallCount::occupy() {
  if (!std::exchange(occupies_, true)) ++services_.active_calls;
}

void CallCount::connected(bool encrypted, protocols::TimePoint now) {
  auto& metrics = services_.metrics;
  connected_ = true;
  encrypted_ = admin::encrypted_label(encrypted);
  metrics.call_setup.at(protocol_).observe(now - started_);
  metrics.calls.at(protocol_, Direction::Incoming, encrypted_).add();
  metrics.calls_active.at(protocol_, Direction::Incoming, encrypted_).add();
}

void CallCount::first_picture(protocols::TimePoint now) {
  if (std::exchange(picture_seen_, true)) return;
  services_.metrics.first_frame.at(monitoring::Leg::Room).observe(now - started_);
}

void CallCount::ended(protocols::EndReason reason) {
  auto& metrics = services_.metrics;
  if (std::exchange(occupies_, false)) --services_.active_calls;
  if (connected_) {
    metrics.calls_active.at(protocol_, Direction::Incoming, encrypted_).sub();
    metrics.calls_ended.at(protocol_, end_label(reason)).add();
  } else if (const auto refusal = refusal_label(reason)) {
    const bool draining = reason == protocols::EndReason::Overloaded && services_.draining.load();
    metrics.calls_refused.at(protocol_, draining ? monitoring::Refusal::Draining : *refusal).add();
  }
}

}  // namespace gateway::call
