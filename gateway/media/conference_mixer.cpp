#include "gateway/media/conference_mixer.hpp"

#include <algorithm>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <set>
#include <utility>

#include "gateway/media/decoded_track.hpp"
#include "transcode/pipeline/sync.hpp"

namespace gateway::media {
namespace {

constexpr std::uint64_t kSyncBeats = 10;  // lips are brought in step five times a second

}  // namespace

struct ConferenceMixer::Source {
  explicit Source(std::shared_ptr<conference::Track> from) : track(std::move(from)) {}

  void push(const protocols::FramePtr& frame) {
    const std::lock_guard lock(mutex);
    buffer.push(frame);
  }
  // `delay`: how long the sound given out has waited here.
  transcode::audio::AudioBlock pull(protocols::TimePoint now, protocols::Duration& delay) {
    const std::lock_guard lock(mutex);
    const auto block = buffer.pull(now);
    delay = buffer.active() ? buffer.snapshot().current_delay : protocols::Duration{};
    if (const auto ntp = buffer.played_ntp()) played = {.ntp = *ntp, .shown = now};
    return block;
  }
  // Holds back whichever of the sound and its participant's picture comes too early. A picture
  // that nobody looks at has no sound waiting for it.
  void keep_in_step(DecodedTrack* picture) {
    transcode::pipeline::SyncDelays delays;
    const auto shown = picture ? picture->presentation() : std::nullopt;
    if (shown && played) {
      sync.audio(*played);
      sync.video(*shown);
      delays = sync.update();
    } else {
      sync = {};
    }
    if (picture) picture->set_hold(delays.video);
    const std::lock_guard lock(mutex);
    buffer.set_extra_delay(delays.audio);
  }

  const std::shared_ptr<conference::Track> track;
  std::mutex mutex;  // frames come on the publisher's thread, blocks go on the lane
  transcode::audio::PlayoutBuffer buffer;
  std::optional<transcode::pipeline::Presentation> played;  // this and the next: on the lane only
  transcode::pipeline::LipSync sync;
  std::weak_ptr<conference::Track> camera;  // of the same participant; under the mixer's mutex
  conference::Subscription subscription;
};

struct ConferenceMixer::Listener {
  conference::ParticipantId self = 0;
  std::unique_ptr<transcode::audio::AudioEncoder> encoder;  // lane only
  Sink sink;
};

ConferenceMixer::ConferenceMixer(Engine& engine, const boost::asio::any_io_executor& executor)
    : engine_(engine),
      strand_(boost::asio::make_strand(executor)),
      lane_(engine.workers().make_lane()) {}

ConferenceMixer::~ConferenceMixer() {
  // The timer belongs to its strand; the last reference to it ends there.
  boost::asio::post(strand_, [clock = std::move(clock_)] {});
  lane_->abandon();
}

void ConferenceMixer::start() {
  boost::asio::dispatch(strand_, [weak = weak_from_this()] {
    const auto self = weak.lock();
    if (!self) return;
    self->clock_ = std::make_shared<BlockClock>(self->strand_, [weak] {
      const auto strong = weak.lock();
      if (!strong) return;
      strong->lane_->post([weak] {
        if (const auto mixer = weak.lock()) mixer->beat();
      });
    });
  });
}

void ConferenceMixer::set_roster(const conference::RosterPtr& roster) {
  std::vector<std::shared_ptr<Source>> gone;  // unsubscribe outside the lock
  const std::lock_guard lock(mutex_);
  if (last_roster_ == roster) return;
  last_roster_ = roster;
  std::set<conference::TrackId> present;
  for (const auto& participant : roster->participants) {
    std::shared_ptr<conference::Track> camera;
    for (const auto& info : participant.tracks) {
      if (info.track->source() == conference::TrackSource::Camera) camera = info.track;
    }
    for (const auto& info : participant.tracks) {
      if (info.track->kind() != protocols::MediaKind::Audio) continue;
      present.insert(info.track->id());
      auto& slot = sources_[info.track->id()];
      const bool known = slot != nullptr;
      if (!known) slot = std::make_shared<Source>(info.track);
      if (info.track->source() == conference::TrackSource::Microphone) slot->camera = camera;
      if (known) continue;
      slot->subscription =
          info.track->subscribe([weak = std::weak_ptr(slot)](const protocols::FramePtr& frame) {
            if (const auto source = weak.lock()) source->push(frame);
          });
    }
  }
  for (auto at = sources_.begin(); at != sources_.end();) {
    if (present.contains(at->first)) {
      ++at;
      continue;
    }
    gone.push_back(std::move(at->second));
    at = sources_.erase(at);
  }
}

std::shared_ptr<void> ConferenceMixer::listen(conference::ParticipantId self,
                                              protocols::Codec codec, Sink sink) {
  auto encoder = transcode::audio::make_audio_encoder(
      {.codec = codec, .first_timestamp = 0, .opus_bitrate = 48000, .opus_expected_loss = 5});
  if (!encoder) return nullptr;
  auto listener = std::make_shared<Listener>();
  listener->self = self;
  listener->encoder = std::move(*encoder);
  listener->sink = std::move(sink);
  const std::lock_guard lock(mutex_);
  listeners_.push_back(listener);
  return listener;
}

void ConferenceMixer::beat() {
  std::vector<std::shared_ptr<Source>> sources;
  std::vector<std::shared_ptr<conference::Track>> cameras;  // of the sources, where they have one
  std::vector<std::shared_ptr<Listener>> listeners;
  {
    const std::lock_guard lock(mutex_);
    for (const auto& [id, source] : sources_) {
      sources.push_back(source);
      cameras.push_back(source->camera.lock());
    }
    std::erase_if(listeners_, [](const auto& weak) { return weak.expired(); });
    for (const auto& weak : listeners_) {
      if (auto listener = weak.lock()) listeners.push_back(std::move(listener));
    }
  }
  const auto now = io::now();
  std::map<conference::ParticipantId, conference::TrackId> own;
  std::set<conference::TrackId> present;
  // One mix has one clock: that of whoever waited longest, so that no picture is ahead of its
  // sound.
  protocols::Duration longest_delay{};
  for (const auto& source : sources) {
    const auto id = source->track->id();
    present.insert(id);
    mixer_.join(id);
    mixer_.set_muted(id, source->track->muted());
    protocols::Duration delay{};
    mixer_.put(id, source->pull(now, delay));
    longest_delay = std::max(longest_delay, delay);
    if (source->track->source() == conference::TrackSource::Microphone) {
      own[source->track->owner()] = id;
    }
  }
  for (auto at = mixed_.begin(); at != mixed_.end(); ++at) {
    if (!present.contains(*at)) mixer_.leave(*at);
  }
  mixed_ = std::move(present);
  mixer_.mix();
  if (++beats_ % kSyncBeats == 0) {
    for (std::size_t at = 0; at < sources.size(); ++at) {
      const auto picture = cameras[at] ? engine_.decoded(cameras[at]) : nullptr;
      sources[at]->keep_in_step(picture.get());
    }
  }
  for (const auto& listener : listeners) {
    const auto microphone = own.find(listener->self);
    const auto block = microphone == own.end() ? mixer_.all() : mixer_.output(microphone->second);
    auto dated = std::make_shared<protocols::EncodedFrame>(*listener->encoder->encode(block, now));
    dated->captured = now - longest_delay;
    listener->sink(dated);
  }
}

}  // namespace gateway::media
