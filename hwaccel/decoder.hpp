#pragma once

#include <expected>

#include "hwaccel/error.hpp"
#include "hwaccel/video_frame.hpp"
#include "protocols/base/encoded_frame.hpp"

namespace hwaccel {

// Decodes one stream, one picture out per access unit in. Until the first key frame, and after an
// error until the next one, every other frame is refused as Damaged: ask the sender for a key
// frame, at whatever pace suits. The picture size may change at any key frame.
// Not thread-safe; one thread at a time.
class VideoDecoder {
 public:
  virtual ~VideoDecoder() = default;
  VideoDecoder() = default;
  VideoDecoder(const VideoDecoder&) = delete;
  VideoDecoder& operator=(const VideoDecoder&) = delete;

  // Null where the access unit held no picture to show. Time stamps and NTP are copied from
  // `frame`.
  virtual std::expected<VideoFramePtr, DecodeError> decode(
      const protocols::EncodedFrame& frame) = 0;
};

}  // namespace hwaccel
