#include "protocols/sdp/rtp_attributes.hpp"

#include "protocols/sdp/media_description.hpp"
#include "protocols/sdp/token.hpp"

namespace protocols::sdp {
namespace {

std::string text_of(std::string_view view) {
  return std::string(view);
}

std::optional<std::uint8_t> payload_type_of(std::string_view text) {
  const auto number = parse_number<std::uint8_t>(text);
  return number && *number < 128 ? number : std::nullopt;
}

}  // namespace

std::optional<RtpMap> RtpMap::parse(std::string_view value) {
  const auto payload_type = payload_type_of(next_word(value));
  const auto encoding = trim(cut(value, '/'));
  const auto clock_rate = parse_number<std::uint32_t>(trim(cut(value, '/')));
  if (!payload_type || encoding.empty() || !clock_rate) return std::nullopt;
  const auto channels = parse_number<std::uint32_t>(trim(value));
  return RtpMap{*payload_type, text_of(encoding), *clock_rate, channels.value_or(1)};
}

std::string RtpMap::write() const {
  std::string out = std::to_string(payload_type) + " " + encoding + "/";
  out += std::to_string(clock_rate);
  if (channels != 1) out += "/" + std::to_string(channels);
  return out;
}

std::optional<RtpMap> static_rtp_map(std::uint8_t payload_type) {
  switch (payload_type) {
    case 0: return RtpMap{0, "PCMU", 8000, 1};
    case 3: return RtpMap{3, "GSM", 8000, 1};
    case 4: return RtpMap{4, "G723", 8000, 1};
    case 8: return RtpMap{8, "PCMA", 8000, 1};
    case 9: return RtpMap{9, "G722", 8000, 1};
    case 13: return RtpMap{13, "CN", 8000, 1};
    case 15: return RtpMap{15, "G728", 8000, 1};
    case 18: return RtpMap{18, "G729", 8000, 1};
    case 31: return RtpMap{31, "H261", 90000, 1};
    case 34: return RtpMap{34, "H263", 90000, 1};
    default: return std::nullopt;
  }
}

std::optional<Fmtp> Fmtp::parse(std::string_view value) {
  Fmtp out;
  out.format = next_word(value);
  if (out.format.empty()) return std::nullopt;
  while (!value.empty()) {
    auto part = trim(cut(value, ';'));
    if (part.empty()) continue;
    const auto name = trim(cut(part, '='));
    out.parameters.emplace_back(name, trim(part));
  }
  return out;
}

std::string Fmtp::write() const {
  std::string out = format + " ";
  bool first = true;
  for (const auto& [name, value] : parameters) {
    if (!first) out += ";";
    first = false;
    out += name;
    if (!value.empty()) out += "=" + value;
  }
  return out;
}

std::optional<std::string_view> Fmtp::get(std::string_view name) const {
  for (const auto& [key, value] : parameters) {
    if (iequals(key, name)) return value;
  }
  return std::nullopt;
}

template <class T>
std::optional<T> Fmtp::number(std::string_view name) const {
  const auto text = get(name);
  return text ? parse_number<T>(*text) : std::nullopt;
}
template std::optional<std::uint8_t> Fmtp::number(std::string_view) const;
template std::optional<std::uint32_t> Fmtp::number(std::string_view) const;

std::optional<RtcpFeedback> RtcpFeedback::parse(std::string_view value) {
  RtcpFeedback out;
  const auto scope = next_word(value);
  if (scope != "*") {
    out.payload_type = payload_type_of(scope);
    if (!out.payload_type) return std::nullopt;
  }
  out.type = to_lower(next_word(value));
  if (out.type.empty()) return std::nullopt;
  out.parameter = to_lower(value);
  return out;
}

std::string RtcpFeedback::write() const {
  std::string out = payload_type ? std::to_string(*payload_type) : "*";
  out += " " + type;
  if (!parameter.empty()) out += " " + parameter;
  return out;
}

FeedbackSupport feedback_for(const std::vector<RtcpFeedback>& lines, std::uint8_t payload_type) {
  FeedbackSupport out;
  for (const auto& line : lines) {
    if (line.payload_type && *line.payload_type != payload_type) continue;
    if (line.type == "nack" && line.parameter.empty()) out.nack = true;
    if (line.type == "nack" && line.parameter == "pli") out.pli = true;
    if (line.type == "ccm" && line.parameter == "fir") out.fir = true;
    if (line.type == "ccm" && line.parameter.starts_with("tmmbr")) out.tmmbr = true;
    if (line.type == "goog-remb") out.remb = true;
    if (line.type == "transport-cc") out.transport_cc = true;
  }
  return out;
}

std::vector<RtcpFeedback> feedback_lines(const FeedbackSupport& support,
                                         std::optional<std::uint8_t> payload_type) {
  std::vector<RtcpFeedback> out;
  if (support.nack) out.push_back({payload_type, "nack", ""});
  if (support.pli) out.push_back({payload_type, "nack", "pli"});
  if (support.fir) out.push_back({payload_type, "ccm", "fir"});
  if (support.tmmbr) out.push_back({payload_type, "ccm", "tmmbr"});
  if (support.remb) out.push_back({payload_type, "goog-remb", ""});
  if (support.transport_cc) out.push_back({payload_type, "transport-cc", ""});
  return out;
}

std::optional<ExtMap> ExtMap::parse(std::string_view value) {
  ExtMap out;
  auto head = next_word(value);
  const auto id = parse_number<std::uint16_t>(cut(head, '/'));
  if (!id || *id == 0) return std::nullopt;
  out.id = *id;
  out.direction = direction_named(head);
  out.uri = next_word(value);
  if (out.uri.empty()) return std::nullopt;
  out.attributes = value;
  return out;
}

std::string ExtMap::write() const {
  std::string out = std::to_string(id);
  if (direction) out.append("/").append(name_of(*direction));
  out += " " + uri;
  if (!attributes.empty()) out += " " + attributes;
  return out;
}

std::optional<RtcpPort> RtcpPort::parse(std::string_view value) {
  const auto port = parse_number<std::uint16_t>(next_word(value));
  if (!port || *port == 0) return std::nullopt;
  RtcpPort out{*port, {}};
  if (iequals(next_word(value), "IN")) {
    next_word(value);
    out.host = next_word(value);
  }
  return out;
}

std::string RtcpPort::write() const {
  std::string out = std::to_string(port);
  if (!host.empty()) {
    out += (host.find(':') == std::string::npos ? " IN IP4 " : " IN IP6 ") + host;
  }
  return out;
}

std::optional<Ssrc> Ssrc::parse(std::string_view value) {
  const auto id = parse_number<std::uint32_t>(next_word(value));
  if (!id) return std::nullopt;
  const auto attribute = trim(cut(value, ':'));
  return Ssrc{*id, text_of(attribute), text_of(trim(value))};
}

std::string Ssrc::write() const {
  std::string out = std::to_string(id) + " " + attribute;
  if (!value.empty()) out += ":" + value;
  return out;
}

std::optional<SsrcGroup> SsrcGroup::parse(std::string_view value) {
  SsrcGroup out{text_of(next_word(value)), {}};
  while (!value.empty()) {
    const auto id = parse_number<std::uint32_t>(next_word(value));
    if (!id) return std::nullopt;
    out.ids.push_back(*id);
  }
  if (out.semantics.empty() || out.ids.empty()) return std::nullopt;
  return out;
}

std::string SsrcGroup::write() const {
  std::string out = semantics;
  for (const auto id : ids) out += " " + std::to_string(id);
  return out;
}

std::optional<Msid> Msid::parse(std::string_view value) {
  Msid out;
  out.stream = next_word(value);
  out.track = next_word(value);
  if (out.stream.empty()) return std::nullopt;
  return out;
}

std::string Msid::write() const {
  return track.empty() ? stream : stream + " " + track;
}

std::optional<Group> Group::parse(std::string_view value) {
  Group out{text_of(next_word(value)), {}};
  while (!value.empty()) out.mids.emplace_back(next_word(value));
  if (out.semantics.empty()) return std::nullopt;
  return out;
}

std::string Group::write() const {
  std::string out = semantics;
  for (const auto& mid : mids) out += " " + mid;
  return out;
}

}  // namespace protocols::sdp
