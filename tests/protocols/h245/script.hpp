#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

#include "protocols/asn1/per.hpp"
#include "tests/protocols/h245/message_body.hpp"

// What the scripts of H.245's machines share.
namespace script {

using namespace std::chrono_literals;

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

// Nothing to send or to report, while an answer is awaited.
template <class Machine>
void expect_quiet_but_waiting(Machine& machine) {
  EXPECT_FALSE(machine.poll_transmit().has_value());
  EXPECT_FALSE(machine.poll_event().has_value());
  EXPECT_TRUE(machine.deadline().has_value());
}

}  // namespace script
