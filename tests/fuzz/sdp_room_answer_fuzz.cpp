#include <algorithm>
#include <cstdlib>

#include "protocols/base/bytes.hpp"
#include "protocols/sdp/room_negotiation.hpp"

using namespace protocols;

// The offer is answered under every policy; the answer has as many lines, the same offer gives the
// same answer again, and as an answer to an offer of ours it is accepted or refused.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(as_text(std::as_bytes(std::span(data, size))));
  for (const auto policy : {EncryptionPolicy::Required, EncryptionPolicy::ClearAllowed}) {
    for (const bool tls : {false, true}) {
      LocalMedia local;
      local.host = "192.0.2.1";
      local.streams = {{StreamRole::Audio, 40000, 40001}, {StreamRole::MainVideo, 40002, 40003}};
      local.dtls_fingerprint = "AA:BB";
      local.encryption = policy;
      local.signalling_encrypted = tls;
      const RandomSource random = [](std::span<std::byte> out) {
        std::ranges::fill(out, std::byte{0x11});
      };
      sdp::RoomNegotiation room(local, random);
      if (room.answer(text)) {
        const auto offered = sdp::parse_session_description(text);
        const auto answered = sdp::parse_session_description(room.description());
        if (answered && answered->media.size() != offered->media.size()) std::abort();
        if (policy == EncryptionPolicy::Required && !room.session().encrypted()) std::abort();
        const std::string first = room.description();
        if (!room.answer(text) || room.description() != first) std::abort();
      }
      sdp::RoomNegotiation caller(local, random);
      caller.offer();
      const bool accepted = caller.accept_answer(text).has_value();
      const bool clear = accepted && !caller.session().encrypted();
      if (clear && policy == EncryptionPolicy::Required) std::abort();
    }
  }
  return 0;
}
