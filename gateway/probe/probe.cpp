#include "gateway/probe/probe.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <csignal>
#include <cstdio>
#include <string>

#include "gateway/probe/probe_call.hpp"
#include "gateway/probe/reach.hpp"

namespace gateway::probe {

Report measure(const Options& options) {
  // A peer that closes while we write is an error value, not a signal.
  std::signal(SIGPIPE, SIG_IGN);
  const auto remote = reach(options.target);
  if (!remote) return without_call(options, remote.error());
  boost::asio::io_context context;
  boost::asio::signal_set signals(context, SIGINT, SIGTERM);
  Report report;
  {
    ProbeCall call(context, options, *remote, [&] { context.stop(); });
    signals.async_wait([&call](boost::system::error_code error, int) {
      if (!error) call.hang_up();
    });
    call.start();
    context.run();
    report = call.report();
    call.close();
  }
  return report;
}

int run(std::span<const std::string_view> arguments) {
  constexpr int kBadOptions = 2;
  for (const auto argument : arguments) {
    if (argument != "--help" && argument != "-h") continue;
    std::fputs(usage().data(), stdout);
    return 0;
  }
  const auto options = parse_options(arguments);
  if (!options) {
    std::fprintf(stderr, "roombridge: %s\n", options.error().c_str());
    return kBadOptions;
  }
  const Report report = measure(*options);
  std::puts(to_string(to_json(report)).c_str());
  if (options->text) std::fputs(to_text(report).c_str(), stderr);
  return verdict(report).empty() ? 0 : 1;
}

}  // namespace gateway::probe
