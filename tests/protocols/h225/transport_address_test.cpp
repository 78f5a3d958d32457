#include "protocols/h225/transport_address.hpp"

#include <gtest/gtest.h>

namespace protocols::h225 {
namespace {

TEST(H225TransportAddress, GoesThereAndBackForBothFamilies) {
  for (const Address& address : {Address{"192.0.2.7", 1719}, Address{"2001:db8::7", 1720}}) {
    EXPECT_EQ(to_address(to_transport_address(address)), address);
  }
}

TEST(H225TransportAddress, IsNothingForOtherNetworksAndWrongLengths) {
  using Is = TransportAddress::Is;
  EXPECT_FALSE(to_address({}));
  EXPECT_FALSE(to_address(TransportAddress::of<Is::NetBios>(Bytes(16))));
  EXPECT_FALSE(to_address(TransportAddress::of<Is::IpAddress>({Bytes(3), 1})));
}

}  // namespace
}  // namespace protocols::h225
