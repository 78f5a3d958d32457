#include "gateway/conference/pin_guard.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace gateway::conference {
namespace {

using namespace std::chrono_literals;

constexpr protocols::TimePoint kStart{1h};

TEST(PinGuard, HoldsUpWhoWasWrongTooOftenUntilTheMinuteIsOver) {
  PinGuard guard(2);
  EXPECT_EQ(guard.wait_for("192.0.2.1", kStart), 0s);
  guard.report_wrong("192.0.2.1", kStart);
  EXPECT_EQ(guard.wait_for("192.0.2.1", kStart + 1s), 0s);
  guard.report_wrong("192.0.2.1", kStart + 10s);
  EXPECT_EQ(guard.wait_for("192.0.2.1", kStart + 10s), 50s) << "from the first of them";
  EXPECT_EQ(guard.wait_for("192.0.2.1", kStart + 60s - 1ns), 1ns);
  EXPECT_EQ(guard.wait_for("192.0.2.1", kStart + 60s), 0s);
}

TEST(PinGuard, ANewMinuteCountsFromNothing) {
  PinGuard guard(2);
  guard.report_wrong("192.0.2.1", kStart);
  guard.report_wrong("192.0.2.1", kStart + 60s);
  EXPECT_EQ(guard.wait_for("192.0.2.1", kStart + 60s), 0s);
  guard.report_wrong("192.0.2.1", kStart + 61s);
  EXPECT_EQ(guard.wait_for("192.0.2.1", kStart + 61s), 59s);
}

TEST(PinGuard, SourcesDoNotHoldUpEachOther) {
  PinGuard guard(1);
  guard.report_wrong("192.0.2.1", kStart);
  EXPECT_EQ(guard.wait_for("192.0.2.2", kStart), 0s);
}

TEST(PinGuard, AnIpv6HostGetsNoFurtherByTakingAnotherAddressOfItsNetwork) {
  PinGuard guard(2);
  guard.report_wrong("2001:db8:0:1::1", kStart);
  guard.report_wrong("2001:db8:0:1:ffff::2", kStart);
  EXPECT_EQ(guard.wait_for("2001:db8:0:1::3", kStart), 60s);
  EXPECT_EQ(guard.wait_for("2001:db8:0:2::1", kStart), 0s);
}

TEST(PinGuard, MadeUpSourcesByTheThousandDoNotLiftTheLimit) {
  PinGuard guard(2);
  for (int i = 0; i < 65536; ++i) guard.report_wrong("source " + std::to_string(i), kStart);
  guard.report_wrong("192.0.2.1", kStart + 1s);
  guard.report_wrong("192.0.2.1", kStart + 1s);
  EXPECT_EQ(guard.wait_for("192.0.2.1", kStart + 1s), 60s);
  EXPECT_EQ(guard.wait_for("198.51.100.9", kStart + 1s), 60s) << "the crowd has one limit";
  guard.report_wrong("192.0.2.1", kStart + 61s);
  EXPECT_EQ(guard.wait_for("192.0.2.1", kStart + 61s), 0s);
}

TEST(EqualInConstantTime, IsEquality) {
  EXPECT_TRUE(equal_in_constant_time("4711", "4711"));
  EXPECT_TRUE(equal_in_constant_time("", ""));
  for (const auto* other : {"", "471", "47110", "4712", "1147"}) {
    EXPECT_FALSE(equal_in_constant_time("4711", other)) << other;
  }
  EXPECT_FALSE(equal_in_constant_time("a", std::string_view("a\0", 2)));
}

}  // namespace
}  // namespace gateway::conference
