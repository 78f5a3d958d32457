#include "transcode/plan/h264_level.hpp"

#include <gtest/gtest.h>

namespace transcode::plan {
namespace {

TEST(H264Level, TheSmallestThatHoldsTheStream) {
  EXPECT_EQ(h264_level_for(1280, 720, 30, 1500), 31);
  EXPECT_EQ(h264_level_for(1920, 1080, 30, 4000), 40);
  EXPECT_EQ(h264_level_for(352, 288, 30, 384), 13);
  EXPECT_EQ(h264_level_limits(29).max_fs, h264_level_limits(22).max_fs);
}

}  // namespace
}  // namespace transcode::plan
