#pragma once

#include <atomic>
#include <memory>

#include "gateway/admin/metrics.hpp"
#include "gateway/conference/directory.hpp"
#include "gateway/conference/echo_test.hpp"
#include "gateway/conference/reception.hpp"
#include "gateway/config/config.hpp"
#include "gateway/io/port_pool.hpp"
#include "gateway/log/log.hpp"
#include "gateway/media/engine.hpp"
#include "protocols/base/random.hpp"
#include "protocols/dtls/certificate.hpp"

namespace gateway::call {

// What a call needs from the rest of the gateway. Made by app.cpp, outlives every call. Each member
// is thread-safe or constant.
struct Services {
  const config::Config& config;
  conference::Directory& directory;
  std::shared_ptr<conference::Reception> reception;
  std::shared_ptr<conference::EchoTest> echo_test;
  media::Engine& engine;
  io::PortPool& ports;
  std::shared_ptr<const protocols::dtls::Certificate> certificate;
  admin::Metrics& metrics;
  log::Log& log;
  protocols::RandomSource random;
  std::atomic<bool> draining = false;
  std::atomic<std::uint64_t> next_call = 1;  // the field "call" of log lines
  std::atomic<unsigned> active_calls = 0;
};

}  // namespace gateway::call
