#include "protocols/h225/ras/source_limits.hpp"

#include <gtest/gtest.h>

namespace protocols::h225::ras {
namespace {

using std::chrono::seconds;
const TimePoint kNow{seconds(100)};
constexpr SourceLimits::Config kConfig{
    .per_host = 10, .per_host_burst = 20, .strangers = 50, .strangers_burst = 60, .hosts = 8};

int admitted(SourceLimits& limits, const std::string& host, bool registered, int count,
             TimePoint now) {
  int out = 0;
  for (int i = 0; i < count; ++i) out += limits.admit(host, registered, now) ? 1 : 0;
  return out;
}

TEST(RasSourceLimits, AHostHasItsBurstAndThenItsRate) {
  SourceLimits limits(kConfig);
  EXPECT_EQ(admitted(limits, "a", false, 100, kNow), 20);
  EXPECT_EQ(admitted(limits, "a", false, 100, kNow + seconds(1)), 10);
}

TEST(RasSourceLimits, StrangersTogetherLeaveRegisteredHostsTheirService) {
  SourceLimits limits(kConfig);
  int strangers = 0;
  for (int i = 0; i < 100; ++i) {
    strangers += admitted(limits, "s" + std::to_string(i), false, 20, kNow);
  }
  EXPECT_LE(strangers, 60);
  EXPECT_EQ(admitted(limits, "room", true, 5, kNow), 5);
}

TEST(RasSourceLimits, MemoryIsBoundedAndIdleHostsAreForgotten) {
  SourceLimits limits(kConfig);
  for (int i = 0; i < 1000; ++i) limits.admit(std::to_string(i), false, kNow);
  EXPECT_EQ(limits.hosts(), 8U);
  limits.admit("late", false, kNow + seconds(60));
  EXPECT_EQ(limits.hosts(), 1U);
}

}  // namespace
}  // namespace protocols::h225::ras
