#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/reader.hpp"
#include "protocols/base/writer.hpp"

namespace protocols::stun {

using TransactionId = std::array<std::byte, 12>;

// The value of MAPPED-ADDRESS, RFC 8489 14.1, and of XOR-MAPPED-ADDRESS, 14.2 (with `id`).
//  0                   1                   2                   3
// |0 0 0 0 0 0 0 0|    Family     |             Port              |
// |              Address (32 bits or 128 bits)                    |
std::optional<Address> parse_address(ByteView value, const TransactionId* id);

// Appends the value; false, and nothing appended, when `address.host` is no IP literal.
bool write_address(Writer& out, const Address& address, const TransactionId* id);

}  // namespace protocols::stun
