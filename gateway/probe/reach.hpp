#pragma once

#include <expected>
#include <string>

#include "gateway/probe/uri.hpp"
#include "protocols/base/address.hpp"

namespace gateway::probe {

// The first address of the target's name at which somebody listens: TCP is connected to, a UDP port
// gets a keep-alive (RFC 5626 4.4.1) that nobody need answer but a closed port does. Blocks for
// some seconds at most, so for the start of the program only. The error is one sentence.
std::expected<protocols::Address, std::string> reach(const Target& target);

// 127.0.0.0/8 or ::1.
bool is_loopback(const protocols::Address& address);

}  // namespace gateway::probe
