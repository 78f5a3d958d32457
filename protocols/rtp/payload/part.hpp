#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "protocols/base/bytes.hpp"

namespace protocols::rtp::payload {

// A run of payload bytes: a few of the payload format's own, then bytes of the frame, which are
// not copied until the packet is written. A packet is one or more parts up to `last_of_packet`.
struct Part {
  std::array<std::byte, 4> head{};
  std::uint8_t head_size = 0;
  ByteView body;
  bool last_of_packet = true;

  [[nodiscard]] std::size_t size() const { return head_size + body.size(); }
};

using Parts = std::vector<Part>;

}  // namespace protocols::rtp::payload
