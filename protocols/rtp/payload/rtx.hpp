#pragma once

#include <cstdint>

#include "protocols/rtp/packet.hpp"

namespace protocols::rtp::payload {

// Retransmission payload, RFC 4588 section 4: the original sequence number (OSN, 16 bit), then the
// original payload. Header extensions stay those of the original.
[[nodiscard]] Bytes write_rtx(const PacketView& original, std::uint8_t payload_type,
                              std::uint16_t sequence, std::uint32_t ssrc);

// The original packet; BadPayload where there is no OSN (padding probes have none).
[[nodiscard]] Result<Bytes> restore_rtx(const PacketView& rtx, std::uint8_t payload_type,
                                        std::uint32_t ssrc);

}  // namespace protocols::rtp::payload
