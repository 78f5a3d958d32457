#pragma once

#include "protocols/base/time.hpp"
#include "protocols/h245/control_message.hpp"

namespace script {

using namespace protocols::h245;
using protocols::TimePoint;

inline constexpr TimePoint kStart{};

using Request = RequestMessage::Is;
using Response = ResponseMessage::Is;
using Command = CommandMessage::Is;
using Indication = IndicationMessage::Is;

// The body of a message, null where it is another.
template <Request which>
const auto* body(const ControlMessage& message) {
  const auto* part = message.get_if<ControlMessage::Is::Request>();
  return part ? part->get_if<which>() : nullptr;
}
template <Response which>
const auto* body(const ControlMessage& message) {
  const auto* part = message.get_if<ControlMessage::Is::Response>();
  return part ? part->get_if<which>() : nullptr;
}
template <Command which>
const auto* body(const ControlMessage& message) {
  const auto* part = message.get_if<ControlMessage::Is::Command>();
  return part ? part->get_if<which>() : nullptr;
}
template <Indication which>
const auto* body(const ControlMessage& message) {
  const auto* part = message.get_if<ControlMessage::Is::Indication>();
  return part ? part->get_if<which>() : nullptr;
}

}  // namespace script
