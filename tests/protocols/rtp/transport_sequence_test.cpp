#include "protocols/rtp/transport_sequence.hpp"

#include <gtest/gtest.h>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

TEST(TransportSequence, TellsEachSessionTheFateOfItsOwnPackets) {
  TransportSequence transport;
  EXPECT_EQ(transport.next(1, 100, TimePoint(1s)), 0);
  EXPECT_EQ(transport.next(2, 200, TimePoint(2s)), 1);
  EXPECT_EQ(transport.next(1, 300, TimePoint(3s)), 2);
  rtcp::TransportFeedback feedback;
  feedback.reference_time = 1;
  feedback.arrivals = {4, 5, std::nullopt, 9};  // the last was never sent
  const auto fates = transport.fates(feedback, 1);
  ASSERT_EQ(fates.size(), 2u);
  EXPECT_EQ(fates[0].sent, TimePoint(1s));
  EXPECT_EQ(fates[0].arrival, Duration(65ms));
  EXPECT_EQ(fates[1].bytes, 300u);
  EXPECT_FALSE(fates[1].arrival);
}

}  // namespace
}  // namespace protocols::rtp
