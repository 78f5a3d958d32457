#include "protocols/rtp/bitrate_controller.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

TEST(BitrateController, StartsSilently) {
  BitrateController controller;
  EXPECT_EQ(controller.target_kbps(), 1500u);
  EXPECT_FALSE(controller.take_change());
}

TEST(BitrateController, FallsWithLossAndRisesSlowlyAfterIt) {
  BitrateController controller;
  TimePoint now(1s);
  controller.handle_loss(0.3, 1500, now);
  EXPECT_EQ(controller.take_change(), 1275u);
  controller.handle_loss(0.3, 1500, now + 100ms);  // the cut has not shown yet
  EXPECT_FALSE(controller.take_change());
  for (int i = 0; i < 5; ++i) controller.handle_loss(0.05, 1200, now += 1s);
  EXPECT_FALSE(controller.take_change());
  for (int i = 0; i < 3; ++i) controller.handle_loss(0, 1200, now += 1s);
  EXPECT_GT(controller.target_kbps(), 1400u);
}

TEST(BitrateController, NeverFallsBelowItsFloor) {
  BitrateController controller;
  TimePoint now(1s);
  for (int i = 0; i < 50; ++i) controller.handle_loss(0.9, 50, now += 1s);
  EXPECT_EQ(controller.target_kbps(), 100u);
}

TEST(BitrateController, DoesNotGrowOnAnIdlePath) {
  BitrateController controller;
  TimePoint now(1s);
  for (int i = 0; i < 50; ++i) controller.handle_loss(0, 200, now += 1s);
  EXPECT_EQ(controller.target_kbps(), 1500u);
  controller.handle_loss(0, 3000, now += 1s);  // carried without loss: proof
  EXPECT_GE(controller.target_kbps(), 3000u);
}

TEST(BitrateController, ObeysThePeersLimits) {
  BitrateController controller;
  controller.handle_tmmbr(512);
  EXPECT_EQ(controller.take_change(), 512u);
  controller.handle_remb(384);
  EXPECT_EQ(controller.take_change(), 384u);
  controller.handle_remb(390);  // not worth a word
  EXPECT_FALSE(controller.take_change());
}

TEST(BitrateController, FallsWhenTheQueueGrows) {
  BitrateController controller;
  TimePoint now(10s);
  const auto feedback = [&](Duration queue) {
    std::vector<TransportSequence::Fate> fates;
    for (int i = 0; i < 10; ++i) {
      fates.push_back({now, 1200, now.time_since_epoch() - 7s + queue});
    }
    controller.handle_fates(fates, 800, now);
    now += 100ms;
  };
  for (int i = 0; i < 10; ++i) feedback(20ms);
  EXPECT_FALSE(controller.take_change());
  feedback(200ms);
  EXPECT_EQ(controller.take_change(), 680u);
}

}  // namespace
}  // namespace protocols::rtp
