#include "gateway/media/transcoded_track.hpp"

#include <algorithm>

namespace gateway::media {

TranscodedTrack::TranscodedTrack(Engine& engine, const std::shared_ptr<conference::Track>& track,
                                 const transcode::plan::VideoTarget& target)
    : source_(track),
      output_(std::make_shared<conference::Track>(track->id(), track->owner(), track->source(),
                                                  target.codec)) {
  transcoder_ = std::make_shared<transcode::pipeline::VideoTranscoder>(
      engine.workers(), engine.devices(), target,
      [weak = std::weak_ptr(output_)](const protocols::FramePtr& frame) {
        if (const auto output = weak.lock()) output->push(frame);
      },
      [weak = std::weak_ptr(track)] {
        if (const auto source = weak.lock()) source->request_keyframe();
      });
  output_->on_keyframe_wanted([weak = std::weak_ptr(transcoder_)] {
    if (const auto transcoder = weak.lock()) transcoder->request_keyframe();
  });
  meter_.emplace(
      engine, [transcoder = transcoder_, source = source_, output = output_](EngineTotals& totals) {
        const auto done = transcoder->snapshot();
        EngineTotals::add(totals.decoded[source->codec()], {.frames = done.decode.decoded,
                                                            .errors = done.decode.errors,
                                                            .dropped = done.decode.dropped,
                                                            .seconds = done.decode.seconds});
        EngineTotals::add(totals.encoded[output->codec()], {.frames = done.encode.encoded,
                                                            .errors = done.encode.errors,
                                                            .dropped = done.encode.dropped,
                                                            .seconds = done.encode.encode_seconds});
      });
  output_->on_rate_limited(
      [weak = std::weak_ptr(transcoder_), most = target.kbps](std::uint32_t kbps) {
        if (const auto transcoder = weak.lock()) transcoder->set_bitrate(std::min(kbps, most));
      });
  subscription_ = source_->subscribe(
      [transcoder = transcoder_](const protocols::FramePtr& frame) { transcoder->push(frame); });
}

}  // namespace gateway::media
