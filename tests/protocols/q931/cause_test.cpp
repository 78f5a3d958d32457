#include "protocols/q931/cause.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

namespace {

using namespace protocols;
using q931::Cause;
using q931::CauseValue;

Bytes bytes(std::initializer_list<int> list) {
  Bytes out;
  for (const int value : list) out.push_back(std::byte{static_cast<std::uint8_t>(value)});
  return out;
}

TEST(Q931Cause, ReadsLocationAndValue) {
  EXPECT_EQ(q931::parse_cause(bytes({0x84, 0x91})),
            (Cause{.value = CauseValue::UserBusy, .location = 4}));
}

TEST(Q931Cause, SkipsTheRecommendationAndLeavesDiagnostics) {
  EXPECT_EQ(q931::parse_cause(bytes({0x00, 0x80, 0xe0, 0x7e, 0x01})),
            (Cause{.value = CauseValue::MandatoryElementMissing, .location = 0}));
}

TEST(Q931Cause, IsNothingWithoutAValue) {
  EXPECT_EQ(q931::parse_cause({}), std::nullopt);
  EXPECT_EQ(q931::parse_cause(bytes({0x80})), std::nullopt);
  EXPECT_EQ(q931::parse_cause(bytes({0x00, 0x80})), std::nullopt);
}

TEST(Q931Cause, ReadsEveryValueItWrote) {
  for (int value = 0; value < 128; ++value) {
    const Cause cause{.value = static_cast<CauseValue>(value), .location = 10};
    EXPECT_EQ(q931::parse_cause(q931::write(cause)), cause);
  }
}

TEST(Q931Cause, HasWordsForEveryValue) {
  EXPECT_EQ(q931::words_of(CauseValue::UnallocatedNumber), "no such number");
  EXPECT_EQ(q931::words_of(static_cast<CauseValue>(43)), "resource unavailable");
  for (int value = 0; value < 128; ++value) {
    EXPECT_FALSE(q931::words_of(static_cast<CauseValue>(value)).empty()) << value;
  }
}

}  // namespace
