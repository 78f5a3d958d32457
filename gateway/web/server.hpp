#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <system_error>

namespace gateway::web {

// One browser's WebSocket, after the upgrade. Owned by the handler's coroutine; every member runs
// on the connection's strand (executor()). Writes are queued, in order; a queue over 1 MiB closes
// the socket.
class WebSocket {
 public:
  virtual ~WebSocket() = default;
  // The next text message, or nothing once the socket is closed (by either side, or by an error).
  virtual boost::asio::awaitable<std::optional<std::string>> receive() = 0;
  virtual void send(std::string text) = 0;
  virtual void close() = 0;  // flushes what is queued, then closes
  [[nodiscard]] virtual boost::asio::any_io_executor executor() const = 0;
  // Whether it ended because the browser sent what no browser may: a binary message, one too long,
  // or frames that are none (RFC 6455).
  [[nodiscard]] virtual bool broke_rules() const = 0;
  // IP literal, for rate limits; never logged in clear.
  [[nodiscard]] virtual std::string remote_host() const = 0;
};

struct ServerStatistics {
  std::uint64_t requests = 0, rejected = 0, websockets = 0, tls_failures = 0;
  std::uint64_t malformed = 0;  // requests that are no HTTP, among the rejected
};

struct ServerSettings {
  bool strict_transport = false;  // HSTS: only with a certificate browsers trust
  unsigned max_connections = 4096, max_connections_per_source = 256;
  std::string page_json = "{}";  // served at /page.json: title, organisation, language …
};

// The web page and browser signalling over HTTPS (TLS 1.2 and 1.3): static files compiled into the
// program with strict security headers, and the WebSocket upgrade at /ws. Thread-safe.
class Server {
 public:
  // Runs on the connection's strand, and the connection lives until it returns.
  using OnWebSocket = std::function<boost::asio::awaitable<void>(std::unique_ptr<WebSocket>)>;

  // The error is the system's: the port is in use, the address is not ours …
  static std::expected<std::shared_ptr<Server>, std::error_code> listen(
      boost::asio::any_io_executor executor, const boost::asio::ip::tcp::endpoint& endpoint,
      std::shared_ptr<boost::asio::ssl::context> tls, OnWebSocket on_websocket,
      ServerSettings settings = {});
  virtual ~Server() = default;
  virtual void stop() = 0;  // no new connections; existing WebSockets go on
  [[nodiscard]] virtual ServerStatistics statistics() const = 0;
  [[nodiscard]] virtual std::uint16_t port() const = 0;
};

}  // namespace gateway::web
