#include "protocols/h235/signature.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace protocols::h235 {

asn1::ObjectIdentifier oid_of(SignatureOid which) {
  return {0, 0, 8, 235, 0, 2, static_cast<std::uint32_t>(which)};
}

bool is(const asn1::ObjectIdentifier& oid, SignatureOid which) {
  constexpr std::array<std::uint32_t, 5> kRoot = {0, 0, 8, 235, 0};
  return oid.arcs.size() == kRoot.size() + 2 &&
         std::ranges::equal(kRoot, std::span(oid.arcs).first(kRoot.size())) &&
         oid.arcs.back() == static_cast<std::uint32_t>(which);
}

}  // namespace protocols::h235
