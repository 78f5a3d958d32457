#include "gateway/web/web_socket.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <chrono>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "gateway/io/tls_context.hpp"

namespace gateway::web {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using asio::use_awaitable;
using asio::ip::tcp;

constexpr std::size_t kLongest = 256 << 10;

// The gateway's end of one connection and a browser's, in one thread.
class WebSocketTest : public ::testing::Test {
 protected:
  using Client = websocket::stream<TlsStream>;
  // What the gateway does with its socket; by default it gathers all it hears.
  using Serve = std::function<asio::awaitable<void>(WebSocket&)>;

  // Gateway and browser side by side, each to its end.
  template <class Visit>
  void meet(Visit visit) {
    asio::co_spawn(
        context_, [this]() { return serve(); },
        [this](const std::exception_ptr& error) { finish(error); });
    asio::co_spawn(context_, std::move(visit),
                   [this](const std::exception_ptr& error) { finish(error); });
    context_.run_for(std::chrono::seconds(20));
    EXPECT_EQ(ended_, 2) << "both sides came to an end";
  }
  asio::awaitable<TlsStream> dial() {
    TlsStream stream(context_, client_tls_);
    co_await beast::get_lowest_layer(stream).async_connect(acceptor_.local_endpoint(),
                                                           use_awaitable);
    co_await stream.async_handshake(asio::ssl::stream_base::client, use_awaitable);
    co_return stream;
  }
  asio::awaitable<Client> connect() {
    Client socket(co_await dial());
    socket.set_option(websocket::stream_base::decorator([](websocket::request_type& request) {
      request.set(http::field::sec_websocket_protocol, std::string(kSubprotocol));
    }));
    co_await socket.async_handshake(answer_, "localhost", "/ws", use_awaitable);
    co_return socket;
  }
  // The next message, or why there is none.
  static asio::awaitable<std::string> next(Client& socket) {
    beast::flat_buffer buffer;
    beast::error_code error;
    co_await socket.async_read(buffer, asio::redirect_error(use_awaitable, error));
    co_return error ? error.message() : beast::buffers_to_string(buffer.data());
  }

  static asio::awaitable<void> read_to_end(Client& socket) {
    beast::error_code error;
    while (!error) {
      beast::flat_buffer buffer;
      co_await socket.async_read(buffer, asio::redirect_error(use_awaitable, error));
    }
  }

  websocket::response_type answer_;
  Serve work_ = [this](WebSocket& socket) -> asio::awaitable<void> {
    while (auto text = co_await socket.receive()) heard_.push_back(std::move(*text));
  };
  bool cut_before_accepting_ = false;
  // What the gateway saw.
  bool accepted_ = false, broke_rules_ = false;
  std::string remote_host_;
  std::vector<std::string> heard_;

 private:
  asio::awaitable<void> serve() {
    TlsStream stream(co_await acceptor_.async_accept(use_awaitable), *server_tls_);
    co_await stream.async_handshake(asio::ssl::stream_base::server, use_awaitable);
    beast::flat_buffer buffer;
    Request request;
    co_await http::async_read(stream, buffer, request, use_awaitable);
    if (cut_before_accepting_) beast::get_lowest_layer(stream).close();
    const auto socket =
        co_await accept_web_socket(std::move(stream), std::move(request), "192.0.2.7");
    if (!socket) co_return;
    accepted_ = true;
    remote_host_ = socket->remote_host();
    co_await work_(*socket);
    broke_rules_ = socket->broke_rules();
  }
  void finish(const std::exception_ptr& error) {
    EXPECT_EQ(error, nullptr);
    if (++ended_ == 2) context_.stop();
  }

  asio::io_context context_;
  tcp::acceptor acceptor_{context_, {asio::ip::make_address("127.0.0.1"), 0}};
  std::shared_ptr<asio::ssl::context> server_tls_ =
      *io::server_context(io::make_identity({"localhost"}));
  asio::ssl::context client_tls_{asio::ssl::context::tls_client};
  int ended_ = 0;
};

TEST_F(WebSocketTest, NamesItsProtocolAndHearsTextInOrder) {
  const auto visit = [this]() -> asio::awaitable<void> {
    auto socket = co_await connect();
    for (const std::string_view text : {"one", "", "three"}) {
      co_await socket.async_write(asio::buffer(text), use_awaitable);
    }
    co_await socket.async_close(websocket::close_code::normal, use_awaitable);
  };
  meet(visit);
  EXPECT_EQ(answer_[http::field::sec_websocket_protocol], "roombridge.v1");
  EXPECT_EQ(remote_host_, "192.0.2.7");
  EXPECT_EQ(heard_, (std::vector<std::string>{"one", "", "three"}));
  EXPECT_FALSE(broke_rules_);
}

TEST_F(WebSocketTest, AMessageInPiecesIsOne) {
  const auto visit = [this]() -> asio::awaitable<void> {
    auto socket = co_await connect();
    co_await socket.async_write_some(false, asio::buffer("hel", 3), use_awaitable);
    co_await socket.async_write_some(true, asio::buffer("lo", 2), use_awaitable);
    co_await socket.async_close(websocket::close_code::normal, use_awaitable);
  };
  meet(visit);
  EXPECT_EQ(heard_, std::vector<std::string>{"hello"});
}

TEST_F(WebSocketTest, TheLongestMessageComesAndALongerOneBreaksTheRules) {
  unsigned code = 0;
  const auto visit = [this, &code]() -> asio::awaitable<void> {
    auto socket = co_await connect();
    const std::string longest(kLongest, 'x');
    co_await socket.async_write(asio::buffer(longest), use_awaitable);
    beast::error_code error;
    const std::string longer(kLongest + 1, 'x');
    co_await socket.async_write(asio::buffer(longer), asio::redirect_error(use_awaitable, error));
    co_await next(socket);
    code = socket.reason().code;
  };
  meet(visit);
  ASSERT_EQ(heard_.size(), 1U);
  EXPECT_EQ(heard_.front().size(), kLongest);
  EXPECT_TRUE(broke_rules_);
  EXPECT_EQ(code, websocket::close_code::too_big);
}

TEST_F(WebSocketTest, ABinaryMessageBreaksTheRulesAndTheBrowserIsToldSo) {
  unsigned code = 0;
  const auto visit = [this, &code]() -> asio::awaitable<void> {
    auto socket = co_await connect();
    socket.binary(true);
    co_await socket.async_write(asio::buffer("\1\2", 2), use_awaitable);
    co_await next(socket);
    code = socket.reason().code;
  };
  meet(visit);
  EXPECT_TRUE(heard_.empty());
  EXPECT_TRUE(broke_rules_);
  EXPECT_EQ(code, websocket::close_code::unknown_data);
}

TEST_F(WebSocketTest, AFrameWithoutMaskBreaksTheRules) {
  const auto visit = [this]() -> asio::awaitable<void> {
    auto socket = co_await connect();
    // FIN, text, two bytes, not masked as RFC 6455 5.1 asks of a client.
    co_await asio::async_write(socket.next_layer(), asio::buffer("\x81\x02hi", 4), use_awaitable);
    co_await next(socket);
  };
  meet(visit);
  EXPECT_TRUE(heard_.empty());
  EXPECT_TRUE(broke_rules_);
}

TEST_F(WebSocketTest, TextThatIsNotUtf8BreaksTheRules) {
  const auto visit = [this]() -> asio::awaitable<void> {
    auto socket = co_await connect();
    co_await socket.async_write(asio::buffer("\xff\xfe", 2), use_awaitable);
    co_await next(socket);
  };
  meet(visit);
  EXPECT_TRUE(heard_.empty());
  EXPECT_TRUE(broke_rules_);
}

TEST_F(WebSocketTest, AConnectionThatIsCutEndsItWithoutABrokenRule) {
  const auto visit = [this]() -> asio::awaitable<void> {
    auto socket = co_await connect();
    co_await socket.async_write(asio::buffer("last", 4), use_awaitable);
    beast::get_lowest_layer(socket).close();
  };
  meet(visit);
  EXPECT_EQ(heard_, std::vector<std::string>{"last"});
  EXPECT_FALSE(broke_rules_);
}

TEST_F(WebSocketTest, WhatIsQueuedLeavesInOrderBeforeItCloses) {
  work_ = [](WebSocket& socket) -> asio::awaitable<void> {
    for (const auto* text : {"one", "two", "three"}) socket.send(text);
    socket.close();
    socket.send("too late");
    socket.close();
    EXPECT_EQ(co_await socket.receive(), std::nullopt);
  };
  std::vector<std::string> got;
  const auto visit = [this, &got]() -> asio::awaitable<void> {
    auto socket = co_await connect();
    for (int i = 0; i < 4; ++i) got.push_back(co_await next(socket));
    EXPECT_EQ(socket.reason().code, websocket::close_code::normal);
  };
  meet(visit);
  EXPECT_EQ(got, (std::vector<std::string>{"one", "two", "three",
                                           beast::error_code(websocket::error::closed).message()}));
  EXPECT_FALSE(broke_rules_);
}

TEST_F(WebSocketTest, ItsEndIsAGoodByeToo) {
  work_ = [](WebSocket& socket) -> asio::awaitable<void> {
    socket.send("bye");
    co_return;
  };
  unsigned code = 0;
  const auto visit = [this, &code]() -> asio::awaitable<void> {
    auto socket = co_await connect();
    EXPECT_EQ(co_await next(socket), "bye");
    co_await next(socket);
    code = socket.reason().code;
  };
  meet(visit);
  EXPECT_EQ(code, websocket::close_code::normal);
}

TEST_F(WebSocketTest, AQueueOfOneMebibyteIsKeptAndMoreEndsIt) {
  bool whole = false;
  work_ = [&whole](WebSocket& socket) -> asio::awaitable<void> {
    for (int i = 0; i < 4; ++i) socket.send(std::string(kLongest, 'x'));
    whole = (co_await socket.receive()).has_value();
    for (int i = 0; i < 4; ++i) socket.send(std::string(kLongest, 'y'));
    socket.send("z");
    EXPECT_EQ(co_await socket.receive(), std::nullopt);
    socket.send("nobody hears it");
  };
  std::size_t came = 0;
  const auto visit = [this, &came]() -> asio::awaitable<void> {
    auto socket = co_await connect();
    for (int i = 0; i < 4; ++i) came += (co_await next(socket)).size();
    co_await socket.async_write(asio::buffer("all", 3), use_awaitable);
    co_await read_to_end(socket);
  };
  meet(visit);
  EXPECT_EQ(came, 4 * kLongest);
  EXPECT_TRUE(whole);
  EXPECT_FALSE(broke_rules_);
}

TEST_F(WebSocketTest, AFullQueueEndsAReceiveThatIsWaiting) {
  work_ = [](WebSocket& socket) -> asio::awaitable<void> {
    asio::post(socket.executor(), [&socket] {
      for (int i = 0; i < 5; ++i) socket.send(std::string(kLongest, 'x'));
    });
    EXPECT_EQ(co_await socket.receive(), std::nullopt);
  };
  const auto visit = [this]() -> asio::awaitable<void> {
    auto socket = co_await connect();
    co_await read_to_end(socket);
  };
  meet(visit);
  EXPECT_FALSE(broke_rules_);
}

TEST_F(WebSocketTest, AConnectionThatBrokeMeanwhileIsNoWebSocket) {
  cut_before_accepting_ = true;
  const auto visit = [this]() -> asio::awaitable<void> {
    Client socket(co_await dial());
    beast::error_code error;
    co_await socket.async_handshake("localhost", "/ws", asio::redirect_error(use_awaitable, error));
    EXPECT_TRUE(error);
  };
  meet(visit);
  EXPECT_FALSE(accepted_);
}

}  // namespace
}  // namespace gateway::web
