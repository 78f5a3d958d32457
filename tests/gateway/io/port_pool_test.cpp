#include "gateway/io/port_pool.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <boost/asio/io_context.hpp>
#include <utility>

namespace gateway::io {
namespace {

namespace asio = boost::asio;
using asio::ip::make_address;

class PortPoolTest : public ::testing::Test {
 protected:
  [[nodiscard]] static std::unique_ptr<PortPool> pool(int first, int last) {
    return std::make_unique<PortPool>(
        make_address("127.0.0.1"),
        config::PortRange{static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)});
  }
  auto take(PortPool& pool) { return pool.take(context_.get_executor()); }
  auto open(int port) {
    return UdpSocket::open(context_.get_executor(),
                           {make_address("127.0.0.1"), static_cast<std::uint16_t>(port)});
  }
  // The first of eight free ports, an even one; below those the system gives to others.
  int eight_ports() {
    for (int first = 20000 + getpid() % 1000 * 8; first < 32000; first += 8) {
      int free = 0;
      while (free < 8 && open(first + free)) ++free;
      if (free == 8) return first;
    }
    ADD_FAILURE() << "no free ports";
    return 0;
  }

  asio::io_context context_;
  const int first_ = eight_ports();
};

TEST_F(PortPoolTest, PairsAreEvenAndOddAndComeBack) {
  const auto ports = pool(first_ + 1, first_ + 5);
  EXPECT_EQ(ports->pairs(), 2U);
  {
    const auto first = take(*ports);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->rtp->port(), first_ + 2);
    EXPECT_EQ(first->rtcp->port(), first_ + 3);
    const auto second = take(*ports);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->rtp->port(), first_ + 4);
    EXPECT_EQ(ports->in_use(), 2U);
    const auto third = take(*ports);
    ASSERT_FALSE(third);
    EXPECT_EQ(third.error(), std::errc::no_buffer_space);
  }
  EXPECT_EQ(ports->in_use(), 0U);
  EXPECT_TRUE(take(*ports));
}

TEST_F(PortPoolTest, APairGivenBackIsTheLastToBeTakenAgain) {
  const auto ports = pool(first_, first_ + 5);
  {
    const auto first = take(*ports);
  }
  const auto second = take(*ports), third = take(*ports), again = take(*ports);
  ASSERT_TRUE(second && third && again);
  EXPECT_EQ(second->rtp->port(), first_ + 2);
  EXPECT_EQ(third->rtp->port(), first_ + 4);
  EXPECT_EQ(again->rtp->port(), first_);
}

TEST_F(PortPoolTest, SkipsPortsOthersHold) {
  const auto rtp = open(first_), rtcp = open(first_ + 3);
  ASSERT_TRUE(rtp && rtcp);
  const auto ports = pool(first_, first_ + 5);
  {
    const auto pair = take(*ports);
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->rtp->port(), first_ + 4);
    EXPECT_EQ(ports->in_use(), 1U);
    EXPECT_FALSE(take(*ports));
  }
  EXPECT_TRUE(open(first_ + 2)) << "half a pair is not kept";
}

TEST_F(PortPoolTest, APairThatWasMovedComesBackOnce) {
  const auto ports = pool(first_, first_ + 3);
  auto taken = take(*ports);
  ASSERT_TRUE(taken);
  {
    const PortPool::Pair moved = std::move(*taken);
    EXPECT_EQ(moved.rtp->port(), first_);
    EXPECT_EQ(ports->in_use(), 1U);
  }
  EXPECT_EQ(ports->in_use(), 0U);
  taken = std::unexpected(std::error_code());
  EXPECT_EQ(ports->in_use(), 0U);
}

TEST_F(PortPoolTest, ARangeTooShortForAPairHasNone) {
  for (const auto& [first, last] : {std::pair{first_, first_},
                                    {first_ + 1, first_ + 2},
                                    {first_ + 1, first_ + 1},
                                    {65535, 65535}}) {
    const auto ports = pool(first, last);
    EXPECT_EQ(ports->pairs(), 0U) << first;
    const auto none = take(*ports);
    ASSERT_FALSE(none) << first;
    EXPECT_EQ(none.error(), std::errc::no_buffer_space);
  }
}

TEST_F(PortPoolTest, TheLastPortThereIsBelongsToAPair) {
  const auto ports = pool(65533, 65535);
  ASSERT_EQ(ports->pairs(), 1U);
  if (!open(65534) || !open(65535)) GTEST_SKIP() << "another program holds that port";
  const auto pair = take(*ports);
  ASSERT_TRUE(pair);
  EXPECT_EQ(pair->rtcp->port(), 65535);
}

}  // namespace
}  // namespace gateway::io
