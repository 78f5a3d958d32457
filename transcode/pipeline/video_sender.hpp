#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "hwaccel/pool.hpp"
#include "protocols/base/encoded_frame.hpp"
#include "transcode/pipeline/worker_pool.hpp"
#include "transcode/plan/video_target.hpp"
#include "transcode/video/compositor.hpp"

namespace transcode::pipeline {

struct VideoSenderSnapshot {
  std::uint64_t encoded = 0, keyframes = 0, dropped = 0, errors = 0, bytes = 0;
  double compose_seconds = 0, encode_seconds = 0;
  int width = 0, height = 0;
};

// Makes one encoding of pictures or scenes on a lane of its own; any number of legs may share what
// comes out. Thread-safe; callbacks as with VideoReceiver.
class VideoSender {
 public:
  using Output = std::function<void(protocols::FramePtr)>;  // worker thread

  VideoSender(WorkerPool& workers, hwaccel::Pool& devices, const plan::VideoTarget& target,
              Output output);
  // With a compositor of the target's size, for show().
  VideoSender(WorkerPool& workers, hwaccel::Pool& devices, const plan::VideoTarget& target,
              Output output, video::TextRendererPtr text, video::CompositorWords words = {});
  ~VideoSender();

  // Encodes the picture, made smaller (shape kept) where larger than the target. A picture that
  // comes while two others wait, or sooner than the target's frame rate allows, is left out and
  // counted.
  void push(hwaccel::VideoFramePtr picture);
  // Composes the scene, then encodes it. Time stamps as VideoFrame's.
  void show(video::Scene scene, std::uint32_t timestamp, protocols::TimePoint now,
            std::optional<std::uint64_t> ntp = {});

  void set_bitrate(std::uint32_t kbps);
  void request_keyframe();  // at the next picture; merged
  [[nodiscard]] plan::VideoTarget target() const;
  [[nodiscard]] VideoSenderSnapshot snapshot() const;
  void close();

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace transcode::pipeline
