#pragma once

#include "protocols/base/bytes.hpp"

namespace protocols::dtls {

// Whether a datagram is whole records of DTLS 1.0 to 1.2, one after another: RFC 6347 section 4.1.
// Their contents are not looked at.
bool whole_records(ByteView datagram);

}  // namespace protocols::dtls
