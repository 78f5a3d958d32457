#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gateway/io/port_pool.hpp"
#include "gateway/io/timer.hpp"
#include "protocols/base/media_session.hpp"
#include "protocols/dtls/certificate.hpp"
#include "protocols/rtp/session.hpp"
#include "protocols/webrtc/transport.hpp"

namespace gateway::media {

struct StreamStatistics {
  protocols::StreamRole role = protocols::StreamRole::Audio;
  protocols::rtp::SessionStatistics rtp;
  protocols::webrtc::TransportStatistics transport;
};

// What happens on a room's media; every handler runs on the call's strand and may destroy nothing.
struct RoomMediaHandlers {
  std::function<void(protocols::StreamRole, const protocols::FramePtr&)> on_frame;
  std::function<void(protocols::StreamRole)> on_keyframe_wanted;
  std::function<void(protocols::StreamRole, std::uint32_t kbps)> on_bitrate;
  std::function<void(char digit)> on_digit;
  std::function<void(protocols::StreamRole, const std::string& suite)> on_keyed;
  std::function<void(const std::string& reason)> on_failed;
  // RTCP of a stream has no keys and stays silent; sound and pictures go on.
  std::function<void(const std::string& reason)> on_reports_failed = {};
};

// The media of one room's call: two UDP ports a stream, SRTP or H.235.6, RTP and RTCP. Lives on the
// call's strand, and not longer than the port pool.
class RoomMedia {
 public:
  // Opens ports for audio and main video. Errors: every port is taken, or the system refuses.
  static std::expected<std::unique_ptr<RoomMedia>, std::error_code> open(
      boost::asio::any_io_executor strand, io::PortPool& ports,
      std::shared_ptr<const protocols::dtls::Certificate> certificate,
      protocols::RandomSource random, RoomMediaHandlers handlers);
  ~RoomMedia();

  // Ports for content too, once and for the rest of the call: for a room that is about to send or
  // be sent some. Errors as open(); then everything stays as it is.
  std::expected<void, std::error_code> open_content();

  // Ports for the signalling to announce.
  [[nodiscard]] std::vector<protocols::LocalStream> local_streams() const;

  // What was agreed, first or anew. Streams that are gone stop. A stream may exist in one direction
  // first and in the other later, and where to send to may come later still (port 0 until then).
  void configure(const protocols::MediaSession& session);

  void send(protocols::StreamRole role, const protocols::EncodedFrame& frame);
  void send_digit(char digit);  // RFC 4733, where the peer takes it
  void request_keyframe(protocols::StreamRole role);
  void limit_receive_bitrate(protocols::StreamRole role, std::uint32_t kbps);
  // RTCP BYE to everyone; the ports stay open until destruction.
  void end();

  [[nodiscard]] std::vector<StreamStatistics> statistics() const;

 private:
  struct Stream;
  RoomMedia(boost::asio::any_io_executor strand, io::PortPool& ports,
            std::shared_ptr<const protocols::dtls::Certificate> certificate,
            protocols::RandomSource random, RoomMediaHandlers handlers);
  std::expected<void, std::error_code> open(protocols::StreamRole role);
  void listen(Stream& stream, io::UdpSocket& socket, int component);
  Stream* find(protocols::StreamRole role);
  void pump();  // empties every poll and re-arms the timer
  bool pump(Stream& stream);
  void apply(Stream& stream, const protocols::NegotiatedStream& negotiated);

  boost::asio::any_io_executor strand_;
  io::PortPool& ports_;
  std::shared_ptr<const protocols::dtls::Certificate> certificate_;
  protocols::RandomSource random_;
  RoomMediaHandlers handlers_;
  std::string cname_;
  std::vector<std::unique_ptr<Stream>> streams_;
  io::DeadlineTimer timer_;
};

}  // namespace gateway::media
