#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <variant>

#include "protocols/dtls/certificate.hpp"
#include "protocols/webrtc/transport.hpp"

namespace {

using namespace protocols;

const TimePoint kNow{std::chrono::hours(1)};
const Address kRoom{"192.0.2.1", 4000};

// Datagrams, each behind a length byte (times 8).
template <class OnEvent>
void feed(webrtc::RoomTransport& transport, ByteView rest, OnEvent on_event) {
  while (transport.poll_event()) {
  }
  for (int component = 0; !rest.empty(); component ^= 1) {
    const auto wanted = std::to_integer<std::size_t>(rest.front()) * 8;
    rest = rest.subspan(1);
    const ByteView datagram = rest.first(std::min(wanted, rest.size()));
    rest = rest.subspan(datagram.size());
    transport.handle_datagram(component, datagram, kRoom, kNow);
    while (transport.poll_transmit()) {
    }
    while (const auto event = transport.poll_event()) on_event(*event, datagram);
  }
}

}  // namespace

// Told apart by a transport that waits for DTLS, and by one whose media H.235.6 encrypts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto certificate = dtls::Certificate::generate("media", 1'700'000'000);
  const ByteView input = std::as_bytes(std::span(data, size));
  webrtc::RoomTransport waiting(DtlsKeying{"sha-256", certificate->fingerprint(), false}, kRoom,
                                kRoom, false, certificate, kNow);
  feed(waiting, input, [](const webrtc::TransportEvent& event, ByteView) {
    // Without keys nothing is delivered.
    if (!std::holds_alternative<webrtc::KeyingFailed>(event)) std::abort();
  });

  const H235Direction channel{.payload_type = 96,
                              .keys = {{.payload_type = 120, .key = Bytes(16)}}};
  webrtc::RoomTransport encrypted(H235Keying{channel, channel}, kRoom, kRoom, false, nullptr, kNow);
  feed(encrypted, input, [](const webrtc::TransportEvent& event, ByteView datagram) {
    // Media came under the key, and is what the media path expects.
    const auto* media = std::get_if<webrtc::RtpReceived>(&event);
    if (!media) return;
    const auto type = [](ByteView packet) { return packet[1] & std::byte{0x7f}; };
    if (type(datagram) != std::byte{120} || type(media->packet) != std::byte{96}) std::abort();
  });
  return 0;
}
