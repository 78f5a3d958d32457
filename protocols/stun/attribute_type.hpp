#pragma once

#include <cstdint>

namespace protocols::stun {

// Attribute types, RFC 8489 section 18.3 and RFC 8445 section 21.2.
enum class AttributeType : std::uint16_t {
  MappedAddress = 0x0001,
  Username = 0x0006,
  MessageIntegrity = 0x0008,
  ErrorCode = 0x0009,
  UnknownAttributes = 0x000a,
  MessageIntegritySha256 = 0x001c,
  XorMappedAddress = 0x0020,
  Priority = 0x0024,
  UseCandidate = 0x0025,
  Software = 0x8022,
  Fingerprint = 0x8028,
  IceControlled = 0x8029,
  IceControlling = 0x802a,
};

}  // namespace protocols::stun
