#pragma once

#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gateway {

enum class Verb { Serve, Check, Probe, Help, Version };

struct CommandLine {
  Verb verb = Verb::Help;
  Verb help_of = Verb::Help;  // Help: of which verb, or of all
  std::optional<std::string> config_file;
  std::optional<std::string> listen_address;  // of every listener, over the configuration
};

// `arguments` without the program's name. The error is one sentence. What follows the verb probe is
// its own to read.
std::expected<CommandLine, std::string> parse_command_line(
    std::span<const std::string_view> arguments);

// Of one verb; Help: of all. That of probe is probe's own.
std::string_view usage(Verb verb);

}  // namespace gateway
