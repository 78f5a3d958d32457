#pragma once

#include "protocols/base/address.hpp"

namespace protocols::webrtc {

// Whether media can be sent there: one host, and known. A call is between two: what went to a group
// would reach who is no party of it.
bool usable_destination(const Address& address);

}  // namespace protocols::webrtc
