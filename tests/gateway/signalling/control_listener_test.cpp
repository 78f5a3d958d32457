#include "gateway/signalling/control_listener.hpp"

#include <optional>

#include "tests/gateway/signalling/loopback.hpp"

namespace gateway::signalling {
namespace {

class ControlListenerTest : public testing::Loopback {
 protected:
  void listen(const std::string& host) {
    listener_.emplace(Tcp::acceptor(context_, {here_, 0}), host, [this](Tcp::socket socket) {
      ++accepted_;
      accepted_socket_ = std::move(socket);
    });
  }
  Tcp::socket connect_from(const std::string& host) {
    Tcp::socket socket(context_, {boost::asio::ip::make_address(host), 0});
    boost::system::error_code refused;
    socket.connect({here_, listener_->port()}, refused);
    return socket;
  }

  std::optional<ControlListener> listener_;
  Tcp::socket accepted_socket_{context_};
  int accepted_ = 0;
};

TEST_F(ControlListenerTest, TakesTheOneConnectionOfItsHost) {
  listen("127.0.0.1");
  const auto first = connect_from("127.0.0.1");
  const auto second = connect_from("127.0.0.1");
  ASSERT_TRUE(run_until([this] { return accepted_ == 1; }));
  context_.poll();
  EXPECT_EQ(accepted_, 1);
  EXPECT_EQ(accepted_socket_.remote_endpoint(), first.local_endpoint());
}

TEST_F(ControlListenerTest, OtherHostsAreClosedAndTheRightOneStillAwaited) {
  listen("127.0.0.1");
  auto stranger = connect_from("127.0.0.2");
  const auto right = connect_from("127.0.0.1");
  ASSERT_TRUE(run_until([this] { return accepted_ == 1; }));
  EXPECT_EQ(accepted_socket_.remote_endpoint(), right.local_endpoint());
  EXPECT_TRUE(end_of(stranger));
}

TEST_F(ControlListenerTest, NothingIsCalledOnceItHasGone) {
  listen("127.0.0.1");
  const auto room = connect_from("127.0.0.1");
  listener_.reset();
  context_.restart();
  context_.poll();
  EXPECT_EQ(accepted_, 0);
}

}  // namespace
}  // namespace gateway::signalling
