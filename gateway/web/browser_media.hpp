#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <cstdint>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "gateway/conference/conference.hpp"
#include "gateway/io/timer.hpp"
#include "gateway/media/leg_meter.hpp"
#include "gateway/media/transcoded_track.hpp"
#include "gateway/web/browser_messages.hpp"
#include "gateway/web/browser_services.hpp"
#include "protocols/webrtc/peer.hpp"

namespace gateway::web {

// The media of one browser: its peer connection, and the tracks it gives to and takes from the
// meeting. Lives on the WebSocket's strand, from joining until close(), never longer than the seat.
class BrowserMedia : public std::enable_shared_from_this<BrowserMedia> {
 public:
  struct Answer {
    std::string sdp;
    std::vector<AnsweredTrack> tracks;
  };

  // `on_failed` runs when the connection broke; the next offer makes a new one.
  BrowserMedia(BrowserServices& services, boost::asio::any_io_executor executor,
               conference::Seat& seat, std::uint64_t call, std::function<void()> on_failed);
  ~BrowserMedia();

  std::expected<Answer, ClientError> handle_offer(const Offer& offer);
  void report();  // to the metrics
  void close();   // says good-bye to the browser; nothing else may be called afterwards

 private:
  // What we send on one m-line.
  struct Sending {
    std::shared_ptr<conference::Track> track;            // of the roster
    std::shared_ptr<media::TranscodedTrack> transcoded;  // where the browser cannot take it as is
    protocols::Codec codec = protocols::Codec::Opus;     // negotiated
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

  void make_peer();
  void drop_peer();
  void attach();
  void update_sending(const std::vector<SubscribeEntry>& wanted);
  void update_receiving(const std::vector<PublishEntry>& wanted);
  void subscribe(const std::string& mid, Sending& sending);
  void publish(const std::string& mid, Receiving& receiving, protocols::Codec codec);
  [[nodiscard]] std::shared_ptr<conference::Track> find_track(conference::TrackId id) const;
  void handle_frame(const protocols::webrtc::PeerFrame& frame);
  void handle_peer_event(const protocols::webrtc::PeerEvent& event);
  void pump();
  void say_goodbye();

  BrowserServices& services_;
  boost::asio::any_io_executor executor_;
  conference::Seat& seat_;
  const std::uint64_t number_;
  std::function<void()> on_failed_;

  std::unique_ptr<protocols::webrtc::Peer> peer_;
  std::string ufrag_;  // under which the port knows the peer
  // The newest last. The one before it stays: until the browser checks with its new name, its media
  // comes by the address that the old name brought.
  std::vector<std::shared_ptr<void>> attached_;
  std::map<std::string, Sending> sending_;
  std::map<std::string, Receiving> receiving_;
  media::LegMeter meter_;
  const protocols::TimePoint joined_;
  bool first_frame_seen_ = false, pumping_ = false;
  io::DeadlineTimer timer_;
};

}  // namespace gateway::web
