#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "protocols/base/check.hpp"
#include "protocols/base/reader.hpp"
#include "protocols/ice/lite_agent.hpp"

namespace {

using namespace protocols;

// A check as a browser writes it, right or wrong in the ways `flags` name.
Bytes check_of(const ice::Credentials& local, std::uint8_t flags, std::uint8_t transaction) {
  stun::Message request;
  request.cls = stun::Class::Request;
  request.id.fill(std::byte{transaction});
  if ((flags & 1U) == 0) request.username = local.ufrag + ":peer";
  if ((flags & 2U) == 0) request.priority = 1;
  if ((flags & 4U) != 0) request.use_candidate = true;
  if ((flags & 8U) == 0) request.ice_controlling = 1;
  return stun::write(request, {(flags & 16U) != 0 ? "wrong" : local.password, true});
}

}  // namespace

// An agent among checks, restarts, foreign datagrams and time: it answers nothing that is longer
// than it may be, selects only what it has validated, and says that a peer is gone only once.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Reader input(std::as_bytes(std::span(data, size)));
  TimePoint now{std::chrono::hours(1)};
  std::uint8_t seed = 1;
  const RandomSource random = [&seed](std::span<std::byte> out) {
    std::ranges::fill(out, std::byte{seed++});
  };
  ice::LiteAgent agent(random, now);
  agent.set_remote({"peer", "password"}, now);
  while (const auto act = input.u8()) {
    const std::uint8_t more = input.u8().value_or(0);
    const Address from{"192.0.2." + std::to_string(more % 32), 4000};
    switch (*act % 4) {
      case 0: {
        const auto datagram = *input.bytes(std::min<std::size_t>(more, input.remaining()));
        agent.handle_datagram(datagram, from, now);
        break;
      }
      case 1: agent.handle_datagram(check_of(agent.local(), *act >> 2U, more), from, now); break;
      case 2: agent.set_remote({"peer" + std::to_string(more % 3), "password"}, now); break;
      default:
        now += std::chrono::milliseconds(100 * more);
        agent.handle_timeout(now);
    }
    while (const auto out = agent.poll_transmit()) check(out->bytes.size() <= 1200);
    while (agent.poll_event()) check(!agent.selected() || agent.valid(*agent.selected()));
  }
  return 0;
}
