#include "transcode/pipeline/video_transcoder.hpp"

namespace transcode::pipeline {

VideoTranscoder::VideoTranscoder(WorkerPool& workers, hwaccel::Pool& devices,
                                 const plan::VideoTarget& target, VideoSender::Output output,
                                 VideoReceiver::KeyframeWanted keyframe_wanted)
    : sender_(std::make_shared<VideoSender>(workers, devices, target, std::move(output))),
      receiver_(std::make_unique<VideoReceiver>(
          workers, devices,
          [sender = sender_](hwaccel::VideoFramePtr picture) { sender->push(std::move(picture)); },
          std::move(keyframe_wanted))) {}

VideoTranscoderSnapshot VideoTranscoder::snapshot() const {
  return {receiver_->snapshot(), sender_->snapshot()};
}

void VideoTranscoder::close() {
  receiver_->close();
  sender_->close();
}

}  // namespace transcode::pipeline
