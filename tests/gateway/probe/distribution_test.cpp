#include "gateway/probe/distribution.hpp"

namespace gateway::probe {
namespace {

TEST(Distribution, GivesNearestRankPercentiles) {
  Distribution values;
  for (int i = 100; i >= 1; --i) values.add(i);
  EXPECT_EQ(values.percentile(0.5), 50);
  EXPECT_EQ(values.percentile(0.95), 95);
  EXPECT_EQ(values.percentile(0), 1);
  EXPECT_EQ(values.max(), 100);
}

TEST(Distribution, TheExtremeKeepsItsSign) {
  Distribution values;
  EXPECT_EQ(values.extreme(), 0);
  EXPECT_EQ(values.percentile(0.5), 0);
  for (const double value : {3.0, -40.0, 12.0}) values.add(value);
  EXPECT_EQ(values.extreme(), -40);
}

}  // namespace
}  // namespace gateway::probe
