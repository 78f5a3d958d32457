#include "gateway/media/engine.hpp"

#include <algorithm>
#include <thread>

#include "gateway/io/clock.hpp"
#include "gateway/media/conference_mixer.hpp"
#include "gateway/media/decoded_track.hpp"
#include "gateway/media/transcoded_track.hpp"

namespace gateway::media {
namespace {

unsigned worker_count(unsigned configured) {
  return configured > 0 ? configured : std::max(2U, std::thread::hardware_concurrency());
}

}  // namespace

Engine::Engine(const config::Media& settings, boost::asio::any_io_executor executor)
    : settings_(settings),
      executor_(std::move(executor)),
      workers_(std::make_unique<transcode::pipeline::WorkerPool>(worker_count(settings.workers),
                                                                 io::now)),
      devices_(hwaccel::make_software_pool()),
      text_(std::make_shared<transcode::video::TextRenderer>(
          settings.font_file.empty() ? transcode::video::kDefaultFont : settings.font_file)) {}

Engine::~Engine() {
  workers_.reset();
}

std::shared_ptr<DecodedTrack> Engine::decode(const std::shared_ptr<conference::Track>& track) {
  const std::lock_guard lock(mutex_);
  std::erase_if(decoded_, [](const auto& entry) { return entry.second.expired(); });
  auto& slot = decoded_[track.get()];
  auto decoded = slot.lock();
  if (!decoded) {
    decoded = std::make_shared<DecodedTrack>(*this, track);
    slot = decoded;
  }
  return decoded;
}

std::shared_ptr<DecodedTrack> Engine::decoded(
    const std::shared_ptr<conference::Track>& track) const {
  const std::lock_guard lock(mutex_);
  const auto known = decoded_.find(track.get());
  return known == decoded_.end() ? nullptr : known->second.lock();
}

std::shared_ptr<TranscodedTrack> Engine::transcode(const std::shared_ptr<conference::Track>& track,
                                                   protocols::Codec codec) {
  const std::lock_guard lock(mutex_);
  std::erase_if(transcoded_, [](const auto& entry) { return entry.second.expired(); });
  auto& slot = transcoded_[{track.get(), codec}];
  auto transcoded = slot.lock();
  if (!transcoded) {
    transcode::plan::VideoTarget target;
    target.codec = codec;
    transcoded = std::make_shared<TranscodedTrack>(*this, track, target);
    slot = transcoded;
  }
  return transcoded;
}

std::shared_ptr<ConferenceMixer> Engine::mixer(
    const std::shared_ptr<conference::Conference>& conference) {
  const std::lock_guard lock(mutex_);
  std::erase_if(mixers_, [](const auto& entry) { return entry.second.expired(); });
  auto& slot = mixers_[conference];
  auto mixer = slot.lock();
  if (!mixer) {
    mixer = std::make_shared<ConferenceMixer>(*this, executor_);
    mixer->start();
    slot = mixer;
  }
  return mixer;
}

EngineTotals Engine::totals() const {
  const std::lock_guard lock(meters_mutex_);
  EngineTotals totals = ended_;
  for (const auto& [meter, read] : meters_) read(totals);
  return totals;
}

Meter::Meter(Engine& engine, Reader reader) : engine_(engine) {
  const std::lock_guard lock(engine_.meters_mutex_);
  engine_.meters_[this] = std::move(reader);
}

Meter::~Meter() {
  const std::lock_guard lock(engine_.meters_mutex_);
  const auto at = engine_.meters_.find(this);
  at->second(engine_.ended_);
  engine_.meters_.erase(at);
}

}  // namespace gateway::media
