#pragma once

#include <boost/asio/awaitable.hpp>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gateway/call/services.hpp"
#include "gateway/conference/conference.hpp"
#include "gateway/io/timer.hpp"
#include "gateway/media/browser_port.hpp"
#include "gateway/media/leg_meter.hpp"
#include "gateway/media/transcoded_track.hpp"
#include "gateway/web/browser_messages.hpp"
#include "gateway/web/resume_tokens.hpp"
#include "gateway/web/server.hpp"
#include "protocols/webrtc/peer.hpp"

namespace gateway::web {

// What browser legs share. Outlives them.
struct BrowserServices {
  call::Services& call;
  std::shared_ptr<media::BrowserPort> port;
  std::vector<protocols::Address> candidates;  // where browsers reach the port
  ResumeTokens resume;
  std::atomic<unsigned> active = 0;
};

// One browser: its signalling, its peer connection, its seat. Lives on the WebSocket's strand, as long as the
// socket does: serve() is its life.
class BrowserLeg : public std::enable_shared_from_this<BrowserLeg> {
 public:
  BrowserLeg(BrowserServices& services, std::unique_ptr<WebSocket> socket);
  ~BrowserLeg();

  // Returns when the browser has gone or was sent away.
  boost::asio::awaitable<void> serve();
  void end(std::string reason);  // any thread: says bye and closes

 private:
  // What we send on one m-line.
  struct Sending {
    std::shared_ptr<conference::Track> track;               // of the roster
    std::shared_ptr<media::TranscodedTrack> transcoded;     // where the browser cannot take it as it is
    protocols::Codec codec = protocols::Codec::Opus;        // negotiated
    conference::Subscription subscription;
    [[nodiscard]] const std::shared_ptr<conference::Track>& source() const {
      return transcoded ? transcoded->track() : track;
    }
  };
  // What the browser sends on one m-line.
  struct Receiving {
    conference::TrackSource source = conference::TrackSource::Microphone;
    std::shared_ptr<conference::Track> track;  // null until the first frame
  };

  void handle(const Hello& hello);
  void handle(const Offer& offer);
  void handle(const Mute& mute);
  void handle(const Leave& leave);
  void handle(const Ping& ping);

  void join(const std::shared_ptr<conference::Conference>& conference);
  void make_peer();
  void update_sending(const std::vector<SubscribeEntry>& wanted);
  void update_receiving(const std::vector<PublishEntry>& wanted);
  void subscribe(const std::string& mid, Sending& sending);
  [[nodiscard]] std::shared_ptr<conference::Track> find_track(conference::TrackId id) const;
  void handle_frame(const protocols::webrtc::PeerFrame& frame);
  void handle_peer_event(const protocols::webrtc::PeerEvent& event);
  void send_roster(const conference::RosterPtr& roster);
  void refuse(ClientError error, bool fatal, std::optional<std::int64_t> retry_after = {});
  void pump();
  void report();
  void clean_up();

  BrowserServices& services_;
  std::unique_ptr<WebSocket> socket_;
  const std::uint64_t number_;
  std::string name_, meeting_, token_;
  bool occupies_ = false, closing_ = false, pumping_ = false;
  std::vector<conference::ParticipantId> speakers_;

  std::unique_ptr<conference::Seat> seat_;
  std::unique_ptr<protocols::webrtc::Peer> peer_;
  std::shared_ptr<void> attached_;
  std::map<std::string, Sending> sending_;
  std::map<std::string, Receiving> receiving_;
  media::LegMeter meter_;
  protocols::TimePoint joined_{};
  bool first_frame_seen_ = false;
  io::DeadlineTimer timer_, hello_timer_;
  std::optional<io::PeriodicTimer> reporter_;
};

}  // namespace gateway::web
