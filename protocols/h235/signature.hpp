#pragma once

#include <cstdint>

#include "protocols/asn1/values.hpp"

// The object identifiers of H.235.1 clause 15.
namespace protocols::h235 {

enum class SignatureOid : std::uint8_t {
  AllFields = 1,   // "A": the hash covers the whole message
  ClearToken = 5,  // "T": what hashedVals is
  HmacSha1 = 6,    // "U": HMAC-SHA1-96
};

// 0.0.8.235.0.2.x, as everybody sends them.
asn1::ObjectIdentifier oid_of(SignatureOid which);
// Of any version of the Recommendation.
bool is(const asn1::ObjectIdentifier& oid, SignatureOid which);

}  // namespace protocols::h235
