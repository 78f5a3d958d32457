#include "gateway/io/interfaces.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <string>
#include <vector>

namespace gateway::io {
namespace {

using boost::asio::ip::make_address;
using Addresses = std::vector<std::string>;

TEST(ReachableAddresses, AreTheAdvertisedOneAloneWhereThereIsOne) {
  EXPECT_EQ(reachable_addresses("0.0.0.0", "203.0.113.9"), Addresses{"203.0.113.9"});
  EXPECT_EQ(reachable_addresses("127.0.0.1", "203.0.113.9"), Addresses{"203.0.113.9"});
}

TEST(ReachableAddresses, OfAParticularListenerAreItself) {
  EXPECT_EQ(reachable_addresses("192.0.2.5", ""), Addresses{"192.0.2.5"});
  EXPECT_EQ(reachable_addresses("2001:DB8:0::1", ""), Addresses{"2001:db8::1"});
}

TEST(ReachableAddresses, OfAnIpv4WildcardAreThoseOfEveryInterfaceWithLoopbackLast) {
  const auto all = reachable_addresses("0.0.0.0", "");
  ASSERT_FALSE(all.empty());
  EXPECT_TRUE(std::ranges::is_partitioned(
      all, [](const std::string& at) { return !make_address(at).is_loopback(); }));
  EXPECT_EQ(std::ranges::count(all, "127.0.0.1"), 1);
  for (const auto& at : all) {
    EXPECT_TRUE(make_address(at).is_v4()) << at;
    EXPECT_FALSE(make_address(at).is_unspecified());
  }
}

TEST(ReachableAddresses, OfAnIpv6WildcardHoldThoseOfIpv4TooButNoneOfOneLinkOnly) {
  const auto all = reachable_addresses("::", "");
  for (const auto& at : reachable_addresses("0.0.0.0", "")) {
    EXPECT_EQ(std::ranges::count(all, at), 1) << at;
  }
  for (const auto& at : all) {
    const auto address = make_address(at);
    EXPECT_FALSE(address.is_v6() && address.to_v6().is_link_local()) << at;
  }
}

}  // namespace
}  // namespace gateway::io
