#pragma once

#include <expected>
#include <memory>
#include <string>

#include "gateway/config/config.hpp"

namespace gateway {

// The composition root: everything the gateway consists of is made here, once, in order, and taken
// down in the opposite one. Made and run by the main thread.
class App {
 public:
  // Opens every listener. The error is one sentence for the operator, and nothing is left open.
  static std::expected<std::unique_ptr<App>, std::string> start(config::Config config);

  virtual ~App() = default;

  // Prints the line `ready …`, works until SIGTERM or SIGINT has drained the gateway, returns the
  // program's exit status. A second signal ends the drain at once.
  virtual int run() = 0;
};

}  // namespace gateway
