#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <variant>

#include "protocols/base/check.hpp"
#include "protocols/sip/call.hpp"
#include "protocols/sip/endpoint.hpp"

using namespace protocols;

namespace {

constexpr Duration kStep = std::chrono::seconds(8);

// What a call sends can be read again; it ends once.
struct Peer {
  explicit Peer(sip::Call& of) : call(of) {}

  void drain() {
    while (const auto out = call.poll_transmit()) check(sip::parse(out->bytes).has_value());
    while (const auto event = call.poll_event()) {
      check(!ended);
      ended = std::holds_alternative<Ended>(*event);
    }
  }

  sip::Call& call;
  bool ended = false;
};

}  // namespace

// Texts parted by a NUL, each a message of a stranger over TLS: the first that starts a call makes
// one, which is rung and accepted; the others go to that call. Their fields and bodies are whatever
// the input says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sip::Flow flow{sip::Transport::Tls, {"192.0.2.9", 5061}, {"192.0.2.5", 5061}, 1, {}};
  const RandomSource random = [](std::span<std::byte> out) {
    std::ranges::fill(out, std::byte{0x11});
  };
  LocalMedia media;
  media.host = "192.0.2.9";
  media.streams = {{StreamRole::Audio, 40000, 40001}, {StreamRole::MainVideo, 40002, 40003}};
  media.dtls_fingerprint = "AA:BB";
  media.signalling_encrypted = true;
  const sip::EndpointSettings settings{.product = "fuzz"};
  TimePoint now{std::chrono::hours(1)};
  std::unique_ptr<sip::Call> call;
  std::optional<Peer> peer;
  ByteView rest = std::as_bytes(std::span(data, size));
  while (!rest.empty()) {
    const auto end = std::ranges::find(rest, std::byte{0});
    const ByteView bytes(rest.begin(), end);
    rest = ByteView(end == rest.end() ? end : end + 1, rest.end());
    const auto message = sip::parse(bytes);
    if (!message) {
      (void)sip::answer_unparsable(bytes, message.error(), flow, settings);
    } else if (call) {
      call->handle_message(*message, flow, now);
      peer->drain();
    } else {
      const auto disposition = sip::dispose(*message, flow, settings);
      if (disposition.response) check(sip::parse(disposition.response->bytes).has_value());
      if (disposition.kind != sip::Disposition::Kind::NewCall) continue;
      call = sip::Call::incoming({"fuzz"}, *message, flow, random, now);
      peer.emplace(*call);
      call->ring(now);
      call->accept(media, now);
      peer->drain();
    }
  }
  if (!call) return 0;
  call->request_keyframe(now);
  call->hang_up(EndReason::LocalHangup, now);
  peer->drain();
  for (int i = 0; i < 200 && call->deadline(); ++i) {
    now = std::max(now + kStep, *call->deadline());
    call->handle_timeout(now);
    peer->drain();
  }
  check(peer->ended && call->finished());
  return 0;
}
