#include <gtest/gtest.h>

#include "transcode/plan/audio_plan.hpp"
#include "transcode/plan/video_plan.hpp"

namespace transcode::plan {
namespace {

using protocols::Codec;
using protocols::PayloadFormat;

PayloadFormat format(Codec codec, std::uint8_t type, std::uint8_t level = 31,
                     std::uint8_t mode = 1) {
  PayloadFormat f;
  f.codec = codec;
  f.payload_type = type;
  f.h264.level_idc = level;
  f.h264.packetization_mode = mode;
  return f;
}

VideoTrackFormat track(Codec codec, int width, int height) {
  VideoTrackFormat t;
  t.codec = codec;
  t.width = width;
  t.height = height;
  t.kbps = 1000;
  return t;
}

TEST(VideoPlan, WhatBothSidesUnderstandIsForwarded) {
  const auto plan = plan_video(track(Codec::H264, 1280, 720),
                               {{format(Codec::Vp8, 96), format(Codec::H264, 97)}});
  EXPECT_EQ(plan.action, Action::Forward);
  EXPECT_EQ(plan.payload_type, 97);
  EXPECT_FALSE(plan.reason.empty());
}

TEST(VideoPlan, AnotherCodecIsTranscodedToTheFirstChoice) {
  const auto plan = plan_video(track(Codec::Vp8, 1280, 720), {{format(Codec::H264, 97)}});
  EXPECT_EQ(plan.action, Action::Transcode);
  EXPECT_EQ(plan.target.codec, Codec::H264);
  EXPECT_EQ(plan.target.max_width, 1280);
  EXPECT_EQ(plan.target.fps, 30);
  EXPECT_NE(plan.reason.find("codec"), std::string::npos);
}

TEST(VideoPlan, TooLargeFastOrHeavyATrackIsTranscoded) {
  const auto small = format(Codec::H264, 97, 13);
  const auto plan = plan_video(track(Codec::H264, 1280, 720), {{small}});
  EXPECT_EQ(plan.action, Action::Transcode);
  EXPECT_NE(plan.reason.find("larger"), std::string::npos);
  auto fast = track(Codec::H264, 1280, 720);
  fast.fps = 60;
  EXPECT_NE(plan_video(fast, {{format(Codec::H264, 97)}}).reason.find("frame rate"),
            std::string::npos);
  const auto heavy = plan_video(track(Codec::H264, 1280, 720), {{format(Codec::H264, 97)}, 384});
  EXPECT_EQ(heavy.action, Action::Transcode);
  EXPECT_LE(heavy.target.kbps, 384U);
  EXPECT_LT(heavy.target.max_height, 720);
}

TEST(VideoPlan, ParametersMayRaiseTheLevel) {
  auto raised = format(Codec::H264, 97, 13);
  raised.h264.max_fs = 3600;
  raised.h264.max_mbps = 108000;
  EXPECT_EQ(plan_video(track(Codec::H264, 1280, 720), {{raised}}).action, Action::Forward);
}

TEST(VideoPlan, SingleNalUnitModeWantsSmallSlices) {
  auto t = track(Codec::H264, 640, 360);
  const VideoReceiver receiver{{format(Codec::H264, 97, 31, 0)}};
  const auto plan = plan_video(t, receiver);
  EXPECT_EQ(plan.action, Action::Transcode);
  EXPECT_EQ(plan.target.max_slice_bytes, kMaxPayload);
  EXPECT_EQ(target_for(receiver.formats.front(), 0).max_slice_bytes, kMaxPayload);
  EXPECT_EQ(target_for(format(Codec::H264, 97, 31, 1), 0).max_slice_bytes, 0);
  t.largest_nal = 1100;
  EXPECT_EQ(plan_video(t, receiver).action, Action::Forward);
}

TEST(VideoPlan, HighProfileGoesOnlyToWhoDecodesIt) {
  auto t = track(Codec::H264, 640, 360);
  t.h264_profile_idc = 100;
  auto receiver = format(Codec::H264, 97);
  EXPECT_EQ(plan_video(t, {{receiver}}).action, Action::Transcode);
  receiver.h264.profile_idc = 100;
  EXPECT_EQ(plan_video(t, {{receiver}}).action, Action::Forward);
}

TEST(VideoPlan, ReceiversOfNothingAreRefused) {
  EXPECT_EQ(plan_video(track(Codec::H264, 640, 360), {}).action, Action::Refuse);
  EXPECT_EQ(plan_video(track(Codec::H264, 640, 360), {{format(Codec::Opus, 1)}}).action,
            Action::Refuse);
}

TEST(VideoPlan, NoTargetExceedsItsReceiver) {
  for (const int level : {10, 11, 12, 13, 20, 21, 22, 30, 31, 32, 40}) {
    for (const std::uint32_t kbps : {64U, 256U, 768U, 2000U, 6000U}) {
      VideoTarget wish;
      wish.max_width = 1920;
      wish.max_height = 1080;
      wish.kbps = 6000;
      const auto idc = static_cast<std::uint8_t>(level);
      const auto t = target_for(format(Codec::H264, 97, idc), kbps, wish);
      const auto limits = h264_level_limits(idc);
      const auto size =
          static_cast<std::uint32_t>((t.max_width + 15) / 16 * ((t.max_height + 15) / 16));
      EXPECT_LE(size, limits.max_fs) << level;
      EXPECT_LE(size * static_cast<std::uint32_t>(t.fps), limits.max_mbps) << level;
      EXPECT_LE(t.kbps, std::min(kbps, limits.max_kbps)) << level;
      EXPECT_EQ(t.h264_level_idc, idc) << level;
    }
  }
}

TEST(H264Level, TheSmallestThatHoldsTheStream) {
  EXPECT_EQ(h264_level_for(1280, 720, 30, 1500), 31);
  EXPECT_EQ(h264_level_for(1920, 1080, 30, 4000), 40);
  EXPECT_EQ(h264_level_for(352, 288, 30, 384), 13);
  EXPECT_EQ(h264_level_limits(29).max_fs, h264_level_limits(22).max_fs);
}

TEST(AudioPlan, OneVoiceOfTheSameCodecIsForwarded) {
  const std::vector formats{format(Codec::G722, 9), format(Codec::Pcma, 8)};
  EXPECT_EQ(plan_audio(Codec::Pcma, formats, 1, false).action, Action::Forward);
  EXPECT_EQ(plan_audio(Codec::Pcma, formats, 3, true).payload_type, 8);
  EXPECT_EQ(plan_audio(Codec::Pcma, formats, 3, false).codec, Codec::G722);
  EXPECT_EQ(plan_audio(Codec::Opus, formats, 1, false).action, Action::Transcode);
  EXPECT_EQ(plan_audio(Codec::Opus, {}, 1, false).action, Action::Refuse);
}

}  // namespace
}  // namespace transcode::plan
