#include "gateway/config/loader.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include "gateway/config/gatekeepers.hpp"
#include "gateway/config/meetings.hpp"
#include "gateway/config/yaml_fields.hpp"

namespace gateway::config {
namespace {

using Keys = YamlFields::Keys;
using Read = YamlFields::Read;
constexpr std::size_t kMaxFile = 1 << 20;

std::expected<std::string, std::string> read_file(const std::string& path) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file || std::filesystem::is_directory(path)) {
    return std::unexpected(
        path + " cannot be read: " + std::generic_category().message(errno != 0 ? errno : EISDIR));
  }
  // A device may never end.
  std::string text(kMaxFile + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(file.gcount()));
  return text;
}

Read ip_address(YamlFields& fields, std::string& out) {
  return [&fields, &out](const YAML::Node& node, const std::string& path) {
    const auto value = fields.scalar(node, path);
    if (!value) return;
    out = *value;
    if (!is_ip_literal(out)) fields.mistake(node, path, "must be an IPv4 or IPv6 address");
  };
}

Read networks(YamlFields& fields, std::vector<Network>& out) {
  return [&fields, &out](const YAML::Node& list, const std::string& list_path) {
    fields.list(list, list_path, [&](const YAML::Node& node, const std::string& path) {
      const auto text = fields.scalar(node, path);
      if (!text) return;
      if (const auto network = Network::parse(*text)) {
        out.push_back(*network);
      } else {
        fields.mistake(node, path, "must be a network such as 10.20.0.0/16 or fd00:1::/64");
      }
    });
  };
}

Read port_range(YamlFields& fields, PortRange& out, bool (*fits)(const PortRange&),
                std::string_view rule) {
  return [&fields, &out, fits, rule](const YAML::Node& node, const std::string& path) {
    std::vector<std::uint16_t> ends;
    fields.list(node, path, [&](const YAML::Node& item, const std::string& at) {
      fields.number<std::uint16_t>(ends.emplace_back(), 1024, 65535)(item, at);
    });
    if (!node.IsSequence()) return;
    if (ends.size() != 2 || !fits({ends[0], ends[1]})) {
      return fields.mistake(node, path, "must be [first, last]" + std::string(rule));
    }
    out = {ends[0], ends[1]};
  };
}

// RTP has the even port of a pair, RFC 3550 section 11; a room with picture and sound needs two.
bool holds_two_pairs(const PortRange& range) {
  return range.last >= range.first + range.first % 2 + 3;
}

bool holds_one(const PortRange& range) {
  return range.last >= range.first;
}

Keys h323_keys(YamlFields& f, H323& h323) {
  return {{"port", f.port(h323.port)},
          {"tls_port", f.port(h323.tls_port)},
          {"control_ports", port_range(f, h323.control_ports, holds_one, "")},
          {"weak_key_exchange", networks(f, h323.weak_key_exchange)}};
}

// The only value there is so far; written down all the same, so that a file can say it.
Read fixed(YamlFields& fields, std::string_view value, std::string_view why) {
  return [&fields, value, why](const YAML::Node& node, const std::string& path) {
    const auto text = fields.scalar(node, path);
    if (text && *text != value) {
      fields.mistake(node, path, "must be " + std::string(value) + std::string(why));
    }
  };
}

Keys media_keys(YamlFields& f, Media& media) {
  return {{"browser_port", f.number<std::uint16_t>(media.browser_port, 1, 65535)},
          {"room_ports", port_range(f, media.room_ports, holds_two_pairs,
                                    " with room for two pairs, each from an even port")},
          {"picture", f.section({{"width", f.number(media.picture.width, 320U, 1920U)},
                                 {"height", f.number(media.picture.height, 180U, 1080U)},
                                 {"fps", f.number(media.picture.fps, 5U, 60U)},
                                 {"kbps", f.number(media.picture.kbps, 128U, 20000U)}})},
          {"layout", f.choice<Layout>(media.layout, {{"speaker", Layout::Speaker},
                                                     {"grid", Layout::Grid},
                                                     {"single", Layout::Single}})},
          {"workers", f.number(media.workers, 0U, 1024U)},
          {"font_file", f.text(media.font_file)}};
}

Keys conference_keys(YamlFields& f, Conference& conference, const Secrets& secrets) {
  return {{"engine", fixed(f, "embedded", "")},
          {"open_numbers", f.boolean(conference.open_numbers)},
          {"max_participants", f.number(conference.max_participants, 2U, 1000U)},
          {"meetings", meetings(f, conference.meetings, secrets)}};
}

Keys security_keys(YamlFields& f, Security& security) {
  return {{"encryption", fixed(f, "required",
                               "; networks whose rooms may talk in clear are listed in "
                               "security.unencrypted_rooms")},
          {"unencrypted_rooms", networks(f, security.unencrypted_rooms)},
          {"pin_attempts", f.number(security.pin_attempts, 1U, 1000U)}};
}

Keys log_keys(YamlFields& f, Log& log) {
  return {{"level", f.choice<LogLevel>(log.level, {{"debug", LogLevel::Debug},
                                                   {"info", LogLevel::Info},
                                                   {"warning", LogLevel::Warning},
                                                   {"error", LogLevel::Error}})},
          {"format",
           f.choice<LogFormat>(log.format, {{"text", LogFormat::Text}, {"json", LogFormat::Json}})},
          {"address_hash_key_file", f.text(log.address_hash_key_file)}};
}

Keys page_keys(YamlFields& f, Page& page) {
  return {{"title", f.text(page.title)},
          {"organisation", f.text(page.organisation)},
          {"language", f.choice<std::string>(page.language, {{"de", "de"}, {"en", "en"}})}};
}

Keys all_keys(YamlFields& f, Config& c, const Secrets& secrets) {
  return {
      {"listen", f.section({{"address", ip_address(f, c.listen.address)},
                            {"advertised_address", ip_address(f, c.listen.advertised_address)}})},
      {"sip", f.section({{"udp_port", f.port(c.sip.udp_port)},
                         {"tcp_port", f.port(c.sip.tcp_port)},
                         {"tls_port", f.port(c.sip.tls_port)},
                         {"session_expires", f.number(c.sip.session_expires, 90U, 86400U)}})},
      {"h323", f.section(h323_keys(f, c.h323))},
      {"gatekeeper", f.section(gatekeeper_keys(f, c.gatekeeper, secrets))},
      {"registration", f.section(registration_keys(f, c.registration, secrets))},
      {"web", f.section({{"port", f.port(c.web.port)},
                         {"max_connections_per_source",
                          f.number(c.web.max_connections_per_source, 1U, 100000U)}})},
      {"media", f.section(media_keys(f, c.media))},
      {"metrics", f.section({{"address", ip_address(f, c.metrics.address)},
                             {"port", f.port(c.metrics.port)}})},
      {"tls", f.section({{"certificate_file", f.text(c.tls.certificate_file)},
                         {"key_file", f.text(c.tls.key_file)},
                         {"state_directory", f.text(c.tls.state_directory)},
                         {"client_ca_file", f.text(c.tls.client_ca_file)}})},
      {"security", f.section(security_keys(f, c.security))},
      {"conference", f.section(conference_keys(f, c.conference, secrets))},
      {"capacity", f.section({{"max_calls", f.number(c.capacity.max_calls, 0U, 100000U)},
                              {"max_browsers", f.number(c.capacity.max_browsers, 0U, 100000U)}})},
      {"threads", f.section({{"io", f.number(c.threads.io, 0U, 256U)}})},
      {"drain", f.section({{"deadline", f.number(c.drain.deadline, 0U, 604800U)}})},
      {"log", f.section(log_keys(f, c.log))},
      {"page", f.section(page_keys(f, c.page))},
  };
}

// Two TCP listeners or two uses of a UDP port collide only when the system opens them; the file
// shows it sooner.
void check_ports(YamlFields& fields, const Config& c) {
  std::map<std::uint16_t, std::string> tcp;
  const auto take = [&](std::uint16_t port, const std::string& path) {
    if (port == 0) return;
    const auto [other, fresh] = tcp.emplace(port, path);
    if (!fresh) fields.mistake_at(path, "is the port of " + other->second + " already");
  };
  take(c.sip.tcp_port, "sip.tcp_port");
  take(c.sip.tls_port, "sip.tls_port");
  take(c.h323.port, "h323.port");
  take(c.h323.tls_port, "h323.tls_port");
  take(c.web.port, "web.port");
  take(c.metrics.port, "metrics.port");
  for (const auto& [port, path] : tcp) {
    if (c.h323.port != 0 && port >= c.h323.control_ports.first &&
        port <= c.h323.control_ports.last) {
      fields.mistake_at(path, "lies within h323.control_ports");
    }
  }
  const auto outside = [&](std::uint16_t port, const std::string& path) {
    if (port >= c.media.room_ports.first && port <= c.media.room_ports.last) {
      fields.mistake_at(path, "lies within media.room_ports");
    }
  };
  std::map<std::uint16_t, std::string> udp;
  const auto take_udp = [&](std::uint16_t port, const std::string& path) {
    if (port == 0) return;
    outside(port, path);
    const auto [other, fresh] = udp.emplace(port, path);
    if (!fresh) fields.mistake_at(path, "is the port of " + other->second + " already");
  };
  take_udp(c.sip.udp_port, "sip.udp_port");
  take_udp(c.gatekeeper.port, "gatekeeper.port");
  take_udp(c.registration.port, "registration.port");
  take_udp(c.media.browser_port, "media.browser_port");
}

void check_together(YamlFields& fields, const Config& c) {
  check_ports(fields, c);
  check_gatekeepers(fields, c);
  if (c.tls.certificate_file.empty() != c.tls.key_file.empty()) {
    const bool lacks_key = c.tls.key_file.empty();
    fields.mistake_at(
        lacks_key ? "tls.certificate_file" : "tls.key_file",
        std::string("needs ") + (lacks_key ? "tls.key_file" : "tls.certificate_file"));
  }
  if (c.media.picture.width % 2 != 0 || c.media.picture.height % 2 != 0) {
    fields.mistake_at("media.picture", "width and height must be even");
  }
}

}  // namespace

std::string to_string(const std::string& file, const Mistake& mistake) {
  std::string out = file;
  if (mistake.line != 0) out += ":" + std::to_string(mistake.line);
  if (!mistake.path.empty()) out += ": " + mistake.path;
  return out + ": " + mistake.what;
}

Secrets Secrets::of_the_system() {
  return {[](const std::string& name) -> std::optional<std::string> {
            // Nothing in the program sets the environment.
            const char* value = std::getenv(name.c_str());  // NOLINT(concurrency-mt-unsafe)
            return value == nullptr ? std::nullopt : std::optional<std::string>(value);
          },
          read_file};
}

std::expected<Config, std::vector<Mistake>> parse(std::string_view yaml, const Secrets& secrets) {
  Config config;
  YamlFields fields;
  // yaml-cpp reports by exceptions; they end here.
  try {
    const YAML::Node root = YAML::Load(std::string(yaml));
    fields.map(root, "", all_keys(fields, config, secrets));
  } catch (const YAML::Exception& error) {
    const std::size_t line =
        error.mark.is_null() ? 0 : static_cast<std::size_t>(error.mark.line) + 1;
    return std::unexpected(std::vector<Mistake>{{line, "", "is not YAML: " + error.msg}});
  }
  check_together(fields, config);
  if (auto mistakes = fields.take_mistakes(); !mistakes.empty()) {
    return std::unexpected(std::move(mistakes));
  }
  return config;
}

std::expected<Config, std::vector<Mistake>> load(const std::string& file) {
  const auto single = [](std::string what) {
    return std::unexpected(std::vector<Mistake>{{0, "", std::move(what)}});
  };
  const auto yaml = read_file(file);
  if (!yaml) return single(yaml.error().substr(file.size() + 1));
  if (yaml->size() > kMaxFile) return single("is larger than 1 MiB");
  return parse(*yaml, Secrets::of_the_system());
}

}  // namespace gateway::config
