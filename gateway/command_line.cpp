#include "gateway/command_line.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "gateway/config/network.hpp"

namespace gateway {
namespace {

constexpr std::array<std::pair<std::string_view, Verb>, 8> kVerbs = {{
    {"serve", Verb::Serve},
    {"check", Verb::Check},
    {"probe", Verb::Probe},
    {"help", Verb::Help},
    {"--help", Verb::Help},
    {"-h", Verb::Help},
    {"--version", Verb::Version},
    {"version", Verb::Version},
}};

std::optional<Verb> verb_of(std::string_view word) {
  for (const auto& [name, verb] : kVerbs) {
    if (name == word) return verb;
  }
  return std::nullopt;
}

std::string no_option(std::string_view option, std::string_view verb) {
  std::string out(option);
  out += " is no option of ";
  return out += verb;
}

bool is_help(std::string_view word) {
  return word == "--help" || word == "-h";
}

}  // namespace

std::string_view usage(Verb verb) {
  if (verb == Verb::Serve) {
    return "usage: roombridge serve [options]\n"
           "\n"
           "Runs the gateway. Once every listener is open, a line beginning ready goes to\n"
           "standard output; the log goes to standard error. SIGTERM takes no new calls and\n"
           "ends with the last, a second one ends at once.\n"
           "\n"
           "  --config FILE      the configuration (YAML); without it the defaults\n"
           "  --listen ADDRESS   IPv4 or IPv6, of every listener, over the configuration\n"
           "\n"
           "Exit status: 0 clean stop, 2 wrong configuration or a listener that cannot be opened,\n"
           "1 anything else.\n";
  }
  if (verb == Verb::Check) {
    return "usage: roombridge check --config FILE\n"
           "\n"
           "Reads the configuration and reports every mistake with its line.\n"
           "\n"
           "Exit status: 0 it is valid, 2 it is not.\n";
  }
  return "usage: roombridge VERB [options]\n"
         "\n"
         "  serve   run the gateway until SIGTERM\n"
         "  check   read the configuration and report every mistake\n"
         "  probe   call as a synthetic room and measure what comes back\n"
         "\n"
         "roombridge VERB --help tells the options of a verb; --version, --help.\n";
}

std::expected<CommandLine, std::string> parse_command_line(
    std::span<const std::string_view> arguments) {
  if (arguments.empty()) return std::unexpected("a verb is missing; see roombridge --help");
  const auto verb = verb_of(arguments[0]);
  if (!verb) {
    return std::unexpected(std::string(arguments[0]) + " is no verb; see roombridge --help");
  }
  CommandLine out;
  out.verb = *verb;
  if (*verb == Verb::Probe) return out;
  if (std::ranges::any_of(arguments, is_help)) {
    out = {};
    if (*verb != Verb::Version) out.help_of = *verb;
    return out;
  }
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    std::string_view option = arguments[i];
    std::optional<std::string> value;
    if (const auto equals = option.find('='); equals != std::string_view::npos) {
      value = std::string(option.substr(equals + 1));
      option = option.substr(0, equals);
    }
    const bool is_config = option == "--config";
    const bool is_listen = option == "--listen" && *verb == Verb::Serve;
    if (!is_config && !is_listen) {
      return std::unexpected(no_option(option, arguments[0]));
    }
    if (!value && i + 1 < arguments.size()) value = std::string(arguments[++i]);
    if (!value) return std::unexpected(std::string(option) + " needs a value");
    (is_config ? out.config_file : out.listen_address) = std::move(value);
  }
  if (out.listen_address && !config::is_ip_literal(*out.listen_address)) {
    return std::unexpected("--listen needs an IPv4 or IPv6 address");
  }
  if (*verb == Verb::Check && !out.config_file) {
    return std::unexpected("check needs --config FILE");
  }
  return out;
}

}  // namespace gateway
