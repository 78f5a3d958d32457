#include "protocols/h224/camera_target.hpp"

#include <gtest/gtest.h>

#include "protocols/h224/camera_controller.hpp"

namespace protocols::h224 {
namespace {

using namespace std::chrono_literals;
using Moves = CameraTarget::Moves;
using Stops = CameraTarget::Stops;

constexpr TimePoint kStart{};
constexpr Motion kLeft{.pan = Motion::Pan::Left, .tilt = {}, .zoom = {}, .focus = {}};
constexpr Motion kIn{.pan = {}, .tilt = {}, .zoom = Motion::Zoom::In, .focus = {}};

class Target : public testing::Test {
 protected:
  CameraTarget target;

  template <class T>
  std::optional<T> event() {
    const auto next = target.poll_event();
    if (!next) return std::nullopt;
    const auto* found = std::get_if<T>(&*next);
    return found ? std::optional<T>(*found) : std::nullopt;
  }
  void expect_moves(const Motion& motion) {
    const auto moves = event<Moves>();
    ASSERT_TRUE(moves);
    EXPECT_EQ(moves->motion, motion);
  }
  void expect_at_rest() {
    EXPECT_FALSE(target.poll_event());
    EXPECT_FALSE(target.deadline());
  }
  void move(Duration timeout = kActionTimeout) {
    target.handle_message(StartAction{kLeft, timeout}, kStart);
    expect_moves(kLeft);
    EXPECT_EQ(target.deadline(), kStart + timeout);
  }
};

TEST_F(Target, MovesUntilItIsStopped) {
  move();
  target.handle_message(ContinueAction{kLeft}, kStart + 400ms);
  EXPECT_EQ(target.deadline(), kStart + 1200ms);
  EXPECT_FALSE(target.poll_event());
  target.handle_message(StopAction{kLeft}, kStart + 500ms);
  EXPECT_TRUE(event<Stops>());
  expect_at_rest();
}

TEST_F(Target, StopsOfItselfWhenItIsNotContinued) {
  move();
  target.handle_timeout(kStart + 799ms);
  EXPECT_FALSE(target.poll_event());
  target.handle_timeout(kStart + 800ms);
  EXPECT_TRUE(event<Stops>());
  expect_at_rest();
  target.handle_message(ContinueAction{kLeft}, kStart + 801ms);
  expect_at_rest();
}

TEST_F(Target, KeepsToTheTimeoutThatStarted) {
  move(200ms);
  target.handle_message(ContinueAction{kLeft}, kStart + 100ms);
  EXPECT_EQ(target.deadline(), kStart + 300ms);
}

TEST_F(Target, SurvivesOneLostContinuation) {
  move();
  target.handle_timeout(kStart + 400ms);
  target.handle_message(ContinueAction{kLeft}, kStart + 799ms);
  EXPECT_EQ(target.deadline(), kStart + 1599ms);
}

TEST_F(Target, IsNotStartedByAContinuationAlone) {
  target.handle_message(ContinueAction{kLeft}, kStart);
  expect_at_rest();
  move();
  target.handle_message(ContinueAction{kIn}, kStart + 400ms);
  EXPECT_EQ(target.deadline(), kStart + 800ms);
}

TEST_F(Target, StopsOneMotionBeforeAnother) {
  move();
  target.handle_message(StartAction{kIn}, kStart + 100ms);
  EXPECT_TRUE(event<Stops>());
  expect_moves(kIn);
  EXPECT_EQ(target.deadline(), kStart + 900ms);
}

TEST_F(Target, GoesOnWhenItIsStartedAgain) {
  move();
  target.handle_message(StartAction{kLeft}, kStart + 100ms);
  EXPECT_FALSE(target.poll_event());
  EXPECT_EQ(target.deadline(), kStart + 900ms);
}

TEST_F(Target, StopsWhenNoMotionIsStarted) {
  target.handle_message(StartAction{}, kStart);
  expect_at_rest();
  move();
  target.handle_message(StartAction{}, kStart);
  EXPECT_TRUE(event<Stops>());
  expect_at_rest();
}

TEST_F(Target, StopsOnceWhateverTheStopSays) {
  target.handle_message(StopAction{kLeft}, kStart);
  expect_at_rest();
  move();
  target.handle_message(StopAction{kIn}, kStart);
  EXPECT_TRUE(event<Stops>());
  expect_at_rest();
}

TEST_F(Target, StopsBeforeItDoesSomethingElse) {
  move();
  target.handle_message(ActivatePreset{3}, kStart);
  EXPECT_TRUE(event<Stops>());
  const auto activated = event<CameraTarget::PresetActivated>();
  ASSERT_TRUE(activated);
  EXPECT_EQ(activated->preset, 3);
  target.handle_message(StoreAsPreset{4}, kStart);
  const auto stored = event<CameraTarget::PresetStored>();
  ASSERT_TRUE(stored);
  EXPECT_EQ(stored->preset, 4);
  target.handle_message(SelectVideoSource{2, VideoMode::MotionVideo}, kStart);
  const auto selected = event<CameraTarget::SourceSelected>();
  ASSERT_TRUE(selected);
  EXPECT_EQ(selected->selection.source, 2);
  expect_at_rest();
}

TEST_F(Target, IsNotDisturbedByWhatTheFarEndSaysOfItsOwnSources) {
  move();
  target.handle_message(VideoSourceSwitched{1, VideoMode::MotionVideo}, kStart);
  EXPECT_FALSE(target.poll_event());
  EXPECT_TRUE(target.deadline());
}

// Our two machines, with every second message lost.
TEST_F(Target, FollowsAControllerThroughLoss) {
  CameraController controller;
  std::size_t sent = 0;
  controller.start(kLeft, kStart);
  for (auto now = kStart; now < kStart + 10s; now += 50ms) {
    target.handle_timeout(now);
    controller.handle_timeout(now);
    while (const auto message = controller.poll_transmit()) {
      if (sent++ % 2 == 0) target.handle_message(parse_camera(write(*message)).value(), now);
    }
    if (now == kStart) expect_moves(kLeft);
    EXPECT_FALSE(target.poll_event());
  }
  EXPECT_TRUE(target.deadline());
}

}  // namespace
}  // namespace protocols::h224
