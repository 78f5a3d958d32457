#include "protocols/rtp/packet_history.hpp"

#include <gtest/gtest.h>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;
constexpr TimePoint kStart{1s};

TEST(PacketHistory, GivesAPacketOnceARoundTripAndForgetsItAfterASecond) {
  PacketHistory history;
  EXPECT_FALSE(history.fetch(7, kStart, 50ms));
  history.remember(7, to_bytes("seven"), kStart);
  EXPECT_EQ(as_text(*history.fetch(7, kStart + 10ms, 50ms)), "seven");
  EXPECT_FALSE(history.fetch(7, kStart + 40ms, 50ms));
  EXPECT_TRUE(history.fetch(7, kStart + 60ms, 50ms));
  EXPECT_FALSE(history.fetch(7, kStart + 1001ms, 50ms));
  EXPECT_FALSE(history.fetch(8, kStart, 50ms));
}

TEST(PacketHistory, OverwritesTheOldest) {
  PacketHistory history;
  for (std::uint16_t i = 0; i < 513; ++i) history.remember(i, to_bytes("x"), kStart);
  EXPECT_FALSE(history.fetch(0, kStart, 0ms));
  EXPECT_TRUE(history.fetch(1, kStart, 0ms));
  EXPECT_TRUE(history.fetch(512, kStart, 0ms));
}

}  // namespace
}  // namespace protocols::rtp
