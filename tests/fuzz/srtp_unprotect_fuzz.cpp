#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "protocols/srtp/context.hpp"
#include "protocols/srtp/suite.hpp"

// Packets that nobody protected, and packets that we protect first: the one is refused, the other
// comes back as it was, whatever its header says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace protocols;
  const ByteView input = std::as_bytes(std::span(data, size));
  for (const srtp::Suite& suite : srtp::kSuites) {
    const SrtpKey key{suite.id, Bytes(suite.key_and_salt_bytes(), std::byte{0x5a})};
    auto out = srtp::Context::create(key, srtp::Context::Flow::Outbound);
    auto in = srtp::Context::create(key, srtp::Context::Flow::Inbound);
    if (!out || !in) std::abort();
    Bytes forged = to_bytes(input);
    if (in->unprotect_rtp(forged)) std::abort();
    forged = to_bytes(input);
    if (in->unprotect_rtcp(forged)) std::abort();
    Bytes media = to_bytes(input);
    if (out->protect_rtp(media) && (!in->unprotect_rtp(media) || media != to_bytes(input))) {
      std::abort();
    }
    Bytes report = to_bytes(input);
    if (out->protect_rtcp(report) && (!in->unprotect_rtcp(report) || report != to_bytes(input))) {
      std::abort();
    }
  }
  return 0;
}
