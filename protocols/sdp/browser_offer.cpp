#include "protocols/sdp/browser_offer.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "protocols/base/text.hpp"
#include "protocols/sdp/crypto.hpp"
#include "protocols/sdp/h264_parameters.hpp"
#include "protocols/sdp/room_formats.hpp"
#include "protocols/sdp/room_keying.hpp"
#include "protocols/sdp/session_description.hpp"

namespace protocols::sdp {
namespace {

using enum BrowserOfferError;

const std::vector<Codec> kAudio = {Codec::Opus};
const std::vector<Codec> kVideo = {Codec::H264, Codec::Vp8};

bool is_media(const MediaDescription& line) {
  return iequals(line.kind, "audio") || iequals(line.kind, "video");
}

// Port 0 means a line that is off, unless the bundle carries it (RFC 9143 section 6).
bool offered(const MediaDescription& line) {
  return line.port != 0 || line.attributes.has("bundle-only");
}

// Retransmission payload types by what they repair, RFC 4588 section 8.6.
std::map<std::uint8_t, std::uint8_t> retransmissions(const MediaDescription& line) {
  std::map<std::uint8_t, std::uint8_t> out;
  const auto fmtps = line.attributes.get_all<Fmtp>();
  for (const auto& map : line.attributes.get_all<RtpMap>()) {
    if (!iequals(map.encoding, "rtx")) continue;
    for (const auto& fmtp : fmtps) {
      if (fmtp.format != std::to_string(map.payload_type)) continue;
      if (const auto apt = fmtp.number<std::uint8_t>("apt")) out.emplace(*apt, map.payload_type);
    }
  }
  return out;
}

// Lower is preferred: constrained baseline is what rooms and every encoder speak.
int h264_rank(const H264Limits& h264) {
  if (h264.profile_idc == 66) return (h264.constraint_flags & 0x40U) != 0 ? 0 : 1;
  return h264.profile_idc == 77 ? 2 : 3;
}

// One payload type a codec: browsers list H.264 up to eight times, and one agreed profile is
// enough.
std::vector<BrowserFormat> formats_of(const MediaDescription& line, MediaKind media) {
  const auto rtx = retransmissions(line);
  const auto feedback = line.attributes.get_all<RtcpFeedback>();
  std::vector<BrowserFormat> out;
  for (const Codec codec : media == MediaKind::Audio ? kAudio : kVideo) {
    std::optional<OfferedFormat> best;
    for (const auto& format : understood_formats(line, {codec})) {
      const bool fragments = format.payload.h264.packetization_mode == 1;
      if (codec == Codec::H264 && !fragments) continue;
      if (!best || (codec == Codec::H264 &&
                    h264_rank(format.payload.h264) < h264_rank(best->payload.h264))) {
        best = format;
      }
    }
    if (!best) continue;
    const auto payload_type = best->payload.payload_type;
    if (const auto at = rtx.find(payload_type); at != rtx.end()) {
      best->payload.rtx_payload_type = at->second;
    }
    out.push_back({best->payload, feedback_for(feedback, payload_type)});
  }
  return out;
}

BrowserExtensions extensions_of(const MediaDescription& line) {
  BrowserExtensions out;
  for (const auto& map : line.attributes.get_all<ExtMap>()) {
    // One-byte headers have room for 14 (RFC 8285 section 4.2).
    if (map.id > 14) continue;
    if (map.uri == kMidExtension) out.mid = map.id;
    if (map.uri == kAudioLevelExtension) out.audio_level = map.id;
    if (map.uri == kAbsSendTimeExtension) out.abs_send_time = map.id;
    if (map.uri == kTransportCcExtension) out.transport_cc = map.id;
  }
  return out;
}

void read_sources(const MediaDescription& line, BrowserSection& out) {
  const auto sources = line.attributes.get_all<Ssrc>();
  if (!sources.empty()) out.ssrc = sources.front().id;
  for (const auto& group : line.attributes.get_all<SsrcGroup>()) {
    if (group.semantics != "FID" || group.ids.size() != 2) continue;
    out.ssrc = group.ids[0];
    out.rtx_ssrc = group.ids[1];
    break;
  }
  auto msid = line.attributes.get<Msid>();
  for (const auto& source : sources) {
    if (!msid && source.attribute == "msid") msid = Msid::parse(source.value);
  }
  if (!msid) return;
  out.stream_id = msid->stream;
  out.track_id = msid->track;
}

bool encrypted(const SessionDescription& offer, const MediaDescription& line) {
  const auto profile = RtpProfile::parse(line.protocol);
  if (!profile || !profile->dtls || line.attributes.has(Crypto::kName)) return false;
  const auto print = offer.get_for<Fingerprint>(line);
  return print && print->strong();
}

std::string ice_value(const SessionDescription& offer, const MediaDescription& line,
                      std::string_view name) {
  const auto own = line.attributes.value(name);
  return std::string(own ? *own : offer.attributes.value(name).value_or(""));
}

// The transport of the first line that can be used is that of the bundle (RFC 9143 section 7.2).
std::optional<BrowserTransport> transport_of(const SessionDescription& offer,
                                             const MediaDescription& line) {
  BrowserTransport out;
  out.ufrag = ice_value(offer, line, "ice-ufrag");
  out.pwd = ice_value(offer, line, "ice-pwd");
  // RFC 8839 section 5.4 bounds both.
  if (out.ufrag.size() < 4 || out.pwd.size() < 22) return std::nullopt;
  if (out.ufrag.size() > 256 || out.pwd.size() > 256) return std::nullopt;
  out.fingerprint = *offer.get_for<Fingerprint>(line);
  out.setup = offer.get_for<Setup>(line).value_or(Setup{SetupRole::ActPass}).role;
  // We are the DTLS server, so somebody else has to connect.
  if (out.setup == SetupRole::Passive || out.setup == SetupRole::HoldConn) return std::nullopt;
  out.candidates = line.attributes.get_all<Candidate>();
  return out;
}

}  // namespace

std::expected<BrowserOffer, BrowserOfferError> parse_browser_offer(std::string_view text) {
  const auto offer = parse_session_description(text);
  if (!offer) return std::unexpected(Malformed);
  std::vector<std::string> bundle;
  BrowserOffer out;
  for (const auto& group : offer->attributes.get_all<Group>()) {
    if (group.semantics != "BUNDLE" || out.bundled) continue;
    bundle = group.mids;
    out.bundled = true;
  }

  std::size_t media_lines = 0;
  bool outside = false;
  std::optional<std::size_t> first;
  for (const auto& line : offer->media) {
    BrowserSection section;
    section.kind = line.kind;
    section.protocol = line.protocol;
    section.raw_formats = line.formats;
    section.mid = line.mid();
    if (is_media(line) && offered(line)) {
      ++media_lines;
      if (!encrypted(*offer, line)) return std::unexpected(NotEncrypted);
      const bool named = std::ranges::find(bundle, section.mid) != bundle.end();
      const bool carried = out.bundled ? named && !section.mid.empty() : media_lines == 1;
      if (!carried) outside = true;
      section.media = iequals(line.kind, "audio") ? MediaKind::Audio : MediaKind::Video;
      section.formats = formats_of(line, section.media);
      section.usable = carried && !section.formats.empty() && line.attributes.has("rtcp-mux");
    }
    if (section.usable) {
      section.direction = reversed(offer->direction_for(line));
      section.extensions = extensions_of(line);
      read_sources(line, section);
      if (!first) first = out.sections.size();
    }
    out.sections.push_back(std::move(section));
  }
  if (outside && (!first || !out.bundled)) return std::unexpected(NoBundle);
  if (!first) return std::unexpected(NoUsableCodec);
  auto transport = transport_of(*offer, offer->media[*first]);
  if (!transport) return std::unexpected(Malformed);
  out.transport = std::move(*transport);
  return out;
}

}  // namespace protocols::sdp
