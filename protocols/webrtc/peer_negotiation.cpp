#include <algorithm>

#include "protocols/base/check.hpp"
#include "protocols/dtls/certificate.hpp"
#include "protocols/dtls/fingerprint.hpp"
#include "protocols/webrtc/peer_impl.hpp"

namespace protocols::webrtc {
namespace {

std::optional<std::uint8_t> extension(std::uint16_t id) {
  if (id == 0 || id > 255) return std::nullopt;
  return static_cast<std::uint8_t>(id);
}

OfferError to_offer_error(sdp::BrowserOfferError error) {
  switch (error) {
    case sdp::BrowserOfferError::Malformed: return OfferError::Malformed;
    case sdp::BrowserOfferError::NotEncrypted: return OfferError::NotEncrypted;
    case sdp::BrowserOfferError::NoBundle: return OfferError::NoBundle;
    case sdp::BrowserOfferError::NoUsableCodec: return OfferError::NoUsableCodec;
  }
  return OfferError::Malformed;
}

RoutedLine routed(const sdp::BrowserLine& agreed, const sdp::BrowserSection& offered) {
  RoutedLine out{agreed.mid, {}, {}};
  for (const sdp::BrowserFormat& format : agreed.receive) {
    out.payload_types.push_back(format.payload.payload_type);
    if (format.payload.rtx_payload_type) {
      out.payload_types.push_back(*format.payload.rtx_payload_type);
    }
  }
  if (offered.ssrc) out.ssrcs.push_back(*offered.ssrc);
  if (offered.rtx_ssrc) out.ssrcs.push_back(*offered.rtx_ssrc);
  return out;
}

bool acceptable(const sdp::Fingerprint& fingerprint) {
  return dtls::fingerprint_hash(fingerprint.hash).has_value();
}

}  // namespace

std::expected<std::string, OfferError> Peer::Impl::handle_offer(
    const std::string& text, const std::vector<SendBinding>& sends, TimePoint now) {
  const auto offer = sdp::parse_browser_offer(text);
  if (!offer) return std::unexpected(to_offer_error(offer.error()));
  if (!acceptable(offer->transport.fingerprint)) return std::unexpected(OfferError::NotEncrypted);
  if (session_id == 0) session_id = (random_u64(random) >> 2U) | 1U;
  adopt_transport(offer->transport, now);
  const auto answer = sdp::write_browser_answer(*offer, answer_settings(sends));
  ++version;
  adopt_lines(*offer, answer.lines, now);
  describe_sections(answer.lines);
  return answer.sdp;
}

sdp::BrowserAnswerSettings Peer::Impl::answer_settings(const std::vector<SendBinding>& sends) {
  sdp::BrowserAnswerSettings out;
  out.session_id = session_id;
  out.version = version;
  out.ufrag = ice.local().ufrag;
  out.pwd = ice.local().password;
  out.fingerprint = settings.certificate->fingerprint();
  out.cname = settings.cname;
  out.candidates = settings.candidates;
  out.max_receive_kbps = settings.max_receive_kbps;
  for (const SendBinding& binding : sends) {
    Line& line = line_of(binding.mid);
    renew_if_idle(line);
    out.sends.push_back({binding.mid, binding.stream_id, binding.track_id, binding.codecs,
                         line.ssrc, line.rtx_ssrc});
  }
  return out;
}

// A stream that starts again on an m-line that was inactive is a new one, with SSRCs of its own:
// Chromium connects nothing to a receiver that is set up again with the SSRC it had.
void Peer::Impl::renew_if_idle(Line& line) {
  if (!line.session || line.agreed.direction != Direction::Inactive) return;
  line.session.reset();
  line.ssrc = unused_ssrc();
  line.rtx_ssrc = unused_ssrc();
}

void Peer::Impl::adopt_transport(const sdp::BrowserTransport& transport, TimePoint now) {
  if (state == State::New) state = State::Connecting;
  ice.set_remote({transport.ufrag, transport.pwd}, now);
  const DtlsKeying offered{transport.fingerprint.hash, transport.fingerprint.value, false};
  if (offered.remote_hash == dtls_keying.remote_hash &&
      offered.remote_fingerprint == dtls_keying.remote_fingerprint) {
    return;
  }
  // Another certificate means another association (RFC 8842 section 3.1): the old keys are void.
  dtls_keying = offered;
  if (dtls) counters.malformed.dtls += dtls->statistics().malformed;
  dtls.reset();
  keys.clear();
  if (state == State::Connected) state = State::Connecting;
}

void Peer::Impl::adopt_lines(const sdp::BrowserOffer& offer,
                             const std::vector<sdp::BrowserLine>& agreed, TimePoint now) {
  check(offer.sections.size() == agreed.size());
  for (auto& [mid, line] : lines) line.agreed.accepted = false;
  std::vector<RoutedLine> routes;
  std::uint8_t mid_extension = 0;
  transport_cc_extension = 0;
  for (std::size_t i = 0; i < agreed.size(); ++i) {
    if (!agreed[i].accepted) continue;
    Line& line = line_of(agreed[i].mid);
    line.agreed = agreed[i];
    adopt_line(line, offer.sections[i], now);
    drain(agreed[i].mid, line);
    routes.push_back(routed(agreed[i], offer.sections[i]));
    // One identifier means the same on every line of a bundle (RFC 9143 section 9).
    if (const auto id = extension(agreed[i].extensions.mid)) mid_extension = *id;
    if (const auto id = extension(agreed[i].extensions.transport_cc)) transport_cc_extension = *id;
  }
  for (auto& [mid, line] : lines) {
    if (line.agreed.accepted || !line.session) continue;
    line.session->end(now);
    drain(mid, line);
  }
  std::erase_if(lines, [](const auto& each) { return !each.second.agreed.accepted; });
  router.configure(routes, mid_extension);
}

void Peer::Impl::adopt_line(Line& line, const sdp::BrowserSection& offered, TimePoint now) {
  const sdp::BrowserLine& agreed = line.agreed;
  rtp::SessionSettings out;
  out.kind = agreed.kind;
  if (sends(agreed.direction) && agreed.send) out.send = agreed.send->payload;
  if (receives(agreed.direction)) {
    for (const sdp::BrowserFormat& format : agreed.receive) out.receive.push_back(format.payload);
    if (offered.ssrc) out.remote_ssrcs.push_back(*offered.ssrc);
    if (offered.rtx_ssrc) out.remote_ssrcs.push_back(*offered.rtx_ssrc);
  }
  if (agreed.send) {
    out.feedback = agreed.send->feedback;
  } else if (!agreed.receive.empty()) {
    out.feedback = agreed.receive.front().feedback;
  }
  out.local_ssrc = line.ssrc;
  if (out.send && out.send->rtx_payload_type) out.local_rtx_ssrc = line.rtx_ssrc;
  out.cname = settings.cname;
  out.audio_level_extension = extension(agreed.extensions.audio_level);
  out.transport_cc_extension = extension(agreed.extensions.transport_cc);
  out.transport_sequence = transport_sequence;
  out.mid_extension = extension(agreed.extensions.mid);
  out.mid = agreed.mid;
  if (line.session) {
    line.session->configure(std::move(out), now);
    return;
  }
  line.session.emplace(std::move(out), random, now);
  if (wall) line.session->set_wall_clock(wall->first, wall->second);
  const std::uint32_t limit =
      line.receive_limit_kbps != 0 ? line.receive_limit_kbps : settings.max_receive_kbps;
  if (agreed.kind == MediaKind::Video && limit != 0) {
    line.session->limit_receive_bitrate(limit, now);
  }
}

void Peer::Impl::describe_sections(const std::vector<sdp::BrowserLine>& agreed) {
  sections.clear();
  for (const sdp::BrowserLine& line : agreed) {
    Section out{line.mid, line.kind, false, false, std::nullopt, {}};
    if (line.accepted) {
      out.receives = receives(line.direction);
      out.sends = sends(line.direction) && line.send.has_value();
      if (out.sends) out.send_codec = line.send->payload.codec;
      for (const auto& format : line.receive) out.receive_codecs.push_back(format.payload.codec);
    }
    sections.push_back(std::move(out));
  }
}

Peer::Impl::Line& Peer::Impl::line_of(const std::string& mid) {
  const auto found = lines.find(mid);
  if (found != lines.end()) return found->second;
  Line line;
  line.ssrc = unused_ssrc();
  line.rtx_ssrc = unused_ssrc();
  return lines.emplace(mid, std::move(line)).first->second;
}

std::uint32_t Peer::Impl::unused_ssrc() {
  for (;;) {
    const std::uint32_t ssrc = random_u32(random);
    const bool taken = std::ranges::any_of(lines, [ssrc](const auto& each) {
      return each.second.ssrc == ssrc || each.second.rtx_ssrc == ssrc;
    });
    if (ssrc != 0 && !taken) return ssrc;
  }
}

}  // namespace protocols::webrtc
