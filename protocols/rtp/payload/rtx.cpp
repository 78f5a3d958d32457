#include "protocols/rtp/payload/rtx.hpp"

#include <algorithm>
#include <iterator>

#include "protocols/base/writer.hpp"

namespace protocols::rtp::payload {
namespace {

Writer start(const PacketView& from, std::uint8_t payload_type, std::uint16_t sequence,
             std::uint32_t ssrc, std::size_t payload) {
  const bool extended = from.extension_profile != 0 || !from.extensions.empty();
  Writer out(16 + from.csrcs.size() + from.extensions.size() + payload);
  out.u8(static_cast<std::uint8_t>(0x80U | (extended ? 0x10U : 0U) | from.csrcs.size() / 4));
  out.u8(static_cast<std::uint8_t>((from.marker ? 0x80U : 0U) | payload_type));
  out.u16(sequence);
  out.u32(from.timestamp);
  out.u32(ssrc);
  out.bytes(from.csrcs);
  if (extended) {
    out.u16(from.extension_profile);
    out.u16(static_cast<std::uint16_t>(from.extensions.size() / 4));
    out.bytes(from.extensions);
  }
  return out;
}

}  // namespace

Bytes write_rtx(const PacketView& original, std::uint8_t payload_type, std::uint16_t sequence,
                std::uint32_t ssrc) {
  Writer out = start(original, payload_type, sequence, ssrc, original.payload.size() + 2);
  out.u16(original.sequence);
  out.bytes(original.payload);
  return out.take();
}

Result<Bytes> restore_rtx(const PacketView& rtx, std::uint8_t payload_type, std::uint32_t ssrc) {
  if (rtx.payload.size() < 2) return fail(Errc::BadPayload);
  const auto sequence = static_cast<std::uint16_t>(std::to_integer<unsigned>(rtx.payload[0]) << 8U |
                                                   std::to_integer<unsigned>(rtx.payload[1]));
  Writer out = start(rtx, payload_type, sequence, ssrc, rtx.payload.size());
  out.bytes(rtx.payload.subspan(2));
  return out.take();
}

}  // namespace protocols::rtp::payload
