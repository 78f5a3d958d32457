#pragma once

#include <span>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/writer.hpp"
#include "protocols/rtp/error.hpp"
#include "protocols/rtp/rtcp/message.hpp"

namespace protocols::rtp::rtcp {

// A compound packet (RFC 3550 section 6.1) or a reduced-size one (RFC 5506): any types in any
// order. One broken packet fails the whole, for nothing behind it can be trusted.
[[nodiscard]] Result<std::vector<Message>> parse_compound(ByteView bytes);

// Skipped cannot be written and is left out.
[[nodiscard]] Bytes write_compound(std::span<const Message> messages);

}  // namespace protocols::rtp::rtcp
