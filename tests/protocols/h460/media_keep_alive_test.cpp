#include "protocols/h460/media_keep_alive.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <span>

#include "protocols/h460/multiplex.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h460 {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

const RandomSource kRandom = [](std::span<std::byte> out) {
  const std::uint32_t value = 0xffff0001;
  std::memcpy(out.data(), &value, out.size());
};
const KeepAlivePlan kPlan{{"192.0.2.1", 3000}, seconds(20), 127, std::nullopt};

TEST(MediaKeepAlive, SendsAtOnceAndOftenAtFirstThenOnceAnInterval) {
  TimePoint now{};
  MediaKeepAlive machine(kPlan, kRandom, now);
  for (const int wait : {1, 1, 20, 20, 20}) {
    const auto out = machine.poll_transmit();
    ASSERT_TRUE(out);
    EXPECT_EQ(out->to, kPlan.to);
    EXPECT_TRUE(is_keep_alive(out->packet, 127));
    EXPECT_FALSE(machine.poll_transmit());
    EXPECT_EQ(machine.deadline(), now + seconds(wait));
    now += seconds(wait);
    machine.handle_timeout(now);
  }
  EXPECT_EQ(machine.sent(), 5U);
}

TEST(MediaKeepAlive, CountsItsPackets) {
  MediaKeepAlive machine(kPlan, kRandom, {});
  // Version 2, type 127; sequence, timestamp; source.
  EXPECT_EQ(to_hex(machine.poll_transmit()->packet), "807fffffffff0001ffff0001");
  machine.handle_timeout(*machine.deadline());
  EXPECT_EQ(to_hex(machine.poll_transmit()->packet), "807f0000ffff0002ffff0001");
}

TEST(MediaKeepAlive, BearsTheIdWhereTheServerMultiplexes) {
  KeepAlivePlan plan = kPlan;
  plan.multiplex_id = 70000;
  MediaKeepAlive machine(plan, kRandom, {});
  const auto out = machine.poll_transmit();
  ASSERT_TRUE(out);
  const auto taken = take_multiplex_id(out->packet);
  ASSERT_TRUE(taken);
  EXPECT_EQ(taken->id, 70000U);
  EXPECT_TRUE(is_keep_alive(taken->packet, 127));
}

TEST(MediaKeepAlive, WaitsForItsTimeAndOwesNoMoreThanOne) {
  MediaKeepAlive machine(kPlan, kRandom, {});
  EXPECT_TRUE(machine.poll_transmit());
  machine.handle_timeout(TimePoint(milliseconds(999)));
  EXPECT_FALSE(machine.poll_transmit());
  const TimePoint late{seconds(300)};
  machine.handle_timeout(late);
  EXPECT_TRUE(machine.poll_transmit());
  machine.handle_timeout(late);
  EXPECT_FALSE(machine.poll_transmit());
  EXPECT_GT(*machine.deadline(), late);
}

TEST(MediaKeepAlive, SendsOneWhereTwoTimesPassedUnsent) {
  MediaKeepAlive machine(kPlan, kRandom, {});
  machine.handle_timeout(TimePoint(seconds(1)));
  machine.handle_timeout(TimePoint(seconds(2)));
  EXPECT_TRUE(machine.poll_transmit());
  EXPECT_FALSE(machine.poll_transmit());
}

}  // namespace
}  // namespace protocols::h460
