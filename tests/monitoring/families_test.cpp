#include "monitoring/families.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <string>

namespace monitoring {
namespace {

const prometheus::MetricFamily& family(const std::vector<prometheus::MetricFamily>& families,
                                       const std::string& name) {
  const auto found = std::ranges::find(families, name, &prometheus::MetricFamily::name);
  EXPECT_NE(found, families.end()) << name;
  return *found;
}

TEST(Families, AllNamesCarryThePrefixAndAreUnique) {
  std::set<std::string> names;
  for (const auto& one : collect(Snapshot{})) {
    EXPECT_TRUE(one.name.starts_with("roombridge_")) << one.name;
    EXPECT_FALSE(one.help.empty()) << one.name;
    EXPECT_TRUE(names.insert(one.name).second) << one.name;
  }
}

TEST(Families, CountersAndOnlyTheyEndInTotal) {
  for (const auto& one : collect(Snapshot{})) {
    EXPECT_EQ(one.type == prometheus::MetricType::Counter, one.name.ends_with("_total"))
        << one.name;
  }
}

TEST(Families, EachCombinationOfLabelsIsThereFromTheStart) {
  const auto families = collect(Snapshot{});
  EXPECT_EQ(family(families, "roombridge_calls_total").metric.size(), 8U);
  EXPECT_EQ(family(families, "roombridge_calls_refused_total").metric.size(), 16U);
}

TEST(Families, TheCountStandsBesideItsOwnLabels) {
  Snapshot snapshot;
  snapshot.figures.calls.at(Protocol::H323, Direction::Incoming, Encrypted::Yes) = 7;
  const auto families = collect(snapshot);
  for (const auto& metric : family(families, "roombridge_calls_total").metric) {
    ASSERT_EQ(metric.label.size(), 3U);
    const bool mine = metric.label[0].value == "h323" && metric.label[1].value == "incoming" &&
                      metric.label[2].value == "true";
    EXPECT_EQ(metric.counter.value, mine ? 7 : 0);
  }
}

TEST(Families, HistogramBucketsAreCumulativeAndEndAtInfinity) {
  Snapshot snapshot;
  auto& setup = snapshot.figures.call_setup.at(Protocol::Sip);
  setup.counts.front() = 2;
  setup.counts.back() = 1;
  setup.sum = 9.5;
  const auto families = collect(snapshot);
  const auto& histogram = family(families, "roombridge_call_setup_seconds").metric[0].histogram;
  EXPECT_EQ(histogram.sample_count, 3U);
  EXPECT_EQ(histogram.sample_sum, 9.5);
  EXPECT_EQ(histogram.bucket.front().cumulative_count, 2U);
  EXPECT_EQ(histogram.bucket.back().cumulative_count, 3U);
  EXPECT_EQ(histogram.bucket.back().upper_bound, std::numeric_limits<double>::infinity());
}

TEST(Families, SecondsSpentOnFramesAreACounterWithFractions) {
  Snapshot snapshot;
  snapshot.frame_seconds.at(Codec::Vp8, Work::Encode) = 1.25;
  const auto families = collect(snapshot);
  const auto& seconds = family(families, "roombridge_frame_seconds_total");
  EXPECT_EQ(seconds.type, prometheus::MetricType::Counter);
  double sum = 0;
  for (const auto& metric : seconds.metric) {
    ASSERT_EQ(metric.label.size(), 2U);
    if (metric.counter.value == 0) continue;
    EXPECT_EQ(metric.label[0].name, "codec");
    EXPECT_EQ(metric.label[1].name, "direction");
    EXPECT_EQ(metric.label[1].value, "encode");
    sum += metric.counter.value;
  }
  EXPECT_EQ(sum, 1.25);
}

TEST(Families, TheVersionIsALabelOfBuildInfo) {
  Snapshot snapshot;
  snapshot.version = "1.2.3";
  const auto families = collect(snapshot);
  EXPECT_EQ(family(families, "roombridge_build_info").metric[0].label[0].value, "1.2.3");
}

TEST(Families, TheGatekeepersMessagesAreCountedByOutcome) {
  Snapshot snapshot;
  snapshot.figures.gatekeeper_registrations = 3;
  snapshot.figures.gatekeeper_messages.at(RasOutcome::OverLimit) = 7;
  snapshot.figures.registered = 1;
  const auto families = collect(snapshot);
  EXPECT_EQ(family(families, "roombridge_gatekeeper_registrations").metric.at(0).gauge.value, 3);
  EXPECT_EQ(family(families, "roombridge_registered").metric.at(0).gauge.value, 1);
  const auto& messages = family(families, "roombridge_gatekeeper_messages_total");
  ASSERT_EQ(messages.metric.size(), 8U);
  EXPECT_EQ(messages.metric.back().label.at(0).value, "over_limit");
  EXPECT_EQ(messages.metric.back().counter.value, 7);
}

}  // namespace
}  // namespace monitoring
