#include "protocols/sdp/session_description.hpp"

#include <algorithm>

#include "protocols/base/text.hpp"

namespace protocols::sdp {
namespace {

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> out;
  while (!(text = trim(text)).empty()) {
    const auto end = text.find_first_of(" \t");
    out.push_back(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end);
  }
  return out;
}

std::optional<Connection> parse_connection(std::string_view value) {
  const auto parts = words(value);
  if (parts.size() < 3 || !iequals(parts[0], "IN")) return std::nullopt;
  const bool ipv6 = iequals(parts[1], "IP6");
  if (!ipv6 && !iequals(parts[1], "IP4")) return std::nullopt;
  const auto host = parts[2].substr(0, parts[2].find('/'));
  if (host.empty()) return std::nullopt;
  return Connection{ipv6, std::string(host)};
}

// User names may hold blanks, so the five other fields are counted from the end.
std::optional<Origin> parse_origin(std::string_view value) {
  const auto parts = words(value);
  if (parts.size() < 6) return std::nullopt;
  const std::size_t n = parts.size();
  const bool ipv6 = iequals(parts[n - 2], "IP6");
  std::string user(parts[0]);
  for (std::size_t i = 1; i + 5 < n; ++i) user.append(" ").append(parts[i]);
  return Origin{std::move(user), std::string(parts[n - 5]), std::string(parts[n - 4]),
                Connection{ipv6, std::string(parts[n - 1])}};
}

std::optional<Bandwidth> parse_bandwidth(std::string_view value) {
  const auto type = trim(cut(value, ':'));
  const auto number = parse_number<std::uint64_t>(trim(value));
  if (type.empty() || !number) return std::nullopt;
  return Bandwidth{std::string(type), *number};
}

Result<MediaDescription> parse_media(std::string_view value, std::uint32_t offset) {
  const auto parts = words(value);
  if (parts.size() < 3) return std::unexpected(Error{SdpError::BadMedia, offset});
  if (parts.size() > kMaxFormats + 3) {
    return std::unexpected(Error{SdpError::TooManyFormats, offset});
  }
  const auto port = parse_number<std::uint16_t>(parts[1].substr(0, parts[1].find('/')));
  if (!port) return std::unexpected(Error{SdpError::BadPort, offset});
  MediaDescription media;
  media.kind = parts[0];
  media.port = *port;
  media.protocol = parts[2];
  media.formats.assign(parts.begin() + 3, parts.end());
  return media;
}

class Parser {
 public:
  std::optional<Error> line(char type, std::string_view value, std::uint32_t offset) {
    const auto fail = [&](SdpError error) { return Error{error, offset}; };
    MediaDescription* media = out_.media.empty() ? nullptr : &out_.media.back();
    switch (type) {
      case 'o':
        if (auto origin = parse_origin(value)) out_.origin = std::move(*origin);
        break;
      case 's': out_.name = value.empty() ? "-" : value; break;
      case 'c': {
        auto connection = parse_connection(value);
        if (!connection) return fail(SdpError::BadConnection);
        auto& slot = media ? media->connection : out_.connection;
        if (!slot) slot = std::move(connection);
        break;
      }
      case 'b':
        if (auto limit = parse_bandwidth(value)) {
          auto& list = media ? media->bandwidth : out_.bandwidth;
          if (list.size() >= kMaxAttributes) return fail(SdpError::TooManyAttributes);
          list.push_back(std::move(*limit));
        }
        break;
      case 'a': {
        auto& list = media ? media->attributes : out_.attributes;
        if (list.size() >= kMaxAttributes) return fail(SdpError::TooManyAttributes);
        const auto name = trim(cut(value, ':'));
        if (!name.empty()) list.add(std::string(name), std::string(trim(value)));
        break;
      }
      case 'm': {
        if (out_.media.size() >= kMaxMedia) return fail(SdpError::TooManyMedia);
        auto parsed = parse_media(value, offset);
        if (!parsed) return parsed.error();
        out_.media.push_back(std::move(*parsed));
        break;
      }
      default: break;
    }
    return std::nullopt;
  }

  SessionDescription take() { return std::move(out_); }

 private:
  SessionDescription out_;
};

void write_connection(std::string& out, const Connection& connection) {
  out.append("IN ").append(connection.ipv6 ? "IP6 " : "IP4 ").append(connection.host);
  out.append("\r\n");
}

template <class Section>
void write_common(std::string& out, const Section& section) {
  if (section.connection) {
    out += "c=";
    write_connection(out, *section.connection);
  }
  for (const auto& limit : section.bandwidth) {
    out.append("b=").append(limit.type).append(":").append(std::to_string(limit.value));
    out.append("\r\n");
  }
}

void write_attributes(std::string& out, const AttributeList& attributes) {
  for (const auto& attribute : attributes.all()) {
    out.append("a=").append(attribute.name);
    if (!attribute.value.empty()) out.append(":").append(attribute.value);
    out.append("\r\n");
  }
}

}  // namespace

std::optional<Connection> SessionDescription::connection_for(const MediaDescription& line) const {
  return line.connection ? line.connection : connection;
}

Direction SessionDescription::direction_for(const MediaDescription& line) const {
  if (const auto own = line.direction()) return *own;
  return direction_of(attributes).value_or(Direction::SendRecv);
}

Result<SessionDescription> parse_session_description(std::string_view text) {
  if (text.size() > kMaxDescriptionBytes) return std::unexpected(Error{SdpError::TooLong, 0});
  Parser parser;
  bool begun = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find_first_of("\r\n", at), text.size());
    const auto offset = static_cast<std::uint32_t>(at);
    const auto line = trim(text.substr(at, end - at));
    at = end + 1;
    if (line.empty()) continue;
    if (!begun) {
      if (line != "v=0") return std::unexpected(Error{SdpError::NotSdp, offset});
      begun = true;
      continue;
    }
    if (line.size() < 2 || line[1] != '=' || line.find('\0') != std::string_view::npos) {
      return std::unexpected(Error{SdpError::BadLine, offset});
    }
    if (auto error = parser.line(line[0], trim(line.substr(2)), offset)) {
      return std::unexpected(*error);
    }
  }
  if (!begun) return std::unexpected(Error{SdpError::NotSdp, 0});
  return parser.take();
}

std::string write_session_description(const SessionDescription& description) {
  const Origin& origin = description.origin;
  std::string out = "v=0\r\no=";
  out.append(origin.username).append(" ").append(origin.session_id).append(" ");
  out.append(origin.version).append(" ");
  write_connection(out, origin.address);
  out.append("s=").append(description.name).append("\r\n");
  write_common(out, description);
  out += "t=0 0\r\n";
  write_attributes(out, description.attributes);
  for (const auto& media : description.media) {
    out.append("m=").append(media.kind).append(" ").append(std::to_string(media.port));
    out.append(" ").append(media.protocol);
    for (const auto& format : media.formats) out.append(" ").append(format);
    out.append("\r\n");
    write_common(out, media);
    write_attributes(out, media.attributes);
  }
  return out;
}

}  // namespace protocols::sdp
