#include "protocols/rtp/ntp.hpp"

#include <gtest/gtest.h>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

TEST(Ntp, ConvertsBothWays) {
  EXPECT_EQ(ntp_of(1500ms), 0x1'8000'0000ULL);
  EXPECT_EQ(ntp_of(-500ms), 0xffff'ffff'8000'0000ULL);
  EXPECT_EQ(duration_of(0x1'8000'0000LL), Duration(1500ms));
  EXPECT_EQ(duration_of(-0x8000'0000LL), Duration(-500ms));
  EXPECT_EQ(compact(0x12345678'9abcdef0ULL), 0x56789abcU);
}

TEST(Ntp, WallClockRunsByOffset) {
  NtpClock clock;
  clock.set(TimePoint(10s), 0xe000'0000'0000'0000ULL);
  EXPECT_EQ(clock.at(TimePoint(12500ms)), 0xe000'0002'8000'0000ULL);
  EXPECT_EQ(clock.at(TimePoint(9s)), 0xdfff'ffff'0000'0000ULL);
}

TEST(Ntp, SenderReportsTieTheRtpClockEvenAcrossItsWrap) {
  SenderClock clock;
  EXPECT_FALSE(clock.ntp_at(0, 90000));
  clock.report(0, 5);  // a sender without a clock
  EXPECT_FALSE(clock.ntp_at(0, 90000));
  clock.report(100ULL << 32U, 0xffffffffU - 44999U);
  EXPECT_EQ(clock.ntp_at(45000, 90000), 101ULL << 32U);
  EXPECT_EQ(clock.ntp_at(0xffffffffU - 134999U, 90000), 99ULL << 32U);
}

}  // namespace
}  // namespace protocols::rtp
