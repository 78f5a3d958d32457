#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "protocols/stun/message.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace protocols;
  const ByteView input = std::as_bytes(std::span(data, size));
  const auto message = stun::parse(input);
  if (!message) return 0;
  static_cast<void>(stun::has_integrity(input, *message, "password"));
  // What was understood is written so that it is understood alike.
  const Bytes written = stun::write(*message, {"password", true});
  const auto again = stun::parse(written);
  if (!again || again->id != message->id || again->username != message->username ||
      again->xor_mapped_address != message->xor_mapped_address ||
      again->error_code != message->error_code ||
      !stun::has_integrity(written, *again, "password")) {
    std::abort();
  }
  return 0;
}
