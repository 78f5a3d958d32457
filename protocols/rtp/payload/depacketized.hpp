#pragma once

#include <cstdint>
#include <vector>

#include "protocols/base/bytes.hpp"

namespace protocols::rtp::payload {

// A complete frame put together from packets that followed one another without a gap.
struct Depacketized {
  Bytes data;
  std::uint32_t timestamp = 0;
  bool keyframe = false;
  bool recovery_point = false;          // H.264 SEI 6: decoding may begin here though it is no IDR
  std::uint16_t width = 0, height = 0;  // key frames, else 0
};

// What a video depacketiser is given: one payload, in sequence order.
struct Fragment {
  ByteView payload;
  std::uint32_t timestamp = 0;
  bool marker = false;
};

using DepacketizedFrames = std::vector<Depacketized>;

}  // namespace protocols::rtp::payload
