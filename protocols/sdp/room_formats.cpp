#include "protocols/sdp/room_formats.hpp"

#include <algorithm>

#include "protocols/base/text.hpp"
#include "protocols/sdp/h264_parameters.hpp"
#include "protocols/sdp/rtp_attributes.hpp"

namespace protocols::sdp {
namespace {

// Dynamic payload types of our own offers.
constexpr std::uint8_t kOpus = 111, kH264Mode1 = 97, kH264Mode0 = 98, kVp8 = 100;
constexpr std::uint8_t kTelephoneEvent = 101, kTelephoneEvent48k = 110;

const std::vector<Codec>& codecs_of(const LocalMedia& local, MediaKind kind) {
  return kind == MediaKind::Audio ? local.audio : local.video;
}

// One line's rtpmap and fmtp by payload type.
class Formats {
 public:
  explicit Formats(const MediaDescription& line)
      : maps_(line.attributes.get_all<RtpMap>()), fmtps_(line.attributes.get_all<Fmtp>()) {}

  [[nodiscard]] std::optional<RtpMap> map(std::uint8_t payload_type) const {
    for (const auto& map : maps_) {
      if (map.payload_type == payload_type) return map;
    }
    return static_rtp_map(payload_type);
  }
  [[nodiscard]] const Fmtp* fmtp(std::string_view format) const {
    for (const auto& fmtp : fmtps_) {
      if (fmtp.format == format) return &fmtp;
    }
    return nullptr;
  }

 private:
  std::vector<RtpMap> maps_;
  std::vector<Fmtp> fmtps_;
};

std::optional<Codec> codec_of(const RtpMap& map) {
  if (iequals(map.encoding, "PCMU")) return Codec::Pcmu;
  if (iequals(map.encoding, "PCMA")) return Codec::Pcma;
  // Its clock is 8000 by an old mistake of RFC 3551; devices that write 16000 still mean 8000.
  if (iequals(map.encoding, "G722")) return Codec::G722;
  if (iequals(map.encoding, "opus") && map.clock_rate == 48000) return Codec::Opus;
  if (iequals(map.encoding, "H264")) return Codec::H264;
  if (iequals(map.encoding, "VP8")) return Codec::Vp8;
  return std::nullopt;
}

bool decodable(const H264Limits& h264) {
  const auto profile = h264.profile_idc;
  return (profile == 66 || profile == 77 || profile == 100) && h264.packetization_mode <= 1;
}

// Lower is closer to constrained baseline.
int profile_distance(const H264Limits& h264) {
  if (h264.profile_idc == 66) return (h264.constraint_flags & 0x40U) != 0 ? 0 : 1;
  return h264.profile_idc == 77 ? 2 : 3;
}

bool better(const OfferedFormat& a, const OfferedFormat& b) {
  const auto& x = a.payload.h264;
  const auto& y = b.payload.h264;
  if (a.payload.codec != Codec::H264) return false;
  if (x.packetization_mode != y.packetization_mode) {
    return x.packetization_mode > y.packetization_mode;
  }
  if (profile_distance(x) != profile_distance(y)) return profile_distance(x) < profile_distance(y);
  return max_frame_size(x) > max_frame_size(y);
}

// Our limits under the payload type's profile. Without asymmetry the level may only go down
// (RFC 6184 section 8.2.2); max-fs and max-mbps then say what we take beyond it.
H264Limits our_limits(const OfferedFormat& offered, const H264Limits& ours) {
  H264Limits out = ours;
  out.profile_idc = offered.payload.h264.profile_idc;
  out.constraint_flags = offered.payload.h264.constraint_flags;
  out.packetization_mode = offered.payload.h264.packetization_mode;
  if (!offered.level_asymmetry) {
    out.level_idc = std::min(ours.level_idc, offered.payload.h264.level_idc);
  }
  return out;
}

OfferedFormat received(const OfferedFormat& offered, const LocalMedia& local) {
  OfferedFormat out = offered;
  if (out.payload.codec == Codec::H264) out.payload.h264 = our_limits(offered, local.h264_receive);
  if (out.payload.codec == Codec::Opus) out.payload.opus_fec = true;
  return out;
}

std::optional<std::uint8_t> telephone_event_of(const MediaDescription& line, std::uint32_t clock) {
  const Formats formats(line);
  for (const auto& format : line.formats) {
    const auto number = parse_number<std::uint8_t>(format);
    const auto map = number ? formats.map(*number) : std::nullopt;
    if (map && iequals(map->encoding, "telephone-event") && map->clock_rate == clock) return number;
  }
  return std::nullopt;
}

// The event's clock should be the codec's (RFC 4733 section 2.1); rooms that pair Opus with
// telephone-event/8000 get that.
void choose_telephone_event(const MediaDescription& theirs, const MediaDescription& ours,
                            FormatChoice& choice) {
  for (const std::uint32_t clock : {rtp_clock_rate(choice.send.codec), 8000U}) {
    const auto send = telephone_event_of(theirs, clock);
    const auto receive = telephone_event_of(ours, clock);
    if (!send || !receive) continue;
    choice.telephone_event = send;
    choice.telephone_event_receive = receive;
    choice.telephone_event_clock = clock;
    return;
  }
}

void write_telephone_event(MediaDescription& line, std::uint8_t payload_type, std::uint32_t clock) {
  line.formats.push_back(std::to_string(payload_type));
  line.attributes.add(RtpMap{payload_type, "telephone-event", clock, 1});
  line.attributes.add(Fmtp{std::to_string(payload_type), {{"0-15", ""}}});
}

void write_format(MediaDescription& line, const OfferedFormat& format) {
  const PayloadFormat& payload = format.payload;
  const auto text = std::to_string(payload.payload_type);
  line.formats.push_back(text);
  const std::uint32_t channels = payload.codec == Codec::Opus ? 2 : 1;
  line.attributes.add(RtpMap{payload.payload_type, std::string(name_of(payload.codec)),
                             rtp_clock_rate(payload.codec), channels});
  if (payload.codec == Codec::H264) {
    line.attributes.add(
        write_h264_parameters(payload.payload_type, payload.h264, format.level_asymmetry));
  }
  if (payload.codec == Codec::Opus) line.attributes.add(Fmtp{text, {{"useinbandfec", "1"}}});
}

}  // namespace

std::vector<OfferedFormat> understood_formats(const MediaDescription& line,
                                              const std::vector<Codec>& wanted) {
  const Formats formats(line);
  std::vector<OfferedFormat> out;
  for (const auto& format : line.formats) {
    const auto number = parse_number<std::uint8_t>(format);
    const auto map = number && *number < 128 ? formats.map(*number) : std::nullopt;
    const auto codec = map ? codec_of(*map) : std::nullopt;
    if (!codec || std::ranges::find(wanted, *codec) == wanted.end()) continue;
    OfferedFormat entry;
    entry.payload.codec = *codec;
    entry.payload.payload_type = *number;
    const Fmtp* fmtp = formats.fmtp(format);
    if (*codec == Codec::H264) {
      entry.payload.h264 = parse_h264_parameters(fmtp);
      entry.level_asymmetry = fmtp && fmtp->get("level-asymmetry-allowed") == "1";
      if (!decodable(entry.payload.h264)) continue;
    }
    if (*codec == Codec::Opus && fmtp) {
      entry.payload.opus_stereo = fmtp->get("stereo") == "1";
      entry.payload.opus_fec = fmtp->get("useinbandfec") == "1";
    }
    out.push_back(entry);
  }
  return out;
}

std::optional<FormatChoice> choose_formats(const MediaDescription& line, const LocalMedia& local,
                                           MediaKind kind, std::optional<Codec> keep) {
  auto offered = understood_formats(line, codecs_of(local, kind));
  const auto has = [&](Codec codec) {
    return std::ranges::any_of(offered, [&](const auto& f) { return f.payload.codec == codec; });
  };
  std::optional<Codec> codec;
  if (keep && has(*keep)) codec = keep;
  for (const Codec ours : codecs_of(local, kind)) {
    if (!codec && has(ours)) codec = ours;
  }
  if (!codec) return std::nullopt;
  std::erase_if(offered, [&](const auto& f) { return f.payload.codec != *codec; });
  std::ranges::stable_sort(offered, better);

  FormatChoice out;
  const OfferedFormat& best = offered.front();
  out.send = best.payload;
  out.receive.push_back(received(best, local));
  for (const auto& other : offered) {
    const auto& x = other.payload.h264;
    const auto& y = best.payload.h264;
    if (*codec != Codec::H264 || x.profile_idc != y.profile_idc) continue;
    if (x.packetization_mode == y.packetization_mode) continue;
    out.receive.push_back(received(other, local));
    break;
  }
  if (kind == MediaKind::Audio) choose_telephone_event(line, line, out);
  return out;
}

std::optional<FormatChoice> accept_formats(const MediaDescription& line,
                                           const MediaDescription& ours, const LocalMedia& local,
                                           MediaKind kind) {
  const auto& wanted = codecs_of(local, kind);
  const auto answered = understood_formats(line, wanted);
  const auto mine = understood_formats(ours, wanted);
  FormatChoice out;
  bool found = false;
  for (const auto& format : answered) {
    const auto same = [&](const OfferedFormat& f) {
      return f.payload.codec == format.payload.codec;
    };
    if (std::ranges::none_of(mine, same)) continue;
    if (!found) out.send = format.payload;
    found = true;
    for (const auto& own : mine) {
      const bool listed = std::ranges::any_of(out.receive, [&](const auto& f) {
        return f.payload.payload_type == own.payload.payload_type;
      });
      if (same(own) && !listed) out.receive.push_back(own);
    }
  }
  if (!found) return std::nullopt;
  if (kind == MediaKind::Audio) choose_telephone_event(line, ours, out);
  return out;
}

void write_formats(MediaDescription& line, const FormatChoice& choice) {
  for (const auto& format : choice.receive) write_format(line, format);
  if (choice.telephone_event_receive) {
    write_telephone_event(line, *choice.telephone_event_receive, choice.telephone_event_clock);
  }
}

void write_all_formats(MediaDescription& line, const LocalMedia& local, MediaKind kind) {
  OfferedFormat format;
  format.level_asymmetry = true;
  bool opus = false;
  for (const Codec codec : codecs_of(local, kind)) {
    format.payload.codec = codec;
    format.payload.h264 = local.h264_receive;
    switch (codec) {
      case Codec::Pcmu: format.payload.payload_type = 0; break;
      case Codec::Pcma: format.payload.payload_type = 8; break;
      case Codec::G722: format.payload.payload_type = 9; break;
      case Codec::Vp8: format.payload.payload_type = kVp8; break;
      case Codec::Opus:
        opus = true;
        format.payload.payload_type = kOpus;
        break;
      case Codec::H264:
        format.payload.payload_type = kH264Mode1;
        format.payload.h264.packetization_mode = 1;
        write_format(line, format);
        format.payload.payload_type = kH264Mode0;
        format.payload.h264.packetization_mode = 0;
        break;
    }
    write_format(line, format);
  }
  if (kind != MediaKind::Audio) return;
  write_telephone_event(line, kTelephoneEvent, 8000);
  if (opus) write_telephone_event(line, kTelephoneEvent48k, 48000);
}

}  // namespace protocols::sdp
