#include "protocols/sdp/browser_answer.hpp"

#include "protocols/sdp/h264_parameters.hpp"
#include "protocols/sdp/session_description.hpp"

namespace protocols::sdp {
namespace {

const BrowserSending* sending_for(const BrowserAnswerSettings& settings, const std::string& mid) {
  for (const auto& sending : settings.sends) {
    if (sending.mid == mid) return &sending;
  }
  return nullptr;
}

std::optional<BrowserFormat> send_format(const BrowserSection& section,
                                         const BrowserSending& sending) {
  for (const Codec codec : sending.codecs) {
    for (const auto& format : section.formats) {
      if (format.payload.codec == codec) return format;
    }
  }
  return std::nullopt;
}

FeedbackSupport common(const FeedbackSupport& a, const FeedbackSupport& b) {
  return {a.nack && b.nack,   a.pli && b.pli,   a.fir && b.fir,
          a.tmmbr && b.tmmbr, a.remb && b.remb, a.transport_cc && b.transport_cc};
}

BrowserLine agree(const BrowserSection& section, const BrowserAnswerSettings& settings) {
  BrowserLine out;
  out.mid = section.mid;
  out.kind = section.media;
  if (!section.usable) return out;
  out.accepted = true;
  for (auto format : section.formats) {
    format.feedback = common(format.feedback, settings.feedback);
    out.receive.push_back(format);
  }
  const BrowserSending* sending = sending_for(settings, section.mid);
  if (sending && sends(section.direction)) {
    out.send = send_format(section, *sending);
    if (out.send) out.send->feedback = common(out.send->feedback, settings.feedback);
  }
  const Direction wish = out.send ? Direction::SendRecv : Direction::RecvOnly;
  out.direction = intersect(section.direction, wish);
  out.extensions = section.extensions;
  if (!settings.feedback.transport_cc) out.extensions.transport_cc = 0;
  return out;
}

void write_format(MediaDescription& line, const BrowserFormat& format) {
  const PayloadFormat& payload = format.payload;
  const auto text = std::to_string(payload.payload_type);
  const bool opus = payload.codec == Codec::Opus;
  line.formats.push_back(text);
  line.attributes.add(RtpMap{payload.payload_type, std::string(name_of(payload.codec)),
                             rtp_clock_rate(payload.codec), opus ? 2U : 1U});
  if (opus) line.attributes.add(Fmtp{text, {{"minptime", "10"}, {"useinbandfec", "1"}}});
  if (payload.codec == Codec::H264) {
    // Browsers compare profile and packetization-mode and need nothing else.
    Fmtp fmtp = write_h264_parameters(payload.payload_type, payload.h264, true);
    std::erase_if(fmtp.parameters, [](const auto& p) { return p.first.starts_with("max-"); });
    line.attributes.add(fmtp);
  }
  for (const auto& feedback : feedback_lines(format.feedback, payload.payload_type)) {
    line.attributes.add(feedback);
  }
  if (!payload.rtx_payload_type) return;
  const auto rtx = std::to_string(*payload.rtx_payload_type);
  line.formats.push_back(rtx);
  line.attributes.add(RtpMap{*payload.rtx_payload_type, "rtx", rtp_clock_rate(payload.codec), 1});
  line.attributes.add(Fmtp{rtx, {{"apt", text}}});
}

void write_extensions(MediaDescription& line, const BrowserExtensions& extensions) {
  const auto write = [&](std::uint16_t id, std::string_view uri) {
    if (id != 0) line.attributes.add(ExtMap{id, {}, std::string(uri), {}});
  };
  write(extensions.audio_level, kAudioLevelExtension);
  write(extensions.abs_send_time, kAbsSendTimeExtension);
  write(extensions.transport_cc, kTransportCcExtension);
  write(extensions.mid, kMidExtension);
}

void write_sources(MediaDescription& line, const BrowserSending& sending,
                   const BrowserFormat& format, const std::string& cname) {
  const Msid msid{sending.stream_id, sending.track_id};
  line.attributes.add(msid);
  const bool rtx = sending.rtx_ssrc && format.payload.rtx_payload_type;
  if (rtx) line.attributes.add(SsrcGroup{"FID", {sending.ssrc, *sending.rtx_ssrc}});
  line.attributes.add(Ssrc{sending.ssrc, "cname", cname});
  line.attributes.add(Ssrc{sending.ssrc, "msid", msid.write()});
  if (!rtx) return;
  line.attributes.add(Ssrc{*sending.rtx_ssrc, "cname", cname});
  line.attributes.add(Ssrc{*sending.rtx_ssrc, "msid", msid.write()});
}

// Host candidates of component 1, RFC 8445 section 5.1.2.1: type preference 126, then our order.
void write_candidates(MediaDescription& line, const std::vector<Address>& candidates) {
  std::uint32_t rank = 0;
  for (const auto& address : candidates) {
    const std::uint32_t preference = 65535U - rank;
    Candidate candidate;
    candidate.foundation = std::to_string(++rank);
    candidate.priority = 126U << 24U | preference << 8U | 255U;
    candidate.address = address;
    line.attributes.add(candidate);
  }
  line.attributes.add("end-of-candidates");
}

void write_transport(MediaDescription& line, const BrowserAnswerSettings& settings) {
  line.attributes.add("ice-ufrag", settings.ufrag);
  line.attributes.add("ice-pwd", settings.pwd);
  line.attributes.add(Fingerprint{"sha-256", settings.fingerprint});
  line.attributes.add(Setup{SetupRole::Passive});
  line.attributes.add("rtcp-mux");
  line.attributes.add("rtcp-rsize");
}

MediaDescription accepted_line(const BrowserSection& section, const BrowserLine& agreed,
                               const BrowserAnswerSettings& settings, bool first) {
  MediaDescription line;
  line.kind = section.kind;
  line.protocol = section.protocol;
  const bool addressed = first && !settings.candidates.empty();
  const Address address = addressed ? settings.candidates.front() : Address{"0.0.0.0", 9};
  line.port = address.port;
  line.connection = connection_of(address.host);
  if (agreed.kind == MediaKind::Video && settings.max_receive_kbps != 0) {
    line.bandwidth.push_back({"AS", settings.max_receive_kbps});
    line.bandwidth.push_back({"TIAS", std::uint64_t{settings.max_receive_kbps} * 1000});
  }
  write_transport(line, settings);
  if (!section.mid.empty()) line.attributes.add("mid", section.mid);
  write_extensions(line, agreed.extensions);
  line.attributes.add(std::string(name_of(agreed.direction)));
  for (const auto& format : agreed.receive) write_format(line, format);
  const BrowserSending* sending = sending_for(settings, section.mid);
  if (sending && agreed.send) write_sources(line, *sending, *agreed.send, settings.cname);
  if (first) write_candidates(line, settings.candidates);
  return line;
}

MediaDescription refused_line(const BrowserSection& section) {
  MediaDescription line;
  line.kind = section.kind;
  line.protocol = section.protocol;
  line.formats = section.raw_formats;
  line.connection = connection_of("0.0.0.0");
  line.attributes.add(std::string(name_of(Direction::Inactive)));
  if (!section.mid.empty()) line.attributes.add("mid", section.mid);
  return line;
}

}  // namespace

BrowserAnswer write_browser_answer(const BrowserOffer& offer,
                                   const BrowserAnswerSettings& settings) {
  BrowserAnswer out;
  SessionDescription description;
  description.origin = {"-", std::to_string(settings.session_id), std::to_string(settings.version),
                        connection_of("127.0.0.1")};
  Group bundle{"BUNDLE", {}};
  for (const auto& section : offer.sections) {
    BrowserLine line = agree(section, settings);
    if (line.accepted) {
      // The transport, candidates included, stands on the first accepted line (RFC 9143 section
      // 7.3).
      const bool first = bundle.mids.empty();
      description.media.push_back(accepted_line(section, line, settings, first));
      bundle.mids.push_back(section.mid);
    } else {
      description.media.push_back(refused_line(section));
    }
    out.lines.push_back(std::move(line));
  }
  description.attributes.add("ice-lite");
  if (offer.bundled) description.attributes.add(bundle);
  description.attributes.add("msid-semantic", "WMS *");
  out.sdp = write_session_description(description);
  return out;
}

}  // namespace protocols::sdp
