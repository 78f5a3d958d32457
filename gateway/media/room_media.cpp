#include "gateway/media/room_media.hpp"

#include <algorithm>
#include <utility>

#include "gateway/io/clock.hpp"
#include "protocols/base/earliest.hpp"

namespace gateway::media {

using protocols::StreamRole;

namespace {

constexpr std::size_t kMostEarly = 8;
constexpr std::size_t kMostStreams = 3;

}  // namespace

struct RoomMedia::Stream {
  Stream(StreamRole of, io::PortPool::Pair pair) : role(of), ports(std::move(pair)) {}

  StreamRole role;
  io::PortPool::Pair ports;
  bool active = false;  // negotiated; the two machines below exist
  // An answerer's first packets, the DTLS ClientHello among them, may overtake its answer (RFC 5763
  // section 5); the handshake would lose half a second to its repetition.
  struct Early {
    int component;
    protocols::Bytes datagram;
    protocols::Address from;
  };
  std::vector<Early> early;
  std::optional<protocols::webrtc::RoomTransport> transport;
  std::optional<protocols::rtp::Session> session;
  protocols::Direction direction = protocols::Direction::Inactive;
};

RoomMedia::RoomMedia(boost::asio::any_io_executor strand, io::PortPool& ports,
                     std::shared_ptr<const protocols::dtls::Certificate> certificate,
                     protocols::RandomSource random, RoomMediaHandlers handlers)
    : strand_(strand),
      ports_(ports),
      certificate_(std::move(certificate)),
      random_(std::move(random)),
      handlers_(std::move(handlers)),
      cname_(protocols::random_token(random_, 16)),
      timer_(std::move(strand), [this] {
        const auto now = io::now();
        for (const auto& stream : streams_) {
          if (!stream->active) continue;
          stream->transport->handle_timeout(now);
          stream->session->handle_timeout(now);
        }
        pump();
      }) {
  // Content may come while somebody goes through them.
  streams_.reserve(kMostStreams);
}

RoomMedia::~RoomMedia() = default;

std::expected<std::unique_ptr<RoomMedia>, std::error_code> RoomMedia::open(
    boost::asio::any_io_executor strand, io::PortPool& ports,
    std::shared_ptr<const protocols::dtls::Certificate> certificate, protocols::RandomSource random,
    RoomMediaHandlers handlers) {
  std::unique_ptr<RoomMedia> media(new RoomMedia(std::move(strand), ports, std::move(certificate),
                                                 std::move(random), std::move(handlers)));
  for (const StreamRole role : {StreamRole::Audio, StreamRole::MainVideo}) {
    if (auto opened = media->open(role); !opened) return std::unexpected(opened.error());
  }
  return media;
}

std::expected<void, std::error_code> RoomMedia::open_content() {
  if (find(StreamRole::Content)) return {};
  return open(StreamRole::Content);
}

std::expected<void, std::error_code> RoomMedia::open(StreamRole role) {
  auto pair = ports_.take(strand_);
  if (!pair) return std::unexpected(pair.error());
  streams_.push_back(std::make_unique<Stream>(role, std::move(*pair)));
  Stream& stream = *streams_.back();
  listen(stream, *stream.ports.rtp, 0);
  listen(stream, *stream.ports.rtcp, 1);
  return {};
}

void RoomMedia::listen(Stream& stream, io::UdpSocket& socket, int component) {
  socket.start(
      [stream = &stream, component](protocols::ByteView datagram, const protocols::Address& from) {
        if (!stream->active) {
          if (stream->early.size() >= kMostEarly) return;
          stream->early.push_back({component, {datagram.begin(), datagram.end()}, from});
          return;
        }
        stream->transport->handle_datagram(component, datagram, from, io::now());
      },
      [this] { pump(); });
}

std::vector<protocols::LocalStream> RoomMedia::local_streams() const {
  std::vector<protocols::LocalStream> out;
  for (const auto& stream : streams_) {
    out.push_back({stream->role, stream->ports.rtp->port(), stream->ports.rtcp->port()});
  }
  return out;
}

RoomMedia::Stream* RoomMedia::find(StreamRole role) {
  for (const auto& stream : streams_) {
    if (stream->role == role) return stream.get();
  }
  return nullptr;
}

void RoomMedia::configure(const protocols::MediaSession& session) {
  for (const auto& stream : streams_) {
    if (const auto* negotiated = session.find(stream->role)) {
      apply(*stream, *negotiated);
    } else {
      stream->active = false;
      stream->transport.reset();
      stream->session.reset();
    }
  }
  pump();
}

void RoomMedia::apply(Stream& stream, const protocols::NegotiatedStream& negotiated) {
  const auto now = io::now();
  protocols::rtp::SessionSettings settings;
  settings.kind =
      stream.role == StreamRole::Audio ? protocols::MediaKind::Audio : protocols::MediaKind::Video;
  settings.send = negotiated.send;
  settings.receive = negotiated.receive;
  settings.telephone_event_receive = negotiated.telephone_event_receive;
  settings.telephone_event_send = negotiated.telephone_event_send;
  settings.telephone_event_clock = negotiated.telephone_event_clock;
  settings.feedback = negotiated.feedback;
  settings.cname = cname_;
  stream.direction = negotiated.direction;
  if (!stream.active) {
    stream.transport.emplace(negotiated.keying, negotiated.remote_rtp, negotiated.remote_rtcp,
                             negotiated.rtcp_mux, certificate_, now);
    stream.session.emplace(std::move(settings), random_, now);
    stream.session->set_wall_clock(now, io::ntp_now());
    stream.active = true;
    for (const auto& [component, datagram, from] : std::exchange(stream.early, {})) {
      stream.transport->handle_datagram(component, datagram, from, now);
    }
    return;
  }
  stream.transport->configure(negotiated.keying, negotiated.remote_rtp, negotiated.remote_rtcp,
                              negotiated.rtcp_mux, now);
  stream.session->configure(std::move(settings), now);
}

void RoomMedia::send(StreamRole role, const protocols::EncodedFrame& frame) {
  Stream* stream = find(role);
  if (!stream || !stream->active || !protocols::sends(stream->direction)) return;
  stream->session->send_frame(frame, io::now());
  pump();
}

void RoomMedia::send_digit(char digit) {
  Stream* stream = find(StreamRole::Audio);
  if (!stream || !stream->active || !protocols::sends(stream->direction)) return;
  stream->session->send_digit(digit, io::now());
  pump();
}

void RoomMedia::request_keyframe(StreamRole role) {
  Stream* stream = find(role);
  if (!stream || !stream->active) return;
  stream->session->request_keyframe(io::now());
  pump();
}

void RoomMedia::limit_receive_bitrate(StreamRole role, std::uint32_t kbps) {
  Stream* stream = find(role);
  if (!stream || !stream->active) return;
  stream->session->limit_receive_bitrate(kbps, io::now());
  pump();
}

void RoomMedia::end() {
  for (const auto& stream : streams_) {
    if (stream->active) stream->session->end(io::now());
  }
  pump();
}

std::vector<StreamStatistics> RoomMedia::statistics() const {
  std::vector<StreamStatistics> out;
  for (const auto& stream : streams_) {
    if (!stream->active) continue;
    out.push_back({stream->role, stream->session->statistics(), stream->transport->statistics()});
  }
  return out;
}

void RoomMedia::pump() {
  // What one machine gives out another may answer, so go round until both are empty.
  bool busy = true;
  while (busy) {
    busy = false;
    for (const auto& stream : streams_) {
      if (stream->active) busy = pump(*stream) || busy;
    }
  }
  std::optional<protocols::TimePoint> soonest;
  for (const auto& stream : streams_) {
    if (!stream->active) continue;
    protocols::keep_earliest(soonest, stream->transport->deadline());
    protocols::keep_earliest(soonest, stream->session->deadline());
  }
  timer_.arm(soonest);
}

bool RoomMedia::pump(Stream& stream) {
  bool busy = false;
  const auto now = io::now();
  while (auto event = stream.transport->poll_event()) {
    busy = true;
    if (auto* rtp = std::get_if<protocols::webrtc::RtpReceived>(&*event)) {
      if (protocols::receives(stream.direction)) stream.session->handle_rtp(rtp->packet, now);
    } else if (auto* rtcp = std::get_if<protocols::webrtc::RtcpReceived>(&*event)) {
      stream.session->handle_rtcp(rtcp->packet, now);
    } else if (auto* keyed = std::get_if<protocols::webrtc::Keyed>(&*event)) {
      if (handlers_.on_keyed) handlers_.on_keyed(stream.role, keyed->suite);
    } else if (auto* failed = std::get_if<protocols::webrtc::KeyingFailed>(&*event)) {
      const auto& tell = failed->reports_only ? handlers_.on_reports_failed : handlers_.on_failed;
      if (tell) tell(failed->reason);
    }
  }
  while (auto event = stream.session->poll_event()) {
    busy = true;
    if (auto* received = std::get_if<protocols::rtp::FrameReceived>(&*event)) {
      if (handlers_.on_frame) handlers_.on_frame(stream.role, received->frame);
    } else if (std::holds_alternative<protocols::rtp::KeyframeRequested>(*event)) {
      if (handlers_.on_keyframe_wanted) handlers_.on_keyframe_wanted(stream.role);
    } else if (auto* limited = std::get_if<protocols::rtp::BitrateLimited>(&*event)) {
      if (handlers_.on_bitrate) handlers_.on_bitrate(stream.role, limited->kbps);
    } else if (auto* digit = std::get_if<protocols::rtp::DigitReceived>(&*event)) {
      if (handlers_.on_digit) handlers_.on_digit(digit->digit);
    }
  }
  while (auto packet = stream.session->poll_transmit()) {
    busy = true;
    if (packet->rtcp) {
      stream.transport->send_rtcp(packet->bytes, now);
    } else {
      stream.transport->send_rtp(packet->bytes, now);
    }
  }
  while (auto out = stream.transport->poll_transmit()) {
    busy = true;
    auto& socket = out->component == 0 ? *stream.ports.rtp : *stream.ports.rtcp;
    socket.send(out->to, std::move(out->bytes));
  }
  return busy;
}

}  // namespace gateway::media
