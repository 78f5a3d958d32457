#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "protocols/base/bytes.hpp"
#include "protocols/h235/secret.hpp"

namespace protocols::h235 {

// HMAC-SHA1-96, H.235.1 7.2: the first 96 bits of HMAC-SHA1 (RFC 2104).
using MessageHash = std::array<std::byte, 12>;

// The key that a password stands for, H.235.1 7.1: its SHA1, over the octets as they are.
Secret key_of_password(std::string_view password);

MessageHash hash_of(ByteView message, ByteView key);

// Compared without telling by time where they differ.
bool same(const MessageHash& a, const MessageHash& b);

}  // namespace protocols::h235
