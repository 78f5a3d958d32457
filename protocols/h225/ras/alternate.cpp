#include "protocols/h225/ras/alternate.hpp"

#include <algorithm>

#include "protocols/h225/alias.hpp"
#include "protocols/h225/transport_address.hpp"

namespace protocols::h225::ras {

std::vector<AlternateGK> to_alternate_gks(const std::vector<Alternate>& alternates) {
  std::vector<AlternateGK> out;
  for (const Alternate& alternate : alternates) {
    AlternateGK& gatekeeper = out.emplace_back();
    gatekeeper.ras_address = to_transport_address(alternate.address);
    if (!alternate.identifier.empty()) {
      gatekeeper.gatekeeper_identifier = to_utf16(alternate.identifier);
    }
    gatekeeper.need_to_register = alternate.need_to_register;
    gatekeeper.priority = alternate.priority;
  }
  return out;
}

std::vector<Alternate> to_alternates(const std::vector<AlternateGK>& alternates) {
  constexpr std::size_t kMost = 16;
  std::vector<Alternate> out;
  for (const AlternateGK& gatekeeper : alternates) {
    auto address = to_address(gatekeeper.ras_address);
    if (!address || address->port == 0) continue;
    out.push_back({.address = std::move(*address),
                   .identifier = to_utf8(gatekeeper.gatekeeper_identifier.value_or(u"")),
                   .need_to_register = gatekeeper.need_to_register,
                   .priority = gatekeeper.priority});
  }
  std::ranges::stable_sort(out, {}, &Alternate::priority);
  if (out.size() > kMost) out.resize(kMost);
  return out;
}

}  // namespace protocols::h225::ras
