#pragma once

#include <type_traits>

#include "protocols/asn1/type.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"

// Packed encoding rules, basic aligned variant: X.691. One codec for every type: it interprets the
// tables that the generated types bring. Pure functions, for any thread.
//
// Taken are at most 32 types inside each other and 8,192 values a message; integers of 64 bits.
// Extension additions and alternatives that the tables do not know are skipped, as are bytes behind
// what is known of an open type: a peer may speak a later version.
namespace protocols::asn1 {

// Reads a value of `type` from the front of `bytes`, which then hold what follows it, into `out`: a
// new value of the C++ type that the table describes. After an error `out` may hold a part.
Result<void> decode_front(const Type& type, ByteView& bytes, void* out);

// Fails where a value breaks a constraint of its type, a Choice has chosen nothing, or the encoding
// has more than 64 KiB.
Result<Bytes> encode(const Type& type, const void* value);

// T is a generated type with a table of its own: asn1_type() is found beside it.
template <class T>
Result<T> decode_front(ByteView& bytes) {
  T value;
  if (auto done = decode_front(asn1_type(std::type_identity<T>()), bytes, &value); !done) {
    return std::unexpected(done.error());
  }
  return value;
}

// What follows the value is ignored.
template <class T>
Result<T> decode(ByteView bytes) {
  return decode_front<T>(bytes);
}

template <class T>
Result<Bytes> encode(const T& value) {
  return encode(asn1_type(std::type_identity<T>()), &value);
}

}  // namespace protocols::asn1
