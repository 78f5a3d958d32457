#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/time.hpp"

namespace protocols::rtp {

// Packets sent, for retransmission: a ring of 512, each kept a second at most. Memory is reused,
// so a packet costs one copy. Not thread-safe.
class PacketHistory {
 public:
  void remember(std::uint16_t sequence, ByteView packet, TimePoint now);
  // The packet, unless it is gone, too old, or was already fetched less than `min_spacing` ago
  // (a request repeated before the repair could arrive). Valid until the next remember().
  [[nodiscard]] std::optional<ByteView> fetch(std::uint16_t sequence, TimePoint now,
                                              Duration min_spacing);

 private:
  static constexpr std::size_t kSlots = 512;
  struct Slot {
    bool used = false;
    std::uint16_t sequence = 0;
    TimePoint sent{};
    std::optional<TimePoint> fetched;
    Bytes packet;
  };
  std::vector<Slot> slots_;  // empty until the first packet
};

}  // namespace protocols::rtp
