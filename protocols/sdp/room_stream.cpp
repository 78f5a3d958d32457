#include "protocols/sdp/room_stream.hpp"

#include "protocols/base/ip_literal.hpp"
#include "protocols/base/text.hpp"
#include "protocols/sdp/rtp_attributes.hpp"

namespace protocols::sdp {
namespace {

FeedbackSupport both(const FeedbackSupport& a, const FeedbackSupport& b) {
  return {a.nack && b.nack,   a.pli && b.pli,   a.fir && b.fir,
          a.tmmbr && b.tmmbr, a.remb && b.remb, a.transport_cc && b.transport_cc};
}

// Where the peer's packets go, and whether it multiplexes.
void read_addresses(const SessionDescription& peer, const MediaDescription& line, bool mux,
                    NegotiatedStream& stream) {
  const auto connection = peer.connection_for(line);
  stream.remote_rtp.host =
      connection ? canonical_ip(connection->host).value_or("0.0.0.0") : "0.0.0.0";
  stream.remote_rtp.port = line.port;
  stream.rtcp_mux = mux;
  stream.remote_rtcp = stream.remote_rtp;
  if (mux) return;
  if (line.port != 65535) ++stream.remote_rtcp.port;
  if (const auto rtcp = line.attributes.get<RtcpPort>()) {
    stream.remote_rtcp.port = rtcp->port;
    if (auto host = canonical_ip(rtcp->host)) stream.remote_rtcp.host = std::move(*host);
  }
}

// Our direction from the peer's. An unspecified address is the hold of RFC 2543: the peer takes
// nothing.
Direction our_direction(const SessionDescription& peer, const MediaDescription& line) {
  const auto connection = peer.connection_for(line);
  Direction direction = reversed(peer.direction_for(line));
  if (connection && connection->unspecified()) {
    direction = intersect(direction, Direction::RecvOnly);
  }
  return direction;
}

}  // namespace

std::optional<StreamRole> role_of(const MediaDescription& line) {
  if (iequals(line.kind, "audio")) return StreamRole::Audio;
  if (!iequals(line.kind, "video")) return std::nullopt;
  const auto content = to_lower(line.attributes.value("content").value_or("main"));
  const bool main = content.find("main") != std::string::npos;
  return main ? StreamRole::MainVideo : StreamRole::Content;
}

MediaKind kind_of_role(StreamRole role) {
  return role == StreamRole::Audio ? MediaKind::Audio : MediaKind::Video;
}

void read_stream(const SessionDescription& peer, const MediaDescription& line,
                 const FormatChoice& formats, bool mux, NegotiatedStream& stream) {
  read_addresses(peer, line, mux, stream);
  stream.direction = our_direction(peer, line);
  stream.send = formats.send;
  stream.receive.clear();
  for (const auto& format : formats.receive) stream.receive.push_back(format.payload);
  stream.telephone_event_send = formats.telephone_event;
  stream.telephone_event_receive = formats.telephone_event_receive;
  stream.telephone_event_clock = formats.telephone_event_clock;
  stream.max_send_kbps = bandwidth_kbps(line.bandwidth);
  // The session's limit is the whole call's, nearly all of it video.
  if (!stream.max_send_kbps && stream.role != StreamRole::Audio) {
    stream.max_send_kbps = bandwidth_kbps(peer.bandwidth);
  }
  const auto lines = line.attributes.get_all<RtcpFeedback>();
  stream.feedback = both(feedback_for(lines, formats.send.payload_type), kRoomFeedback);
}

}  // namespace protocols::sdp
