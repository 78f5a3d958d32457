#pragma once

#include <chrono>
#include <cstdint>
#include <variant>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/base/time.hpp"

// What client 1 says: far-end camera control, H.281 clause 5.
namespace protocols::h224 {

// What a camera does on each axis, all at once.
struct Motion {
  enum class Pan : std::uint8_t { None, Left, Right };
  enum class Tilt : std::uint8_t { None, Down, Up };
  enum class Zoom : std::uint8_t { None, Out, In };
  enum class Focus : std::uint8_t { None, Out, In };
  Pan pan = Pan::None;
  Tilt tilt = Tilt::None;
  Zoom zoom = Zoom::None;
  Focus focus = Focus::None;
  bool operator==(const Motion&) const = default;
};

// The time after which a camera stops that is not told to go on: 50 to 750 ms in steps of 50, or
// this.
inline constexpr Duration kActionTimeout = std::chrono::milliseconds(800);

struct StartAction {
  Motion motion;
  Duration timeout = kActionTimeout;
  bool operator==(const StartAction&) const = default;
};
struct ContinueAction {
  Motion motion;
  bool operator==(const ContinueAction&) const = default;
};
struct StopAction {
  Motion motion;
  bool operator==(const StopAction&) const = default;
};

enum class VideoMode : std::uint8_t {  // M1 M0
  MotionVideo = 0,
  NormalResolutionStill = 1,
  DoubleResolutionStill = 2,
  Reserved = 3,
};
// Source 0: the current one; 1: main camera; 2: auxiliary camera; 3: document camera;
// 4: auxiliary document camera; 5: video playback; 6 to 15: named in the capabilities.
struct SelectVideoSource {
  std::uint8_t source = 0;
  VideoMode mode = VideoMode::MotionVideo;
  bool operator==(const SelectVideoSource&) const = default;
};
struct VideoSourceSwitched {
  std::uint8_t source = 0;
  VideoMode mode = VideoMode::MotionVideo;
  bool operator==(const VideoSourceSwitched&) const = default;
};
struct StoreAsPreset {
  std::uint8_t preset = 0;  // 0 to 15
  bool operator==(const StoreAsPreset&) const = default;
};
struct ActivatePreset {
  std::uint8_t preset = 0;  // 0 to 15
  bool operator==(const ActivatePreset&) const = default;
};

using CameraMessage = std::variant<StartAction, ContinueAction, StopAction, SelectVideoSource,
                                   VideoSourceSwitched, StoreAsPreset, ActivatePreset>;

// The data of a message of client 1. Reserved bits and what follows are ignored.
Result<CameraMessage> parse_camera(ByteView data);

// A timeout is written as the step that is next below it, or kActionTimeout from there on.
Bytes write(const CameraMessage& message);

}  // namespace protocols::h224
