#pragma once

#include <string>

#include "protocols/base/random.hpp"

namespace protocols::ice {

// Short-term credential of one ICE session, RFC 8445 section 5.3.
struct Credentials {
  std::string ufrag, password;
  bool operator==(const Credentials&) const = default;
};

// At least 24 bits of ufrag and 128 bits of password are asked for; these have 41 and 155.
inline Credentials generate_credentials(const RandomSource& random) {
  return {random_token(random, 8), random_token(random, 30)};
}

}  // namespace protocols::ice
