#include "protocols/rtp/payload/telephone_event.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp::payload {
namespace {

struct Step {
  std::uint8_t event;
  bool end;
  std::uint16_t duration;
  std::uint32_t timestamp;
  bool marker;
};

std::string digits(const std::vector<Step>& steps) {
  TelephoneEventReceiver receiver;
  std::string out;
  for (const auto& step : steps) {
    if (const auto digit = receiver.handle({step.event, step.end, 10, step.duration},
                                           step.timestamp, step.marker)) {
      out += *digit;
    }
  }
  return out;
}

std::vector<Step> press(std::uint8_t event, std::uint32_t timestamp, bool marker) {
  return {{event, false, 160, timestamp, marker},
          {event, false, 320, timestamp, false},
          {event, true, 480, timestamp, false},
          {event, true, 480, timestamp, false},
          {event, true, 480, timestamp, false}};
}

TEST(TelephoneEvent, ReadsBackWhatItWrites) {
  const TelephoneEvent event{11, true, 10, 1280};
  EXPECT_EQ(parse_telephone_event(write_telephone_event(event)), event);
  EXPECT_EQ(parse_telephone_event(hex("018a03c0")), (TelephoneEvent{1, true, 10, 960}));
  EXPECT_FALSE(parse_telephone_event(hex("018a03")));
}

TEST(TelephoneEvent, NamesSixteenDigits) {
  EXPECT_EQ(digit_of(0), '0');
  EXPECT_EQ(digit_of(10), '*');
  EXPECT_EQ(digit_of(11), '#');
  EXPECT_EQ(digit_of(15), 'D');
  EXPECT_FALSE(digit_of(16));
  EXPECT_EQ(event_of('d'), 15);
  EXPECT_FALSE(event_of('x'));
}

TEST(TelephoneEvent, ManyPacketsAreOneDigitWhicheverIsLost) {
  for (const bool marker : {true, false}) {
    const auto all = press(5, 1000, marker);
    EXPECT_EQ(digits(all), "5");
    for (unsigned lost = 1; lost < 31; ++lost) {
      std::vector<Step> some;
      for (unsigned i = 0; i < all.size(); ++i) {
        if ((lost >> i & 1U) == 0) some.push_back(all[i]);
      }
      EXPECT_EQ(digits(some), "5") << lost;
    }
  }
}

TEST(TelephoneEvent, TheSameKeyTwiceIsTwoDigitsEvenWithoutEnds) {
  auto steps = press(5, 1000, false);
  const auto second = press(5, 3000, false);
  steps.insert(steps.end(), second.begin(), second.end());
  EXPECT_EQ(digits(steps), "55");
  EXPECT_EQ(digits({{5, false, 160, 1000, true},
                    {5, false, 320, 1000, false},
                    {5, false, 160, 3000, false}}),
            "55");
}

TEST(TelephoneEvent, AnEventWhoseTimestampRunsIsStillOneDigit) {
  EXPECT_EQ(digits({{7, false, 160, 1000, true},
                    {7, false, 320, 1160, false},
                    {7, true, 480, 1320, false},
                    {7, true, 480, 1480, false},
                    {8, false, 160, 3000, true}}),
            "78");
}

}  // namespace
}  // namespace protocols::rtp::payload
