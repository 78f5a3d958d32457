#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/time.hpp"

namespace protocols::rtp {

// Brings packets into sequence order, says which to ask for again (RFC 4585 6.2.1) and when a gap
// is lost for good. A packet that is next in turn is never copied. Not thread-safe.
class ReorderBuffer {
 public:
  struct Policy {
    Duration max_wait = std::chrono::milliseconds(20);  // how long a gap stays open
    bool nack = false;
  };
  enum class Outcome : std::uint8_t {
    Deliver,  // it is next: deliver it, then pop() until empty
    Stored,   // kept; pop() may have something where the buffer overflowed
    Late,     // its place was given up or delivered already
  };
  struct Ready {
    Bytes packet;
    TimePoint received{};
  };

  explicit ReorderBuffer(Policy policy) : policy_(policy) {}
  void set_policy(Policy policy) { policy_ = policy; }
  void reset();  // the next packet inserted begins anew

  // `sequence` does not wrap (ReceptionStatistics).
  Outcome insert(std::int64_t sequence, ByteView packet, TimePoint now);
  // The next packet in order, or the one behind a gap that has been open too long.
  [[nodiscard]] std::optional<Ready> pop(TimePoint now);
  // Whether packets in front of the one delivered last by insert() or pop() were given up. Clears.
  [[nodiscard]] bool take_gap();

  // Sequence numbers whose (next) request is due, in order, at most 256.
  [[nodiscard]] std::vector<std::uint16_t> due_nacks(TimePoint now, std::optional<Duration> rtt);
  [[nodiscard]] std::optional<TimePoint> deadline() const;

 private:
  static constexpr std::int64_t kCapacity = 1024;  // packets from the first gap on
  static constexpr std::int64_t kMaxGap = 256;     // a larger hole is not worth repairing

  struct Slot {
    std::int64_t sequence = -1;
    Bytes packet;
    TimePoint received{};
  };
  struct Missing {
    std::int64_t sequence = 0;
    TimePoint noticed{}, next_nack{};
    int tries = 0;
  };

  Slot& slot(std::int64_t sequence) {
    return slots_[static_cast<std::size_t>(sequence % kCapacity)];
  }
  void found(std::int64_t sequence);
  void give_up_before(std::int64_t sequence);
  [[nodiscard]] Ready take(Slot& from);

  Policy policy_;
  bool started_ = false, gap_ = false;
  std::int64_t next_ = 0;         // awaited
  std::int64_t highest_ = 0;      // newest seen
  std::vector<Slot> slots_;       // empty until the first packet out of order
  std::vector<Missing> missing_;  // ascending
};

}  // namespace protocols::rtp
