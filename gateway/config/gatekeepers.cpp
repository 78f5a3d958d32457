#include "gateway/config/gatekeepers.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "protocols/base/ip_literal.hpp"

namespace gateway::config {
namespace {

using Read = YamlFields::Read;

constexpr std::uint16_t kRasPort = 1719;
constexpr std::size_t kLongestName = 128;  // BMPString of H.225.0
constexpr std::size_t kMostAliases = 16;
constexpr std::string_view kDialled = "0123456789*#";

bool is_name(std::string_view text) {
  return !text.empty() && text.size() <= kLongestName &&
         std::ranges::none_of(text, [](char c) { return c >= 0 && c < ' '; });
}

// A list of texts, each of which must pass.
Read texts(YamlFields& fields, std::vector<std::string>& out,
           std::function<bool(std::string_view)> right, std::string what) {
  return [&fields, &out, right = std::move(right), what = std::move(what)](
             const YAML::Node& list, const std::string& list_path) {
    fields.list(list, list_path, [&](const YAML::Node& node, const std::string& path) {
      const auto text = fields.scalar(node, path);
      if (!text) return;
      if (!right(*text)) return fields.mistake(node, path, what);
      if (std::ranges::find(out, *text) != out.end()) {
        return fields.mistake(node, path, "stands here twice");
      }
      out.push_back(*text);
    });
  };
}

Read aliases(YamlFields& fields, std::vector<std::string>& out) {
  return texts(fields, out, is_name, "must be a name or number of 1 to 128 bytes");
}

enum class Empty : std::uint8_t { Refused, Allowed };

Read name(YamlFields& fields, std::string& out, Empty empty = Empty::Refused) {
  return [&fields, &out, empty](const YAML::Node& node, const std::string& path) {
    const auto text = fields.scalar(node, path);
    if (!text) return;
    out = *text;
    if (is_name(out) || (out.empty() && empty == Empty::Allowed)) return;
    fields.mistake(node, path, "must be a name of 1 to 128 bytes");
  };
}

Read address(YamlFields& fields, protocols::Address& out) {
  return [&fields, &out](const YAML::Node& node, const std::string& path) {
    const auto text = fields.scalar(node, path);
    if (!text) return;
    if (auto parsed = parse_address(*text, kRasPort)) {
      out = std::move(*parsed);
    } else {
      fields.mistake(node, path, "must be an address such as 192.0.2.7 or [2001:db8::7]:1719");
    }
  };
}

// The three keys of a password; `take` gets what was read.
YamlFields::Keys password_keys(YamlFields& fields, const Secrets& secrets,
                               std::function<void(std::string)> take) {
  const auto check = [&fields, take = std::move(take)](
                         const YAML::Node& node, const std::string& path, std::string_view text) {
    while (text.ends_with('\n') || text.ends_with('\r')) text.remove_suffix(1);
    if (text.empty() || text.size() > kLongestName) {
      return fields.mistake(node, path,
                            "leads to something that is not a password of 1 to 128 bytes");
    }
    take(std::string(text));
  };
  const auto from_file = [&fields, &secrets, check](const YAML::Node& node,
                                                    const std::string& path) {
    const auto file = fields.scalar(node, path);
    if (!file) return;
    const auto secret = secrets.file(*file);
    if (!secret) return fields.mistake(node, path, secret.error());
    check(node, path, *secret);
  };
  const auto from_environment = [&fields, &secrets, check](const YAML::Node& node,
                                                           const std::string& path) {
    const auto variable = fields.scalar(node, path);
    if (!variable) return;
    const auto secret = secrets.environment(*variable);
    if (!secret) {
      return fields.mistake(node, path, "the environment has no variable " + *variable);
    }
    check(node, path, *secret);
  };
  const auto here = [&fields](const YAML::Node& node, const std::string& path) {
    fields.mistake(node, path,
                   "a password does not stand in this file; use password_file or password_env");
  };
  return {{"password_file", from_file}, {"password_env", from_environment}, {"password", here}};
}

Read users(YamlFields& fields, std::vector<GatekeeperUser>& out, const Secrets& secrets) {
  return [&fields, &out, &secrets](const YAML::Node& list, const std::string& list_path) {
    fields.list(list, list_path, [&](const YAML::Node& node, const std::string& path) {
      GatekeeperUser user;
      int passwords = 0;
      auto keys = password_keys(fields, secrets, [&](std::string password) {
        user.password = std::move(password);
        ++passwords;
      });
      keys.emplace_back("name", name(fields, user.name));
      keys.emplace_back("aliases", aliases(fields, user.aliases));
      const auto before = fields.mistakes();
      fields.map(node, path, keys);
      const bool sound = fields.mistakes() == before;
      if (sound && user.name.empty()) fields.mistake(node, path, "needs a name");
      if (sound && passwords != 1) {
        fields.mistake(node, path, "needs one password_file or password_env");
      }
      if (user.aliases.size() > kMostAliases) {
        fields.mistake(node, path + ".aliases", "are more than 16");
      }
      out.push_back(std::move(user));
    });
  };
}

Read alternates(YamlFields& fields, std::vector<AlternateGatekeeper>& out) {
  return [&fields, &out](const YAML::Node& list, const std::string& list_path) {
    fields.list(list, list_path, [&](const YAML::Node& node, const std::string& path) {
      AlternateGatekeeper one;
      fields.map(node, path,
                 {{"address", address(fields, one.address)},
                  {"identifier", name(fields, one.identifier)},
                  {"need_to_register", fields.boolean(one.need_to_register)},
                  {"priority", fields.number<std::uint8_t>(one.priority, 0, 127)}});
      if (node.IsMap() && !node["address"]) fields.mistake(node, path, "needs an address");
      out.push_back(std::move(one));
    });
    if (out.size() > 16) fields.mistake(list, list_path, "are more than 16");
  };
}

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

}  // namespace

std::optional<protocols::Address> parse_address(std::string_view text, std::uint16_t default_port) {
  if (auto host = protocols::canonical_ip(text))
    return protocols::Address{std::move(*host), default_port};
  const auto colon = text.rfind(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto port = protocols::parse_number<std::uint16_t>(text.substr(colon + 1));
  std::string_view host = text.substr(0, colon);
  const bool bracketed = host.starts_with('[') && host.ends_with(']');
  if (bracketed) host = host.substr(1, host.size() - 2);
  auto address = protocols::canonical_ip(host);
  const bool v6 = address && address->find(':') != std::string::npos;
  if (!port || *port == 0 || !address || v6 != bracketed) return std::nullopt;
  return protocols::Address{std::move(*address), *port};
}

YamlFields::Keys gatekeeper_keys(YamlFields& fields, Gatekeeper& out, const Secrets& secrets) {
  return {{"port", fields.port(out.port)},
          {"multicast", fields.boolean(out.multicast)},
          {"identifier", name(fields, out.identifier)},
          {"time_to_live", fields.number(out.time_to_live, 60U, 86400U)},
          {"any_destination", fields.boolean(out.any_destination)},
          {"users", users(fields, out.users, secrets)},
          {"alternates", alternates(fields, out.alternates)},
          {"neighbours", [&fields, &out](const YAML::Node& list, const std::string& list_path) {
             fields.list(list, list_path, [&](const YAML::Node& node, const std::string& path) {
               const auto text = fields.scalar(node, path);
               if (!text) return;
               if (auto host = protocols::canonical_ip(*text))
                 return out.neighbours.push_back(std::move(*host));
               fields.mistake(node, path, "must be an IPv4 or IPv6 address");
             });
           }}};
}

YamlFields::Keys registration_keys(YamlFields& fields, Registration& out, const Secrets& secrets) {
  const auto is_prefix = [](std::string_view text) {
    return !text.empty() && text.size() <= 20 &&
           text.find_first_not_of(kDialled) == std::string_view::npos;
  };
  auto keys = password_keys(fields, secrets,
                            [&out](std::string password) { out.password = std::move(password); });
  keys.insert(
      keys.end(),
      {{"gatekeepers",
        [&fields, &out](const YAML::Node& list, const std::string& list_path) {
          fields.list(list, list_path, [&](const YAML::Node& node, const std::string& path) {
            address(fields, out.gatekeepers.emplace_back())(node, path);
          });
        }},
       {"multicast", fields.boolean(out.multicast)},
       {"discover", fields.boolean(out.discover)},
       {"identifier", name(fields, out.identifier, Empty::Allowed)},
       {"role",
        fields.choice<Registration::Role>(out.role, {{"gateway", Registration::Role::Gateway},
                                                     {"terminal", Registration::Role::Terminal}})},
       {"aliases", aliases(fields, out.aliases)},
       {"prefixes", texts(fields, out.prefixes, is_prefix, "must be 1 to 20 of 0-9, * and #")},
       {"user", name(fields, out.user, Empty::Allowed)},
       {"port", fields.port(out.port)},
       {"time_to_live", fields.number(out.time_to_live, 30U, 86400U)}});
  return keys;
}

void check_gatekeepers(YamlFields& fields, const Config& config) {
  std::set<std::string> names;
  for (std::size_t i = 0; i < config.gatekeeper.users.size(); ++i) {
    const GatekeeperUser& user = config.gatekeeper.users[i];
    const std::string path = "gatekeeper.users[" + std::to_string(i) + "]";
    std::vector<std::string> own = user.aliases;
    if (std::ranges::find(own, user.name) == own.end()) own.push_back(user.name);
    for (const std::string& alias : own) {
      if (config.conference.find(alias) != nullptr) {
        fields.mistake_at(path, alias + " is the number of a meeting");
      } else if (!alias.empty() && !names.insert(lower(alias)).second) {
        fields.mistake_at(path, alias + " is the name of another user");
      }
    }
    if (lower(user.name) == lower(config.gatekeeper.identifier)) {
      fields.mistake_at(path, user.name + " is the gatekeeper's own identifier");
    }
  }
  const Registration& registration = config.registration;
  const bool gateway = registration.role == Registration::Role::Gateway;
  if (!gateway && !registration.prefixes.empty()) {
    fields.mistake_at("registration.prefixes", "only a gateway has prefixes, see role");
  }
  if (!registration.wanted()) return;
  if (registration.aliases.empty() && registration.prefixes.empty()) {
    fields.mistake_at("registration", "needs aliases or prefixes");
  }
  if (registration.password && registration.user.empty() && registration.aliases.empty()) {
    fields.mistake_at("registration", "has a password and needs a user or an alias");
  }
}

}  // namespace gateway::config
