#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocols/h245/types.hpp"

// The generic parameters that H.239's messages and capabilities are made of.
namespace protocols::h239 {

using Parameters = std::vector<h245::GenericParameter>;

void append_number(Parameters& list, std::uint8_t identifier, std::uint16_t value);
void append_flag(Parameters& list, std::uint8_t identifier);
void append_bits(Parameters& list, std::uint8_t identifier, std::uint8_t value);

// Whether a parameter is there, whatever its value.
bool has(const Parameters& list, std::uint8_t identifier);

// The value of the first parameter with this identifier as a number, whichever of H.245's forms it
// has: unsigned, 32 bits wide, or an array of Booleans.
std::optional<std::uint32_t> find_number(const Parameters& list, std::uint8_t identifier);

bool is_standard(const h245::CapabilityIdentifier& identifier, const asn1::ObjectIdentifier& oid);
h245::CapabilityIdentifier standard(const asn1::ObjectIdentifier& oid);

}  // namespace protocols::h239
