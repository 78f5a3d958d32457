#pragma once

#include <cstdint>

#include "protocols/base/bytes.hpp"

namespace protocols::webrtc {

enum class DatagramKind : std::uint8_t { Stun, Dtls, Rtp, Rtcp, Unknown };

// What shares a media port, told by the first bytes: RFC 7983 section 7 (STUN 0–3, DTLS 20–63, RTP
// and RTCP 128–191) and RFC 5761 section 4 (RTCP packet types 192–223).
DatagramKind kind_of(ByteView datagram);

}  // namespace protocols::webrtc
