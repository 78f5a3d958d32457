#pragma once

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h235/group.hpp"
#include "protocols/h235/secret.hpp"

namespace protocols::h235 {

// One side of a Diffie-Hellman exchange. Not thread-safe; costs a modular exponentiation to make
// and one for each secret (about a millisecond).
class HalfKey {
 public:
  static HalfKey generate(Group group, const RandomSource& random);

  [[nodiscard]] Group group() const { return group_; }
  // What goes to the peer: big-endian, as long as the group.
  [[nodiscard]] const Bytes& value() const { return value_; }

  // As long as the group. Refuses values that are not of the group's size (WrongKeySize; up to
  // eight leading zero octets may be left out) and those whose secret anybody knows
  // (DegenerateHalfKey).
  [[nodiscard]] Result<Secret> secret_with(ByteView peer) const;

 private:
  HalfKey(Group group, Secret exponent);

  Group group_;
  Secret exponent_;
  Bytes value_;
};

}  // namespace protocols::h235
