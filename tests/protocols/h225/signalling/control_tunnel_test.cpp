#include "protocols/h225/signalling/control_tunnel.hpp"

#include <gtest/gtest.h>

using namespace protocols;
using namespace protocols::h225::signalling;

namespace {

std::vector<Bytes> messages(std::size_t count, std::size_t size = 3) {
  return std::vector<Bytes>(count, Bytes(size, std::byte{1}));
}

}  // namespace

TEST(ControlTunnel, IsOnOnceThePeerSaysSo) {
  ControlTunnel tunnel(true, false);
  EXPECT_FALSE(tunnel.is_on());
  EXPECT_TRUE(tunnel.is_offered());
  EXPECT_FALSE(tunnel.is_said());
  EXPECT_FALSE(tunnel.handle_peer(true));
  EXPECT_TRUE(tunnel.is_on());
}

TEST(ControlTunnel, EndsOnceAndStaysOff) {
  ControlTunnel tunnel(true, false);
  tunnel.handle_peer(true);
  EXPECT_TRUE(tunnel.handle_peer(false));
  EXPECT_FALSE(tunnel.handle_peer(false));
  EXPECT_FALSE(tunnel.handle_peer(true));
  EXPECT_FALSE(tunnel.is_on());
  EXPECT_FALSE(tunnel.is_offered());
}

TEST(ControlTunnel, ThatIsNotWantedIsNeverOn) {
  ControlTunnel tunnel(false, false);
  EXPECT_FALSE(tunnel.handle_peer(true));
  EXPECT_FALSE(tunnel.is_on());
  EXPECT_EQ(tunnel.put(messages(1)), 1U);
}

TEST(ControlTunnel, KeepsMessagesUntilItIsOn) {
  ControlTunnel tunnel(true, false);
  EXPECT_EQ(tunnel.put(messages(2)), 0U);
  EXPECT_FALSE(tunnel.take());
  tunnel.handle_peer(true);
  EXPECT_EQ(tunnel.take(), messages(2));
  EXPECT_FALSE(tunnel.take());
}

TEST(ControlTunnel, GivesOneMessageAtATimeToPeersThatNeedIt) {
  ControlTunnel tunnel(true, true);
  tunnel.handle_peer(true);
  tunnel.put(messages(2));
  EXPECT_EQ(tunnel.take(), messages(1));
  EXPECT_EQ(tunnel.take(), messages(1));
  EXPECT_FALSE(tunnel.take());
}

TEST(ControlTunnel, GivesNoMoreThanAMessageHolds) {
  ControlTunnel tunnel(true, false);
  tunnel.handle_peer(true);
  tunnel.put(messages(3, 20'000));
  EXPECT_EQ(tunnel.take()->size(), 2U);
  EXPECT_EQ(tunnel.take()->size(), 1U);
}

TEST(ControlTunnel, RefusesWhatNoMessageHoldsAndMoreThanMayWait) {
  ControlTunnel tunnel(true, false);
  EXPECT_EQ(tunnel.put(messages(1, ControlTunnel::kMostBytes + 1)), 1U);
  EXPECT_EQ(tunnel.put(messages(ControlTunnel::kMostWaiting + 5)), 5U);
}

TEST(ControlTunnel, ForgetsWhatWaitedWhenItEnds) {
  ControlTunnel tunnel(true, false);
  tunnel.put(messages(1));
  tunnel.close();
  EXPECT_EQ(tunnel.waiting(), 0U);
  EXPECT_FALSE(tunnel.take());
}
