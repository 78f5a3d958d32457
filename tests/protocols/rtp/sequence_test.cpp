#include "protocols/rtp/sequence.hpp"

#include <gtest/gtest.h>

namespace protocols::rtp {
namespace {

TEST(Sequence, ComparesAcrossTheWrap) {
  EXPECT_TRUE(newer(std::uint16_t{0}, std::uint16_t{65535}));
  EXPECT_FALSE(newer(std::uint16_t{65535}, std::uint16_t{0}));
  EXPECT_TRUE(newer(5U, 0xfffffff0U));
}

TEST(Sequence, UnwrapsForwardsAndKeepsReorderedOnesBehind) {
  SequenceUnwrapper unwrapper;
  EXPECT_EQ(unwrapper.unwrap(65534), 65534);
  EXPECT_EQ(unwrapper.unwrap(1), 65537);
  EXPECT_EQ(unwrapper.unwrap(65535), 65535);
  EXPECT_EQ(unwrapper.unwrap(2), 65538);
  EXPECT_EQ(unwrapper.highest(), 65538);
}

TEST(Sequence, UnwrapsTimestampsOverManyWraps) {
  TimestampUnwrapper unwrapper;
  std::int64_t expected = 0;
  std::uint32_t value = 0;
  unwrapper.unwrap(value);
  for (int i = 0; i < 20; ++i) {
    value += 1'000'000'000U;
    expected += 1'000'000'000;
    EXPECT_EQ(unwrapper.unwrap(value), expected);
  }
}

}  // namespace
}  // namespace protocols::rtp
