#include "protocols/rtp/rtcp/transport_feedback.hpp"

#include <gtest/gtest.h>

#include "protocols/rtp/rtcp/compound.hpp"
#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp::rtcp {
namespace {

using namespace std::chrono_literals;

TransportFeedback round_trip(const TransportFeedback& message) {
  const auto parsed = parse_compound(write_compound(std::vector<Message>{message}));
  EXPECT_TRUE(parsed);
  return std::get<TransportFeedback>(parsed->at(0));
}

TEST(TransportFeedback, ReadsRunsAndVectors) {
  // Base 1, four statuses, reference 2, count 3; run of two small deltas, vector "lost, large".
  const auto parsed =
      parse_compound(hex("8fcd0006 00000001 00000002 0001 0004 000002 03 2002 c800 0408 fffc"));
  ASSERT_TRUE(parsed);
  const auto& message = std::get<TransportFeedback>(parsed->at(0));
  ASSERT_EQ(message.arrivals.size(), 4u);
  EXPECT_EQ(message.arrivals[0], 4);
  EXPECT_EQ(message.arrivals[1], 12);
  EXPECT_EQ(message.arrivals[2], std::nullopt);
  EXPECT_EQ(message.arrivals[3], 8);
  EXPECT_EQ(message.reference_time, 2);
}

TEST(TransportFeedback, RefusesMissingDeltas) {
  EXPECT_FALSE(parse_compound(hex("8fcd0005 00000001 00000002 0001 0008 000002 03 2008 0408")));
  EXPECT_FALSE(parse_compound(hex("8fcd0004 00000001 00000002 0001 0008 000002 03")));
}

TEST(TransportFeedback, ReadsBackWhatItWrites) {
  TransportFeedback message{1, 2, 65530, -5, 9, {}};
  std::int64_t at = 0;
  for (int i = 0; i < 300; ++i) {
    at += i % 7 == 0 ? 500 : 3;
    if (i % 5 == 4 || (i > 100 && i < 180)) {
      message.arrivals.emplace_back();
    } else {
      message.arrivals.emplace_back(i == 50 ? at -= 40 : at);
    }
  }
  message.arrivals.emplace_back(at);
  EXPECT_EQ(round_trip(message), message);
}

TEST(TransportFeedbackBuilder, ReportsArrivalsAndHolesOnce) {
  TransportFeedbackBuilder builder;
  EXPECT_FALSE(builder.build(1, 2));
  builder.received(65534, TimePoint(1000ms));
  builder.received(0, TimePoint(1010ms));
  builder.received(65535, TimePoint(1005ms));
  builder.received(3, TimePoint(1100ms));
  const auto message = builder.build(1, 2);
  ASSERT_TRUE(message);
  EXPECT_EQ(message->base_sequence, 65534);
  ASSERT_EQ(message->arrivals.size(), 6u);
  EXPECT_EQ(message->reference_time, 15);  // 960 ms
  EXPECT_EQ(message->arrivals[0], 160);    // 40 ms
  EXPECT_EQ(message->arrivals[1], 180);
  EXPECT_EQ(message->arrivals[2], 200);
  EXPECT_FALSE(message->arrivals[3]);
  EXPECT_EQ(message->arrivals[5], 560);
  EXPECT_EQ(round_trip(*message), *message);
  EXPECT_FALSE(builder.build(1, 2));
  builder.received(4, TimePoint(1200ms));
  EXPECT_EQ(builder.build(1, 2)->count, 1);
}

TEST(TransportFeedbackBuilder, SplitsAfterALongPause) {
  TransportFeedbackBuilder builder;
  builder.received(10, TimePoint(1s));
  builder.received(11, TimePoint(60s));
  EXPECT_EQ(builder.build(1, 2)->arrivals.size(), 1u);
  const auto second = builder.build(1, 2);
  ASSERT_TRUE(second);
  EXPECT_EQ(second->base_sequence, 11);
  EXPECT_EQ(second->reference_time, 937);
}

}  // namespace
}  // namespace protocols::rtp::rtcp
