#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gateway::call {

// Where a dialled string leads: `NUMBER`, `NUMBER**PIN`, `NUMBER.PIN`; nothing leads to the
// reception.
struct DialString {
  std::string number;  // empty: the reception
  std::optional<std::string> pin;
};

// `dialled` is the user part of what was called, unescaped. What is no number (a name, a phone
// number with +) leads to the reception, where the room can type one.
DialString parse_dial_string(std::string_view dialled);

// The echo test of every gateway of the house.
inline constexpr std::string_view kEchoTest = "*43";

}  // namespace gateway::call
