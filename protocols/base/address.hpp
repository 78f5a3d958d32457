#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace protocols {

// A transport address. `host` is an IPv4 or IPv6 literal without brackets or zone,
// in canonical form (as inet_ntop writes it), so that equal addresses compare equal.
struct Address {
  std::string host;
  std::uint16_t port = 0;

  auto operator<=>(const Address&) const = default;
};

}  // namespace protocols
