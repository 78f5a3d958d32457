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
  for (const std::uint64_t total : {3U, 3U, 5U}) meter.report_transport(1, total, {});
  EXPECT_EQ(value(metrics.unauthenticated_packets.at(Leg::Room)), 5U);
}

TEST(LegMeter, WhatIsMalformedIsCountedByProtocol) {
  using monitoring::Input;
  admin::Metrics metrics;
  LegMeter meter(metrics, Leg::Browser);
  meter.report_transport(1, 0, {.rtp = 1, .rtcp = 2, .srtp = 3, .stun = 4, .dtls = 5});
  meter.report_transport(1, 0, {.rtp = 1, .rtcp = 2, .srtp = 3, .stun = 4, .dtls = 6});
  meter.report_transport(3, 0, {.h235 = 6});
  meter.report_transport(2, 0, {.dtls = 1});
  meter.report_transport(1, 0, {.dtls = 2});  // made anew
  protocols::rtp::SessionStatistics now;
  now.reports_rejected = 10;
  now.packets_rejected = 20;
  meter.report(1, Media::Audio, now);
  EXPECT_EQ(value(metrics.malformed_input.at(Input::Rtp)), 21U);
  EXPECT_EQ(value(metrics.malformed_input.at(Input::Rtcp)), 12U);
  EXPECT_EQ(value(metrics.malformed_input.at(Input::Srtp)), 3U);
  EXPECT_EQ(value(metrics.malformed_input.at(Input::H235)), 6U);
  EXPECT_EQ(value(metrics.malformed_input.at(Input::Stun)), 4U);
  EXPECT_EQ(value(metrics.malformed_input.at(Input::Dtls)), 9U);
}

TEST(LegMeter, SoundThatCameLateAndPicturesThatMissSomethingAreDroppedFrames) {
  admin::Metrics metrics;
  LegMeter meter(metrics, Leg::Room);
  protocols::rtp::SessionStatistics now;
  now.packets_late = 3;
  meter.report(1, Media::Audio, now);
  now.frames_dropped = 2;
  meter.report(2, Media::Video, now);
  EXPECT_EQ(value(metrics.frames_dropped.at(monitoring::Drop::Late)), 3U);
  EXPECT_EQ(value(metrics.frames_dropped.at(monitoring::Drop::Undecodable)), 2U);
}

TEST(LegMeter, KeyFrameWishesAreToldApart) {
  using monitoring::Keyframe;
  admin::Metrics metrics;
  LegMeter meter(metrics, Leg::Room);
  protocols::rtp::SessionStatistics now;
  now.plis_received = 1;
  now.firs_received = 2;
  now.plis_sent = 3;
  now.firs_sent = 4;
  meter.report(1, Media::Video, now);
  EXPECT_EQ(value(metrics.keyframe_requests.at(Keyframe::Pli, Flow::Received)), 1U);
  EXPECT_EQ(value(metrics.keyframe_requests.at(Keyframe::Fir, Flow::Received)), 2U);
  EXPECT_EQ(value(metrics.keyframe_requests.at(Keyframe::Pli, Flow::Sent)), 3U);
  EXPECT_EQ(value(metrics.keyframe_requests.at(Keyframe::Fir, Flow::Sent)), 4U);
}

}  // namespace
}  // namespace gateway::media
