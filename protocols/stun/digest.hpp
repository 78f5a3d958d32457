#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "protocols/base/bytes.hpp"

namespace protocols::stun {

using Hmac = std::array<std::byte, 20>;

// MESSAGE-INTEGRITY over `covered`, whose length field says `length`, RFC 8489 14.5.
Hmac integrity_of(ByteView covered, std::uint16_t length, std::string_view password);

// Compared without telling by time where they differ.
bool same(ByteView a, ByteView b);

// FINGERPRINT over `covered`, RFC 8489 14.7: CRC-32 xor 0x5354554e.
std::uint32_t fingerprint_of(ByteView covered);

}  // namespace protocols::stun
