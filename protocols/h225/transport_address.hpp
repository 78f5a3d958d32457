#pragma once

#include <optional>

#include "protocols/base/address.hpp"
#include "protocols/h225/types.hpp"

namespace protocols::h225 {

// TransportAddress, H.225.0 7.6. Nothing for what is neither IPv4 nor IPv6, or has the wrong
// length.
std::optional<Address> to_address(const TransportAddress& address);

// `address.host` must be an IP literal; other text becomes 0.0.0.0.
TransportAddress to_transport_address(const Address& address);

}  // namespace protocols::h225
