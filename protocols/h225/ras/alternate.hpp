#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/h225/types.hpp"

namespace protocols::h225::ras {

// Another gatekeeper that endpoints may turn to, AlternateGK of H.225.0 7.6 and H.323 7.2.6.
struct Alternate {
  Address address{};
  std::string identifier{};  // UTF-8, may be empty
  bool need_to_register = true;
  std::uint8_t priority = 0;  // 0 to 127, the lowest first
};

std::vector<AlternateGK> to_alternate_gks(const std::vector<Alternate>& alternates);
// In the order to try them; those without an IP address are left out, at most 16 are taken.
std::vector<Alternate> to_alternates(const std::vector<AlternateGK>& alternates);

}  // namespace protocols::h225::ras
