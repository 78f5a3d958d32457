#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "protocols/dtls/handshake.hpp"
#include "protocols/ice/lite_agent.hpp"
#include "protocols/rtp/rtcp/transport_feedback.hpp"
#include "protocols/rtp/transport_sequence.hpp"
#include "protocols/sdp/browser_answer.hpp"
#include "protocols/sdp/browser_offer.hpp"
#include "protocols/webrtc/media_router.hpp"
#include "protocols/webrtc/peer.hpp"
#include "protocols/webrtc/srtp_keys.hpp"

namespace protocols::webrtc {

// Peer's inside: peer.cpp holds the verbs, peer_negotiation.cpp what an offer changes.
struct Peer::Impl {
  enum class State : std::uint8_t { New, Connecting, Connected, Closed };

  // One accepted m-line, kept as long as its mid is.
  struct Line {
    std::uint32_t ssrc = 0, rtx_ssrc = 0;
    std::uint32_t receive_limit_kbps = 0;
    sdp::BrowserLine agreed;
    std::optional<rtp::Session> session;
  };

  Impl(PeerSettings with, RandomSource source, TimePoint now)
      : settings(std::move(with)), random(std::move(source)), ice(random, now) {}

  // Negotiation.
  std::expected<std::string, OfferError> handle_offer(const std::string& text,
                                                      const std::vector<SendBinding>& sends,
                                                      TimePoint now);
  [[nodiscard]] sdp::BrowserAnswerSettings answer_settings(const std::vector<SendBinding>& sends);
  void adopt_transport(const sdp::BrowserTransport& transport, TimePoint now);
  void adopt_lines(const sdp::BrowserOffer& offer, const std::vector<sdp::BrowserLine>& agreed,
                   TimePoint now);
  void adopt_line(Line& line, const sdp::BrowserSection& offered, TimePoint now);
  void describe_sections(const std::vector<sdp::BrowserLine>& agreed);
  Line& line_of(const std::string& mid);
  std::uint32_t unused_ssrc();
  void renew_if_idle(Line& line);

  // Packets.
  void handle_stun(ByteView datagram, const Address& from, TimePoint now);
  void handle_dtls(ByteView datagram, const Address& from, TimePoint now);
  void handle_rtp(ByteView datagram, TimePoint now);
  void handle_rtcp(ByteView datagram, TimePoint now);
  void count_refused(const Error& error);
  void drain_ice(TimePoint now);
  void drain_dtls(TimePoint now);
  void drain(const std::string& mid, Line& line);
  void send_transport_feedback(TimePoint now);
  void transmit(rtp::Packet packet);
  void disconnect(PeerDisconnected why);
  [[nodiscard]] std::optional<Address> destination() const;

  PeerSettings settings;
  RandomSource random;
  State state = State::New;
  ice::LiteAgent ice;
  DtlsKeying dtls_keying;
  std::optional<dtls::Handshake> dtls;
  std::optional<Address> dtls_from;  // where to answer until ICE has nominated
  SrtpKeys keys;
  std::map<std::string, Line> lines;  // by mid
  MediaRouter router;
  std::vector<Section> sections;
  std::shared_ptr<rtp::TransportSequence> transport_sequence =
      std::make_shared<rtp::TransportSequence>();
  rtp::rtcp::TransportFeedbackBuilder arrivals;
  std::uint8_t transport_cc_extension = 0;
  std::uint32_t last_remote_ssrc = 0;
  std::optional<TimePoint> feedback_at;
  std::optional<std::pair<TimePoint, std::uint64_t>> wall;
  std::uint64_t session_id = 0;
  std::uint32_t version = 0;
  std::deque<PeerTransmit> outbox;
  std::deque<PeerEvent> events;
  PeerCounters counters;  // of `malformed` what ICE and the last DTLS know is added on reading
};

}  // namespace protocols::webrtc
