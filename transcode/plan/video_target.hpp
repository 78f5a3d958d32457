#pragma once

#include <cstdint>

#include "protocols/base/media_session.hpp"

namespace transcode::plan {

// Bytes of RTP payload that a packet of 1200 bytes carries beside its header and extensions.
inline constexpr std::uint16_t kMaxPayload = 1160;

// An encoding to make. Equal targets can share one encoder.
struct VideoTarget {
  protocols::Codec codec = protocols::Codec::H264;
  int max_width = 1280, max_height = 720, fps = 30;
  std::uint32_t kbps = 1500;
  std::uint16_t max_slice_bytes = 0;
  std::uint8_t h264_level_idc = 31;
  bool operator==(const VideoTarget&) const = default;
};

// The best encoding to make for one payload format: size and frame rate from the ladder 1080, 720,
// 540, 360, 180 lines, 16:9, within the format's limits, `max_kbps` (0: none) and `wish` (largest
// useful); slices that fit a packet for packetization-mode 0. Pure.
VideoTarget target_for(const protocols::PayloadFormat& format, std::uint32_t max_kbps,
                       const VideoTarget& wish = {});

}  // namespace transcode::plan
