#include "protocols/webrtc/peer.hpp"

#include <algorithm>
#include <utility>

#include "protocols/base/check.hpp"
#include "protocols/base/earliest.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/rtp/rtcp/compound.hpp"
#include "protocols/srtp/error.hpp"
#include "protocols/stun/message.hpp"
#include "protocols/webrtc/datagram_kind.hpp"
#include "protocols/webrtc/peer_impl.hpp"

namespace protocols::webrtc {
namespace {

// As often as browsers themselves report (draft-holmer-rmcat-transport-wide-cc-extensions-01, 2).
constexpr Duration kFeedbackInterval = std::chrono::milliseconds(50);

}  // namespace

void Peer::Impl::disconnect(PeerDisconnected why) {
  if (state == State::Closed) return;
  state = State::Closed;
  events.emplace_back(std::move(why));
}

std::optional<Address> Peer::Impl::destination() const {
  return ice.selected() ? ice.selected() : dtls_from;
}

void Peer::Impl::handle_stun(ByteView datagram, const Address& from, TimePoint now) {
  ice.handle_datagram(datagram, from, now);
  drain_ice(now);
}

void Peer::Impl::drain_ice(TimePoint /*now*/) {
  while (auto answer = ice.poll_transmit()) {
    outbox.push_back({std::move(answer->to), std::move(answer->bytes)});
  }
  while (auto event = ice.poll_event()) {
    if (std::holds_alternative<ice::Disconnected>(*event))
      disconnect({.reason = "consent expired"});
  }
}

void Peer::Impl::handle_dtls(ByteView datagram, const Address& from, TimePoint now) {
  // Made only now: its time limit must not run while ICE is still looking for a path.
  if (!dtls) {
    dtls.emplace(
        dtls::HandshakeSettings{dtls::HandshakeSettings::Role::Server, settings.certificate,
                                dtls_keying.remote_hash, dtls_keying.remote_fingerprint, 1200},
        now);
  }
  dtls_from = from;
  dtls->handle_datagram(datagram, now);
  drain_dtls(now);
}

void Peer::Impl::drain_dtls(TimePoint now) {
  while (auto datagram = dtls->poll_transmit()) {
    // Before nomination the answer goes where the question came from.
    const auto to = destination();
    if (to) outbox.push_back({*to, std::move(*datagram)});
  }
  while (auto event = dtls->poll_event()) {
    if (const auto* made = std::get_if<dtls::Established>(&*event)) {
      check(keys.install(made->local, made->remote));
      state = State::Connected;
      events.emplace_back(PeerConnected{keys.suite()});
      for (auto& [mid, line] : lines) {
        line.session->handle_timeout(now);
        drain(mid, line);
      }
    } else if (const auto* failed = std::get_if<dtls::Failed>(&*event)) {
      disconnect({.reason = make_error_code(failed->reason).message(), .keying_failed = true});
    } else {
      disconnect({.reason = "closed by the browser", .by_peer = true});
    }
  }
}

void Peer::Impl::count_refused(const Error& error) {
  if (error.code == srtp::Errc::Replayed) {
    ++counters.replayed;
    return;
  }
  ++counters.unauthenticated;
  ++counters.malformed.srtp;
}

void Peer::Impl::handle_rtp(ByteView datagram, TimePoint now) {
  Bytes packet = to_bytes(datagram);
  if (const auto done = keys.inbound().unprotect_rtp(packet); !done) {
    return count_refused(done.error());
  }
  const auto view = rtp::parse_packet(packet);
  if (!view) {
    ++counters.malformed.rtp;
    return;
  }
  const std::string* mid = router.route(*view);
  const auto found = mid == nullptr ? lines.end() : lines.find(*mid);
  if (found == lines.end()) {
    ++counters.unroutable;
    return;
  }
  if (transport_cc_extension != 0) {
    if (const auto number = view->extension_u16(transport_cc_extension)) {
      arrivals.received(*number, now);
      last_remote_ssrc = view->ssrc;
      if (!feedback_at) feedback_at = now + kFeedbackInterval;
    }
  }
  found->second.session->handle_rtp(packet, now);
  drain(found->first, found->second);
}

void Peer::Impl::handle_rtcp(ByteView datagram, TimePoint now) {
  Bytes packet = to_bytes(datagram);
  if (const auto done = keys.inbound().unprotect_rtcp(packet); !done) {
    return count_refused(done.error());
  }
  const auto compound = rtp::rtcp::parse_compound(packet);
  if (!compound) {
    ++counters.malformed.rtcp;
    return;
  }
  // A compound may concern several lines; each session picks out what names its sources.
  for (auto& [mid, line] : lines) {
    line.session->handle_rtcp(*compound, now);
    drain(mid, line);
  }
}

void Peer::Impl::drain(const std::string& mid, Line& line) {
  while (auto packet = line.session->poll_transmit()) transmit(std::move(*packet));
  while (auto event = line.session->poll_event()) {
    if (auto* received = std::get_if<rtp::FrameReceived>(&*event)) {
      events.emplace_back(PeerFrame{mid, std::move(received->frame)});
    } else if (std::holds_alternative<rtp::KeyframeRequested>(*event)) {
      events.emplace_back(PeerKeyframeRequested{mid});
    } else if (const auto* limited = std::get_if<rtp::BitrateLimited>(&*event)) {
      events.emplace_back(PeerBitrate{mid, limited->kbps});
    }
  }
}

void Peer::Impl::transmit(rtp::Packet packet) {
  const auto to = destination();
  if (state != State::Connected || !keys.keyed() || !to) {
    ++counters.not_connected;
    return;
  }
  srtp::Context& context = keys.outbound();
  const auto done =
      packet.rtcp ? context.protect_rtcp(packet.bytes) : context.protect_rtp(packet.bytes);
  if (!done) {
    ++counters.unsendable;
    return;
  }
  outbox.push_back({*to, std::move(packet.bytes)});
}

void Peer::Impl::send_transport_feedback(TimePoint now) {
  if (!feedback_at || now < *feedback_at) return;
  feedback_at.reset();
  if (lines.empty()) return;
  const std::uint32_t sender = lines.begin()->second.ssrc;
  while (auto feedback = arrivals.build(sender, last_remote_ssrc)) {
    const rtp::rtcp::Message message = std::move(*feedback);
    // Alone in its packet: rtcp-rsize was agreed (RFC 5506).
    transmit({true, rtp::rtcp::write_compound(std::span(&message, 1))});
  }
}

Peer::Peer(PeerSettings settings, RandomSource random, TimePoint now)
    : impl_(std::make_unique<Impl>(std::move(settings), std::move(random), now)) {
  check(impl_->settings.certificate != nullptr);
}

Peer::~Peer() = default;

std::expected<std::string, OfferError> Peer::handle_offer(const std::string& sdp,
                                                          const std::vector<SendBinding>& sends,
                                                          TimePoint now) {
  return impl_->handle_offer(sdp, sends, now);
}

const std::vector<Section>& Peer::sections() const {
  return impl_->sections;
}

void Peer::send_frame(const std::string& mid, const EncodedFrame& frame, TimePoint now) {
  const auto found = impl_->lines.find(mid);
  if (found == impl_->lines.end() || impl_->state != Impl::State::Connected) {
    ++impl_->counters.not_connected;
    return;
  }
  found->second.session->send_frame(frame, now);
  impl_->drain(mid, found->second);
}

void Peer::request_keyframe(const std::string& mid, TimePoint now) {
  const auto found = impl_->lines.find(mid);
  if (found == impl_->lines.end() || impl_->state != Impl::State::Connected) return;
  found->second.session->request_keyframe(now);
  impl_->drain(mid, found->second);
}

void Peer::limit_receive_bitrate(const std::string& mid, std::uint32_t kbps, TimePoint now) {
  const auto found = impl_->lines.find(mid);
  if (found == impl_->lines.end()) return;
  found->second.receive_limit_kbps = kbps;
  found->second.session->limit_receive_bitrate(kbps, now);
  impl_->drain(mid, found->second);
}

void Peer::close(TimePoint now) {
  if (impl_->state == Impl::State::Closed) return;
  for (auto& [mid, line] : impl_->lines) {
    line.session->end(now);
    impl_->drain(mid, line);
  }
  if (impl_->dtls) {
    impl_->dtls->close(now);
    impl_->drain_dtls(now);
  }
  impl_->state = Impl::State::Closed;
}

void Peer::handle_datagram(ByteView datagram, const Address& from, TimePoint now) {
  using State = Impl::State;
  if (impl_->state == State::New || impl_->state == State::Closed) return;
  const DatagramKind kind = kind_of(datagram);
  if (kind == DatagramKind::Stun) return impl_->handle_stun(datagram, from, now);
  if (kind == DatagramKind::Unknown || !impl_->ice.valid(from)) {
    ++impl_->counters.foreign;
    if (kind == DatagramKind::Unknown) ++impl_->counters.malformed.rtp;
    return;
  }
  if (kind == DatagramKind::Dtls) return impl_->handle_dtls(datagram, from, now);
  if (impl_->state != State::Connected) {
    ++impl_->counters.not_connected;
    return;
  }
  kind == DatagramKind::Rtp ? impl_->handle_rtp(datagram, now) : impl_->handle_rtcp(datagram, now);
}

void Peer::handle_timeout(TimePoint now) {
  if (impl_->state == Impl::State::Closed) return;
  impl_->ice.handle_timeout(now);
  impl_->drain_ice(now);
  if (impl_->dtls && impl_->state != Impl::State::Closed) {
    impl_->dtls->handle_timeout(now);
    impl_->drain_dtls(now);
  }
  if (impl_->state != Impl::State::Connected) return;
  for (auto& [mid, line] : impl_->lines) {
    const auto due = line.session->deadline();
    if (!due || now < *due) continue;
    line.session->handle_timeout(now);
    impl_->drain(mid, line);
  }
  impl_->send_transport_feedback(now);
}

void Peer::set_wall_clock(TimePoint at, std::uint64_t ntp) {
  impl_->wall = {at, ntp};
  for (auto& [mid, line] : impl_->lines) line.session->set_wall_clock(at, ntp);
}

std::optional<PeerTransmit> Peer::poll_transmit() {
  return take_front(impl_->outbox);
}

std::optional<PeerEvent> Peer::poll_event() {
  return take_front(impl_->events);
}

std::optional<TimePoint> Peer::deadline() const {
  if (impl_->state == Impl::State::Closed) return std::nullopt;
  std::optional<TimePoint> first = impl_->ice.deadline();
  if (impl_->dtls) keep_earliest(first, impl_->dtls->deadline());
  if (impl_->state != Impl::State::Connected) return first;
  keep_earliest(first, impl_->feedback_at);
  for (const auto& [mid, line] : impl_->lines) keep_earliest(first, line.session->deadline());
  return first;
}

const std::string& Peer::local_ufrag() const {
  return impl_->ice.local().ufrag;
}

PeerCounters Peer::counters() const {
  PeerCounters out = impl_->counters;
  out.malformed.stun += impl_->ice.statistics().malformed;
  if (impl_->dtls) out.malformed.dtls += impl_->dtls->statistics().malformed;
  return out;
}

std::vector<LineStatistics> Peer::statistics() const {
  std::vector<LineStatistics> out;
  for (const auto& [mid, line] : impl_->lines) {
    out.push_back({line.agreed.kind, line.ssrc, line.session->statistics()});
  }
  return out;
}

std::string Peer::local_ufrag_of(ByteView datagram) {
  const auto message = stun::parse(datagram);
  if (!message || message->cls != stun::Class::Request || !message->username) return {};
  return message->username->substr(0, message->username->find(':'));
}

}  // namespace protocols::webrtc
