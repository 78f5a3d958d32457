#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "gateway/conference/conference.hpp"
#include "gateway/config/config.hpp"
#include "hwaccel/pool.hpp"
#include "transcode/pipeline/worker_pool.hpp"
#include "transcode/plan/video_target.hpp"
#include "transcode/video/text.hpp"

namespace gateway::media {

class ConferenceMixer;
class DecodedTrack;
class Engine;
class TranscodedTrack;

// Totals of what was decoded and encoded since the start, kept where the short-lived pipelines end.
struct EngineTotals {
  struct Work {
    std::uint64_t frames = 0, errors = 0, dropped = 0;
    double seconds = 0;
  };
  std::map<protocols::Codec, Work> decoded, encoded;

  static void add(Work& to, const Work& more) {
    to.frames += more.frames;
    to.errors += more.errors;
    to.dropped += more.dropped;
    to.seconds += more.seconds;
  }
};

// Reads one pipeline's counters into the totals: while it runs whenever they are asked for, once
// more when it ends. The reader must stay callable as long as the meter lives, on any thread.
class Meter {
 public:
  using Reader = std::function<void(EngineTotals&)>;
  Meter(Engine& engine, Reader reader);
  ~Meter();
  Meter(const Meter&) = delete;
  Meter& operator=(const Meter&) = delete;

 private:
  Engine& engine_;
};

// The media work of the process: threads, devices, fonts, and every decoding and transcoding that
// several legs share. Made once, outlives all legs. Thread-safe.
class Engine {
 public:
  // `executor`: for the clocks of mixing.
  Engine(const config::Media& settings, boost::asio::any_io_executor executor);
  ~Engine();

  [[nodiscard]] transcode::pipeline::WorkerPool& workers() { return *workers_; }
  [[nodiscard]] hwaccel::Pool& devices() { return *devices_; }
  [[nodiscard]] const transcode::video::TextRendererPtr& text() const { return text_; }
  [[nodiscard]] const config::Media& settings() const { return settings_; }

  // The pictures of a track: decoded once, however many look. Decoding ends with the last holder.
  std::shared_ptr<DecodedTrack> decode(const std::shared_ptr<conference::Track>& track);

  // The same where somebody looks already, else null.
  std::shared_ptr<DecodedTrack> decoded(const std::shared_ptr<conference::Track>& track) const;

  // The track in another codec: made once a codec. Ends with the last holder.
  std::shared_ptr<TranscodedTrack> transcode(const std::shared_ptr<conference::Track>& track,
                                             protocols::Codec codec);

  // The mixed sound of a conference for its rooms. Ends with the last holder.
  std::shared_ptr<ConferenceMixer> mixer(const std::shared_ptr<conference::Conference>& conference);

  [[nodiscard]] EngineTotals totals() const;

 private:
  friend class Meter;

  const config::Media& settings_;
  boost::asio::any_io_executor executor_;
  std::unique_ptr<transcode::pipeline::WorkerPool> workers_;
  std::unique_ptr<hwaccel::Pool> devices_;
  transcode::video::TextRendererPtr text_;

  mutable std::mutex mutex_;
  std::map<const conference::Track*, std::weak_ptr<DecodedTrack>> decoded_;
  std::map<std::pair<const conference::Track*, protocols::Codec>, std::weak_ptr<TranscodedTrack>>
      transcoded_;
  // By who owns the conference: another that later stands at the same address is another.
  std::map<std::weak_ptr<conference::Conference>, std::weak_ptr<ConferenceMixer>,
           std::owner_less<std::weak_ptr<conference::Conference>>>
      mixers_;

  mutable std::mutex meters_mutex_;
  std::map<const Meter*, Meter::Reader> meters_;
  EngineTotals ended_;
};

}  // namespace gateway::media
