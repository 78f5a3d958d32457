#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"

namespace protocols::h224 {

// What a frame's data is for: the number, and what follows it where it is one of the last two.
// Octets of it that its number does not need are zero.
struct ClientId {
  static constexpr std::uint8_t kClientManagement = 0x00;
  static constexpr std::uint8_t kCameraControl = 0x01;  // H.281
  static constexpr std::uint8_t kExtended = 0x7e;
  static constexpr std::uint8_t kNonStandard = 0x7f;

  std::uint8_t number = kClientManagement;     // 0 to 127
  std::uint8_t extended = 0;                   // of kExtended
  std::array<std::uint8_t, 5> non_standard{};  // of kNonStandard: country, extension,
                                               // manufacturer (2), and the maker's number
  auto operator<=>(const ClientId&) const = default;
};
inline constexpr ClientId kClientManagement{.number = ClientId::kClientManagement};
inline constexpr ClientId kCameraControl{.number = ClientId::kCameraControl};

// Most client data in a frame.
inline constexpr std::size_t kMaxData = 254;

// A frame of H.224, figure 2, as RTP carries it (H.323 Annex Q, RFC 4573): one in a packet, without
// HDLC's flags, bit stuffing and check sequence.
//     0                   1                   2                   3
//     0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
//    +---------------+-------+-------+---------------+---------------+
//    |0 0 0 0 0 0 0 0| DLCI  |0 0 0 1|   UI = 0x03   | destination...|
//    +---------------+-------+-------+---------------+---------------+
//    |  ... terminal |        source terminal        | client id ... |
//    +-+-+--+--+-----+-------------------------------+---------------+
//    |E|B|C1|C0| seg |        client data, 0 to 254 octets ...       |
//    +-+-+--+--+-----+-----------------------------------------------+
struct Frame {
  static constexpr std::uint16_t kBroadcast = 0;

  bool high_priority = true;               // DLCI 7, else 6
  std::uint16_t destination = kBroadcast;  // terminal addresses <M><T>, 0 where there is no MCU
  std::uint16_t source = kBroadcast;
  ClientId client;
  bool ending = true;     // ES: the last segment of a message
  bool beginning = true;  // BS: the first
  bool c1 = false;        // the client's own bits
  bool c0 = false;
  std::uint8_t segment = 0;  // 0 to 15, counts up modulo 16 within a message
  Bytes data;

  bool operator==(const Frame&) const = default;
};

Result<Frame> parse(ByteView bytes);

// Requires at most kMaxData octets of data, and numbers in their ranges.
Bytes write(const Frame& frame);

}  // namespace protocols::h224
