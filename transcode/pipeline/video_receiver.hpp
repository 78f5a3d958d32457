#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "hwaccel/pool.hpp"
#include "protocols/base/encoded_frame.hpp"
#include "transcode/pipeline/worker_pool.hpp"

namespace transcode::pipeline {

struct VideoReceiverSnapshot {
  std::uint64_t decoded = 0, errors = 0, dropped = 0, keyframes_wanted = 0;
  double seconds = 0;         // spent decoding
  int width = 0, height = 0;  // of the last picture
};

// Decodes one track on a lane of its own. Thread-safe. close() and the destructor wait for a
// worker's callback that is running (not when called from it); none comes afterwards, also from
// push(). Callbacks must not block.
class VideoReceiver {
 public:
  using Picture = std::function<void(hwaccel::VideoFramePtr)>;  // worker thread
  using KeyframeWanted = std::function<void()>;  // worker or pushing thread; may come often: merge

  // `devices` and `workers` outlive it.
  VideoReceiver(WorkerPool& workers, hwaccel::Pool& devices, Picture picture,
                KeyframeWanted keyframe_wanted);
  ~VideoReceiver();

  // H264 or VP8; the codec may change at a key frame.
  void push(protocols::FramePtr frame);
  [[nodiscard]] VideoReceiverSnapshot snapshot() const;
  void close();

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace transcode::pipeline
