#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>

#include "monitoring/snapshot.hpp"
#include "protocols/base/encoded_frame.hpp"
#include "protocols/base/time.hpp"

namespace gateway::admin {

// Relaxed atomics: figures are read seconds later and order nothing.
class Counter {
 public:
  void add(std::uint64_t count = 1) { value_.fetch_add(count, std::memory_order_relaxed); }
  explicit operator std::uint64_t() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::uint64_t> value_ = 0;
};

class Gauge {
 public:
  void add(std::int64_t change = 1) { value_.fetch_add(change, std::memory_order_relaxed); }
  void sub(std::int64_t change = 1) { add(-change); }
  void set(std::int64_t value) { value_.store(value, std::memory_order_relaxed); }
  explicit operator std::int64_t() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::int64_t> value_ = 0;
};

class Histogram {
 public:
  void observe(protocols::Duration duration);
  explicit operator monitoring::Histogram() const;

 private:
  std::array<std::atomic<std::uint64_t>, monitoring::kSecondsBounds.size() + 1> counts_{};
  std::atomic<std::int64_t> sum_nanoseconds_ = 0;
};

// Every figure of the process, as metrics.calls.at(Protocol::Sip, …).add(). Thread-safe; one a
// process, made in app.cpp and passed by reference.
struct Metrics : monitoring::Figures<Counter, Gauge, Histogram> {
  // What is not counted here (version, limits, draining …) is the caller's to fill in.
  [[nodiscard]] monitoring::Snapshot snapshot() const;
  // Room calls and browsers there are now.
  [[nodiscard]] std::int64_t legs() const;
};

constexpr monitoring::Codec label_of(protocols::Codec codec) {
  return static_cast<monitoring::Codec>(codec);
}
static_assert(label_of(protocols::Codec::Vp8) == monitoring::Codec::Vp8);
static_assert(label_of(protocols::Codec::Opus) == monitoring::Codec::Opus);

constexpr monitoring::Media label_of(protocols::MediaKind kind) {
  return kind == protocols::MediaKind::Audio ? monitoring::Media::Audio : monitoring::Media::Video;
}

constexpr monitoring::Encrypted encrypted_label(bool encrypted) {
  return encrypted ? monitoring::Encrypted::Yes : monitoring::Encrypted::No;
}

}  // namespace gateway::admin
