#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocols/h245/types.hpp"

// Generic messages of H.245 (its 6.1.3) as H.460.18 and H.460.19 use them: an object identifier and
// numbered parameters.
namespace protocols::h460 {

h245::CapabilityIdentifier standard_identifier(const asn1::ObjectIdentifier& oid);
bool is_standard(const h245::CapabilityIdentifier& identifier, const asn1::ObjectIdentifier& oid);

h245::GenericParameter make_parameter(std::uint8_t standard, h245::ParameterValue value);
// The first of this number, null where there is none.
const h245::ParameterValue* find_parameter(
    const std::optional<std::vector<h245::GenericParameter>>& list, std::uint8_t standard);

}  // namespace protocols::h460
