#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "protocols/dtls/handshake.hpp"

// Datagrams, each behind a length byte (times 8), thrown at a server that waits, then time passes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace protocols;
  static const auto certificate = dtls::Certificate::generate("media", 1'700'000'000);
  TimePoint now{std::chrono::hours(1)};
  dtls::Handshake server({dtls::HandshakeSettings::Role::Server, certificate, "sha-256",
                          certificate->fingerprint(), 1200},
                         now);
  ByteView rest = std::as_bytes(std::span(data, size));
  while (!rest.empty()) {
    const auto wanted = std::to_integer<std::size_t>(rest.front()) * 8;
    rest = rest.subspan(1);
    const ByteView datagram = rest.first(std::min(wanted, rest.size()));
    rest = rest.subspan(datagram.size());
    server.handle_datagram(datagram, now);
    while (const auto out = server.poll_transmit()) {
      if (out->size() > 1200) std::abort();
    }
  }
  for (int i = 0; i < 64; ++i) {
    const auto due = server.deadline();
    if (!due) break;
    now = *due;
    server.handle_timeout(now);
    while (server.poll_transmit()) {
    }
  }
  // Nobody without the certificate's key may get through.
  if (server.established()) std::abort();
  return 0;
}
