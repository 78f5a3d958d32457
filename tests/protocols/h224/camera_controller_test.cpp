#include "protocols/h224/camera_controller.hpp"

#include <gtest/gtest.h>

namespace protocols::h224 {
namespace {

using namespace std::chrono_literals;

constexpr TimePoint kStart{};
constexpr Motion kLeft{.pan = Motion::Pan::Left, .tilt = {}, .zoom = {}, .focus = {}};
constexpr Motion kIn{.pan = {}, .tilt = {}, .zoom = Motion::Zoom::In, .focus = {}};

class Controller : public testing::Test {
 protected:
  CameraController controller;

  void expect_sent(const CameraMessage& message) {
    EXPECT_EQ(controller.poll_transmit(), std::optional(message));
  }
  void expect_quiet() { EXPECT_FALSE(controller.poll_transmit()); }
  void expect_at_rest() {
    expect_quiet();
    EXPECT_FALSE(controller.deadline());
  }
};

TEST_F(Controller, ContinuesAMotionUntilItIsStopped) {
  controller.start(kLeft, kStart);
  expect_sent(StartAction{kLeft, 800ms});
  for (auto at = kStart + 350ms; at <= kStart + 2s; at += 350ms) {
    EXPECT_EQ(controller.deadline(), at);
    controller.handle_timeout(at - 1ms);
    expect_quiet();
    controller.handle_timeout(at);
    expect_sent(ContinueAction{kLeft});
  }
  controller.stop();
  expect_sent(StopAction{kLeft});
  expect_at_rest();
}

TEST_F(Controller, DoesNotMakeUpForTimeThatWasLost) {
  controller.start(kLeft, kStart);
  expect_sent(StartAction{kLeft});
  controller.handle_timeout(kStart + 5s);
  expect_sent(ContinueAction{kLeft});
  expect_quiet();
  EXPECT_EQ(controller.deadline(), kStart + 5350ms);
}

TEST_F(Controller, StopsOneMotionBeforeItStartsAnother) {
  controller.start(kLeft, kStart);
  expect_sent(StartAction{kLeft});
  controller.start(kIn, kStart + 100ms);
  expect_sent(StopAction{kLeft});
  expect_sent(StartAction{kIn});
  EXPECT_EQ(controller.deadline(), kStart + 450ms);
}

TEST_F(Controller, StartsAMotionOnce) {
  controller.start(kLeft, kStart);
  expect_sent(StartAction{kLeft});
  controller.start(kLeft, kStart + 100ms);
  expect_quiet();
  EXPECT_EQ(controller.deadline(), kStart + 350ms);
}

TEST_F(Controller, StopsWhenNoMotionIsWanted) {
  controller.start({}, kStart);
  expect_at_rest();
  controller.start(kLeft, kStart);
  expect_sent(StartAction{kLeft});
  controller.start({}, kStart);
  expect_sent(StopAction{kLeft});
  expect_at_rest();
}

TEST_F(Controller, StopsOnce) {
  controller.stop();
  controller.handle_timeout(kStart + 1s);
  expect_at_rest();
}

TEST_F(Controller, StopsBeforeItDoesSomethingElse) {
  controller.start(kLeft, kStart);
  expect_sent(StartAction{kLeft});
  controller.activate_preset(3);
  expect_sent(StopAction{kLeft});
  expect_sent(ActivatePreset{3});
  controller.store_preset(4);
  expect_sent(StoreAsPreset{4});
  controller.select_source(1);
  expect_sent(SelectVideoSource{1, VideoMode::MotionVideo});
  expect_at_rest();
}

}  // namespace
}  // namespace protocols::h224
