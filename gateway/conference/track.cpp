#include "gateway/conference/track.hpp"

#include <algorithm>
#include <utility>

namespace gateway::conference {
namespace {

// One subscriber on a bad line must not make the picture useless for all others.
constexpr std::uint32_t kLeastKbps = 300;
constexpr std::uint32_t kNoLimitKbps = 4000;

}  // namespace

std::string_view name_of(TrackSource source) {
  switch (source) {
    case TrackSource::Microphone: return "microphone";
    case TrackSource::Camera: return "camera";
    case TrackSource::Screen: return "screen";
    case TrackSource::ScreenAudio: return "screen_audio";
  }
  return "";
}

Subscription::Subscription(Subscription&& other) noexcept
    : track_(std::exchange(other.track_, nullptr)), id_(other.id_) {}

Subscription& Subscription::operator=(Subscription&& other) noexcept {
  if (this != &other) {
    reset();
    track_ = std::exchange(other.track_, nullptr);
    id_ = other.id_;
  }
  return *this;
}

void Subscription::reset() {
  if (auto track = std::exchange(track_, nullptr)) track->unsubscribe(id_);
}

void Subscription::limit(std::uint32_t kbps) {
  if (track_) track_->limit(id_, kbps);
}

void Track::on_keyframe_wanted(KeyframeHandler handler) {
  const std::lock_guard lock(mutex_);
  keyframe_handler_ = std::move(handler);
}

void Track::on_rate_limited(std::function<void(std::uint32_t)> handler) {
  const std::lock_guard lock(mutex_);
  rate_handler_ = std::move(handler);
}

void Track::push(const protocols::FramePtr& frame) {
  codec_.store(frame->codec, std::memory_order_relaxed);
  if (muted()) return;
  std::shared_ptr<const Subscribers> subscribers;
  {
    const std::lock_guard lock(mutex_);
    subscribers = subscribers_;
  }
  for (const auto& subscriber : *subscribers) subscriber.sink(frame);
}

Subscription Track::subscribe(Sink sink) {
  std::uint64_t id = 0;
  {
    const std::lock_guard lock(mutex_);
    auto changed = std::make_shared<Subscribers>(*subscribers_);
    id = next_subscriber_++;
    changed->push_back({.id = id, .sink = std::move(sink)});
    subscribers_ = std::move(changed);
  }
  if (kind() == protocols::MediaKind::Video) request_keyframe();
  return {shared_from_this(), id};
}

void Track::unsubscribe(std::uint64_t id) {
  {
    const std::lock_guard lock(mutex_);
    auto changed = std::make_shared<Subscribers>(*subscribers_);
    std::erase_if(*changed, [id](const Subscriber& s) { return s.id == id; });
    subscribers_ = std::move(changed);
  }
  tell_rate();
}

void Track::limit(std::uint64_t id, std::uint32_t kbps) {
  {
    const std::lock_guard lock(mutex_);
    auto changed = std::make_shared<Subscribers>(*subscribers_);
    for (auto& subscriber : *changed) {
      if (subscriber.id == id) subscriber.limit_kbps = kbps;
    }
    subscribers_ = std::move(changed);
  }
  tell_rate();
}

void Track::tell_rate() {
  std::function<void(std::uint32_t)> handler;
  std::uint32_t least = kNoLimitKbps;
  {
    const std::lock_guard lock(mutex_);
    for (const auto& subscriber : *subscribers_) {
      if (subscriber.limit_kbps > 0) least = std::min(least, subscriber.limit_kbps);
    }
    least = std::max(least, kLeastKbps);
    if (told_kbps_ == least || (told_kbps_ == 0 && least == kNoLimitKbps)) return;
    told_kbps_ = least;
    handler = rate_handler_;
  }
  if (handler) handler(least);
}

void Track::request_keyframe() {
  KeyframeHandler handler;
  {
    const std::lock_guard lock(mutex_);
    handler = keyframe_handler_;
  }
  if (handler) handler();
}

bool Track::watched() const {
  const std::lock_guard lock(mutex_);
  return !subscribers_->empty();
}

}  // namespace gateway::conference
