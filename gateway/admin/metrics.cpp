#include "gateway/admin/metrics.hpp"

#include <algorithm>

namespace gateway::admin {

void Histogram::observe(protocols::Duration duration) {
  const double seconds = std::chrono::duration<double>(duration).count();
  const auto bound = std::ranges::lower_bound(monitoring::kSecondsBounds, seconds);
  const auto bucket = static_cast<std::size_t>(bound - monitoring::kSecondsBounds.begin());
  counts_[bucket].fetch_add(1, std::memory_order_relaxed);
  sum_nanoseconds_.fetch_add(duration.count(), std::memory_order_relaxed);
}

Histogram::operator monitoring::Histogram() const {
  monitoring::Histogram out;
  for (std::size_t i = 0; i < counts_.size(); ++i) {
    out.counts[i] = counts_[i].load(std::memory_order_relaxed);
  }
  out.sum = static_cast<double>(sum_nanoseconds_.load(std::memory_order_relaxed)) / 1e9;
  return out;
}

monitoring::Snapshot Metrics::snapshot() const {
  monitoring::Snapshot out;
  auto& f = out.figures;
  f.calls.assign(calls);
  f.calls_active.assign(calls_active);
  f.calls_ended.assign(calls_ended);
  f.calls_refused.assign(calls_refused);
  f.browsers_refused.assign(browsers_refused);
  f.browsers = static_cast<std::uint64_t>(browsers);
  f.browsers_active = static_cast<std::int64_t>(browsers_active);
  f.meetings_active = static_cast<std::int64_t>(meetings_active);
  f.pin_failures = static_cast<std::uint64_t>(pin_failures);
  f.gatekeeper_registrations = static_cast<std::int64_t>(gatekeeper_registrations);
  f.gatekeeper_calls = static_cast<std::int64_t>(gatekeeper_calls);
  f.gatekeeper_messages.assign(gatekeeper_messages);
  f.registered = static_cast<std::int64_t>(registered);
  f.registration_losses = static_cast<std::uint64_t>(registration_losses);
  f.call_setup.assign(call_setup);
  f.first_frame.assign(first_frame);
  f.packets.assign(packets);
  f.bytes.assign(bytes);
  f.packets_lost.assign(packets_lost);
  f.packets_recovered.assign(packets_recovered);
  f.jitter.assign(jitter);
  f.round_trip.assign(round_trip);
  f.one_way_media.assign(one_way_media);
  f.unauthenticated_packets.assign(unauthenticated_packets);
  f.dtls_failures.assign(dtls_failures);
  f.keyframe_requests.assign(keyframe_requests);
  f.frames.assign(frames);
  f.frames_forwarded.assign(frames_forwarded);
  f.frames_dropped.assign(frames_dropped);
  f.added_latency.assign(added_latency);
  f.malformed_input.assign(malformed_input);
  f.tls_failures = static_cast<std::uint64_t>(tls_failures);
  f.web_requests = static_cast<std::uint64_t>(web_requests);
  f.web_rejected = static_cast<std::uint64_t>(web_rejected);
  return out;
}

std::int64_t Metrics::legs() const {
  auto legs = static_cast<std::int64_t>(browsers_active);
  for (std::size_t i = 0; i < calls_active.kSize; ++i) {
    legs += static_cast<std::int64_t>(calls_active.cell(i));
  }
  return legs;
}

}  // namespace gateway::admin
