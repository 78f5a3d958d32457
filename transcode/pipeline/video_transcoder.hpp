#pragma once

#include <memory>

#include "transcode/pipeline/video_receiver.hpp"
#include "transcode/pipeline/video_sender.hpp"

namespace transcode::pipeline {

struct VideoTranscoderSnapshot {
  VideoReceiverSnapshot decode;
  VideoSenderSnapshot encode;
};

// One track decoded, made smaller where it must be, and encoded again. Thread-safe.
class VideoTranscoder {
 public:
  VideoTranscoder(WorkerPool& workers, hwaccel::Pool& devices, const plan::VideoTarget& target,
                  VideoSender::Output output, VideoReceiver::KeyframeWanted keyframe_wanted);
  ~VideoTranscoder() { close(); }

  void push(protocols::FramePtr frame) { receiver_->push(std::move(frame)); }
  void set_bitrate(std::uint32_t kbps) { sender_->set_bitrate(kbps); }
  // Wished by the receiving side: answered by our own encoder, the sender is not asked.
  void request_keyframe() { sender_->request_keyframe(); }
  [[nodiscard]] VideoTranscoderSnapshot snapshot() const;
  void close();

 private:
  std::shared_ptr<VideoSender> sender_;
  std::unique_ptr<VideoReceiver> receiver_;  // first to end: it feeds the sender
};

}  // namespace transcode::pipeline
