#include "gateway/admin/metrics.hpp"

#include "gateway/admin/exposition.hpp"

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

TEST(Exposition, IsThePrometheusTextFormat) {
  monitoring::Snapshot snapshot;
  snapshot.version = "0.1";
  const std::string text = exposition(snapshot);
  EXPECT_NE(text.find("# TYPE roombridge_build_info gauge\n"), std::string::npos);
  EXPECT_NE(text.find("roombridge_build_info{version=\"0.1\"} 1\n"), std::string::npos);
}

}  // namespace
}  // namespace gateway::admin
