#include "transcode/pipeline/frame_queue.hpp"

#include <gtest/gtest.h>

namespace transcode::pipeline {
namespace {

class DropToKeyframeTest : public ::testing::Test {
 protected:
  DropToKeyframeTest() { key_.keyframe = true; }
  DropToKeyframe gate_;
  protocols::EncodedFrame delta_, key_;
};

TEST_F(DropToKeyframeTest, WhileThereIsRoomEverythingGoesOn) {
  EXPECT_TRUE(gate_.admit(delta_, false));  // whether a stream may begin so, its decoder says
  EXPECT_TRUE(gate_.admit(key_, false));
  EXPECT_TRUE(gate_.admit(delta_, false));
}

TEST_F(DropToKeyframeTest, AfterADropOnlyAKeyFrameGoesOn) {
  EXPECT_TRUE(gate_.admit(delta_, false));
  EXPECT_FALSE(gate_.admit(delta_, true));
  EXPECT_FALSE(gate_.admit(delta_, false));
  EXPECT_FALSE(gate_.admit(key_, true));
  EXPECT_TRUE(gate_.admit(key_, false));
  EXPECT_TRUE(gate_.admit(delta_, false));
}

TEST_F(DropToKeyframeTest, ADroppedKeyFrameTakesWhatFollowsItAlong) {
  EXPECT_FALSE(gate_.admit(key_, true));
  EXPECT_FALSE(gate_.admit(delta_, false));
  EXPECT_TRUE(gate_.admit(key_, false));
}

TEST_F(DropToKeyframeTest, AFrameLostOnTheWayCountsAsADrop) {
  EXPECT_TRUE(gate_.admit(key_, false));
  gate_.lost();
  EXPECT_FALSE(gate_.admit(delta_, false));
  EXPECT_FALSE(gate_.admit(delta_, false));
  EXPECT_TRUE(gate_.admit(key_, false));
  EXPECT_TRUE(gate_.admit(delta_, false));
}

}  // namespace
}  // namespace transcode::pipeline
