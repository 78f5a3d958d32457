#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>
#include <vector>

#include "tests/bench/benches.hpp"

namespace {

struct Bench {
  std::string_view name;
  void (*run)(bench::Effort);
};

constexpr std::array kBenches = {
    Bench{"transcode_720p30", bench::transcode_720p30},
    Bench{"forward_packet", bench::forward_packet},
    Bench{"sip_parse", bench::sip_parse},
    Bench{"sdp_answer", bench::sdp_answer},
    Bench{"compose_2x2", bench::compose_2x2},
    Bench{"mix_8", bench::mix_8},
    Bench{"per", bench::per},
    Bench{"gatekeeper_registrations", bench::gatekeeper_registrations}};

}  // namespace

// roombridge_bench [--smoke] [NAME…] | --list | latency-floor SECONDS | watch PORT PID COUNT…
int main(int count, char** values) {
  std::vector<std::string_view> arguments(values + 1, values + count);
  if (!arguments.empty() && arguments[0] == "latency-floor") {
    return bench::latency_floor(std::span(arguments).subspan(1));
  }
  if (!arguments.empty() && arguments[0] == "watch") {
    return bench::watch(std::span(arguments).subspan(1));
  }
  if (!arguments.empty() && arguments[0] == "--list") {
    for (const Bench& each : kBenches) std::printf("%s\n", std::string(each.name).c_str());
    return 0;
  }
  const bench::Effort effort{.smoke = std::erase(arguments, "--smoke") > 0};
  for (const Bench& each : kBenches) {
    if (arguments.empty() || std::ranges::count(arguments, each.name) > 0) each.run(effort);
  }
  return 0;
}
