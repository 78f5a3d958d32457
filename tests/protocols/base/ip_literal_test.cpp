#include "protocols/base/ip_literal.hpp"

#include <gtest/gtest.h>

namespace protocols {
namespace {

TEST(IpLiteral, IsWrittenInOneForm) {
  EXPECT_EQ(canonical_ip("192.0.2.1"), "192.0.2.1");
  EXPECT_EQ(canonical_ip("2001:DB8:0:0::1"), "2001:db8::1");
}

TEST(IpLiteral, IsNoNameAndHasNoRest) {
  EXPECT_FALSE(canonical_ip("host.example"));
  EXPECT_FALSE(canonical_ip("192.0.2.1 "));
  EXPECT_FALSE(canonical_ip(std::string_view("192.0.2.1\0x", 11)));
  EXPECT_FALSE(canonical_ip("[::1]"));
  EXPECT_FALSE(canonical_ip(""));
}

}  // namespace
}  // namespace protocols
