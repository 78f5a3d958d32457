#pragma once

#include <cstdint>

namespace protocols::webrtc {

// Datagrams of a media path that broke the rules of their protocol, by protocol.
struct MalformedInput {
  std::uint64_t rtp = 0;   // of no protocol at all (RFC 7983), or no RTP once decrypted
  std::uint64_t rtcp = 0;  // no RTCP once decrypted
  std::uint64_t srtp = 0;  // too short, or not authenticated; a replay is none of these
  std::uint64_t h235 = 0;  // under no key of the channel, in the clear too, or not to be decrypted
  std::uint64_t stun = 0;
  std::uint64_t dtls = 0;  // no records, or a handshake that cannot be followed
};

}  // namespace protocols::webrtc
