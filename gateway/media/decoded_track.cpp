#include "gateway/media/decoded_track.hpp"

#include <algorithm>
#include <utility>

#include "gateway/io/clock.hpp"

namespace gateway::media {
namespace {

// A picture older than this stands for a camera that has stopped: its tile shows the name instead.
// Long enough to bridge the way from a lost key frame to the next.
constexpr protocols::Duration kStale = std::chrono::seconds(3);

}  // namespace

struct DecodedTrack::Listeners {
  std::mutex mutex;
  std::vector<std::weak_ptr<Listener>> all;

  void call() {
    std::vector<std::shared_ptr<Listener>> alive;
    {
      const std::lock_guard lock(mutex);
      std::erase_if(all, [](const auto& weak) { return weak.expired(); });
      for (const auto& weak : all) {
        if (auto listener = weak.lock()) alive.push_back(std::move(listener));
      }
    }
    for (const auto& listener : alive) (*listener)();
  }
};

DecodedTrack::DecodedTrack(Engine& engine, std::shared_ptr<conference::Track> track)
    : track_(std::move(track)),
      listeners_(std::make_shared<Listeners>()),
      pictures_(std::make_shared<transcode::pipeline::HeldPictures>()) {
  receiver_ = std::make_shared<transcode::pipeline::VideoReceiver>(
      engine.workers(), engine.devices(),
      [listeners = listeners_, pictures = pictures_](const hwaccel::VideoFramePtr& picture) {
        pictures->push(picture, io::now());
        listeners->call();
      },
      [weak = std::weak_ptr(track_)] {
        if (const auto strong = weak.lock()) strong->request_keyframe();
      });
  meter_.emplace(engine, [receiver = receiver_, track = track_](EngineTotals& totals) {
    const auto done = receiver->snapshot();
    EngineTotals::add(totals.decoded[track->codec()], {.frames = done.decoded,
                                                       .errors = done.errors,
                                                       .dropped = done.dropped,
                                                       .seconds = done.seconds});
  });
  subscription_ = track_->subscribe(
      [receiver = receiver_](const protocols::FramePtr& frame) { receiver->push(frame); });
}

hwaccel::VideoFramePtr DecodedTrack::latest(protocols::TimePoint now) const {
  auto picture = pictures_->at(now);
  if (picture && now - picture->received > kStale) return nullptr;
  return picture;
}

std::shared_ptr<void> DecodedTrack::listen(Listener listener) {
  auto token = std::make_shared<Listener>(std::move(listener));
  const std::lock_guard lock(listeners_->mutex);
  listeners_->all.push_back(token);
  return token;
}

}  // namespace gateway::media
