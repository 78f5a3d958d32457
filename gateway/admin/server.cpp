#include "gateway/admin/server.hpp"

#include <atomic>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <chrono>
#include <utility>

#include "gateway/io/address.hpp"
#include "gateway/io/tcp_listener.hpp"

namespace gateway::admin {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

constexpr auto kTupled = asio::as_tuple(asio::use_awaitable);
constexpr auto kTime = std::chrono::seconds(10);
constexpr auto kAcceptPause = std::chrono::milliseconds(100);
constexpr std::uint32_t kHeaderLimit = 8 << 10;
constexpr std::uint64_t kBodyLimit = 1 << 10;
constexpr unsigned kMaxConnections = 64;

class BeastServer : public Server, public std::enable_shared_from_this<BeastServer> {
 public:
  BeastServer(tcp::acceptor acceptor, asio::any_io_executor executor, Hooks hooks)
      : executor_(std::move(executor)),
        acceptor_(std::move(acceptor)),
        port_(acceptor_.local_endpoint().port()),
        hooks_(std::move(hooks)) {}

  void start() {
    auto loop = [self = shared_from_this()] { return self->accept_loop(self); };
    asio::co_spawn(acceptor_.get_executor(), std::move(loop), asio::detached);
  }

  void stop() override {
    asio::post(acceptor_.get_executor(), [self = shared_from_this()] {
      beast::error_code ignored;
      self->acceptor_.close(ignored);
    });
  }

  [[nodiscard]] std::uint16_t port() const override { return port_; }

 private:
  asio::awaitable<void> accept_loop(std::shared_ptr<BeastServer> self) {
    while (acceptor_.is_open()) {
      auto strand = asio::make_strand(executor_);
      auto [error, socket] = co_await acceptor_.async_accept(strand, kTupled);
      if (error == asio::error::operation_aborted) break;
      if (error) {
        asio::steady_timer pause(acceptor_.get_executor(), kAcceptPause);
        co_await pause.async_wait(kTupled);
        continue;
      }
      if (connections_ >= kMaxConnections) continue;
      ++connections_;
      const auto on = socket.get_executor();
      auto serve = [self, stream = std::make_shared<beast::tcp_stream>(std::move(socket))] {
        return self->connection(self, stream);
      };
      asio::co_spawn(on, std::move(serve), asio::detached);
    }
  }

  asio::awaitable<void> connection(std::shared_ptr<BeastServer> self,
                                   std::shared_ptr<beast::tcp_stream> stream) {
    beast::flat_buffer buffer(kHeaderLimit + kBodyLimit);
    beast::error_code error;
    const tcp::endpoint remote = stream->socket().remote_endpoint(error);
    bool open = !error;
    while (open) {
      stream->expires_after(kTime);
      http::request_parser<http::string_body> parser;
      parser.header_limit(kHeaderLimit);
      parser.body_limit(kBodyLimit);
      const auto [failed, size] = co_await http::async_read(*stream, buffer, parser, kTupled);
      if (failed) break;
      const Request request = parser.release();
      Response response = answer(request, io::unmapped(remote.address()).is_loopback());
      const auto [unsent, sent] = co_await http::async_write(*stream, response, kTupled);
      open = !unsent && response.keep_alive();
    }
    stream->socket().shutdown(tcp::socket::shutdown_both, error);
    --self->connections_;
  }

  [[nodiscard]] Response answer(const Request& request, bool from_here) const {
    const std::string_view target(request.target().data(), request.target().size());
    const bool get = request.method() == http::verb::get;
    if (target == "/metrics" && get) {
      Response response = reply(request, http::status::ok, hooks_.metrics());
      response.set(http::field::content_type, "text/plain; version=0.0.4; charset=utf-8");
      return response;
    }
    if (target == "/healthz" && get) return reply(request, http::status::ok, "ok\n");
    if (target == "/readyz" && get) {
      return hooks_.ready() ? reply(request, http::status::ok, "ready\n")
                            : reply(request, http::status::service_unavailable, "draining\n");
    }
    if (target == "/drain" && request.method() == http::verb::post) {
      if (!from_here) return reply(request, http::status::forbidden, "only from loopback\n");
      // A page in a browser of this host is from elsewhere all the same.
      if (request.count(http::field::origin) > 0) {
        return reply(request, http::status::forbidden, "not from a page\n");
      }
      hooks_.drain();
      return reply(request, http::status::accepted, "draining\n");
    }
    const bool known =
        target == "/metrics" || target == "/healthz" || target == "/readyz" || target == "/drain";
    return known ? reply(request, http::status::method_not_allowed, "")
                 : reply(request, http::status::not_found, "");
  }

  static Response reply(const Request& request, http::status status, std::string body) {
    Response response(status, request.version(), std::move(body));
    response.set(http::field::content_type, "text/plain; charset=utf-8");
    response.set(http::field::cache_control, "no-store");
    response.set("X-Content-Type-Options", "nosniff");
    response.keep_alive(request.keep_alive());
    response.prepare_payload();
    return response;
  }

  const asio::any_io_executor executor_;
  tcp::acceptor acceptor_;
  const std::uint16_t port_;
  const Hooks hooks_;
  std::atomic<unsigned> connections_ = 0;
};

}  // namespace

std::expected<std::shared_ptr<Server>, std::error_code> Server::listen(
    asio::any_io_executor executor, const tcp::endpoint& endpoint, Hooks hooks) {
  auto acceptor = io::listen_tcp(asio::make_strand(executor), endpoint);
  if (!acceptor) return std::unexpected(acceptor.error());
  auto server =
      std::make_shared<BeastServer>(std::move(*acceptor), std::move(executor), std::move(hooks));
  server->start();
  return server;
}

}  // namespace gateway::admin
