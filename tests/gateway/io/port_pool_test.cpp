#include "gateway/io/port_pool.hpp"

#include <gtest/gtest.h>

#include <boost/asio/io_context.hpp>
#include <utility>

namespace gateway::io {
namespace {

namespace asio = boost::asio;
using asio::ip::make_address;

class PortPoolTest : public ::testing::Test {
 protected:
  [[nodiscard]] std::unique_ptr<PortPool> pool(std::uint16_t first, std::uint16_t last) const {
    return std::make_unique<PortPool>(make_address("127.0.0.1"), config::PortRange{first, last});
  }
  auto take(PortPool& pool) { return pool.take(context_.get_executor()); }
  auto hold(std::uint16_t port) {
    return UdpSocket::open(context_.get_executor(), {make_address("127.0.0.1"), port}).value();
  }

  asio::io_context context_;
};

TEST_F(PortPoolTest, PairsAreEvenAndOddAndComeBack) {
  const auto ports = pool(46101, 46105);
  EXPECT_EQ(ports->pairs(), 2U);
  {
    const auto first = take(*ports);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->rtp->port(), 46102);
    EXPECT_EQ(first->rtcp->port(), 46103);
    const auto second = take(*ports);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->rtp->port(), 46104);
    EXPECT_EQ(ports->in_use(), 2U);
    const auto third = take(*ports);
    ASSERT_FALSE(third);
    EXPECT_EQ(third.error(), std::errc::no_buffer_space);
  }
  EXPECT_EQ(ports->in_use(), 0U);
  EXPECT_TRUE(take(*ports));
}

TEST_F(PortPoolTest, APairGivenBackIsTheLastToBeTakenAgain) {
  const auto ports = pool(46110, 46115);
  {
    const auto first = take(*ports);
  }
  const auto second = take(*ports), third = take(*ports), again = take(*ports);
  ASSERT_TRUE(second && third && again);
  EXPECT_EQ(second->rtp->port(), 46112);
  EXPECT_EQ(third->rtp->port(), 46114);
  EXPECT_EQ(again->rtp->port(), 46110);
}

TEST_F(PortPoolTest, SkipsPortsOthersHold) {
  const auto rtp = hold(46202), rtcp = hold(46205);
  const auto ports = pool(46202, 46207);
  {
    const auto pair = take(*ports);
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->rtp->port(), 46206);
    EXPECT_EQ(ports->in_use(), 1U);
    EXPECT_FALSE(take(*ports));
  }
  EXPECT_TRUE(hold(46204)) << "half a pair is not kept";
}

TEST_F(PortPoolTest, APairThatWasMovedComesBackOnce) {
  const auto ports = pool(46210, 46213);
  auto taken = take(*ports);
  ASSERT_TRUE(taken);
  {
    const PortPool::Pair moved = std::move(*taken);
    EXPECT_EQ(moved.rtp->port(), 46210);
    EXPECT_EQ(ports->in_use(), 1U);
  }
  EXPECT_EQ(ports->in_use(), 0U);
  taken = std::unexpected(std::error_code());
  EXPECT_EQ(ports->in_use(), 0U);
}

TEST_F(PortPoolTest, ARangeTooShortForAPairHasNone) {
  for (const auto& [first, last] :
       {std::pair{46220, 46220}, {46221, 46222}, {46221, 46221}, {65535, 65535}}) {
    const auto ports = pool(static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last));
    EXPECT_EQ(ports->pairs(), 0U) << first;
    const auto none = take(*ports);
    ASSERT_FALSE(none) << first;
    EXPECT_EQ(none.error(), std::errc::no_buffer_space);
  }
}

TEST_F(PortPoolTest, TheLastPortThereIsBelongsToAPair) {
  const auto ports = pool(65533, 65535);
  ASSERT_EQ(ports->pairs(), 1U);
  const auto pair = take(*ports);
  ASSERT_TRUE(pair);
  EXPECT_EQ(pair->rtcp->port(), 65535);
}

}  // namespace
}  // namespace gateway::io
