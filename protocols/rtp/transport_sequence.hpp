#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "protocols/base/time.hpp"
#include "protocols/rtp/rtcp/message.hpp"

namespace protocols::rtp {

// The transport-wide sequence counter and what was sent under each number. Shared by all sessions
// of one transport (SessionSettings::transport_sequence); all on one strand.
class TransportSequence {
 public:
  std::uint16_t next(std::uint32_t ssrc, std::size_t bytes, TimePoint now);

  struct Fate {
    TimePoint sent{};
    std::size_t bytes = 0;
    std::optional<Duration> arrival;  // on the receiver's clock, 250 µs steps; empty: lost
  };
  // What the feedback says of packets of this SSRC, in order of sending.
  [[nodiscard]] std::vector<Fate> fates(const rtcp::TransportFeedback& feedback,
                                        std::uint32_t ssrc) const;

 private:
  static constexpr std::size_t kSlots = 2048;
  struct Slot {
    bool used = false;
    std::uint16_t sequence = 0;
    std::uint32_t ssrc = 0, bytes = 0;
    TimePoint sent{};
  };
  std::uint16_t next_ = 0;
  std::array<Slot, kSlots> slots_{};
};

}  // namespace protocols::rtp
