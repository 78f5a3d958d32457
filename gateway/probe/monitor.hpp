#pragma once

#include <memory>
#include <mutex>
#include <optional>

#include "gateway/io/clock.hpp"
#include "gateway/media/block_clock.hpp"
#include "gateway/probe/picture_meter.hpp"
#include "gateway/probe/skew_meter.hpp"
#include "gateway/probe/sound_meter.hpp"
#include "transcode/audio/playout_buffer.hpp"

namespace gateway::probe {

// Screen and loudspeaker of the synthetic room, with all meters on them. The picture comes from a
// worker, the rest runs on the call's strand. Owned by shared_ptr, as the decoder's callback holds
// it.
class Monitor {
 public:
  explicit Monitor(const boost::asio::any_io_executor& strand)
      : clock_(strand, [this] { beat(); }) {}

  void handle_picture(hwaccel::VideoFramePtr picture);  // worker thread, one at a time
  void handle_sound(const protocols::FramePtr& frame) { playout_.push(frame); }

  [[nodiscard]] PictureSummary pictures() const;
  [[nodiscard]] SoundSummary sound() const { return sound_.summary(); }
  [[nodiscard]] Distribution skew_ms() const;
  [[nodiscard]] Distribution reported_skew_ms() const;
  // When the first picture had been decoded.
  [[nodiscard]] std::optional<protocols::TimePoint> first_picture() const;

 private:
  void beat();

  transcode::audio::PlayoutBuffer playout_;  // strand
  SoundMeter sound_;                         // strand
  hwaccel::VideoFramePtr before_;            // decoder's worker

  mutable std::mutex mutex_;  // of the rest but the clock
  PictureMeter pictures_;
  std::optional<protocols::TimePoint> first_picture_;
  SkewMeter skew_, reported_skew_;

  media::BlockClock clock_;
};

}  // namespace gateway::probe
