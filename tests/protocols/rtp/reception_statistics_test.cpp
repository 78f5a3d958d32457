#include "protocols/rtp/reception_statistics.hpp"

#include <gtest/gtest.h>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;
using Verdict = ReceptionStatistics::Verdict;

TEST(ReceptionStatistics, CountsLossAcrossTheWrap) {
  ReceptionStatistics statistics(65533, 8000);
  // 65535 and 0 are lost.
  for (const auto sequence : std::initializer_list<std::uint16_t>{65533, 65534, 1, 2}) {
    statistics.receive(sequence, 0, TimePoint{});
  }
  EXPECT_EQ(statistics.lost(), 2);
  const auto block = statistics.report(7);
  EXPECT_EQ(block.fraction_lost, 2 * 256 / 6);
  EXPECT_EQ(block.cumulative_lost, 2);
  EXPECT_EQ(block.highest_sequence, 0x10002u);
  statistics.receive(3, 0, TimePoint{});
  EXPECT_EQ(statistics.report(7).fraction_lost, 0);
}

TEST(ReceptionStatistics, KnowsDuplicatesReorderedAndRepaired) {
  ReceptionStatistics statistics(10, 8000);
  EXPECT_EQ(statistics.receive(10, 0, TimePoint{}).verdict, Verdict::InOrder);
  EXPECT_EQ(statistics.receive(13, 0, TimePoint{}).verdict, Verdict::InOrder);
  EXPECT_EQ(statistics.receive(11, 0, TimePoint{}).verdict, Verdict::Reordered);
  EXPECT_EQ(statistics.receive(11, 0, TimePoint{}).verdict, Verdict::Duplicate);
  EXPECT_EQ(statistics.receive(12, 0, TimePoint{}, true).verdict, Verdict::Reordered);
  EXPECT_EQ(statistics.lost(), 1);  // a repair by RTX does not hide the loss
}

TEST(ReceptionStatistics, SaysWhenASequenceJumps) {
  ReceptionStatistics statistics(10, 8000);
  statistics.receive(10, 0, TimePoint{});
  EXPECT_EQ(statistics.receive(20000, 0, TimePoint{}).verdict, Verdict::Jump);
  EXPECT_EQ(statistics.receive(60000, 0, TimePoint{}).verdict, Verdict::Jump);
  EXPECT_EQ(statistics.receive(11, 0, TimePoint{}).verdict, Verdict::InOrder);
}

TEST(ReceptionStatistics, MeasuresJitterAsTheStandardDoes) {
  ReceptionStatistics statistics(0, 8000);
  statistics.receive(0, 0, TimePoint(0ms));
  statistics.receive(1, 160, TimePoint(20ms));
  EXPECT_DOUBLE_EQ(statistics.jitter_seconds(), 0);
  statistics.receive(2, 320, TimePoint(56ms));  // 16 ms late: D = 128, J = 8
  EXPECT_DOUBLE_EQ(statistics.jitter_seconds(), 0.001);
  EXPECT_EQ(statistics.report(1).jitter, 8u);
}

}  // namespace
}  // namespace protocols::rtp
