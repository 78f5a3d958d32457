#include "protocols/rtp/digit_sender.hpp"

#include <gtest/gtest.h>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

TEST(DigitSender, SendsUpdatesThenThreeEndsThenPauses) {
  DigitSender sender;
  TimePoint now(1s);
  sender.push(5, now);
  sender.push(6, now);
  std::vector<payload::TelephoneEvent> events;
  std::vector<TimePoint> firsts;
  while (const auto at = sender.deadline()) {
    now = *at;
    while (const auto due = sender.poll(now, 8000)) {
      if (due->first) firsts.push_back(now);
      events.push_back(due->event);
    }
  }
  ASSERT_EQ(events.size(), 14u);
  EXPECT_EQ(events[0], (payload::TelephoneEvent{5, false, 10, 320}));
  EXPECT_EQ(events[3], (payload::TelephoneEvent{5, false, 10, 1280}));
  for (std::size_t i = 4; i < 7; ++i) {
    EXPECT_EQ(events[i], (payload::TelephoneEvent{5, true, 10, 1280}));
  }
  EXPECT_EQ(events[7].event, 6);
  EXPECT_EQ(firsts, (std::vector<TimePoint>{TimePoint(1s), TimePoint(1s) + 280ms}));
}

}  // namespace
}  // namespace protocols::rtp
