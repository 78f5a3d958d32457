#include "protocols/asn1/values.hpp"

namespace protocols::asn1 {

std::string to_string(const ObjectIdentifier& oid) {
  std::string text;
  for (const std::uint32_t arc : oid.arcs) {
    if (!text.empty()) text += '.';
    text += std::to_string(arc);
  }
  return text;
}

}  // namespace protocols::asn1
