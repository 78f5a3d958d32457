#include "protocols/sdp/media_description.hpp"

#include <gtest/gtest.h>

namespace protocols::sdp {
namespace {

TEST(Bandwidth, PrefersTiasThenAsThenCt) {
  EXPECT_EQ(bandwidth_kbps({{"AS", 1597}, {"TIAS", 1536000}}), 1536U);
  EXPECT_EQ(bandwidth_kbps({{"CT", 900}, {"AS", 1597}}), 1597U);
  EXPECT_EQ(bandwidth_kbps({{"CT", 900}}), 900U);
  EXPECT_EQ(bandwidth_kbps({{"TIAS", 64000}, {"TIAS", 32000}}), 32U);
}

TEST(Bandwidth, ZeroAndReceiverReportLimitsSayNothing) {
  EXPECT_FALSE(bandwidth_kbps({{"AS", 0}, {"RS", 800}, {"TIAS", 999}}));
}

TEST(Direction, ReversesAndIntersects) {
  EXPECT_EQ(reversed(Direction::SendOnly), Direction::RecvOnly);
  EXPECT_EQ(reversed(Direction::Inactive), Direction::Inactive);
  EXPECT_EQ(intersect(Direction::SendRecv, Direction::RecvOnly), Direction::RecvOnly);
  EXPECT_EQ(intersect(Direction::SendOnly, Direction::RecvOnly), Direction::Inactive);
}

TEST(Connection, KnowsTheFamilyOfALiteral) {
  EXPECT_TRUE(connection_of("2001:db8::1").ipv6);
  EXPECT_FALSE(connection_of("192.0.2.1").ipv6);
  EXPECT_TRUE(connection_of("0.0.0.0").unspecified());
}

}  // namespace
}  // namespace protocols::sdp
