#pragma once

#include "gateway/config/yaml_fields.hpp"

namespace gateway::config {

// Reads conference.meetings, PINs from where pin_file and pin_env point.
YamlFields::Read meetings(YamlFields& fields, std::vector<Meeting>& out, const Secrets& secrets);

}  // namespace gateway::config
