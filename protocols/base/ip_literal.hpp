#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace protocols {

// An IPv4 or IPv6 literal in the canonical form Address keeps, or nothing for names and anything
// else.
std::optional<std::string> canonical_ip(std::string_view text);

}  // namespace protocols
