#include "gateway/admin/server.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <string>
#include <thread>

namespace gateway::admin {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using http::status;
using http::verb;

// The server on a thread of its own; the operator's tool on the test's.
class AdminServerTest : public ::testing::Test {
 protected:
  AdminServerTest() {
    server_ = *Server::listen(context_.get_executor(), {asio::ip::make_address("127.0.0.1"), 0},
                              {.metrics = [] { return std::string("calls 7\n"); },
                               .ready = [this] { return ready_.load(); },
                               .drain = [this] { ++drained_; }});
    thread_ = std::thread([this] { context_.run(); });
  }
  ~AdminServerTest() override {
    server_->stop();
    context_.stop();
    thread_.join();
  }

  [[nodiscard]] beast::tcp_stream connect() {
    beast::tcp_stream stream(mine_);
    stream.connect(asio::ip::tcp::endpoint{asio::ip::make_address("127.0.0.1"), server_->port()});
    return stream;
  }
  static http::response<http::string_body> ask(beast::tcp_stream& stream,
                                               http::request<http::string_body> request) {
    request.prepare_payload();
    http::write(stream, request);
    beast::flat_buffer buffer;
    http::response<http::string_body> response;
    http::read(stream, buffer, response);
    return response;
  }
  http::response<http::string_body> ask(verb method, std::string_view target) {
    auto stream = connect();
    return ask(stream, {method, {target.data(), target.size()}, 11});
  }
  // Sends it as it is; whether the server then closes.
  bool closes_at(const std::string& text) {
    auto stream = connect();
    beast::error_code error;
    asio::write(stream.socket(), asio::buffer(text), error);
    std::string answer;
    asio::read(stream.socket(), asio::dynamic_buffer(answer), error);
    return error == asio::error::eof || error == asio::error::connection_reset;
  }

  std::atomic<bool> ready_ = true;
  std::atomic<int> drained_ = 0;
  asio::io_context context_, mine_;
  std::shared_ptr<Server> server_;
  std::thread thread_;
};

TEST_F(AdminServerTest, GivesTheMetricsInPrometheusFormat) {
  const auto response = ask(verb::get, "/metrics");
  EXPECT_EQ(response.result(), status::ok);
  EXPECT_EQ(response.body(), "calls 7\n");
  EXPECT_EQ(response[http::field::content_type], "text/plain; version=0.0.4; charset=utf-8");
  EXPECT_EQ(response[http::field::cache_control], "no-store");
}

TEST_F(AdminServerTest, IsHealthyAlsoWhileItIsNotReady) {
  EXPECT_EQ(ask(verb::get, "/readyz").result(), status::ok);
  ready_ = false;
  EXPECT_EQ(ask(verb::get, "/readyz").result(), status::service_unavailable);
  EXPECT_EQ(ask(verb::get, "/healthz").result(), status::ok);
}

TEST_F(AdminServerTest, DrainsWhenTheMachineItselfAsks) {
  EXPECT_EQ(ask(verb::post, "/drain").result(), status::accepted);
  EXPECT_EQ(drained_, 1);
}

TEST_F(AdminServerTest, DoesNotDrainForAPageInABrowser) {
  auto stream = connect();
  http::request<http::string_body> request{verb::post, "/drain", 11};
  request.set(http::field::origin, "https://elsewhere.example");
  EXPECT_EQ(ask(stream, request).result(), status::forbidden);
  EXPECT_EQ(drained_, 0);
}

TEST_F(AdminServerTest, RefusesOtherMethodsAndPlaces) {
  EXPECT_EQ(ask(verb::get, "/drain").result(), status::method_not_allowed);
  EXPECT_EQ(ask(verb::post, "/metrics").result(), status::method_not_allowed);
  EXPECT_EQ(ask(verb::get, "/").result(), status::not_found);
  EXPECT_EQ(ask(verb::get, "/metrics/../drain").result(), status::not_found);
  EXPECT_EQ(drained_, 0);
}

TEST_F(AdminServerTest, AnswersSeveralRequestsOnAConnection) {
  auto stream = connect();
  EXPECT_EQ(ask(stream, {verb::get, "/healthz", 11}).body(), "ok\n");
  EXPECT_EQ(ask(stream, {verb::get, "/metrics", 11}).body(), "calls 7\n");
}

TEST_F(AdminServerTest, ClosesOnWhatIsNoHttpOrTooMuchOfIt) {
  EXPECT_TRUE(closes_at("nonsense\r\n\r\n"));
  EXPECT_TRUE(closes_at("GET / HTTP/1.1\r\nX: " + std::string(20000, 'x') + "\r\n\r\n"));
  EXPECT_TRUE(closes_at("POST /drain HTTP/1.1\r\nContent-Length: 100000\r\n\r\n"));
  EXPECT_EQ(ask(verb::get, "/healthz").result(), status::ok) << "others are served as before";
  EXPECT_EQ(drained_, 0);
}

TEST_F(AdminServerTest, SaysWhyItCannotListen) {
  const auto second = Server::listen(context_.get_executor(),
                                     {asio::ip::make_address("127.0.0.1"), server_->port()}, {});
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error(), std::errc::address_in_use);
}

}  // namespace
}  // namespace gateway::admin
