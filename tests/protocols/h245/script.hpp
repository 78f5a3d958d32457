#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "protocols/asn1/per.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h245/control_message.hpp"

// What the scripts of H.245's machines share.
namespace script {

using namespace std::chrono_literals;
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

// The next message of a machine as the peer reads it from the wire; empty when it is another, or
// there is none.
template <auto which, class Machine>
auto sent(Machine& machine) {
  using Body = std::remove_cvref_t<decltype(*body<which>(std::declval<ControlMessage>()))>;
  std::optional<Body> out;
  const auto message = machine.poll_transmit();
  if (!message) return out;
  const auto bytes = protocols::asn1::encode(*message);
  EXPECT_TRUE(bytes.has_value());
  if (!bytes) return out;
  const auto read = protocols::asn1::decode<ControlMessage>(*bytes);
  EXPECT_TRUE(read.has_value());
  if (!read) return out;
  if (const auto* found = body<which>(*read)) out = *found;
  return out;
}

// The next event of a machine; empty when it is another, or there is none.
template <class Event, class Machine>
std::optional<Event> event(Machine& machine) {
  const auto next = machine.poll_event();
  if (!next) return std::nullopt;
  const auto* found = std::get_if<Event>(&*next);
  return found ? std::optional<Event>(*found) : std::nullopt;
}

// Nothing to send, to report or to wait for.
template <class Machine>
void expect_quiet(Machine& machine) {
  EXPECT_FALSE(machine.poll_transmit().has_value());
  EXPECT_FALSE(machine.poll_event().has_value());
  if constexpr (requires { machine.deadline(); }) {
    EXPECT_FALSE(machine.deadline().has_value());
  }
}

}  // namespace script
