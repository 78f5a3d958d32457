#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

#include "protocols/base/encoded_frame.hpp"

namespace gateway::conference {

using ParticipantId = std::uint64_t;
using TrackId = std::uint64_t;

enum class TrackSource : std::uint8_t { Microphone, Camera, Screen, ScreenAudio };

constexpr protocols::MediaKind kind_of(TrackSource source) {
  return source == TrackSource::Microphone || source == TrackSource::ScreenAudio
             ? protocols::MediaKind::Audio
             : protocols::MediaKind::Video;
}

// As browser signalling spells them.
std::string_view name_of(TrackSource source);

class Track;

// Keeps a sink subscribed; unsubscribes when it goes. Movable.
class Subscription {
 public:
  Subscription() = default;
  Subscription(std::shared_ptr<Track> track, std::uint64_t id)
      : track_(std::move(track)), id_(id) {}
  Subscription(Subscription&& other) noexcept;
  Subscription& operator=(Subscription&& other) noexcept;
  Subscription(const Subscription&) = delete;
  Subscription& operator=(const Subscription&) = delete;
  ~Subscription() { reset(); }

  void reset();
  // The most this subscriber can take now, kbit/s; the publisher is told the least of all.
  void limit(std::uint32_t kbps);
  explicit operator bool() const { return track_ != nullptr; }

 private:
  std::shared_ptr<Track> track_;
  std::uint64_t id_ = 0;
};

// One stream of encoded frames from one publisher to any number of sinks. Thread-safe.
//
// Sinks run on the publisher's thread and must only hand the frame on (post it to their own strand
// or lane). A track somebody subscribes to asks its publisher for a key frame; while nobody does,
// frames end here and nothing is decoded, encoded or sent for it.
class Track : public std::enable_shared_from_this<Track> {
 public:
  using Sink = std::function<void(const protocols::FramePtr&)>;
  using KeyframeHandler = std::function<void()>;

  Track(TrackId id, ParticipantId owner, TrackSource source, protocols::Codec codec)
      : id_(id), owner_(owner), source_(source), codec_(codec) {}

  [[nodiscard]] TrackId id() const { return id_; }
  [[nodiscard]] ParticipantId owner() const { return owner_; }
  [[nodiscard]] TrackSource source() const { return source_; }
  [[nodiscard]] protocols::MediaKind kind() const { return kind_of(source_); }
  // The codec of the frames that come now; follows the publisher.
  [[nodiscard]] protocols::Codec codec() const { return codec_.load(std::memory_order_relaxed); }
  [[nodiscard]] bool muted() const { return muted_.load(std::memory_order_relaxed); }
  void set_muted(bool muted) { muted_.store(muted, std::memory_order_relaxed); }

  // Publisher's side. `handler` may run on any thread and must only hand the wish on.
  void on_keyframe_wanted(KeyframeHandler handler);
  // The rate all subscribers can take, kbit/s, after it changed; any thread.
  void on_rate_limited(std::function<void(std::uint32_t kbps)> handler);
  void push(const protocols::FramePtr& frame);

  // Subscriber's side.
  [[nodiscard]] Subscription subscribe(Sink sink);
  void request_keyframe();
  [[nodiscard]] bool watched() const;

 private:
  friend class Subscription;
  struct Subscriber {
    std::uint64_t id;
    Sink sink;
    std::uint32_t limit_kbps = 0;  // 0: none
  };
  using Subscribers = std::vector<Subscriber>;

  void unsubscribe(std::uint64_t id);
  void limit(std::uint64_t id, std::uint32_t kbps);
  void tell_rate();  // takes the mutex itself

  const TrackId id_;
  const ParticipantId owner_;
  const TrackSource source_;
  std::atomic<protocols::Codec> codec_;
  std::atomic<bool> muted_ = false;

  mutable std::mutex mutex_;  // guards what follows; never held while a sink or handler runs
  std::shared_ptr<const Subscribers> subscribers_ = std::make_shared<Subscribers>();
  std::uint64_t next_subscriber_ = 1;
  KeyframeHandler keyframe_handler_;
  std::function<void(std::uint32_t)> rate_handler_;
  std::uint32_t told_kbps_ = 0;
};

}  // namespace gateway::conference
