#include "protocols/rtp/reorder_buffer.hpp"

#include <gtest/gtest.h>

#include <string>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;
using Outcome = ReorderBuffer::Outcome;

constexpr TimePoint kStart{1s};

std::string pop_all(ReorderBuffer& buffer, TimePoint now) {
  std::string out;
  while (const auto ready = buffer.pop(now)) {
    if (buffer.take_gap()) out += '|';
    out += as_text(ready->packet);
  }
  return out;
}

TEST(ReorderBuffer, PutsPacketsInOrder) {
  ReorderBuffer buffer({150ms, true});
  EXPECT_EQ(buffer.insert(10, to_bytes("a"), kStart), Outcome::Deliver);
  EXPECT_EQ(buffer.insert(12, to_bytes("c"), kStart), Outcome::Stored);
  EXPECT_EQ(buffer.insert(13, to_bytes("d"), kStart), Outcome::Stored);
  EXPECT_EQ(pop_all(buffer, kStart), "");
  EXPECT_EQ(buffer.insert(11, to_bytes("b"), kStart + 5ms), Outcome::Deliver);
  EXPECT_EQ(pop_all(buffer, kStart), "cd");
  EXPECT_FALSE(buffer.take_gap());
  EXPECT_FALSE(buffer.deadline());
}

TEST(ReorderBuffer, AsksAgainEachRoundTripAndGivesUpInTime) {
  ReorderBuffer buffer({150ms, true});
  buffer.insert(10, {}, kStart);
  buffer.insert(13, to_bytes("d"), kStart);
  EXPECT_TRUE(buffer.due_nacks(kStart, 30ms).empty());
  EXPECT_EQ(buffer.deadline(), kStart + 10ms);
  EXPECT_EQ(buffer.due_nacks(kStart + 10ms, 30ms), (std::vector<std::uint16_t>{11, 12}));
  EXPECT_TRUE(buffer.due_nacks(kStart + 40ms, 30ms).empty());
  EXPECT_EQ(buffer.insert(12, to_bytes("c"), kStart + 45ms), Outcome::Stored);
  EXPECT_EQ(buffer.due_nacks(kStart + 50ms, 30ms), (std::vector<std::uint16_t>{11}));
  EXPECT_EQ(pop_all(buffer, kStart + 149ms), "");
  EXPECT_EQ(pop_all(buffer, kStart + 150ms), "|cd");
  EXPECT_EQ(buffer.insert(11, to_bytes("b"), kStart + 151ms), Outcome::Late);
  EXPECT_FALSE(buffer.deadline());
}

TEST(ReorderBuffer, AsksForNothingWhereThePeerReadsNoNack) {
  ReorderBuffer buffer({20ms, false});
  buffer.insert(10, {}, kStart);
  buffer.insert(12, to_bytes("c"), kStart);
  EXPECT_TRUE(buffer.due_nacks(kStart + 15ms, {}).empty());
  EXPECT_EQ(buffer.deadline(), kStart + 20ms);
}

TEST(ReorderBuffer, StartsAnewBehindAHoleTooLargeToRepair) {
  ReorderBuffer buffer({150ms, true});
  buffer.insert(10, {}, kStart);
  buffer.insert(12, to_bytes("c"), kStart);
  EXPECT_EQ(buffer.insert(1000, to_bytes("x"), kStart), Outcome::Deliver);
  EXPECT_TRUE(buffer.take_gap());
  EXPECT_EQ(pop_all(buffer, kStart), "");
}

TEST(ReorderBuffer, HoldsNoMoreThanItsCapacity) {
  ReorderBuffer buffer({10s, true});
  buffer.insert(0, {}, kStart);
  for (int i = 2; i < 1024; ++i) buffer.insert(i, to_bytes("."), kStart);
  EXPECT_EQ(pop_all(buffer, kStart), "");
  EXPECT_EQ(buffer.insert(1025, to_bytes("!"), kStart), Outcome::Stored);
  EXPECT_EQ(pop_all(buffer, kStart), "|" + std::string(1022, '.'));
}

}  // namespace
}  // namespace protocols::rtp
