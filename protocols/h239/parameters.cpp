#include "protocols/h239/parameters.hpp"

#include <algorithm>
#include <utility>

namespace protocols::h239 {
namespace {

using h245::CapabilityIdentifier;
using h245::GenericParameter;
using h245::ParameterIdentifier;
using h245::ParameterValue;

GenericParameter parameter(std::uint8_t identifier, ParameterValue value) {
  GenericParameter out;
  out.parameter_identifier = ParameterIdentifier::of<ParameterIdentifier::Is::Standard>(identifier);
  out.parameter_value = std::move(value);
  return out;
}

const GenericParameter* find(const Parameters& list, std::uint8_t identifier) {
  const auto found = std::ranges::find_if(list, [identifier](const GenericParameter& each) {
    const auto* number = each.parameter_identifier.get_if<ParameterIdentifier::Is::Standard>();
    return number && *number == identifier;
  });
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

void append_number(Parameters& list, std::uint8_t identifier, std::uint16_t value) {
  list.push_back(parameter(identifier, ParameterValue::of<ParameterValue::Is::UnsignedMin>(value)));
}

void append_flag(Parameters& list, std::uint8_t identifier) {
  list.push_back(parameter(identifier, ParameterValue::of<ParameterValue::Is::Logical>()));
}

void append_bits(Parameters& list, std::uint8_t identifier, std::uint8_t value) {
  list.push_back(
      parameter(identifier, ParameterValue::of<ParameterValue::Is::BooleanArray>(value)));
}

bool has(const Parameters& list, std::uint8_t identifier) {
  return find(list, identifier) != nullptr;
}

std::optional<std::uint32_t> find_number(const Parameters& list, std::uint8_t identifier) {
  using Is = ParameterValue::Is;
  const GenericParameter* found = find(list, identifier);
  if (!found) return std::nullopt;
  const ParameterValue& value = found->parameter_value;
  if (const auto* number = value.get_if<Is::UnsignedMin>()) return *number;
  if (const auto* number = value.get_if<Is::UnsignedMax>()) return *number;
  if (const auto* number = value.get_if<Is::Unsigned32Min>()) return *number;
  if (const auto* number = value.get_if<Is::Unsigned32Max>()) return *number;
  if (const auto* bits = value.get_if<Is::BooleanArray>()) return *bits;
  return std::nullopt;
}

bool is_standard(const CapabilityIdentifier& identifier, const asn1::ObjectIdentifier& oid) {
  const auto* standard = identifier.get_if<CapabilityIdentifier::Is::Standard>();
  return standard && *standard == oid;
}

CapabilityIdentifier standard(const asn1::ObjectIdentifier& oid) {
  return CapabilityIdentifier::of<CapabilityIdentifier::Is::Standard>(oid);
}

}  // namespace protocols::h239
