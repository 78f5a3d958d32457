#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdio>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/app.hpp"
#include "gateway/command_line.hpp"
#include "gateway/config/loader.hpp"
#include "gateway/probe/probe.hpp"

namespace {

constexpr int kBadConfiguration = 2;

// Decrypted media and keys live in this memory: no core dump holds it, no debugger reads it.
void keep_memory_private() {
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  ::prctl(PR_SET_DUMPABLE, 0);
}

// A socket is a descriptor, and the usual soft limit is one of interactive shells.
void use_all_descriptors() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

int complain(const std::string& sentence) {
  std::fprintf(stderr, "roombridge: %s\n", sentence.c_str());
  return kBadConfiguration;
}

int check(const std::string& file) {
  const auto config = gateway::config::load(file);
  if (config) {
    std::puts("configuration is valid");
    return 0;
  }
  for (const auto& mistake : config.error()) {
    std::fprintf(stderr, "%s\n", gateway::config::to_string(file, mistake).c_str());
  }
  return kBadConfiguration;
}

int serve(const gateway::CommandLine& line) {
  gateway::config::Config config;
  if (line.config_file) {
    auto loaded = gateway::config::load(*line.config_file);
    if (!loaded) return check(*line.config_file);
    config = std::move(*loaded);
  }
  if (line.listen_address) config.listen.address = config.metrics.address = *line.listen_address;
  keep_memory_private();
  use_all_descriptors();
  auto app = gateway::App::start(std::move(config));
  if (!app) return complain(app.error());
  return (*app)->run();
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string_view> arguments(argv + 1, argv + argc);
  const auto line = gateway::parse_command_line(arguments);
  if (!line) return complain(line.error());
  switch (line->verb) {
    case gateway::Verb::Serve: return serve(*line);
    case gateway::Verb::Check: return check(*line->config_file);
    case gateway::Verb::Probe:
      keep_memory_private();
      return gateway::probe::run(std::span(arguments).subspan(1));
    case gateway::Verb::Version: std::puts("roombridge " ROOMBRIDGE_VERSION); return 0;
    case gateway::Verb::Help: {
      const std::string_view usage = gateway::usage(line->help_of);
      std::fwrite(usage.data(), 1, usage.size(), stdout);
      return 0;
    }
  }
  return 1;
}
