#include "gateway/media/leg_meter.hpp"

#include <gtest/gtest.h>

namespace gateway::media {
namespace {

using monitoring::Flow;
using monitoring::Leg;
using monitoring::Media;

std::uint64_t value(const admin::Counter& counter) {
  return static_cast<std::uint64_t>(counter);
}

TEST(LegMeter, AddsOnlyWhatGrew) {
  admin::Metrics metrics;
  LegMeter meter(metrics, Leg::Room);
  protocols::rtp::SessionStatistics now;
  now.packets_received = 10;
  now.packets_lost = 2;
  now.packets_recovered = 1;
  now.packets_retransmitted = 50;
  meter.report(1, Media::Video, now);
  now.packets_received = 15;
  meter.report(1, Media::Video, now);
  EXPECT_EQ(value(metrics.packets.at(Leg::Room, Media::Video, Flow::Received)), 15U);
  EXPECT_EQ(value(metrics.packets_lost.at(Leg::Room, Media::Video)), 2U);
  EXPECT_EQ(value(metrics.packets_recovered.at(Leg::Room, Media::Video)), 1U);
  EXPECT_EQ(value(metrics.packets.at(Leg::Browser, Media::Video, Flow::Received)), 0U);
}

TEST(LegMeter, ASessionMadeAnewCountsFromNothing) {
  admin::Metrics metrics;
  LegMeter meter(metrics, Leg::Browser);
  protocols::rtp::SessionStatistics now;
  now.packets_sent = now.packets_received = 100;
  meter.report(1, Media::Audio, now);
  now.packets_sent = now.packets_received = 3;
  meter.report(1, Media::Audio, now);
  EXPECT_EQ(value(metrics.packets.at(Leg::Browser, Media::Audio, Flow::Sent)), 103U);
}

TEST(LegMeter, TenSecondsWithoutAnAnswerAreOneWayMediaOnce) {
  admin::Metrics metrics;
  LegMeter meter(metrics, Leg::Room);
  protocols::rtp::SessionStatistics now;
  for (int second = 0; second < 30; ++second) {
    now.packets_sent += 50;
    meter.report(1, Media::Audio, now);
    EXPECT_EQ(value(metrics.one_way_media.at(Leg::Room, Media::Audio)), second < 9 ? 0U : 1U);
  }
}

TEST(LegMeter, UnauthenticatedPacketsAreTotals) {
  admin::Metrics metrics;
  LegMeter meter(metrics, Leg::Room);
  for (const std::uint64_t total : {3U, 3U, 5U}) meter.report_unauthenticated(total);
  EXPECT_EQ(value(metrics.unauthenticated_packets.at(Leg::Room)), 5U);
}

}  // namespace
}  // namespace gateway::media
