#pragma once

#include <memory>
#include <optional>

#include "gateway/conference/track.hpp"
#include "gateway/media/engine.hpp"
#include "transcode/pipeline/video_transcoder.hpp"

namespace gateway::media {

// A video track in another codec, for legs that cannot decode it as it comes. Looks like a track.
// Thread-safe.
class TranscodedTrack {
 public:
  TranscodedTrack(Engine& engine, const std::shared_ptr<conference::Track>& track,
                  const transcode::plan::VideoTarget& target);

  [[nodiscard]] const std::shared_ptr<conference::Track>& track() const { return output_; }

 private:
  std::shared_ptr<conference::Track> source_;
  std::shared_ptr<conference::Track> output_;
  std::shared_ptr<transcode::pipeline::VideoTranscoder> transcoder_;
  std::optional<Meter> meter_;
  conference::Subscription subscription_;
};

}  // namespace gateway::media
