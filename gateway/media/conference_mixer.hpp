#pragma once

#include <boost/asio/strand.hpp>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

#include "gateway/conference/conference.hpp"
#include "gateway/media/block_clock.hpp"
#include "gateway/media/engine.hpp"
#include "transcode/audio/encoder.hpp"
#include "transcode/audio/mixer.hpp"
#include "transcode/audio/playout_buffer.hpp"

namespace gateway::media {

// The sound of one conference for its rooms: each audio track decoded once, mixed once each 20 ms,
// and for each room everyone but itself, in the codec the room speaks; where rooms look at a
// speaker's camera too, his lips are kept in step. Exists while a room listens. Thread-safe; the
// work runs on one lane.
class ConferenceMixer : public std::enable_shared_from_this<ConferenceMixer> {
 public:
  // Gets 20 ms of sound, on a worker thread; must only hand it on.
  using Sink = std::function<void(const protocols::FramePtr&)>;

  ConferenceMixer(Engine& engine, const boost::asio::any_io_executor& executor);
  ~ConferenceMixer();
  void start();  // once, after it is owned

  // The audio tracks of the conference as they are now; any listener may tell it.
  void set_roster(const conference::RosterPtr& roster);

  // Hears everyone but `self`. The listener is dropped with the token. A codec that cannot be
  // encoded gives no sound.
  [[nodiscard]] std::shared_ptr<void> listen(conference::ParticipantId self, protocols::Codec codec,
                                             Sink sink);

 private:
  struct Source;
  struct Listener;

  void beat();

  Engine& engine_;
  boost::asio::strand<boost::asio::any_io_executor> strand_;
  std::shared_ptr<transcode::pipeline::Lane> lane_;
  std::shared_ptr<BlockClock> clock_;  // on strand_

  std::mutex mutex_;  // guards the two lists; a beat holds it only to copy them
  std::map<conference::TrackId, std::shared_ptr<Source>> sources_;
  std::vector<std::weak_ptr<Listener>> listeners_;
  conference::RosterPtr last_roster_;

  transcode::audio::Mixer mixer_;        // lane_ only
  std::set<conference::TrackId> mixed_;  // lane_ only: who was in the last beat
  std::uint64_t beats_ = 0;              // lane_ only
};

}  // namespace gateway::media
