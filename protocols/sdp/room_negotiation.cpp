#include "protocols/sdp/room_negotiation.hpp"

#include <algorithm>
#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sdp/crypto.hpp"
#include "protocols/sdp/room_formats.hpp"
#include "protocols/sdp/room_keying.hpp"
#include "protocols/sdp/room_stream.hpp"
#include "protocols/sdp/rtp_attributes.hpp"
#include "protocols/sdp/transport_attributes.hpp"

namespace protocols::sdp {
namespace {

using Reason = Refusal::Reason;

Refusal malformed(const Error& error) {
  return {Reason::Malformed, 400, 399,
          "Session description not understood: " + error.code.message()};
}

Refusal no_encryption(KeyingFailure failure) {
  return {Reason::EncryptionRequired, 488, 399, std::string(advice(failure))};
}

Refusal no_codec() {
  return {Reason::NoCommonCodec, 488, 305,
          "No common codec: offer Opus, G.722 or G.711 for audio, H.264 or VP8 for video"};
}

Refusal no_stream() {
  return {Reason::NoUsableStream, 488, 304, "No audio or video to answer"};
}

void write_limit(MediaDescription& line, StreamRole role, std::uint32_t kbps) {
  if (role == StreamRole::Audio || kbps == 0) return;
  line.bandwidth.push_back({"AS", kbps});
  line.bandwidth.push_back({"TIAS", std::uint64_t{kbps} * 1000});
}

MediaDescription refused(const MediaDescription& line) {
  MediaDescription out;
  out.kind = line.kind;
  out.protocol = line.protocol;
  out.formats = line.formats;
  if (!line.mid().empty()) out.attributes.add("mid", std::string(line.mid()));
  return out;
}

void append(AttributeList& to, const AttributeList& from) {
  for (const auto& attribute : from.all()) to.add(attribute.name, attribute.value);
}

// The line with what is agreed of its keys instead of all that was offered.
MediaDescription with_keying(const MediaDescription& line, const AttributeList& keying) {
  MediaDescription out = line;
  out.attributes = {};
  for (const auto& attribute : line.attributes.all()) {
    if (attribute.name == Crypto::kName || attribute.name == Fingerprint::kName ||
        attribute.name == Setup::kName) {
      continue;
    }
    out.attributes.add(attribute.name, attribute.value);
  }
  append(out.attributes, keying);
  return out;
}

// The same line with another direction; DTLS roles are open again in an offer (RFC 8842 section
// 5.5).
MediaDescription offered_again_line(const MediaDescription& line) {
  MediaDescription out = line;
  out.attributes = {};
  for (const auto& attribute : line.attributes.all()) {
    if (direction_named(attribute.name)) {
      out.attributes.add(std::string(name_of(Direction::SendRecv)));
    } else if (attribute.name == Setup::kName) {
      out.attributes.add(Setup{SetupRole::ActPass});
    } else {
      out.attributes.add(attribute.name, attribute.value);
    }
  }
  return out;
}

}  // namespace

// What an offered line could become.
struct RoomNegotiation::Evaluated {
  std::optional<StreamRole> role;  // nothing: not ours, or port 0
  std::optional<FormatChoice> formats;
  std::expected<KeyingChoice, KeyingFailure> keying = std::unexpected(KeyingFailure::NotOffered);

  [[nodiscard]] bool acceptable() const { return formats && keying; }
  [[nodiscard]] bool secured() const {
    return acceptable() && !std::holds_alternative<NoKeying>(keying->keying);
  }
};

RoomNegotiation::RoomNegotiation(LocalMedia local, RandomSource random)
    : local_(std::move(local)), random_(std::move(random)) {
  session_id_ = std::to_string(random_u32(random_) & 0x7fffffffU);
}

const LocalStream* RoomNegotiation::local_stream(StreamRole role) const {
  for (const auto& stream : local_.streams) {
    if (stream.role == role) return &stream;
  }
  return nullptr;
}

RoomNegotiation::Evaluated RoomNegotiation::evaluate(const SessionDescription& offer,
                                                     std::size_t index) const {
  const MediaDescription& line = offer.media[index];
  Evaluated out;
  const auto role = role_of(line);
  const bool ours = role && *role != StreamRole::Content && local_stream(*role) != nullptr;
  if (!ours || line.port == 0 || !RtpProfile::parse(line.protocol)) return out;
  out.role = role;
  const NegotiatedStream* before =
      index < lines_.size() && lines_[index].stream ? &*lines_[index].stream : nullptr;
  out.formats = choose_formats(line, local_, kind_of_role(*role),
                               before ? std::optional(before->send.codec) : std::nullopt);
  out.keying = answer_keying(offer, line, local_, before ? &before->keying : nullptr, random_);
  return out;
}

// At most one line a role: one that carried the role before, else the first with keys, else the
// first clear.
std::vector<std::size_t> RoomNegotiation::pick(const SessionDescription& offer,
                                               const std::vector<Evaluated>& lines) const {
  std::vector<std::size_t> out;
  for (const auto role : {StreamRole::Audio, StreamRole::MainVideo}) {
    std::optional<std::size_t> best;
    int best_rank = 0;
    for (std::size_t i = 0; i < offer.media.size(); ++i) {
      if (lines[i].role != role || !lines[i].acceptable()) continue;
      const bool before = i < lines_.size() && lines_[i].stream && lines_[i].stream->role == role;
      const int rank = 1 + (lines[i].secured() ? 2 : 0) + (before ? 1 : 0);
      if (rank > best_rank) {
        best = i;
        best_rank = rank;
      }
    }
    if (best) out.push_back(*best);
  }
  return out;
}

RoomNegotiation::Line RoomNegotiation::answer_line(const SessionDescription& offer,
                                                   const MediaDescription& line,
                                                   Evaluated& evaluated) const {
  const StreamRole role = *evaluated.role;
  const LocalStream& local = *local_stream(role);
  Line out;
  NegotiatedStream stream;
  stream.role = role;
  stream.keying = evaluated.keying->keying;
  read_stream(offer, line, *evaluated.formats, line.attributes.has("rtcp-mux"), stream);

  MediaDescription& ours = out.ours;
  ours.kind = line.kind;
  ours.port = local.rtp_port;
  ours.protocol = line.protocol;
  write_limit(ours, role, local_.max_receive_kbps);
  write_formats(ours, *evaluated.formats);
  if (role != StreamRole::Audio) {
    for (const auto& feedback : feedback_lines(stream.feedback, std::nullopt)) {
      ours.attributes.add(feedback);
    }
  }
  append(ours.attributes, evaluated.keying->attributes);
  if (const auto content = line.attributes.value("content")) {
    ours.attributes.add("content", std::string(*content));
  }
  if (!line.mid().empty()) ours.attributes.add("mid", std::string(line.mid()));
  if (stream.rtcp_mux) {
    ours.attributes.add("rtcp-mux");
  } else {
    ours.attributes.add(RtcpPort{local.rtcp_port, local_.host});
  }
  ours.attributes.add(std::string(name_of(stream.direction)));
  out.stream = std::move(stream);
  return out;
}

std::expected<void, Refusal> RoomNegotiation::answer(const std::string& offer) {
  const auto parsed = parse_session_description(offer);
  if (!parsed) return std::unexpected(malformed(parsed.error()));
  std::vector<Evaluated> evaluated;
  evaluated.reserve(parsed->media.size());
  for (std::size_t i = 0; i < parsed->media.size(); ++i) evaluated.push_back(evaluate(*parsed, i));
  const auto picked = pick(*parsed, evaluated);

  const auto accepted = [&](StreamRole role) {
    return std::ranges::any_of(picked, [&](auto i) { return evaluated[i].role == role; });
  };
  std::optional<KeyingFailure> failure;
  bool wanted = false;
  for (const auto& line : evaluated) {
    if (!line.role) continue;
    wanted = true;
    const bool without_keys = line.formats && !line.keying;
    if (without_keys && !failure) failure = line.keying.error();
    if (without_keys && line.role == StreamRole::Audio && !accepted(StreamRole::Audio)) {
      return std::unexpected(no_encryption(line.keying.error()));
    }
  }
  if (picked.empty()) {
    if (failure) return std::unexpected(no_encryption(*failure));
    return std::unexpected(wanted ? no_codec() : no_stream());
  }

  std::vector<Line> lines;
  std::vector<MediaDescription> media;
  for (std::size_t i = 0; i < parsed->media.size(); ++i) {
    const auto& line = parsed->media[i];
    const bool taken = std::ranges::find(picked, i) != picked.end();
    lines.push_back(taken ? answer_line(*parsed, line, evaluated[i]) : Line{refused(line), {}});
    media.push_back(lines.back().ours);
  }
  pending_.reset();
  description_ = stamp(std::move(media));
  adopt(std::move(lines));
  return {};
}

std::vector<MediaDescription> RoomNegotiation::offered_again() const {
  std::vector<MediaDescription> out;
  out.reserve(lines_.size());
  for (const auto& line : lines_) {
    out.push_back(line.stream ? offered_again_line(line.ours) : line.ours);
  }
  return out;
}

std::vector<MediaDescription> RoomNegotiation::offered_first() const {
  std::vector<MediaDescription> out;
  for (const auto role : {StreamRole::Audio, StreamRole::MainVideo}) {
    const LocalStream* local = local_stream(role);
    if (!local) continue;
    MediaDescription line;
    line.kind = role == StreamRole::Audio ? "audio" : "video";
    line.port = local->rtp_port;
    auto keying = offer_keying(local_, random_);
    line.protocol = std::move(keying.protocol);
    write_limit(line, role, local_.max_receive_kbps);
    write_all_formats(line, local_, kind_of_role(role));
    if (role == StreamRole::MainVideo) {
      for (const auto& feedback : feedback_lines({true, true, true, true, false, false}, {})) {
        line.attributes.add(feedback);
      }
      line.attributes.add("content", "main");
    }
    append(line.attributes, keying.attributes);
    line.attributes.add("rtcp-mux");
    line.attributes.add(RtcpPort{local->rtcp_port, local_.host});
    line.attributes.add(std::string(name_of(Direction::SendRecv)));
    out.push_back(std::move(line));
  }
  return out;
}

std::string RoomNegotiation::offer() {
  pending_ = lines_.empty() ? offered_first() : offered_again();
  pending_text_ = stamp(*pending_);
  return pending_text_;
}

std::expected<void, Refusal> RoomNegotiation::accept_answer(const std::string& answer) {
  const auto refuse = [](std::string why) {
    return std::unexpected(Refusal{Reason::Malformed, 488, 399, std::move(why)});
  };
  if (!pending_) return refuse("An answer came without an offer");
  const auto parsed = parse_session_description(answer);
  if (!parsed) return std::unexpected(malformed(parsed.error()));
  // RFC 3264 section 6: as many lines as the offer, in its order.
  if (parsed->media.size() != pending_->size()) return refuse("The answer has other media lines");

  std::vector<Line> lines;
  bool any = false;
  std::optional<KeyingFailure> failure;
  for (std::size_t i = 0; i < pending_->size(); ++i) {
    const MediaDescription& ours = (*pending_)[i];
    const MediaDescription& line = parsed->media[i];
    if (!iequals(line.kind, ours.kind)) return refuse("The answer has other media lines");
    lines.push_back(Line{refused(ours), {}});
    if (line.port == 0 || ours.port == 0) continue;
    const auto theirs = RtpProfile::parse(line.protocol);
    const auto mine = RtpProfile::parse(ours.protocol);
    if (!theirs || !mine || theirs->secure != mine->secure || theirs->dtls != mine->dtls) {
      return refuse("The answer has another transport than the offer");
    }
    const StreamRole role = *role_of(ours);
    auto formats = accept_formats(line, ours, local_, kind_of_role(role));
    if (!formats) continue;
    auto keying = accept_keying(*parsed, line, ours, local_);
    if (!keying && role == StreamRole::Audio) {
      return std::unexpected(no_encryption(keying.error()));
    }
    if (!keying) {
      failure = keying.error();
      continue;
    }
    any = true;
    NegotiatedStream stream;
    stream.role = role;
    stream.keying = keying->keying;
    const bool mux = line.attributes.has("rtcp-mux") && ours.attributes.has("rtcp-mux");
    read_stream(*parsed, line, *formats, mux, stream);
    lines.back() = Line{with_keying(ours, keying->attributes), std::move(stream)};
  }
  if (!any) return std::unexpected(failure ? no_encryption(*failure) : no_codec());
  pending_.reset();
  description_ = pending_text_;
  adopt(std::move(lines));
  return {};
}

// RFC 3264 section 8: the version grows by one with every change, and only then.
std::string RoomNegotiation::stamp(std::vector<MediaDescription> media) {
  SessionDescription out;
  out.origin = {"-", session_id_, std::to_string(version_), connection_of(local_.host)};
  out.connection = connection_of(local_.host);
  out.media = std::move(media);
  std::string text = write_session_description(out);
  if (text != last_sent_ && !last_sent_.empty()) {
    out.origin.version = std::to_string(++version_);
    text = write_session_description(out);
  }
  last_sent_ = text;
  return text;
}

void RoomNegotiation::adopt(std::vector<Line> lines) {
  lines_ = std::move(lines);
  session_.streams.clear();
  held_ = true;
  for (const auto& line : lines_) {
    if (!line.stream) continue;
    session_.streams.push_back(*line.stream);
    if (sends(line.stream->direction)) held_ = false;
  }
}

}  // namespace protocols::sdp
