#include "protocols/h323/identity.hpp"

#include "protocols/base/bytes.hpp"

namespace protocols::h323 {

h225::VendorIdentifier vendor_of(std::string_view product, std::string_view version) {
  constexpr std::size_t kLongest = 256;
  h225::VendorIdentifier vendor;
  if (!product.empty()) vendor.product_id = to_bytes(product.substr(0, kLongest));
  if (!version.empty()) vendor.version_id = to_bytes(version.substr(0, kLongest));
  return vendor;
}

}  // namespace protocols::h323
