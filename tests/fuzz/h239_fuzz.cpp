#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <span>

#include "protocols/asn1/per.hpp"
#include "protocols/h239/capability.hpp"
#include "protocols/h239/presentation_token.hpp"

namespace {

using namespace protocols;

const RandomSource kRandom = [](std::span<std::byte> out) {
  std::memset(out.data(), 41, out.size());
};

void check_content(const h245::ControlMessage& message) {
  const auto* request = message.get_if<h245::ControlMessage::Is::Request>();
  if (!request) return;
  using Is = h245::RequestMessage::Is;
  if (const auto* open = request->get_if<Is::OpenLogicalChannel>()) {
    static_cast<void>(h239::read_content(open->forward_logical_channel_parameters.data_type));
  }
}

// What is read is written so that it is read again.
void check_message(const h245::ControlMessage& message, h239::PresentationToken& token) {
  const auto read = h239::read(message);
  if (!read) return;
  const auto again = h239::read(h239::write(*read));
  if (!again || *again != *read) std::abort();
  token.handle_message(*read, TimePoint());
}

// What our owner does, or that a timer runs out.
void act(std::uint8_t what, h239::PresentationToken& token) {
  switch (what % 5) {
    case 0: return token.request(what, TimePoint());
    case 1: return token.release();
    case 2: return token.grant();
    case 3: return token.deny();
    default:
      if (token.deadline()) token.handle_timeout(*token.deadline());
  }
}

// One input makes us say and report little, and the state is one of those there are.
void check_output(h239::PresentationToken& token) {
  using State = h239::PresentationToken::State;
  int messages = 0, events = 0;
  while (const auto message = token.poll_transmit()) {
    if (!asn1::encode(h239::write(*message))) std::abort();
    ++messages;
  }
  while (token.poll_event()) ++events;
  if (messages > 2 || events > 2) std::abort();
  const bool waits = token.state() == State::Requesting || token.state() == State::Tied;
  if (waits != token.deadline().has_value()) std::abort();
  if (waits && token.holder() == h239::PresentationToken::Holder::Us) std::abort();
}

}  // namespace

// One end of a call. Steps of a byte and what follows it: an H.245 message of that many bytes; 0:
// the next byte says what we do.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  h239::PresentationToken token(kRandom);
  auto left = std::as_bytes(std::span(data, size));
  while (!left.empty()) {
    const auto step = std::to_integer<std::size_t>(left.front());
    left = left.subspan(1);
    const auto bytes = left.first(std::min(std::max<std::size_t>(step, 1), left.size()));
    left = left.subspan(bytes.size());
    if (step == 0) {
      if (!bytes.empty()) act(std::to_integer<std::uint8_t>(bytes[0]), token);
    } else if (const auto message = asn1::decode<h245::ControlMessage>(bytes)) {
      check_content(*message);
      check_message(*message, token);
    }
    check_output(token);
  }
  return 0;
}
