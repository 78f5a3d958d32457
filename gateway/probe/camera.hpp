#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <functional>
#include <memory>

#include "gateway/io/timer.hpp"
#include "transcode/pipeline/video_sender.hpp"

namespace gateway::probe {

// A camera that looks at a test card. Frame n belongs to the moment n / fps after the start; what a
// late timer misses is left out. Drawn and encoded on the workers. On its call's strand.
class Camera {
 public:
  using Output = std::function<void(protocols::FramePtr)>;  // worker thread; must only hand it on

  Camera(boost::asio::any_io_executor strand, transcode::pipeline::WorkerPool& workers,
         hwaccel::Pool& devices, const transcode::plan::VideoTarget& target, Output output);
  ~Camera();

  void set_bitrate(std::uint32_t kbps);  // never above the target's
  void request_keyframe() { sender_->request_keyframe(); }
  [[nodiscard]] const transcode::plan::VideoTarget& target() const { return target_; }

 private:
  struct Drawing;
  void due();

  const transcode::plan::VideoTarget target_;
  const protocols::TimePoint start_;
  std::shared_ptr<transcode::pipeline::VideoSender> sender_;
  std::shared_ptr<Drawing> drawing_;
  std::shared_ptr<transcode::pipeline::Lane> lane_;
  io::DeadlineTimer timer_;
};

}  // namespace gateway::probe
