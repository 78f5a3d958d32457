#pragma once

#include <cstdint>

#include "protocols/base/encoded_frame.hpp"

namespace transcode::pipeline {

// Which frames of a video stream may go into a bounded queue: after a drop nothing but the next key
// frame. Pure; not thread-safe.
class DropToKeyframe {
 public:
  // Before queueing. False: leave the frame out.
  [[nodiscard]] bool admit(const protocols::EncodedFrame& frame, bool queue_full);
  [[nodiscard]] bool wants_keyframe() const { return waiting_; }
  // A frame already admitted could not be used.
  void lost() { waiting_ = true; }
  [[nodiscard]] std::uint64_t dropped() const { return dropped_; }

 private:
  bool waiting_ = false;
  std::uint64_t dropped_ = 0;
};

}  // namespace transcode::pipeline
