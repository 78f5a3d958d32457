#include "gateway/web/server.hpp"

#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <chrono>
#include <string>

#include "gateway/io/tls_context.hpp"
#include "gateway/web/http.hpp"

namespace gateway::web {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using asio::use_awaitable;
using Stream = beast::ssl_stream<beast::tcp_stream>;

// Server and browser in one thread. What a browser meets when it is not let in ends in an
// exception of the client, which fails the test.
class ServerTest : public ::testing::Test {
 protected:
  ServerTest() {
    // Echoes, tells its name, and says good-bye when asked.
    server_ = *Server::listen(context_.get_executor(), {asio::ip::make_address("127.0.0.1"), 0},
                              *io::server_context(io::make_identity({"localhost"})),
                              [](std::unique_ptr<WebSocket> socket) -> asio::awaitable<void> {
                                while (const auto text = co_await socket->receive()) {
                                  if (*text == "bye") {
                                    socket->send("last words");
                                    socket->close();
                                  } else {
                                    socket->send(*text + " from " + socket->remote_host());
                                  }
                                }
                              },
                              {.page_json = R"({"title":"T"})"});
  }
  ~ServerTest() override { server_->stop(); }

  asio::awaitable<Stream> connect() {
    Stream stream(context_, client_);
    auto& tcp = beast::get_lowest_layer(stream);
    tcp.expires_after(std::chrono::seconds(10));
    co_await tcp.async_connect(
        asio::ip::tcp::endpoint{asio::ip::make_address("127.0.0.1"), server_->port()},
        use_awaitable);
    co_await stream.async_handshake(asio::ssl::stream_base::client, use_awaitable);
    co_return stream;
  }
  asio::awaitable<http::response<http::string_body>> get(std::string target) {
    auto stream = co_await connect();
    http::request<http::empty_body> request{http::verb::get, target, 11};
    request.set(http::field::host, "localhost");
    co_await http::async_write(stream, request, use_awaitable);
    beast::flat_buffer buffer;
    http::response<http::string_body> response;
    co_await http::async_read(stream, buffer, response, use_awaitable);
    co_return response;
  }
  // Runs the browser's side to its end.
  template <class Visit>
  void run(Visit visit) {
    bool done = false;
    asio::co_spawn(context_, std::move(visit), [&done, this](const std::exception_ptr& error) {
      EXPECT_EQ(error, nullptr);
      done = true;
      context_.stop();
    });
    context_.run_for(std::chrono::seconds(20));
    context_.restart();
    EXPECT_TRUE(done);
  }

  asio::io_context context_;
  asio::ssl::context client_{asio::ssl::context::tls_client};
  std::shared_ptr<Server> server_;
};

TEST_F(ServerTest, ServesThePageItsFactsAndNothingElse) {
  const auto visit = [this]() -> asio::awaitable<void> {
    const auto page = co_await get("/");
    EXPECT_EQ(page.result(), http::status::ok);
    EXPECT_TRUE(page[http::field::content_type].starts_with("text/html"));
    EXPECT_FALSE(page["Content-Security-Policy"].empty());
    EXPECT_EQ((co_await get("/page.json")).body(), R"({"title":"T"})");
    EXPECT_EQ((co_await get("/no/such.file")).result(), http::status::not_found);
  };
  run(visit);
  EXPECT_EQ(server_->statistics().requests, 3U);
}

TEST_F(ServerTest, AWebSocketCarriesTextBothWaysAndItsLastWordsArrive) {
  const auto visit = [this]() -> asio::awaitable<void> {
    auto stream = co_await connect();
    beast::get_lowest_layer(stream).expires_never();
    websocket::stream<Stream> socket(std::move(stream));
    const std::string host = "localhost:" + std::to_string(server_->port());
    socket.set_option(websocket::stream_base::decorator([&host](websocket::request_type& request) {
      request.set(http::field::origin, "https://" + host);
      request.set(http::field::sec_websocket_protocol, std::string(kSubprotocol));
    }));
    co_await socket.async_handshake(host, "/ws", use_awaitable);
    beast::flat_buffer buffer;
    co_await socket.async_write(asio::buffer(std::string_view("hello")), use_awaitable);
    co_await socket.async_read(buffer, use_awaitable);
    EXPECT_EQ(beast::buffers_to_string(buffer.data()), "hello from 127.0.0.1");
    buffer.clear();
    co_await socket.async_write(asio::buffer(std::string_view("bye")), use_awaitable);
    co_await socket.async_read(buffer, use_awaitable);
    EXPECT_EQ(beast::buffers_to_string(buffer.data()), "last words");
    beast::error_code error;
    co_await socket.async_read(buffer, asio::redirect_error(use_awaitable, error));
    EXPECT_EQ(error, websocket::error::closed);
  };
  run(visit);
  EXPECT_EQ(server_->statistics().websockets, 1U);
}

TEST_F(ServerTest, APageOfAnotherSiteCannotOpenAWebSocket) {
  const auto visit = [this]() -> asio::awaitable<void> {
    auto stream = co_await connect();
    websocket::stream<Stream> socket(std::move(stream));
    socket.set_option(websocket::stream_base::decorator([](websocket::request_type& request) {
      request.set(http::field::origin, "https://elsewhere.example");
      request.set(http::field::sec_websocket_protocol, std::string(kSubprotocol));
    }));
    websocket::response_type response;
    beast::error_code error;
    co_await socket.async_handshake(response, "localhost", "/ws",
                                    asio::redirect_error(use_awaitable, error));
    EXPECT_EQ(error, websocket::error::upgrade_declined);
    EXPECT_EQ(response.result(), http::status::forbidden);
  };
  run(visit);
}

}  // namespace
}  // namespace gateway::web
