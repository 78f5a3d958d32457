#pragma once

#include <optional>

#include "protocols/base/address.hpp"
#include "protocols/h245/types.hpp"

namespace protocols::h323 {

// mediaChannel and mediaControlChannel, H.245 TransportAddress. Nothing for multicast and for what
// is neither IPv4 nor IPv6, or has the wrong length.
std::optional<Address> to_address(const h245::TransportAddress& address);

// `address.host` must be an IP literal; other text becomes 0.0.0.0.
h245::TransportAddress to_media_address(const Address& address);

}  // namespace protocols::h323
