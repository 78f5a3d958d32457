#include "gateway/signalling/control_ports.hpp"

#include <vector>

#include "tests/gateway/signalling/loopback.hpp"

namespace gateway::signalling {
namespace {

class ControlPortsTest : public testing::Loopback {
 protected:
  // Three ports in a row that are free just now.
  std::uint16_t three() {
    for (std::uint16_t first = 47000; first < 47900; ++first) {
      boost::system::error_code error;
      for (std::uint16_t i = 0; i < 3 && !error; ++i) {
        Tcp::acceptor one(context_);
        one.open(Tcp::v4());
        one.bind({here_, static_cast<std::uint16_t>(first + i)}, error);
      }
      if (!error) return first;
    }
    return 0;
  }
  static std::uint16_t port_of(const std::expected<Tcp::acceptor, std::error_code>& opened) {
    return opened ? opened->local_endpoint().port() : std::uint16_t{0};
  }

  const std::uint16_t first_ = three();
  ControlPorts ports_{here_, {first_, static_cast<std::uint16_t>(first_ + 2)}};
};

TEST_F(ControlPortsTest, EachListenerGetsTheNextPortAndTheFirstComesAgainAfterTheLast) {
  for (const int offset : {0, 1, 2, 0}) {
    EXPECT_EQ(port_of(ports_.open(context_.get_executor())), first_ + offset);
  }
}

TEST_F(ControlPortsTest, PortsOfOthersAreSkippedAndNoneIsLeftInTheEnd) {
  std::vector<std::expected<Tcp::acceptor, std::error_code>> open;
  const Tcp::acceptor other(context_, {here_, static_cast<std::uint16_t>(first_ + 1)});
  open.push_back(ports_.open(context_.get_executor()));
  open.push_back(ports_.open(context_.get_executor()));
  EXPECT_EQ(port_of(open[1]), first_ + 2);
  const auto none = ports_.open(context_.get_executor());
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error(), std::errc::address_in_use);
  open.clear();
  EXPECT_TRUE(ports_.open(context_.get_executor()));
}

TEST_F(ControlPortsTest, AnAddressThatIsNotOursIsSaidAtOnce) {
  ControlPorts elsewhere(boost::asio::ip::make_address("192.0.2.1"), {47000, 47999});
  EXPECT_EQ(elsewhere.open(context_.get_executor()).error(), std::errc::address_not_available);
}

}  // namespace
}  // namespace gateway::signalling
