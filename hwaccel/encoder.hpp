#pragma once

#include <cstdint>
#include <expected>
#include <optional>

#include "hwaccel/error.hpp"
#include "hwaccel/video_frame.hpp"
#include "protocols/base/encoded_frame.hpp"

namespace hwaccel {

struct EncoderSettings {
  protocols::Codec codec = protocols::Codec::H264;
  int width = 1280, height = 720;  // H264: 16 … limits, even; VP8: 1 … limits
  int fps = 30;                    // 1 … 60, for rate control only
  std::uint32_t kbps = 1500;       // 16 … 20,000
  // H264: no NAL unit longer, packetization-mode 0; at least 420; 0: none.
  std::uint16_t max_slice_bytes = 0;
  std::uint8_t h264_level_idc = 31;  // Constrained Baseline of this level
  int threads = 1;
  bool screen_content = false;  // shared screens: sharpness before motion
  bool operator==(const EncoderSettings&) const = default;
};

// Encodes one stream, one access unit out per picture in, no B pictures, key frames on request only
// (the first frame is one). Not thread-safe; one thread at a time.
class VideoEncoder {
 public:
  virtual ~VideoEncoder() = default;
  VideoEncoder() = default;
  VideoEncoder(const VideoEncoder&) = delete;
  VideoEncoder& operator=(const VideoEncoder&) = delete;

  // Nothing where rate control left the picture out. Time stamp, NTP and `received` are the
  // picture's.
  virtual std::expected<std::optional<protocols::EncodedFrame>, EncodeError> encode(
      const VideoFrame& frame, bool force_keyframe) = 0;
  virtual void set_bitrate(std::uint32_t kbps) = 0;  // from the next picture on, no key frame
  [[nodiscard]] virtual const EncoderSettings& settings() const = 0;
};

}  // namespace hwaccel
