#include "protocols/h224/camera_message.hpp"

#include <gtest/gtest.h>

#include "protocols/h224/error.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h224 {
namespace {

using namespace std::chrono_literals;

constexpr Motion kEverything{.pan = Motion::Pan::Left,
                             .tilt = Motion::Tilt::Up,
                             .zoom = Motion::Zoom::Out,
                             .focus = Motion::Focus::In};
constexpr Motion kOpposite{.pan = Motion::Pan::Right,
                           .tilt = Motion::Tilt::Down,
                           .zoom = Motion::Zoom::In,
                           .focus = Motion::Focus::Out};

void expect_same(const CameraMessage& message, std::string_view hex) {
  EXPECT_EQ(to_hex(write(message)), hex);
  const auto read = parse_camera(from_hex(hex));
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, message);
}

CameraMessage said(std::string_view hex) {
  return parse_camera(from_hex(hex)).value();
}

TEST(CameraMessage, MovesOnEachAxisEitherWay) {
  expect_same(StartAction{kEverything}, "01bb00");
  expect_same(StartAction{kOpposite}, "01ee00");
  expect_same(ContinueAction{kEverything}, "02bb");
  expect_same(StopAction{kOpposite}, "03ee");
  expect_same(StopAction{}, "0300");
}

TEST(CameraMessage, SaysWhenToStopInStepsOf50Milliseconds) {
  expect_same(StartAction{kEverything, 50ms}, "01bb01");
  expect_same(StartAction{kEverything, 750ms}, "01bb0f");
  EXPECT_EQ(to_hex(write(StartAction{kEverything, 799ms})), "01bb0f");
  EXPECT_EQ(to_hex(write(StartAction{kEverything, 10ms})), "01bb01");
  EXPECT_EQ(to_hex(write(StartAction{kEverything, 2s})), "01bb00");
}

TEST(CameraMessage, WithoutATimeoutHasTheLongest) {
  EXPECT_EQ(said("01bb"), CameraMessage(StartAction{kEverything, 800ms}));
}

TEST(CameraMessage, SelectsVideoSources) {
  expect_same(SelectVideoSource{1, VideoMode::MotionVideo}, "0410");
  expect_same(SelectVideoSource{15, VideoMode::DoubleResolutionStill}, "04f2");
  expect_same(VideoSourceSwitched{2, VideoMode::NormalResolutionStill}, "0521");
}

TEST(CameraMessage, StoresAndActivatesPresets) {
  expect_same(StoreAsPreset{0}, "0600");
  expect_same(ActivatePreset{15}, "07f0");
}

TEST(CameraMessage, IgnoresReservedBitsAndWhatFollows) {
  EXPECT_EQ(said("07ff00"), CameraMessage(ActivatePreset{15}));
  EXPECT_EQ(said("01bbf1ff"), CameraMessage(StartAction{kEverything, 50ms}));
  // A direction on an axis that is not to move.
  EXPECT_EQ(said("0355"), CameraMessage(StopAction{}));
}

TEST(CameraMessage, CutShortOrUnknownIsRefused) {
  for (const auto* hex : {"", "01", "07"}) {
    const auto read = parse_camera(from_hex(hex));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Errc::Truncated);
  }
  for (const auto* hex : {"0000", "0800", "ff00"}) {
    const auto read = parse_camera(from_hex(hex));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Errc::UnknownMessage);
  }
}

}  // namespace
}  // namespace protocols::h224
