#pragma once

#include <string_view>

#include "protocols/h225/types.hpp"

namespace protocols::h323 {

// Product and version as endpoints show them, VendorIdentifier of H.225.0 7.6; each cut after 256
// bytes. The manufacturer code is zero, which nobody has been given.
h225::VendorIdentifier vendor_of(std::string_view product, std::string_view version);

}  // namespace protocols::h323
