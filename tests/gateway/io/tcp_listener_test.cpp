#include "gateway/io/tcp_listener.hpp"

#include <gtest/gtest.h>

#include <boost/asio/io_context.hpp>

namespace gateway::io {
namespace {

namespace asio = boost::asio;
using asio::ip::make_address;
using asio::ip::tcp;

class TcpListenerTest : public ::testing::Test {
 protected:
  // Whether somebody at `address` gets through.
  bool reaches(const tcp::acceptor& listener, const char* address) {
    tcp::socket client(context_);
    boost::system::error_code error;
    client.connect({make_address(address), listener.local_endpoint().port()}, error);
    return !error;
  }

  asio::io_context context_;
};

TEST_F(TcpListenerTest, ListensOnAPortOfTheSystemsChoice) {
  auto listener = listen_tcp(context_.get_executor(), {make_address("127.0.0.1"), 0});
  ASSERT_TRUE(listener) << listener.error().message();
  EXPECT_NE(listener->local_endpoint().port(), 0);
  EXPECT_TRUE(reaches(*listener, "127.0.0.1"));
  tcp::socket accepted(context_);
  listener->accept(accepted);
  EXPECT_TRUE(accepted.remote_endpoint().address().is_loopback());
}

TEST_F(TcpListenerTest, APortInUseIsAnError) {
  const auto first = listen_tcp(context_.get_executor(), {make_address("127.0.0.1"), 0});
  ASSERT_TRUE(first);
  const auto second = listen_tcp(context_.get_executor(), first->local_endpoint());
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error(), std::errc::address_in_use);
}

TEST_F(TcpListenerTest, AnAddressOfAnotherMachineIsAnError) {
  const auto listener = listen_tcp(context_.get_executor(), {make_address("192.0.2.1"), 0});
  ASSERT_FALSE(listener);
  EXPECT_EQ(listener.error(), std::errc::address_not_available);
}

TEST_F(TcpListenerTest, ComesBackOnItsPortRightAfterARestart) {
  tcp::endpoint at;
  {
    auto listener = listen_tcp(context_.get_executor(), {make_address("127.0.0.1"), 0});
    ASSERT_TRUE(listener);
    at = listener->local_endpoint();
    tcp::socket client(context_), accepted(context_);
    client.connect(at);
    listener->accept(accepted);
    // Our side closes first and is the one that lingers in TIME-WAIT.
    accepted.close();
    std::array<char, 1> nothing{};
    boost::system::error_code end;
    client.read_some(asio::buffer(nothing), end);
    EXPECT_EQ(end, asio::error::eof);
  }
  EXPECT_TRUE(listen_tcp(context_.get_executor(), at));
}

TEST_F(TcpListenerTest, AnIpv6WildcardTakesIpv4Too) {
  const auto listener = listen_tcp(context_.get_executor(), {make_address("::"), 0});
  if (!listener) GTEST_SKIP() << "this machine has no IPv6: " << listener.error().message();
  EXPECT_TRUE(reaches(*listener, "127.0.0.1"));
}

}  // namespace
}  // namespace gateway::io
