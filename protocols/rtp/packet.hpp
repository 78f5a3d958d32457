#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "protocols/base/bytes.hpp"
#include "protocols/rtp/error.hpp"
#include "protocols/rtp/payload/part.hpp"

namespace protocols::rtp {

// RTP data packet, RFC 3550 section 5.1.
//
//  0                   1                   2                   3
//  |V=2|P|X|  CC   |M|     PT      |       sequence number         |
//  |                           timestamp                           |
//  |                             SSRC                              |
//  |                    CSRC (0 … 15 times 32 bit)                 |
//  |   defined by profile (X)      |  length in 32-bit words       |

// The fields a sender chooses.
struct PacketHeader {
  bool marker = false;
  std::uint8_t payload_type = 0;  // 0 … 127
  std::uint16_t sequence = 0;
  std::uint32_t timestamp = 0;
  std::uint32_t ssrc = 0;
};

// A parsed packet. Views point into the caller's buffer, which must outlive this.
struct PacketView : PacketHeader {
  ByteView csrcs;                       // 4 bytes each
  std::uint16_t extension_profile = 0;  // 0xBEDE one-byte, 0x100x two-byte form; 0 without
  ByteView extensions;                  // behind profile and length
  ByteView payload;                     // without padding
  std::uint8_t padding = 0;             // bytes, count included

  // RFC 8285 element with this local identifier (1 … 255). Never reads past `extensions`.
  [[nodiscard]] std::optional<ByteView> extension(std::uint8_t id) const;
  [[nodiscard]] std::optional<std::uint16_t> extension_u16(std::uint8_t id) const;
};

// One header extension element to write, RFC 8285. Identifier 1 … 255, data 0 … 255 bytes.
struct Extension {
  std::uint8_t id = 0;
  ByteView data;
};

[[nodiscard]] Result<PacketView> parse_packet(ByteView bytes);

// Room that packets have behind them for what SRTP appends in place (RFC 3711 section 3.1).
inline constexpr std::size_t kSpareBytes = 24;

// One allocation, kSpareBytes included; `parts` follow one another as payload. The one-byte form is
// used where every element fits it (identifiers to 14, 1 … 16 bytes), else the two-byte form.
[[nodiscard]] Bytes write_packet(const PacketHeader& header, std::span<const Extension> extensions,
                                 std::span<const payload::Part> parts, ByteView csrcs = {});

// Tells RTCP from RTP on a shared port, RFC 5761 section 4.
[[nodiscard]] bool is_rtcp(ByteView bytes);

}  // namespace protocols::rtp
