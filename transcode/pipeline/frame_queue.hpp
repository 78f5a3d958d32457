#pragma once

#include "protocols/base/encoded_frame.hpp"

namespace transcode::pipeline {

// Which frames of a video stream may go into a bounded queue: after a drop nothing but the next key
// frame. Pure; not thread-safe.
class DropToKeyframe {
 public:
  // Before queueing. False: leave the frame out.
  [[nodiscard]] bool admit(const protocols::EncodedFrame& frame, bool queue_full);
  // A frame already admitted could not be used.
  void lost() { waiting_ = true; }

 private:
  bool waiting_ = false;
};

}  // namespace transcode::pipeline
