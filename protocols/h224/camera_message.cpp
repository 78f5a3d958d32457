#include "protocols/h224/camera_message.hpp"

#include <algorithm>

#include "protocols/base/reader.hpp"
#include "protocols/base/writer.hpp"
#include "protocols/h224/error.hpp"

namespace protocols::h224 {
namespace {

enum class Code : std::uint8_t {
  StartAction = 1,
  ContinueAction = 2,
  StopAction = 3,
  SelectVideoSource = 4,
  VideoSourceSwitched = 5,
  StoreAsPreset = 6,
  ActivatePreset = 7,
};

constexpr Duration kStep = std::chrono::milliseconds(50);

// Two bits an axis: whether, and which way. The second without the first means nothing.
template <class Axis>
Axis axis(unsigned bits) {
  if (bits % 4 == 2) return static_cast<Axis>(1);
  if (bits % 4 == 3) return static_cast<Axis>(2);
  return Axis::None;
}

template <class Axis>
unsigned bits(Axis axis) {
  return axis == Axis::None ? 0 : static_cast<unsigned>(axis) + 1;
}

Motion motion(unsigned octet) {
  return {.pan = axis<Motion::Pan>(octet >> 6U),
          .tilt = axis<Motion::Tilt>(octet >> 4U),
          .zoom = axis<Motion::Zoom>(octet >> 2U),
          .focus = axis<Motion::Focus>(octet)};
}

std::uint8_t octet(const Motion& motion) {
  return static_cast<std::uint8_t>(bits(motion.pan) << 6U | bits(motion.tilt) << 4U |
                                   bits(motion.zoom) << 2U | bits(motion.focus));
}

std::uint8_t timeout_steps(Duration timeout) {
  if (timeout >= kActionTimeout) return 0;
  return static_cast<std::uint8_t>(std::max<Duration::rep>(timeout / kStep, 1));
}

struct MessageWriter {
  Writer& writer;

  void put(Code code, unsigned value) const {
    writer.u8(static_cast<std::uint8_t>(code));
    writer.u8(static_cast<std::uint8_t>(value));
  }
  template <class T>
  void put_source(Code code, const T& message) const {
    put(code, (message.source & 15U) << 4U | static_cast<unsigned>(message.mode));
  }
  void operator()(const StartAction& message) const {
    put(Code::StartAction, octet(message.motion));
    writer.u8(timeout_steps(message.timeout));
  }
  void operator()(const ContinueAction& message) const {
    put(Code::ContinueAction, octet(message.motion));
  }
  void operator()(const StopAction& message) const { put(Code::StopAction, octet(message.motion)); }
  void operator()(const SelectVideoSource& message) const {
    put_source(Code::SelectVideoSource, message);
  }
  void operator()(const VideoSourceSwitched& message) const {
    put_source(Code::VideoSourceSwitched, message);
  }
  void operator()(const StoreAsPreset& message) const {
    put(Code::StoreAsPreset, (message.preset & 15U) << 4U);
  }
  void operator()(const ActivatePreset& message) const {
    put(Code::ActivatePreset, (message.preset & 15U) << 4U);
  }
};

}  // namespace

Result<CameraMessage> parse_camera(ByteView data) {
  Reader reader(data);
  const auto code = reader.u8();
  const auto value = reader.u8();
  if (!code || !value) return std::unexpected(Error{Errc::Truncated});
  const auto upper = static_cast<std::uint8_t>(*value >> 4U);
  const auto mode = static_cast<VideoMode>(*value & 3U);
  switch (static_cast<Code>(*code)) {
    case Code::StartAction: {
      // Some leave the timeout away.
      const unsigned steps = reader.u8().value_or(0) & 15U;
      return StartAction{motion(*value), steps == 0 ? kActionTimeout : steps * kStep};
    }
    case Code::ContinueAction: return ContinueAction{motion(*value)};
    case Code::StopAction: return StopAction{motion(*value)};
    case Code::SelectVideoSource: return SelectVideoSource{upper, mode};
    case Code::VideoSourceSwitched: return VideoSourceSwitched{upper, mode};
    case Code::StoreAsPreset: return StoreAsPreset{upper};
    case Code::ActivatePreset: return ActivatePreset{upper};
  }
  return std::unexpected(Error{Errc::UnknownMessage});
}

Bytes write(const CameraMessage& message) {
  Writer writer;
  std::visit(MessageWriter{writer}, message);
  return writer.take();
}

}  // namespace protocols::h224
