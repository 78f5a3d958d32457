#include "protocols/webrtc/datagram_kind.hpp"

#include "protocols/stun/message.hpp"

namespace protocols::webrtc {

DatagramKind kind_of(ByteView datagram) {
  constexpr std::size_t kRtpHeader = 12, kRtcpHeader = 8, kDtlsHeader = 13;
  if (datagram.size() < kRtcpHeader) return DatagramKind::Unknown;
  const auto first = std::to_integer<std::uint8_t>(datagram[0]);
  if (first <= 3) {
    return stun::looks_like_stun(datagram) ? DatagramKind::Stun : DatagramKind::Unknown;
  }
  if (first >= 20 && first <= 63) {
    return datagram.size() >= kDtlsHeader ? DatagramKind::Dtls : DatagramKind::Unknown;
  }
  if (first >= 128 && first <= 191) {
    const auto type = std::to_integer<std::uint8_t>(datagram[1]);
    if (type >= 192 && type <= 223) return DatagramKind::Rtcp;
    return datagram.size() >= kRtpHeader ? DatagramKind::Rtp : DatagramKind::Unknown;
  }
  return DatagramKind::Unknown;
}

}  // namespace protocols::webrtc
