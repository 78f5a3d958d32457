#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocols/base/media_session.hpp"

namespace transcode::plan {

// What a video track is, as far as known.
struct VideoTrackFormat {
  protocols::Codec codec = protocols::Codec::H264;
  int width = 0, height = 0, fps = 30;  // 0: not known yet
  std::uint32_t kbps = 0;               // what it sends now; 0: not known
  std::uint8_t h264_profile_idc = 66, h264_level_idc = 31;
  std::uint16_t largest_nal = 0;  // bytes; 0: not known
};

// Bytes of RTP payload that a packet of 1200 bytes carries beside its header and extensions.
inline constexpr std::uint16_t kMaxPayload = 1160;

// What one receiver can take.
struct VideoReceiver {
  std::vector<protocols::PayloadFormat> formats;  // first choice first
  std::uint32_t max_kbps = 0;                     // 0: no limit
  std::uint16_t max_payload = kMaxPayload;        // bytes of RTP payload, for packetization-mode 0
};

// An encoding to make. Equal targets can share one encoder.
struct VideoTarget {
  protocols::Codec codec = protocols::Codec::H264;
  int max_width = 1280, max_height = 720, fps = 30;
  std::uint32_t kbps = 1500;
  std::uint16_t max_slice_bytes = 0;
  std::uint8_t h264_level_idc = 31;
  bool operator==(const VideoTarget&) const = default;
};

enum class Action : std::uint8_t { Forward, Transcode, Refuse };

struct VideoPlan {
  Action action = Action::Refuse;
  std::uint8_t payload_type = 0;  // of the receiver, unless refused
  VideoTarget target;             // for Transcode
  std::string reason;             // one English sentence, no personal data
};

// Largest sizes and rates of H.264 levels, ITU-T H.264 table A-1.
struct H264LevelLimits {
  std::uint32_t max_fs, max_mbps, max_kbps;
};
// Unknown levels count as the next lower known one.
H264LevelLimits h264_level_limits(std::uint8_t level_idc);
// The smallest level_idc whose limits hold this stream.
std::uint8_t h264_level_for(int width, int height, int fps, std::uint32_t kbps);

// The best encoding to make for one payload format: size and frame rate from the ladder 1080, 720,
// 540, 360, 180 lines, 16:9, within the format's limits, `max_kbps` (0: none) and `wish` (largest
// useful); slices that fit a packet for packetization-mode 0.
VideoTarget target_for(const protocols::PayloadFormat& format, std::uint32_t max_kbps,
                       const VideoTarget& wish = {});

// Forward where the receiver can decode the track as it is; else transcode to its first choice that
// can be encoded; else refuse. Pure.
VideoPlan plan_video(const VideoTrackFormat& track, const VideoReceiver& receiver,
                     const VideoTarget& wish = {});

}  // namespace transcode::plan
