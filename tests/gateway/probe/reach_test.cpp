#include "gateway/probe/reach.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>
#include <string>
#include <thread>

namespace gateway::probe {
namespace {

using boost::asio::ip::make_address;
using boost::asio::ip::tcp;
using boost::asio::ip::udp;
using protocols::sip::Transport;

class ReachTest : public ::testing::Test {
 protected:
  static Target target(Transport transport, const std::string& host, std::uint16_t port) {
    Target out;
    out.transport = transport;
    out.host = host;
    out.port = port;
    return out;
  }

  boost::asio::io_context context_;
};

TEST_F(ReachTest, WhoListensOnTcpIsFoundForTcpAndTls) {
  const tcp::acceptor listener(context_, {make_address("127.0.0.1"), 0});
  const auto port = listener.local_endpoint().port();
  for (const auto transport : {Transport::Tcp, Transport::Tls}) {
    const auto found = reach(target(transport, "127.0.0.1", port));
    ASSERT_TRUE(found) << found.error();
    EXPECT_EQ(found->host, "127.0.0.1");
    EXPECT_EQ(found->port, port);
  }
}

TEST_F(ReachTest, ATcpPortThatRefusesIsToldWithItsNumber) {
  // Bound, so that it is nobody else's, and not listening.
  const tcp::socket silent(context_, {make_address("127.0.0.1"), 0});
  const auto port = silent.local_endpoint().port();
  for (const auto transport : {Transport::Tcp, Transport::Tls}) {
    const auto found = reach(target(transport, "127.0.0.1", port));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error(), "nobody listens at 127.0.0.1, TCP port " + std::to_string(port));
  }
}

TEST_F(ReachTest, AUdpPortIsFoundThoughItDoesNotAnswer) {
  udp::socket listener(context_, {make_address("127.0.0.1"), 0});
  const auto port = listener.local_endpoint().port();
  const auto found = reach(target(Transport::Udp, "127.0.0.1", port));
  ASSERT_TRUE(found) << found.error();
  EXPECT_EQ(*found, (protocols::Address{"127.0.0.1", port}));
  std::string got(16, ' ');
  got.resize(listener.receive(boost::asio::buffer(got)));
  EXPECT_EQ(got, "\r\n\r\n") << "the keep-alive, which is no request";
}

TEST_F(ReachTest, AUdpPortThatAnswersIsFound) {
  udp::socket listener(context_, {make_address("127.0.0.1"), 0});
  std::string got(16, ' ');
  udp::endpoint from;
  std::thread room([&] {
    listener.receive_from(boost::asio::buffer(got), from);
    listener.send_to(boost::asio::buffer("\r\n", 2), from);
  });
  const auto found = reach(target(Transport::Udp, "127.0.0.1", listener.local_endpoint().port()));
  room.join();
  EXPECT_TRUE(found);
}

TEST_F(ReachTest, AClosedUdpPortIsToldWithItsNumber) {
  // A socket that talks to one peer alone: the system refuses for it what others send.
  udp::socket other(context_, {make_address("127.0.0.1"), 0});
  udp::socket closed(context_, {make_address("127.0.0.1"), 0});
  closed.connect(other.local_endpoint());
  const auto port = closed.local_endpoint().port();
  const auto found = reach(target(Transport::Udp, "127.0.0.1", port));
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error(), "nobody listens at 127.0.0.1, UDP port " + std::to_string(port));
}

TEST_F(ReachTest, OfANamesAddressesTheFirstWhereSomebodyListensIsTaken) {
  const tcp::acceptor listener(context_, {make_address("127.0.0.1"), 0});
  const auto port = listener.local_endpoint().port();
  const auto found = reach(target(Transport::Tcp, "localhost", port));
  ASSERT_TRUE(found) << found.error();
  EXPECT_EQ(found->host, "127.0.0.1");
}

TEST_F(ReachTest, AHostThatIsNoNameCannotBeResolved) {
  const auto found = reach(target(Transport::Udp, "no..name", 5060));
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error(), "no..name cannot be resolved");
}

TEST(Loopback, IsTheMachineItself) {
  for (const auto* host : {"127.0.0.1", "127.255.0.9", "::1"}) {
    EXPECT_TRUE(is_loopback({host, 5060})) << host;
  }
  for (const auto* host : {"126.0.0.1", "128.0.0.1", "0.0.0.0", "::", "::2", "localhost", ""}) {
    EXPECT_FALSE(is_loopback({host, 5060})) << host;
  }
}

}  // namespace
}  // namespace gateway::probe
