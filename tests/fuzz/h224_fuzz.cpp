#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "protocols/h224/camera_capabilities.hpp"
#include "protocols/h224/camera_message.hpp"
#include "protocols/h224/camera_target.hpp"
#include "protocols/h224/client_management.hpp"
#include "protocols/h224/segments.hpp"

namespace {

using namespace protocols;

// What is read is written so that it is the same when read again.
void check_management(ByteView data) {
  const auto message = h224::parse_management(data);
  if (!message) return;
  const auto again = h224::parse_management(h224::write(*message));
  if (!again || *again != *message) std::abort();
  const auto* extra = std::get_if<h224::ExtraCapabilities>(&*message);
  if (!extra) return;
  const auto capabilities = h224::parse_camera_capabilities(extra->capabilities);
  if (!capabilities) return;
  const auto same = h224::parse_camera_capabilities(h224::write(*capabilities));
  if (!same || *same != *capabilities) std::abort();
}

void check_camera(ByteView data, h224::CameraTarget& target, TimePoint now) {
  const auto message = h224::parse_camera(data);
  if (!message) return;
  const auto again = h224::parse_camera(h224::write(*message));
  if (!again || *again != *message) std::abort();
  target.handle_message(*message, now);
  if (target.deadline() && *target.deadline() > now + h224::kActionTimeout) std::abort();
}

void check_message(const h224::ClientMessage& message, h224::CameraTarget& target, TimePoint now) {
  if (message.data.size() > h224::kMaxMessage) std::abort();
  if (message.client == h224::kClientManagement) check_management(message.data);
  if (message.client == h224::kCameraControl) check_camera(message.data, target, now);
  h224::Assembler assembler;
  Result<std::optional<h224::ClientMessage>> last;
  for (const auto& frame : h224::split(message, true)) last = assembler.handle_frame(frame);
  if (!last || *last != message) std::abort();
}

}  // namespace

// Packets of a call, each behind an octet that is its length; between them 100 ms pass.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  h224::Assembler assembler;
  h224::CameraTarget target;
  TimePoint now{};
  auto left = std::as_bytes(std::span(data, size));
  while (!left.empty()) {
    const auto step = std::to_integer<std::size_t>(left.front());
    left = left.subspan(1);
    const auto packet = left.first(std::min(step, left.size()));
    left = left.subspan(packet.size());
    now += std::chrono::milliseconds(100);
    target.handle_timeout(now);
    if (const auto frame = h224::parse(packet)) {
      const auto again = h224::parse(h224::write(*frame));
      if (!again || *again != *frame) std::abort();
      const auto message = assembler.handle_frame(*frame);
      if (message && *message) check_message(**message, target, now);
    }
    int events = 0;
    while (target.poll_event()) ++events;
    if (events > 3) std::abort();
  }
  return 0;
}
