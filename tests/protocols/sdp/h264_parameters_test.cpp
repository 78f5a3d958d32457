#include "protocols/sdp/h264_parameters.hpp"

#include <gtest/gtest.h>

namespace protocols::sdp {
namespace {

TEST(H264Parameters, DefaultToBaselineLevelOneWithoutFragments) {
  const H264Limits limits = parse_h264_parameters(nullptr);
  EXPECT_EQ(limits, (H264Limits{0x42, 0x00, 0x0a, 0, {}, {}, {}}));
}

TEST(H264Parameters, ReadWhatARoomSays) {
  const auto fmtp = Fmtp::parse(
      "97 profile-level-id=64000d; max-mbps=108000; max-fs=3600; max-br=1280;"
      " packetization-mode=1");
  EXPECT_EQ(parse_h264_parameters(&*fmtp), (H264Limits{0x64, 0, 0x0d, 1, 3600, 108000, 1280}));
}

TEST(H264Parameters, WhatDoesNotReadCountsAsAbsent) {
  const auto fmtp = Fmtp::parse("97 profile-level-id=42e0;max-fs=0;max-br=x;packetization-mode=?");
  EXPECT_EQ(parse_h264_parameters(&*fmtp), parse_h264_parameters(nullptr));
}

TEST(H264Parameters, ReadWhatWasWritten) {
  const H264Limits limits{0x42, 0xc0, 31, 1, 3600, 108000, 20000};
  const auto fmtp = write_h264_parameters(97, limits, true);
  EXPECT_EQ(fmtp.get("level-asymmetry-allowed"), "1");
  EXPECT_EQ(parse_h264_parameters(&fmtp), limits);
}

TEST(H264Parameters, AlwaysNameMaxFsAndLeaveOutARateBelowTheLevel) {
  const auto fmtp = write_h264_parameters(97, {0x42, 0xc0, 40, 1, {}, {}, 6000}, false);
  EXPECT_EQ(fmtp.get("max-fs"), "8192");
  EXPECT_EQ(fmtp.get("max-mbps"), "245760");
  EXPECT_FALSE(fmtp.get("max-br"));
}

TEST(H264Parameters, KnowTheLevels) {
  EXPECT_EQ(h264_level(31).max_fs, 3600U);
  EXPECT_EQ(h264_level(0).max_fs, 99U);
  EXPECT_EQ(h264_level(255).max_fs, 36864U);
  EXPECT_EQ(max_frame_size({66, 0, 22, 1, 8160, {}, {}}), 8160U);
}

}  // namespace
}  // namespace protocols::sdp
