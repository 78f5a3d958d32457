#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "protocols/q931/message.hpp"
#include "protocols/tpkt/framer.hpp"

// A stream of TPKTs, each a Q.931 message: what was understood is written so that it is understood
// alike.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace protocols;
  tpkt::Framer framer;
  // In two parts, so that every packet is once cut somewhere.
  const ByteView input = std::as_bytes(std::span(data, size));
  framer.handle_bytes(input.first(size / 2));
  framer.handle_bytes(input.subspan(size / 2));
  while (const auto packet = framer.poll_packet()) {
    auto message = q931::parse(*packet);
    if (!message) continue;
    message->unreadable_elements = 0;
    const auto again = q931::parse(q931::write(*message));
    if (!again || *again != *message) std::abort();
  }
  return 0;
}
