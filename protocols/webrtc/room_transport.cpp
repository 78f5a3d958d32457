#include <algorithm>
#include <array>
#include <deque>
#include <utility>

#include "protocols/base/check.hpp"
#include "protocols/base/earliest.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/dtls/record.hpp"
#include "protocols/srtp/error.hpp"
#include "protocols/stun/binding.hpp"
#include "protocols/webrtc/datagram_kind.hpp"
#include "protocols/webrtc/destination.hpp"
#include "protocols/webrtc/h235_keys.hpp"
#include "protocols/webrtc/media_component.hpp"
#include "protocols/webrtc/transport.hpp"

namespace protocols::webrtc {
namespace {

bool same(const SdesKeying& a, const SdesKeying& b) {
  return a.local.suite == b.local.suite && a.local.key_and_salt == b.local.key_and_salt &&
         a.remote.suite == b.remote.suite && a.remote.key_and_salt == b.remote.key_and_salt;
}

// Who connects may change without a new association; another certificate may not (RFC 8842 3.1).
bool same(const DtlsKeying& a, const DtlsKeying& b) {
  return a.remote_hash == b.remote_hash && a.remote_fingerprint == b.remote_fingerprint;
}

bool same(const NoKeying&, const NoKeying&) {
  return true;
}

bool same(const H235Keying& a, const H235Keying& b) {
  return a.send == b.send && a.receive == b.receive;
}

bool same(const Keying& a, const Keying& b) {
  if (a.index() != b.index()) return false;
  return std::visit(
      [&b](const auto& mine) { return same(mine, std::get<std::decay_t<decltype(mine)>>(b)); }, a);
}

}  // namespace

struct RoomTransport::Impl {
  explicit Impl(std::shared_ptr<const dtls::Certificate> own) : certificate(std::move(own)) {}

  [[nodiscard]] bool clear() const { return std::holds_alternative<NoKeying>(keying); }
  [[nodiscard]] bool dtls() const { return std::holds_alternative<DtlsKeying>(keying); }
  [[nodiscard]] bool h235() const { return std::holds_alternative<H235Keying>(keying); }
  // H.235.6 encrypts what is media, and nothing else.
  [[nodiscard]] bool passes_clear(bool rtcp) const { return clear() || (rtcp && h235()); }

  MediaComponent& component(int index) { return components.at(static_cast<std::size_t>(index)); }

  // SDES keys are the stream's; DTLS keys are the component's.
  SrtpKeys& keys_of(int index) { return component(dtls() ? index : 0).keys; }

  void key(TimePoint now) {
    for (MediaComponent& each : components) {
      each.stop_dtls();
      if (!std::holds_alternative<SdesKeying>(keying)) each.keys.clear();
    }
    if (!h235()) h235_keys.clear();
    if (clear()) {
      events.emplace_back(Keyed{});
    } else if (const auto* channels = std::get_if<H235Keying>(&keying)) {
      follow(*channels);
    } else if (const auto* sdes = std::get_if<SdesKeying>(&keying)) {
      if (component(0).keys.install(sdes->local, sdes->remote)) {
        events.emplace_back(Keyed{component(0).keys.suite()});
      } else {
        events.emplace_back(KeyingFailed{"key of the wrong length"});
      }
    } else {
      start_dtls(0, now);
      if (!mux) start_dtls(1, now);
    }
  }

  // Channels open, and change their keys, one by one.
  void follow(const H235Keying& channels) {
    const std::string before = h235_keys.suite();
    if (!h235_keys.follow(channels)) {
      events.emplace_back(KeyingFailed{"key that does not fit its cipher"});
    }
    const std::string suite = h235_keys.suite();
    if (!suite.empty() && suite != before) events.emplace_back(Keyed{suite});
  }

  void start_dtls(int index, TimePoint now) {
    component(index).start_dtls(std::get<DtlsKeying>(keying), certificate, now);
    drain_dtls(index, now);
  }

  void drain_dtls(int index, TimePoint now) {
    MediaComponent& self = component(index);
    while (auto out = self.dtls->poll_transmit()) {
      if (!usable_destination(out->to)) {
        ++statistics.no_destination;
      } else {
        outbox.push_back({index, std::move(out->to), std::move(out->bytes)});
      }
    }
    while (auto event = self.dtls->poll_event()) {
      if (const auto* made = std::get_if<RoomDtlsMade>(&*event)) {
        check(self.keys.install(made->local, made->remote));
        if (self.follow_authenticated(made->peer, now)) ++statistics.latched;
        if (index == 0) events.emplace_back(Keyed{self.keys.suite()});
      } else if (const auto* failed = std::get_if<RoomDtlsFailed>(&*event)) {
        events.emplace_back(KeyingFailed{make_error_code(failed->reason).message(),
                                         index == 1 && failed->reason == dtls::Errc::TimedOut});
      }
    }
  }

  [[nodiscard]] bool may_send(int index, bool rtcp) {
    if (passes_clear(rtcp)) return true;
    return h235() ? h235_keys.sends() : keys_of(index).keyed();
  }

  [[nodiscard]] bool may_receive(int index, bool rtcp) {
    if (passes_clear(rtcp)) return true;
    return h235() ? h235_keys.receives() : keys_of(index).keyed();
  }

  [[nodiscard]] bool protect(int index, bool rtcp, Bytes& packet) {
    if (passes_clear(rtcp)) return true;
    if (h235()) return h235_keys.encrypt(packet);
    srtp::Context& context = keys_of(index).outbound();
    return (rtcp ? context.protect_rtcp(packet) : context.protect_rtp(packet)).has_value();
  }

  void send(int index, bool rtcp, ByteView plain) {
    if (!may_send(index, rtcp)) {
      ++statistics.not_keyed;
      return;
    }
    const auto to = component(index).destination();
    if (!to) {
      ++statistics.no_destination;
      return;
    }
    Bytes packet;
    packet.reserve(plain.size() + srtp::Context::kMaxGrowth);
    packet.assign(plain.begin(), plain.end());
    if (!protect(index, rtcp, packet)) {
      ++statistics.not_keyed;
      return;
    }
    outbox.push_back({index, *to, std::move(packet)});
  }

  void handle_media(int index, bool rtcp, ByteView datagram, const Address& from, TimePoint now) {
    if (!may_receive(index, rtcp)) {
      ++statistics.not_keyed;
      return;
    }
    Bytes packet = to_bytes(datagram);
    if (clear() || h235()) {
      // Encrypted or not, nothing says who has sent it.
      if (h235() && !rtcp && !decrypt(packet)) return;
      if (!follow_clear(index, from, now)) return;
    } else {
      if (!unprotect(index, rtcp, packet)) return;
      if (component(index).follow_authenticated(from, now)) ++statistics.latched;
    }
    if (rtcp) {
      events.emplace_back(RtcpReceived{std::move(packet)});
    } else {
      events.emplace_back(RtpReceived{std::move(packet)});
    }
  }

  bool follow_clear(int index, const Address& from, TimePoint now) {
    switch (component(index).follow_clear(from, now)) {
      case MediaComponent::Clear::Refused: ++statistics.foreign; return false;
      case MediaComponent::Clear::Moved: ++statistics.latched; return true;
      case MediaComponent::Clear::Accepted: return true;
    }
    return false;
  }

  bool decrypt(Bytes& packet) {
    if (h235_keys.decrypt(packet)) return true;
    ++statistics.malformed.h235;
    return false;
  }

  bool unprotect(int index, bool rtcp, Bytes& packet) {
    srtp::Context& context = keys_of(index).inbound();
    const auto done = rtcp ? context.unprotect_rtcp(packet) : context.unprotect_rtp(packet);
    if (done) return true;
    if (done.error().code == srtp::Errc::Replayed) {
      ++statistics.replayed;
      return false;
    }
    ++statistics.unauthenticated;
    ++statistics.malformed.srtp;
    return false;
  }

  void handle_dtls(int index, ByteView datagram, const Address& from, TimePoint now) {
    MediaComponent& self = component(index);
    if (!self.dtls || !self.dtls->handle_datagram(datagram, from, now)) {
      ++statistics.unknown_datagrams;
      if (!dtls::whole_records(datagram)) ++statistics.malformed.dtls;
      return;
    }
    drain_dtls(index, now);
  }

  // Some rooms keep their NAT binding alive so. Only parties of the call are answered.
  void handle_stun(int index, ByteView datagram, const Address& from) {
    const auto request = stun::parse(datagram);
    if (!request) ++statistics.malformed.stun;
    if (!request || request->cls != stun::Class::Request || request->method != stun::kBinding ||
        request->integrity_offset || !component(index).known(from)) {
      ++statistics.unknown_datagrams;
      return;
    }
    const stun::Message answer = request->not_understood.empty()
                                     ? stun::binding_success(*request, from)
                                     : stun::unknown_attribute_error(*request);
    outbox.push_back({index, from, stun::write(answer, {{}, request->fingerprint})});
  }

  std::shared_ptr<const dtls::Certificate> certificate;
  Keying keying;
  bool mux = false;
  std::array<MediaComponent, 2> components;
  H235Keys h235_keys;  // the stream's
  std::deque<TransportPacket> outbox;
  std::deque<TransportEvent> events;
  TransportStatistics statistics;
};

RoomTransport::RoomTransport(Keying keying, const Address& remote_rtp, const Address& remote_rtcp,
                             bool rtcp_mux, std::shared_ptr<const dtls::Certificate> certificate,
                             TimePoint now)
    : impl_(std::make_unique<Impl>(std::move(certificate))) {
  impl_->keying = std::move(keying);
  impl_->mux = rtcp_mux;
  impl_->component(0).signal(remote_rtp);
  impl_->component(1).signal(remote_rtcp);
  check(!impl_->dtls() || impl_->certificate != nullptr);
  impl_->key(now);
}

RoomTransport::~RoomTransport() = default;

void RoomTransport::configure(Keying keying, const Address& remote_rtp, const Address& remote_rtcp,
                              bool rtcp_mux, TimePoint now) {
  const bool rekey = !same(impl_->keying, keying);
  const bool unmuxed = impl_->mux && !rtcp_mux;
  impl_->keying = std::move(keying);
  impl_->mux = rtcp_mux;
  impl_->component(0).signal(remote_rtp);
  impl_->component(1).signal(remote_rtcp);
  check(!impl_->dtls() || impl_->certificate != nullptr);
  if (rekey) {
    impl_->key(now);
  } else if (unmuxed && impl_->dtls() && !impl_->component(1).dtls) {
    impl_->start_dtls(1, now);
  }
}

void RoomTransport::send_rtp(ByteView plain, TimePoint /*now*/) {
  impl_->send(0, false, plain);
}

void RoomTransport::send_rtcp(ByteView plain, TimePoint /*now*/) {
  impl_->send(impl_->mux ? 0 : 1, true, plain);
}

void RoomTransport::handle_datagram(int component, ByteView datagram, const Address& from,
                                    TimePoint now) {
  check(component == 0 || component == 1);
  const DatagramKind kind = kind_of(datagram);
  if (kind == DatagramKind::Unknown || (component == 1 && impl_->mux)) {
    ++impl_->statistics.unknown_datagrams;
    if (kind == DatagramKind::Unknown) ++impl_->statistics.malformed.rtp;
    return;
  }
  switch (kind) {
    case DatagramKind::Stun: return impl_->handle_stun(component, datagram, from);
    case DatagramKind::Dtls: return impl_->handle_dtls(component, datagram, from, now);
    case DatagramKind::Rtp: return impl_->handle_media(component, false, datagram, from, now);
    case DatagramKind::Rtcp: return impl_->handle_media(component, true, datagram, from, now);
    case DatagramKind::Unknown: return;
  }
}

void RoomTransport::handle_timeout(TimePoint now) {
  for (const int index : {0, 1}) {
    MediaComponent& component = impl_->component(index);
    if (!component.dtls) continue;
    component.dtls->handle_timeout(now);
    impl_->drain_dtls(index, now);
  }
}

void RoomTransport::close(TimePoint now) {
  for (const int index : {0, 1}) {
    MediaComponent& component = impl_->component(index);
    if (!component.dtls) continue;
    component.dtls->close(now);
    impl_->drain_dtls(index, now);
  }
}

std::optional<TransportPacket> RoomTransport::poll_transmit() {
  return take_front(impl_->outbox);
}

std::optional<TransportEvent> RoomTransport::poll_event() {
  return take_front(impl_->events);
}

std::optional<TimePoint> RoomTransport::deadline() const {
  std::optional<TimePoint> first;
  for (const MediaComponent& component : impl_->components) {
    keep_earliest(first, component.dtls ? component.dtls->deadline() : std::nullopt);
  }
  return first;
}

TransportStatistics RoomTransport::statistics() const {
  TransportStatistics out = impl_->statistics;
  for (const MediaComponent& each : impl_->components) {
    out.malformed.dtls += each.malformed_dtls();
  }
  return out;
}

}  // namespace protocols::webrtc
