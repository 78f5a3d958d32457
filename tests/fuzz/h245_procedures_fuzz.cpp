#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "protocols/asn1/per.hpp"
#include "tests/protocols/h245/autopilot.hpp"

namespace {

using namespace script;

// More than any one input makes us say.
constexpr std::size_t kMostAtOnce = 32;

// What we do of our own accord.
void act(Side& side, std::uint8_t what) {
  const auto number = static_cast<std::uint16_t>(1 + what / 16);
  switch (what % 8) {
    case 0: return side.ours.transfer(full_set(), side.now);
    case 1: return side.ours.pause(side.now);
    case 2: return side.ours.handle_send_request(side.now);
    case 3: return side.determiner.determine(side.now);
    case 4:
      side.outgoing.try_emplace(
          number, what % 16 < 8 ? audio_channel(number, 1) : h224_channel(number, 0), side.now);
      return;
    case 5:
      if (const auto found = side.outgoing.find(number); found != side.outgoing.end()) {
        found->second.close(side.now);
      }
      return;
    case 6: return side.delay.request(side.now);
    default: return side.end.end(side.now);
  }
}

void check_output(Autopilot& end) {
  const auto messages = end.settle();
  if (messages.size() > kMostAtOnce) std::abort();
  for (const auto& message : messages) {
    const auto bytes = protocols::asn1::encode(message);
    if (!bytes || !protocols::asn1::decode<ControlMessage>(*bytes)) std::abort();
  }
}

}  // namespace

// One end of a call. Steps of a byte and what follows it: a message of that many bytes; 0: a timer
// runs out; 255: the next byte says what we do.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Autopilot end(60, 1000);
  auto left = std::as_bytes(std::span(data, size));
  while (!left.empty()) {
    const auto step = std::to_integer<std::size_t>(left.front());
    left = left.subspan(1);
    if (step == 0) {
      if (const auto due = end.deadline()) end.handle_timeout(*due);
    } else if (step == 255) {
      if (left.empty()) break;
      act(end.side, std::to_integer<std::uint8_t>(left.front()));
      left = left.subspan(1);
    } else {
      const auto bytes = left.first(std::min(step, left.size()));
      left = left.subspan(bytes.size());
      if (const auto message = protocols::asn1::decode<ControlMessage>(bytes)) {
        end.side.hear(*message);
      }
    }
    check_output(end);
  }
  // Nothing waits for ever.
  for (int rounds = 0; end.deadline(); ++rounds) {
    if (rounds > 1000) std::abort();
    end.handle_timeout(*end.deadline());
    check_output(end);
  }
  return 0;
}
