#include "gateway/config/meetings.hpp"

#include <algorithm>

namespace gateway::config {
namespace {

bool only(std::string_view text, std::string_view allowed, std::size_t least, std::size_t most) {
  return text.size() >= least && text.size() <= most &&
         text.find_first_not_of(allowed) == std::string_view::npos;
}

constexpr std::string_view kDigits = "0123456789";

void set_pin(YamlFields& fields, const YAML::Node& node, const std::string& path, Meeting& meeting,
             const std::string& secret) {
  if (meeting.pin) return fields.mistake(node, path, "the meeting has a PIN already");
  const std::string_view pin = protocols::trim(secret);
  meeting.pin = std::string(pin);
  if (!only(pin, kDigits, 4, 16)) {
    fields.mistake(node, path, "leads to something that is not a PIN of 4 to 16 digits");
  }
}

Meeting read_meeting(YamlFields& fields, const YAML::Node& node, const std::string& path,
                     const Secrets& secrets) {
  Meeting meeting;
  const auto pin_file = [&](const YAML::Node& value, const std::string& at) {
    const auto file = fields.scalar(value, at);
    if (!file) return;
    const auto secret = secrets.file(*file);
    if (!secret) return fields.mistake(value, at, secret.error());
    set_pin(fields, value, at, meeting, *secret);
  };
  const auto pin_env = [&](const YAML::Node& value, const std::string& at) {
    const auto name = fields.scalar(value, at);
    if (!name) return;
    const auto secret = secrets.environment(*name);
    if (!secret) return fields.mistake(value, at, "the environment has no variable " + *name);
    set_pin(fields, value, at, meeting, *secret);
  };
  const auto pin = [&](const YAML::Node& value, const std::string& at) {
    fields.mistake(value, at, "a PIN does not stand in this file; use pin_file or pin_env");
  };
  fields.map(node, path,
             {{"number", fields.text(meeting.number)},
              {"name", fields.text(meeting.name)},
              {"pin_file", pin_file},
              {"pin_env", pin_env},
              {"pin", pin}});
  const YAML::Node at = node.IsMap() && node["number"] ? node["number"] : node;
  if (meeting.number == "*43") {
    fields.mistake(at, path + ".number", "*43 is the echo test");
  } else if (!only(meeting.number, kDigits, 1, 20)) {
    fields.mistake(at, path + ".number", "must be 1 to 20 digits, since rooms can dial no other");
  }
  if (meeting.name.size() > 64) fields.mistake(node, path + ".name", "is longer than 64 bytes");
  return meeting;
}

}  // namespace

YamlFields::Read meetings(YamlFields& fields, std::vector<Meeting>& out, const Secrets& secrets) {
  return [&fields, &out, &secrets](const YAML::Node& list, const std::string& path) {
    fields.list(list, path, [&](const YAML::Node& node, const std::string& at) {
      Meeting meeting = read_meeting(fields, node, at, secrets);
      if (std::ranges::find(out, meeting.number, &Meeting::number) != out.end()) {
        fields.mistake(node, at + ".number", "another meeting has this number");
      }
      out.push_back(std::move(meeting));
    });
  };
}

}  // namespace gateway::config
