#include "transcode/pipeline/frame_queue.hpp"

namespace transcode::pipeline {

bool DropToKeyframe::admit(const protocols::EncodedFrame& frame, bool queue_full) {
  if (queue_full || (waiting_ && !frame.keyframe)) {
    waiting_ = true;
    return false;
  }
  waiting_ = false;
  return true;
}

}  // namespace transcode::pipeline
