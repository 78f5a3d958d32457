#include "transcode/pipeline/video_sender.hpp"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

#include "hwaccel/scaler.hpp"
#include "protocols/base/check.hpp"
#include "transcode/pipeline/frame_pacer.hpp"

namespace transcode::pipeline {
namespace {

constexpr std::size_t kWaitingPictures = 2;
constexpr int kSmallest = 16;

struct Size {
  int width, height;
};

// The picture's own size where the target holds it, else the largest of its shape; even.
Size encoded_size(const hwaccel::VideoFrame& picture, const plan::VideoTarget& target) {
  int width = picture.width(), height = picture.height();
  if (width > target.max_width || height > target.max_height) {
    const auto fitted =
        hwaccel::fit_inside(width, height, {0, 0, target.max_width, target.max_height});
    width = fitted.width;
    height = fitted.height;
  }
  return {std::max(width & ~1, kSmallest), std::max(height & ~1, kSmallest)};
}

}  // namespace

struct VideoSender::State : std::enable_shared_from_this<VideoSender::State> {
  State(WorkerPool& w, hwaccel::Pool& d, const plan::VideoTarget& t, Output o)
      : workers(w),
        devices(d),
        output(std::move(o)),
        lane(w.make_lane(kWaitingPictures)),
        target(t),
        pacer(t.fps) {}

  WorkerPool& workers;
  hwaccel::Pool& devices;
  const Output output;
  const std::shared_ptr<Lane> lane;

  mutable std::mutex mutex;  // of the next four
  plan::VideoTarget target;
  FramePacer pacer;
  bool keyframe = false;
  VideoSenderSnapshot counts;

  std::unique_ptr<hwaccel::VideoEncoder> encoder;  // from here on the lane only
  std::unique_ptr<video::Compositor> compositor;
  hwaccel::Scaler scaler;
  hwaccel::FramePool scaled;

  template <class Job>
  void post(std::uint32_t timestamp, Job job) {
    const std::lock_guard lock(mutex);
    if (!pacer.admit(timestamp) || !lane->post(std::move(job))) ++counts.dropped;
  }

  bool prepare(const Size& size, const plan::VideoTarget& wanted) {
    if (encoder) {
      const auto& now = encoder->settings();
      if (now.width == size.width && now.height == size.height) {
        if (now.kbps != wanted.kbps) encoder->set_bitrate(wanted.kbps);
        return true;
      }
    }
    hwaccel::EncoderSettings settings;
    settings.codec = wanted.codec;
    settings.width = size.width;
    settings.height = size.height;
    settings.fps = wanted.fps;
    settings.kbps = wanted.kbps;
    settings.max_slice_bytes = wanted.max_slice_bytes;
    settings.h264_level_idc = wanted.h264_level_idc;
    encoder.reset();  // the device's session goes back before another is asked for
    auto made = devices.encoder(settings);
    if (made) encoder = std::move(*made);
    return made.has_value();
  }

  void encode(const hwaccel::VideoFramePtr& picture) {
    plan::VideoTarget wanted;
    bool force = false;
    {
      const std::lock_guard lock(mutex);
      wanted = target;
      force = std::exchange(keyframe, false);
    }
    const auto start = workers.now();
    const Size size = encoded_size(*picture, wanted);
    std::optional<protocols::EncodedFrame> frame;
    bool failed = !prepare(size, wanted);
    if (!failed) {
      const bool fits = picture->width() == size.width && picture->height() == size.height;
      const auto source =
          fits ? picture : scaler.resize(*picture, size.width, size.height, false, scaled);
      auto encoded = encoder->encode(*source, force);
      failed = !encoded;
      if (encoded) frame = std::move(*encoded);
      if (failed) encoder.reset();
    }
    finish(frame, failed, force, workers.now() - start);
  }

  void finish(std::optional<protocols::EncodedFrame>& frame, bool failed, bool forced,
              std::chrono::duration<double> took) {
    {
      const std::lock_guard lock(mutex);
      counts.encode_seconds += took.count();
      if (failed) ++counts.errors;
      if (!frame) {
        keyframe = keyframe || forced;
        return;
      }
      ++counts.encoded;
      counts.bytes += frame->data->size();
      if (frame->keyframe) {
        ++counts.keyframes;
        counts.width = frame->width;
        counts.height = frame->height;
      }
    }
    if (output) output(std::make_shared<const protocols::EncodedFrame>(std::move(*frame)));
  }

  void compose(const video::Scene& scene, std::uint32_t timestamp, protocols::TimePoint now,
               std::optional<std::uint64_t> ntp) {
    const auto start = workers.now();
    const auto picture = compositor->compose(scene, timestamp, now, ntp);
    const std::chrono::duration<double> took = workers.now() - start;
    {
      const std::lock_guard lock(mutex);
      counts.compose_seconds += took.count();
    }
    encode(picture);
  }
};

VideoSender::VideoSender(WorkerPool& workers, hwaccel::Pool& devices,
                         const plan::VideoTarget& target, Output output)
    : state_(std::make_shared<State>(workers, devices, target, std::move(output))) {}

VideoSender::VideoSender(WorkerPool& workers, hwaccel::Pool& devices,
                         const plan::VideoTarget& target, Output output,
                         video::TextRendererPtr text, video::CompositorWords words)
    : VideoSender(workers, devices, target, std::move(output)) {
  state_->compositor = std::make_unique<video::Compositor>(
      target.max_width & ~1, target.max_height & ~1, std::move(text), std::move(words));
}

VideoSender::~VideoSender() {
  close();
}

void VideoSender::push(hwaccel::VideoFramePtr picture) {
  const std::uint32_t timestamp = picture->timestamp;
  state_->post(timestamp, [s = state_, picture = std::move(picture)] { s->encode(picture); });
}

void VideoSender::show(video::Scene scene, std::uint32_t timestamp, protocols::TimePoint now,
                       std::optional<std::uint64_t> ntp) {
  protocols::check(state_->compositor != nullptr);
  state_->post(timestamp, [s = state_, scene = std::move(scene), timestamp, now, ntp] {
    s->compose(scene, timestamp, now, ntp);
  });
}

void VideoSender::set_bitrate(std::uint32_t kbps) {
  const std::lock_guard lock(state_->mutex);
  state_->target.kbps = std::clamp(kbps, 16U, 20000U);
}

void VideoSender::request_keyframe() {
  const std::lock_guard lock(state_->mutex);
  state_->keyframe = true;
}

plan::VideoTarget VideoSender::target() const {
  const std::lock_guard lock(state_->mutex);
  return state_->target;
}

VideoSenderSnapshot VideoSender::snapshot() const {
  const std::lock_guard lock(state_->mutex);
  return state_->counts;
}

void VideoSender::close() {
  state_->lane->close();
}

}  // namespace transcode::pipeline
