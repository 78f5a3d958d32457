#include "gateway/config/network.hpp"

namespace gateway::config {
namespace {

TEST(Network, ContainsWhatSharesItsPrefix) {
  const auto network = Network::parse("10.20.0.0/14");
  ASSERT_TRUE(network);
  EXPECT_TRUE(network->contains("10.20.0.1"));
  EXPECT_TRUE(network->contains("10.23.255.255"));
  EXPECT_TRUE(network->contains("::ffff:10.21.0.1"));
  EXPECT_FALSE(network->contains("10.24.0.0"));
  EXPECT_FALSE(network->contains("room.example"));
  EXPECT_FALSE(network->contains("fd00::1"));
}

TEST(Network, AnAddressAloneIsANetworkOfOne) {
  const auto network = Network::parse("fd00::7");
  ASSERT_TRUE(network);
  EXPECT_TRUE(network->contains("fd00::7"));
  EXPECT_FALSE(network->contains("fd00::8"));
}

TEST(Network, ZeroBitsContainTheWholeFamilyOnly) {
  EXPECT_TRUE(Network::parse("0.0.0.0/0")->contains("192.0.2.1"));
  EXPECT_FALSE(Network::parse("0.0.0.0/0")->contains("2001:db8::1"));
}

TEST(Network, OneOfSeveralMayContainAnAddress) {
  const std::vector<Network> networks = {*Network::parse("10.0.0.0/8"),
                                         *Network::parse("fd00::/8")};
  EXPECT_TRUE(any_contains(networks, "10.1.2.3"));
  EXPECT_TRUE(any_contains(networks, "fd01::1"));
  EXPECT_FALSE(any_contains(networks, "192.0.2.1"));
  EXPECT_FALSE(any_contains({}, "10.1.2.3"));
}

TEST(Network, RefusesWhatIsNone) {
  for (const auto* text : {"", "10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "::/129", "host"}) {
    EXPECT_FALSE(Network::parse(text)) << text;
  }
}

}  // namespace
}  // namespace gateway::config
