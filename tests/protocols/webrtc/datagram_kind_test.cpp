#include "protocols/webrtc/datagram_kind.hpp"

#include <gtest/gtest.h>

#include "protocols/stun/message.hpp"

namespace protocols::webrtc {
namespace {

Bytes starting(unsigned first, unsigned second = 0, std::size_t size = 40) {
  Bytes out(size);
  out[0] = static_cast<std::byte>(first);
  out[1] = static_cast<std::byte>(second);
  return out;
}

TEST(DatagramKind, FollowsTheFirstByteOfRfc7983) {
  EXPECT_EQ(kind_of(stun::write({}, {})), DatagramKind::Stun);
  EXPECT_EQ(kind_of(starting(0)), DatagramKind::Unknown) << "no magic cookie";
  EXPECT_EQ(kind_of(starting(19)), DatagramKind::Unknown);
  EXPECT_EQ(kind_of(starting(20)), DatagramKind::Dtls);
  EXPECT_EQ(kind_of(starting(63)), DatagramKind::Dtls);
  EXPECT_EQ(kind_of(starting(64)), DatagramKind::Unknown) << "TURN channels have no place here";
  EXPECT_EQ(kind_of(starting(127)), DatagramKind::Unknown);
  EXPECT_EQ(kind_of(starting(128, 96)), DatagramKind::Rtp);
  EXPECT_EQ(kind_of(starting(191, 96 + 128)), DatagramKind::Rtp);
  EXPECT_EQ(kind_of(starting(192)), DatagramKind::Unknown);
}

TEST(DatagramKind, TellsRtcpByItsPacketType) {
  EXPECT_EQ(kind_of(starting(128, 191)), DatagramKind::Rtp);
  EXPECT_EQ(kind_of(starting(128, 192)), DatagramKind::Rtcp);
  EXPECT_EQ(kind_of(starting(129, 200)), DatagramKind::Rtcp);
  EXPECT_EQ(kind_of(starting(129, 223)), DatagramKind::Rtcp);
  EXPECT_EQ(kind_of(starting(129, 224)), DatagramKind::Rtp);
}

TEST(DatagramKind, TooShortIsUnknown) {
  EXPECT_EQ(kind_of({}), DatagramKind::Unknown);
  EXPECT_EQ(kind_of(starting(128, 96, 11)), DatagramKind::Unknown);
  EXPECT_EQ(kind_of(starting(128, 201, 8)), DatagramKind::Rtcp);
  EXPECT_EQ(kind_of(starting(22, 0, 12)), DatagramKind::Unknown);
}

}  // namespace
}  // namespace protocols::webrtc
