#include "protocols/h460/multiplex.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <set>
#include <span>

#include "protocols/h460/error.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h460 {
namespace {

// Draws the same number each time.
RandomSource always(std::uint32_t value) {
  return [value](std::span<std::byte> out) { std::memcpy(out.data(), &value, out.size()); };
}

TEST(Multiplex, PutsTheIdBeforeThePacketAndTakesItOff) {
  const Bytes packet = from_hex("80000001");
  const Bytes datagram = add_multiplex_id(0x00036663, packet);
  EXPECT_EQ(to_hex(datagram), "0003666380000001");
  const auto taken = take_multiplex_id(datagram);
  ASSERT_TRUE(taken);
  EXPECT_EQ(taken->id, 0x00036663U);
  EXPECT_EQ(to_bytes(taken->packet), packet);
}

TEST(Multiplex, NeedsTheWholeIdAndNoMore) {
  for (const char* hex : {"", "00", "000366"}) {
    const Bytes datagram = from_hex(hex);
    const auto taken = take_multiplex_id(datagram);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, make_error_code(Errc::NoMultiplexId));
  }
  const Bytes bare = from_hex("00036663");
  ASSERT_TRUE(take_multiplex_id(bare));
  EXPECT_TRUE(take_multiplex_id(bare)->packet.empty());
}

TEST(MultiplexTable, GivesEachChannelAnIdOfItsOwn) {
  MultiplexTable table(always(0xffffffff), 3);
  std::set<std::uint32_t> ids;
  for (MultiplexTable::Channel channel = 10; channel < 13; ++channel) {
    const auto id = table.add(channel);
    ASSERT_TRUE(id);
    EXPECT_NE(*id, 0U);
    EXPECT_EQ(table.find(*id), channel);
    ids.insert(*id);
  }
  EXPECT_EQ(ids.size(), 3U);
  EXPECT_FALSE(table.add(13));
}

TEST(MultiplexTable, ForgetsWhatIsRemovedAndHasRoomAgain) {
  MultiplexTable table(always(7), 1);
  const auto id = table.add(1);
  ASSERT_TRUE(id);
  table.remove(*id);
  table.remove(*id);
  EXPECT_EQ(table.size(), 0U);
  EXPECT_FALSE(table.find(*id));
  EXPECT_TRUE(table.add(2));
}

}  // namespace
}  // namespace protocols::h460
