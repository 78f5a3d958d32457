#include "gateway/io/address.hpp"

#include <gtest/gtest.h>

namespace gateway::io {
namespace {

TEST(SourceNetwork, IsTheAddressOfIpv4) {
  EXPECT_EQ(source_network("192.0.2.1"), "192.0.2.1");
  EXPECT_EQ(source_network("::ffff:192.0.2.1"), "192.0.2.1");
}

TEST(SourceNetwork, IsOneForAllAddressesAHostOfIpv6CanTake) {
  EXPECT_EQ(source_network("2001:db8:0:1::1"), "2001:db8:0:1::/64");
  EXPECT_EQ(source_network("2001:db8:0:1:ffff:1:2:3"), "2001:db8:0:1::/64");
  EXPECT_NE(source_network("2001:db8:0:2::1"), source_network("2001:db8:0:1::1"));
  EXPECT_EQ(source_network("fe80::1%eth0"), "fe80::/64");
}

TEST(SourceNetwork, LeavesAloneWhatIsNoAddress) {
  EXPECT_EQ(source_network("room.example"), "room.example");
}

TEST(SourceAddressTowards, IsTheOneTheSystemWouldSendFrom) {
  EXPECT_EQ(source_address_towards({"127.0.0.1", 5060}), "127.0.0.1");
  EXPECT_EQ(source_address_towards({"127.0.0.1", 0}), "127.0.0.1");
  EXPECT_FALSE(source_address_towards({"room.example", 5060}));
}

TEST(AddressCache, MappedAddressesAreTheirIpv4Selves) {
  AddressCache cache;
  const boost::asio::ip::udp::endpoint mapped(boost::asio::ip::make_address("::ffff:192.0.2.7"), 9);
  EXPECT_EQ(cache.address(mapped), (protocols::Address{"192.0.2.7", 9}));
  EXPECT_EQ(cache.endpoint({"no.literal", 1}), nullptr);
  ASSERT_NE(cache.endpoint({"2001:db8::1", 5}), nullptr);
  EXPECT_EQ(cache.endpoint({"2001:db8::1", 5})->port(), 5);
}

}  // namespace
}  // namespace gateway::io
