#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "protocols/base/bytes.hpp"

namespace protocols {

// Base 64 with the standard alphabet, RFC 4648 section 4. Writes padding.
std::string write_base64(ByteView bytes);

// Reads it back. Padding may be missing or too long (key lines of real rooms); any other character
// outside the alphabet, or a count of characters no byte string has, is nothing.
std::optional<Bytes> parse_base64(std::string_view text);

}  // namespace protocols
