#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "gateway/config/yaml_fields.hpp"

namespace gateway::config {

// "192.0.2.7", "192.0.2.7:1719", "2001:db8::7" or "[2001:db8::7]:1719", in canonical form.
std::optional<protocols::Address> parse_address(std::string_view text, std::uint16_t default_port);

// Read the sections gatekeeper and registration, passwords from where password_file and
// password_env point.
YamlFields::Keys gatekeeper_keys(YamlFields& fields, Gatekeeper& out, const Secrets& secrets);
YamlFields::Keys registration_keys(YamlFields& fields, Registration& out, const Secrets& secrets);

// What cannot be true of both sections and the rest together.
void check_gatekeepers(YamlFields& fields, const Config& config);

}  // namespace gateway::config
