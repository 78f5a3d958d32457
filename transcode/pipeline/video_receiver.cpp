#include "transcode/pipeline/video_receiver.hpp"

#include <chrono>
#include <mutex>
#include <optional>

#include "transcode/pipeline/frame_queue.hpp"

namespace transcode::pipeline {
namespace {

// A third of a second at 24 frames a second: more would be old when shown.
constexpr std::size_t kWaitingFrames = 8;

}  // namespace

struct VideoReceiver::State : std::enable_shared_from_this<VideoReceiver::State> {
  State(WorkerPool& w, hwaccel::Pool& d, Picture p, KeyframeWanted k)
      : workers(w),
        devices(d),
        picture(std::move(p)),
        keyframe_wanted(std::move(k)),
        lane(w.make_lane(kWaitingFrames)) {}

  WorkerPool& workers;
  hwaccel::Pool& devices;
  const Picture picture;
  const KeyframeWanted keyframe_wanted;
  const std::shared_ptr<Lane> lane;

  mutable std::mutex mutex;  // of the next three
  bool closed = false;
  DropToKeyframe gate;
  VideoReceiverSnapshot counts;

  std::unique_ptr<hwaccel::VideoDecoder> decoder;  // this and the next: on the lane only
  std::optional<protocols::Codec> codec;

  void want_keyframe() {
    {
      const std::lock_guard lock(mutex);
      ++counts.keyframes_wanted;
    }
    if (keyframe_wanted) keyframe_wanted();
  }

  void push(protocols::FramePtr frame) {
    {
      const std::lock_guard lock(mutex);
      if (closed) {
        ++counts.dropped;
        return;
      }
      const bool full = lane->waiting() >= kWaitingFrames;
      if (gate.admit(*frame, full)) {
        auto job = [self = shared_from_this(), frame] { self->decode(*frame); };
        if (lane->post(std::move(job))) return;
        gate.lost();
      }
      ++counts.dropped;
    }
    want_keyframe();
  }

  std::expected<hwaccel::VideoFramePtr, hwaccel::DecodeError> run(
      const protocols::EncodedFrame& frame) {
    if (!decoder || codec != frame.codec) {
      auto made = devices.decoder(frame.codec);
      if (!made) return std::unexpected(made.error());
      decoder = std::move(*made);
      codec = frame.codec;
    }
    auto decoded = decoder->decode(frame);
    if (!decoded && decoded.error() == hwaccel::DecodeError::DeviceLost) decoder.reset();
    return decoded;
  }

  void decode(const protocols::EncodedFrame& frame) {
    const auto start = workers.now();
    auto decoded = run(frame);
    const std::chrono::duration<double> took = workers.now() - start;
    {
      const std::lock_guard lock(mutex);
      counts.seconds += took.count();
      if (!decoded) {
        ++counts.errors;
        gate.lost();
      } else if (*decoded) {
        ++counts.decoded;
        counts.width = (*decoded)->width();
        counts.height = (*decoded)->height();
      }
    }
    if (!decoded) {
      want_keyframe();
    } else if (*decoded && picture) {
      picture(std::move(*decoded));
    }
  }
};

VideoReceiver::VideoReceiver(WorkerPool& workers, hwaccel::Pool& devices, Picture picture,
                             KeyframeWanted keyframe_wanted)
    : state_(std::make_shared<State>(workers, devices, std::move(picture),
                                     std::move(keyframe_wanted))) {}

VideoReceiver::~VideoReceiver() {
  close();
}

void VideoReceiver::push(protocols::FramePtr frame) {
  state_->push(std::move(frame));
}

VideoReceiverSnapshot VideoReceiver::snapshot() const {
  const std::lock_guard lock(state_->mutex);
  return state_->counts;
}

void VideoReceiver::close() {
  {
    const std::lock_guard lock(state_->mutex);
    state_->closed = true;
  }
  state_->lane->close();
}

}  // namespace transcode::pipeline
