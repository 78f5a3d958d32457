#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <string>
#include <system_error>

namespace gateway::admin {

// What the endpoints ask and do. Called on any thread.
struct Hooks {
  std::function<std::string()> metrics;  // the Prometheus text format
  std::function<bool()> ready;           // false while draining
  std::function<void()> drain;
};

// Plain HTTP for the operator's own tools: GET /metrics, /healthz, /readyz, and POST /drain, which
// only the machine itself may ask for. Thread-safe.
class Server {
 public:
  static std::expected<std::shared_ptr<Server>, std::error_code> listen(
      boost::asio::any_io_executor executor, const boost::asio::ip::tcp::endpoint& endpoint,
      Hooks hooks);
  virtual ~Server() = default;
  virtual void stop() = 0;
  [[nodiscard]] virtual std::uint16_t port() const = 0;
};

}  // namespace gateway::admin
