#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <variant>

#include "protocols/dtls/certificate.hpp"
#include "protocols/webrtc/transport.hpp"

// Datagrams, each behind a length byte (times 8), told apart by a transport that waits for DTLS.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace protocols;
  static const auto certificate = dtls::Certificate::generate("media", 1'700'000'000);
  const TimePoint now{std::chrono::hours(1)};
  const Address room{"192.0.2.1", 4000};
  webrtc::RoomTransport transport(DtlsKeying{"sha-256", certificate->fingerprint(), false}, room,
                                  room, false, certificate, now);
  ByteView rest = std::as_bytes(std::span(data, size));
  for (int component = 0; !rest.empty(); component ^= 1) {
    const auto wanted = std::to_integer<std::size_t>(rest.front()) * 8;
    rest = rest.subspan(1);
    const ByteView datagram = rest.first(std::min(wanted, rest.size()));
    rest = rest.subspan(datagram.size());
    transport.handle_datagram(component, datagram, room, now);
    while (transport.poll_transmit()) {
    }
    while (const auto event = transport.poll_event()) {
      // Without keys nothing is delivered.
      if (!std::holds_alternative<webrtc::KeyingFailed>(*event)) std::abort();
    }
  }
  return 0;
}
