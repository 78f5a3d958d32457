#pragma once

#include <cstdint>
#include <string>

#include "protocols/base/address.hpp"
#include "protocols/stun/message.hpp"

namespace protocols::stun {

// Answers to a binding request, RFC 8489 6.3.1; the caller writes them with the request's
// credential.
Message binding_success(const Message& request, const Address& source);
Message binding_error(const Message& request, std::uint16_t code, std::string reason);
// 420 with UNKNOWN-ATTRIBUTES.
Message unknown_attribute_error(const Message& request);

}  // namespace protocols::stun
