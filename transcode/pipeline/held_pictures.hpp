#pragma once

#include <deque>
#include <mutex>
#include <optional>

#include "hwaccel/video_frame.hpp"
#include "transcode/pipeline/sync.hpp"

namespace transcode::pipeline {

// The newest pictures of one stream, each shown only after a delay that lip-sync asks for.
// Thread-safe.
class HeldPictures {
 public:
  // `now`: when it was decoded. Pictures come in order.
  void push(hwaccel::VideoFramePtr picture, protocols::TimePoint now);
  // How long each picture is held back from now on, 0 … kMaxHold.
  void set_hold(protocols::Duration hold);

  // The picture to show at `now`; null before the first. While none is old enough, the oldest.
  hwaccel::VideoFramePtr at(protocols::TimePoint now);
  // When the newest picture was captured and will be shown; nothing where its sender never told.
  [[nodiscard]] std::optional<Presentation> presentation() const;

  static constexpr protocols::Duration kMaxHold = std::chrono::milliseconds(250);

 private:
  struct Held {
    hwaccel::VideoFramePtr picture;
    protocols::TimePoint decoded;
  };
  void drop_shown(protocols::TimePoint now);

  mutable std::mutex mutex_;
  std::deque<Held> held_;  // the first is on show
  protocols::Duration hold_{};
};

}  // namespace transcode::pipeline
