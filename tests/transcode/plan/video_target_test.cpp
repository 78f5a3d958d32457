#include "transcode/plan/video_target.hpp"

#include <gtest/gtest.h>

#include "transcode/plan/h264_level.hpp"

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

TEST(VideoTarget, IsAsLargeAsTheReceiverAndTheWishAllow) {
  const auto full = target_for(format(Codec::H264, 97), 0);
  EXPECT_EQ(full.codec, Codec::H264);
  EXPECT_EQ(full.max_width, 1280);
  EXPECT_EQ(full.fps, 30);
  const auto thin = target_for(format(Codec::H264, 97), 384);
  EXPECT_LE(thin.kbps, 384U);
  EXPECT_LT(thin.max_height, 720);
  EXPECT_LT(target_for(format(Codec::H264, 97, 13), 0).max_height, 720);
}

TEST(VideoTarget, ParametersMayRaiseTheLevel) {
  auto raised = format(Codec::H264, 97, 13);
  raised.h264.max_fs = 3600;
  raised.h264.max_mbps = 108000;
  EXPECT_EQ(target_for(raised, 0).max_height, 720);
}

TEST(VideoTarget, SingleNalUnitModeWantsSmallSlices) {
  EXPECT_EQ(target_for(format(Codec::H264, 97, 31, 0), 0).max_slice_bytes, kMaxPayload);
  EXPECT_EQ(target_for(format(Codec::H264, 97, 31, 1), 0).max_slice_bytes, 0);
}

TEST(VideoTarget, NoTargetExceedsItsReceiver) {
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

}  // namespace
}  // namespace transcode::plan
