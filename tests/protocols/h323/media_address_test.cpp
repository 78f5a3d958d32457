#include "protocols/h323/media_address.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h323/room.hpp"

namespace {

using namespace script;

TEST(MediaAddress, GoesBothWays) {
  for (const Address& address : {Address{"192.0.2.7", 5004}, Address{"2001:db8::7", 65535}}) {
    EXPECT_EQ(h323::to_address(h323::to_media_address(address)), address);
  }
}

TEST(MediaAddress, IsIpAndUnicast) {
  using Unicast = UnicastAddress;
  EXPECT_FALSE(h323::to_address(TransportAddress()));
  EXPECT_FALSE(h323::to_address(TransportAddress::of<TransportAddress::Is::MulticastAddress>()));
  EXPECT_FALSE(h323::to_address(TransportAddress::of<TransportAddress::Is::UnicastAddress>()));
  EXPECT_FALSE(h323::to_address(TransportAddress::of<TransportAddress::Is::UnicastAddress>(
      Unicast::of<Unicast::Is::IPAddress>({Bytes(3), 5004}))));
}

}  // namespace
