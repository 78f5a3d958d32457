#include "transcode/pipeline/frame_pacer.hpp"

namespace transcode::pipeline {

bool FramePacer::admit(std::uint32_t timestamp) {
  const auto over = due_ ? static_cast<std::int32_t>(timestamp - *due_) : 0;
  const bool jumped = over < -90000;
  // A quarter of a step early is jitter of the camera's clock, not another frame rate.
  if (due_ && !jumped && over < -step_ / 4) return false;
  const bool behind = !due_ || jumped || over > step_;
  due_ = (behind ? timestamp : *due_) + static_cast<std::uint32_t>(step_);
  return true;
}

}  // namespace transcode::pipeline
