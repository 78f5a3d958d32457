#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "gateway/conference/track.hpp"
#include "gateway/media/engine.hpp"
#include "transcode/pipeline/held_pictures.hpp"
#include "transcode/pipeline/video_receiver.hpp"

namespace gateway::media {

// The pictures of one video track, shared by all who show it. Thread-safe.
class DecodedTrack {
 public:
  // Hears of each new picture, on a worker thread; must only hand the news on.
  using Listener = std::function<void()>;

  DecodedTrack(Engine& engine, std::shared_ptr<conference::Track> track);

  // Null before the first picture, and again when the track has brought none for three seconds.
  [[nodiscard]] hwaccel::VideoFramePtr latest(protocols::TimePoint now) const;
  [[nodiscard]] const std::shared_ptr<conference::Track>& track() const { return track_; }

  // For lip-sync: when the newest picture was captured and will be shown, where its sender told;
  // and how long pictures are held back so that they do not come before their sound.
  [[nodiscard]] std::optional<transcode::pipeline::Presentation> presentation() const {
    return pictures_->presentation();
  }
  void set_hold(protocols::Duration hold) { pictures_->set_hold(hold); }

  // The listener is dropped with the token.
  [[nodiscard]] std::shared_ptr<void> listen(Listener listener);

 private:
  struct Listeners;

  std::shared_ptr<conference::Track> track_;
  std::shared_ptr<Listeners> listeners_;
  std::shared_ptr<transcode::pipeline::HeldPictures> pictures_;
  std::shared_ptr<transcode::pipeline::VideoReceiver> receiver_;
  std::optional<Meter> meter_;
  conference::Subscription subscription_;
};

}  // namespace gateway::media
