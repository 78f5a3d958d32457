#include "protocols/stun/transport_address.hpp"

#include <gtest/gtest.h>

namespace protocols::stun {
namespace {

TEST(StunTransportAddress, IsReadAsItWasWritten) {
  TransactionId id{};
  id[3] = std::byte{0x77};
  for (const Address& address :
       {Address{"192.0.2.1", 32853}, Address{"2001:db8::1", 1}, Address{"::", 65535}}) {
    for (const TransactionId* mask :
         {static_cast<const TransactionId*>(nullptr), static_cast<const TransactionId*>(&id)}) {
      Writer out;
      ASSERT_TRUE(write_address(out, address, mask));
      EXPECT_EQ(parse_address(out.view(), mask), address);
    }
  }
}

TEST(StunTransportAddress, NamesAndWrongLengthsAreRefused) {
  Writer out;
  EXPECT_FALSE(write_address(out, {"example.org", 1}, nullptr));
  EXPECT_EQ(out.size(), 0U);
  EXPECT_EQ(parse_address({}, nullptr), std::nullopt);
  ASSERT_TRUE(write_address(out, {"192.0.2.1", 1}, nullptr));
  EXPECT_EQ(parse_address(out.view().first(7), nullptr), std::nullopt);
}

}  // namespace
}  // namespace protocols::stun
