#include "protocols/sip/ack_wait.hpp"

#include <gtest/gtest.h>

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;
using Due = AckWait::Due;

constexpr TimePoint kStart{};

TEST(AckWait, RepeatsDoublingUpToT2AndGivesUpAfter64T1) {
  AckWait wait(1, 7, {}, false, kStart);
  std::vector<Duration> repeats;
  while (true) {
    const TimePoint at = wait.deadline();
    const Due due = wait.handle_timeout(at);
    if (due == Due::GiveUp) {
      EXPECT_EQ(at - kStart, 32s);
      break;
    }
    ASSERT_EQ(due, Due::Repeat);
    repeats.push_back(at - kStart);
  }
  ASSERT_EQ(repeats.size(), 10U);
  EXPECT_EQ(repeats[0], 500ms);
  EXPECT_EQ(repeats[1], 1500ms);
  EXPECT_EQ(repeats[3], 7500ms);
  EXPECT_EQ(repeats[4], 11500ms);
}

TEST(AckWait, DoesNothingBeforeItsTime) {
  AckWait wait(1, 7, {}, true, kStart);
  EXPECT_EQ(wait.handle_timeout(kStart + 499ms), Due::Nothing);
  EXPECT_EQ(wait.deadline(), kStart + 500ms);
}

}  // namespace
}  // namespace protocols::sip
