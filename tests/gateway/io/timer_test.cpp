#include "gateway/io/timer.hpp"

#include <boost/asio/io_context.hpp>

#include "gateway/io/clock.hpp"

namespace gateway::io {
namespace {

TEST(DeadlineTimer, CallsOnceForTheLastDeadlineSet) {
  boost::asio::io_context context;
  int calls = 0;
  DeadlineTimer timer(context.get_executor(), [&] { ++calls; });
  timer.arm(now() + std::chrono::hours(1));
  timer.arm(now());
  context.run();
  EXPECT_EQ(calls, 1);
}

TEST(DeadlineTimer, IsSilentOnceDisarmedOrGone) {
  boost::asio::io_context context;
  int calls = 0;
  {
    DeadlineTimer gone(context.get_executor(), [&] { ++calls; });
    gone.arm(now());
  }
  DeadlineTimer disarmed(context.get_executor(), [&] { ++calls; });
  disarmed.arm(now());
  disarmed.arm(std::nullopt);
  context.run();
  EXPECT_EQ(calls, 0);
}

TEST(Clock, NtpCountsFrom1900InFixedPoint) {
  EXPECT_EQ(ntp_from_unix(std::chrono::nanoseconds(0)), 2'208'988'800ULL << 32U);
  EXPECT_EQ(ntp_from_unix(std::chrono::milliseconds(500)) & 0xffffffffU, 0x80000000U);
}

}  // namespace
}  // namespace gateway::io
