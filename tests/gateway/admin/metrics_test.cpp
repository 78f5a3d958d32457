#include "gateway/admin/metrics.hpp"

namespace gateway::admin {
namespace {

TEST(Metrics, TheSnapshotHoldsWhatWasCounted) {
  Metrics metrics;
  metrics.calls_refused.at(monitoring::Protocol::Sip, monitoring::Refusal::EncryptionRequired)
      .add(2);
  metrics.browsers_active.add(3);
  metrics.browsers_active.sub();
  metrics.calls_active
      .at(monitoring::Protocol::Sip, monitoring::Direction::Incoming, monitoring::Encrypted::Yes)
      .add();
  EXPECT_EQ(metrics.legs(), 3);
  const auto snapshot = metrics.snapshot();
  EXPECT_EQ(snapshot.figures.calls_refused.at(monitoring::Protocol::Sip,
                                              monitoring::Refusal::EncryptionRequired),
            2U);
  EXPECT_EQ(snapshot.figures.browsers_active, 2);
}

TEST(Metrics, AnObservationFallsIntoTheFirstBucketThatHoldsIt) {
  Histogram histogram;
  histogram.observe(std::chrono::milliseconds(1));
  histogram.observe(std::chrono::microseconds(1001));
  histogram.observe(std::chrono::seconds(60));
  const auto values = static_cast<monitoring::Histogram>(histogram);
  EXPECT_EQ(values.counts[0], 1U);
  EXPECT_EQ(values.counts[1], 1U);
  EXPECT_EQ(values.counts.back(), 1U);
  EXPECT_NEAR(values.sum, 60.002001, 1e-9);
}

}  // namespace
}  // namespace gateway::admin
