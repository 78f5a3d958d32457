#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/h225/alias.hpp"
#include "protocols/h225/types.hpp"

namespace protocols::h225::signalling {

// Who calls or answers, as its messages say: unproven, for people and for vendor profiles.
struct Party {
  std::vector<Alias> aliases;     // sourceAddress, alertingAddress, connectedAddress
  std::string display;            // Display element or displayName: see display_text
  std::string calling_number;     // Calling party number, where there is one
  std::string product, version;   // of the vendor identifier: see product_text
  std::uint32_t vendor_code = 0;  // see vendor_code(); 0 where none
  bool h245_security = false;     // Setup.h245SecurityCapability is there

  bool operator==(const Party&) const = default;
};

inline constexpr std::size_t kLongestDisplay = 128;
inline constexpr std::size_t kLongestProduct = 64;

// The Display element, H.225.0 7.2.2.11: UTF-8, or ISO 8859-1 where it is none, which some write.
// At most `limit` bytes of UTF-8 without controls, marks of direction and blanks around.
std::string display_text(std::string_view display, std::size_t limit = kLongestDisplay);

// productId and versionId: what is printable in ASCII, at most kLongestProduct bytes.
std::string product_text(ByteView text);

// t35CountryCode << 24 | t35Extension << 16 | manufacturerCode.
std::uint32_t vendor_code(const H221NonStandard& vendor);

// Sets product, version and vendor_code where `type` has a vendor.
void read_vendor(const EndpointType& type, Party& party);

}  // namespace protocols::h225::signalling
