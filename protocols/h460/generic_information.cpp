#include "protocols/h460/generic_information.hpp"

#include <utility>

namespace protocols::h460 {

using h245::CapabilityIdentifier;
using h245::GenericParameter;
using h245::ParameterIdentifier;

CapabilityIdentifier standard_identifier(const asn1::ObjectIdentifier& oid) {
  return CapabilityIdentifier::of<CapabilityIdentifier::Is::Standard>(oid);
}

bool is_standard(const CapabilityIdentifier& identifier, const asn1::ObjectIdentifier& oid) {
  const auto* standard = identifier.get_if<CapabilityIdentifier::Is::Standard>();
  return standard != nullptr && *standard == oid;
}

GenericParameter make_parameter(std::uint8_t standard, h245::ParameterValue value) {
  GenericParameter out;
  out.parameter_identifier = ParameterIdentifier::of<ParameterIdentifier::Is::Standard>(standard);
  out.parameter_value = std::move(value);
  return out;
}

const h245::ParameterValue* find_parameter(const std::optional<std::vector<GenericParameter>>& list,
                                           std::uint8_t standard) {
  if (!list) return nullptr;
  for (const GenericParameter& each : *list) {
    const auto* number = each.parameter_identifier.get_if<ParameterIdentifier::Is::Standard>();
    if (number != nullptr && *number == standard) return &each.parameter_value;
  }
  return nullptr;
}

}  // namespace protocols::h460
