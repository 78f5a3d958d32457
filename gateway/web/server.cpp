#include "gateway/web/server.hpp"

#include <atomic>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>
#include <chrono>
#include <utility>

#include "gateway/io/address.hpp"
#include "gateway/io/tcp_listener.hpp"
#include "gateway/web/connection_limits.hpp"
#include "gateway/web/http.hpp"
#include "gateway/web/web_socket.hpp"

namespace gateway::web {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;

constexpr auto kTupled = asio::as_tuple(asio::use_awaitable);
constexpr auto kHandshakeTime = std::chrono::seconds(10);
// The whole request must have come by then, however slowly it trickles; the response must be taken.
constexpr auto kRequestTime = std::chrono::seconds(20);
constexpr std::uint32_t kHeaderLimit = 16 << 10;
constexpr std::uint64_t kBodyLimit = 4 << 10;
constexpr auto kAcceptPause = std::chrono::milliseconds(100);

class BeastServer : public Server, public std::enable_shared_from_this<BeastServer> {
 public:
  BeastServer(tcp::acceptor acceptor, asio::any_io_executor executor,
              std::shared_ptr<asio::ssl::context> tls, OnWebSocket on_websocket,
              ServerSettings settings)
      : executor_(std::move(executor)),
        acceptor_(std::move(acceptor)),
        port_(acceptor_.local_endpoint().port()),
        tls_(std::move(tls)),
        on_websocket_(std::move(on_websocket)),
        settings_(std::move(settings)),
        assets_(embedded_files()),
        limits_(std::make_shared<ConnectionLimits>(settings_.max_connections,
                                                   settings_.max_connections_per_source)) {}

  void start() {
    auto loop = [self = shared_from_this()] { return self->accept_loop(self); };
    asio::co_spawn(acceptor_.get_executor(), std::move(loop), asio::detached);
  }

  void stop() override {
    stopping_ = true;
    asio::post(acceptor_.get_executor(), [self = shared_from_this()] {
      beast::error_code ignored;
      self->acceptor_.close(ignored);
    });
  }

  [[nodiscard]] ServerStatistics statistics() const override {
    return {requests_.load(), rejected_.load(), websockets_.load(), tls_failures_.load(),
            malformed_.load()};
  }
  [[nodiscard]] std::uint16_t port() const override { return port_; }

 private:
  // `self` keeps the server alive as long as the coroutine runs.
  asio::awaitable<void> accept_loop(std::shared_ptr<BeastServer> self) {
    while (!stopping_) {
      auto strand = asio::make_strand(executor_);
      auto [error, socket] = co_await acceptor_.async_accept(strand, kTupled);
      if (stopping_ || error == asio::error::operation_aborted) break;
      if (error) {
        // Out of descriptors, mostly: others must close some first.
        asio::steady_timer pause(acceptor_.get_executor(), kAcceptPause);
        co_await pause.async_wait(kTupled);
        continue;
      }
      admit(self, std::move(socket));
    }
  }

  void admit(std::shared_ptr<BeastServer> self, tcp::socket socket) {
    beast::error_code error;
    const auto remote = socket.remote_endpoint(error);
    if (error) return;
    std::string host = io::to_address(remote).host;
    auto place = limits_->enter(io::source_network(host));
    if (!place) {
      ++rejected_;
      return;
    }
    socket.set_option(tcp::no_delay(true), error);
    const auto strand = socket.get_executor();
    TlsStream stream(beast::tcp_stream(std::move(socket)), *tls_);
    auto serve = [self = std::move(self), place = std::move(place), host = std::move(host),
                  stream = std::make_shared<TlsStream>(std::move(stream))] {
      return self->connection(self, place, stream, host);
    };
    asio::co_spawn(strand, std::move(serve), asio::detached);
  }

  // The first two live as long as the connection, for being in its frame.
  asio::awaitable<void> connection(std::shared_ptr<BeastServer> /*self*/,
                                   std::shared_ptr<ConnectionLimits::Place> /*place*/,
                                   std::shared_ptr<TlsStream> stream, std::string host) {
    auto& tcp_layer = beast::get_lowest_layer(*stream);
    tcp_layer.expires_after(kHandshakeTime);
    const auto [error] = co_await stream->async_handshake(asio::ssl::stream_base::server, kTupled);
    if (error) {
      ++tls_failures_;
      co_return;
    }
    beast::flat_buffer buffer(kHeaderLimit + kBodyLimit);
    bool open = true;
    while (open) {
      auto request = co_await read_request(*stream, buffer);
      if (!request) break;
      ++requests_;
      if (request->target() == "/ws" && !stopping_ && !refuse_upgrade(*request)) {
        co_await web_socket(std::move(*stream), std::move(*request), std::move(host));
        co_return;
      }
      open = co_await respond(*stream, *request);
    }
    tcp_layer.expires_after(kHandshakeTime);
    co_await stream->async_shutdown(kTupled);
  }

  // Nothing: the connection is over, after a refusal where there was something to refuse.
  asio::awaitable<std::optional<Request>> read_request(TlsStream& stream,
                                                       beast::flat_buffer& buffer) {
    http::request_parser<http::string_body> parser;
    parser.header_limit(kHeaderLimit);
    parser.body_limit(kBodyLimit);
    beast::get_lowest_layer(stream).expires_after(kRequestTime);
    const auto [error, size] = co_await http::async_read(stream, buffer, parser, kTupled);
    if (!error) co_return parser.release();
    const auto& http_category = http::make_error_code(http::error::end_of_stream).category();
    const bool is_http = error.category() == http_category;
    if (!is_http || error == http::error::end_of_stream) co_return std::nullopt;
    ++rejected_;
    ++malformed_;
    auto status = http::status::bad_request;
    if (error == http::error::header_limit || error == http::error::buffer_overflow) {
      status = http::status::request_header_fields_too_large;
    } else if (error == http::error::body_limit) {
      status = http::status::payload_too_large;
    }
    Response response = refusal(status, 11, false, settings_.strict_transport);
    co_await http::async_write(stream, response, kTupled);
    co_return std::nullopt;
  }

  // Whether the connection goes on.
  asio::awaitable<bool> respond(TlsStream& stream, const Request& request) {
    Response response = request.target() == "/ws" ? refused_upgrade(request)
                                                  : answer(request, assets_, settings_.page_json,
                                                           settings_.strict_transport);
    if (response.result_int() >= 400) ++rejected_;
    if (response.result() == http::status::bad_request) ++malformed_;
    if (stopping_) response.keep_alive(false);
    const bool keep_alive = response.keep_alive();
    // A HEAD's or 304's Content-Length speaks of a body that does not follow.
    http::response_serializer<http::span_body<const char>> serializer(response);
    const auto [error, size] = response.body().empty()
                                   ? co_await http::async_write_header(stream, serializer, kTupled)
                                   : co_await http::async_write(stream, serializer, kTupled);
    co_return !error && keep_alive;
  }

  [[nodiscard]] Response refused_upgrade(const Request& request) const {
    const auto status = refuse_upgrade(request).value_or(http::status::service_unavailable);
    Response response =
        refusal(status, request.version(), request.keep_alive(), settings_.strict_transport);
    if (status == http::status::upgrade_required) {
      response.set(http::field::upgrade, "websocket");
      response.set(http::field::connection, "Upgrade");
    }
    return response;
  }

  asio::awaitable<void> web_socket(TlsStream stream, Request request, std::string host) {
    auto socket =
        co_await accept_web_socket(std::move(stream), std::move(request), std::move(host));
    if (!socket) {
      // It asked for an upgrade that RFC 6455 does not know.
      ++rejected_;
      ++malformed_;
      co_return;
    }
    ++websockets_;
    co_await on_websocket_(std::move(socket));
  }

  const asio::any_io_executor executor_;
  tcp::acceptor acceptor_;
  const std::uint16_t port_;
  const std::shared_ptr<asio::ssl::context> tls_;
  const OnWebSocket on_websocket_;
  const ServerSettings settings_;
  const Assets assets_;
  const std::shared_ptr<ConnectionLimits> limits_;
  std::atomic<std::uint64_t> requests_ = 0, rejected_ = 0, websockets_ = 0, tls_failures_ = 0,
                             malformed_ = 0;
  std::atomic<bool> stopping_ = false;
};

}  // namespace

std::expected<std::shared_ptr<Server>, std::error_code> Server::listen(
    asio::any_io_executor executor, const tcp::endpoint& endpoint,
    std::shared_ptr<asio::ssl::context> tls, OnWebSocket on_websocket, ServerSettings settings) {
  auto acceptor = io::listen_tcp(asio::make_strand(executor), endpoint);
  if (!acceptor) return std::unexpected(acceptor.error());
  auto server =
      std::make_shared<BeastServer>(std::move(*acceptor), std::move(executor), std::move(tls),
                                    std::move(on_websocket), std::move(settings));
  server->start();
  return server;
}

}  // namespace gateway::web
