#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <map>
#include <vector>

#include "protocols/h245/types.hpp"

namespace protocols::h245 {

// Entries that we remember of a peer. It may use any number of 1..65535 and add to its table with
// every set, so there is an end to it.
inline constexpr std::size_t kMaxCapabilityEntries = 512;

// What a peer can do: the sum of the sets it sent, H.245 Annex B.2.
// An entry whose capability is of a later version is there, and holds nothing we know.
struct PeerCapabilities {
  using Numbers = std::vector<std::uint16_t>;

  asn1::Box<MultiplexCapability> multiplex;
  std::map<std::uint16_t, Capability> table;
  // Of each list inside, one at a time; all lists of a descriptor together. An entry that no
  // descriptor names cannot be used, where there are descriptors.
  std::map<std::uint8_t, std::vector<Numbers>> descriptors;
};

// Nothing but sequence number and protocol identifier: the pause of H.323 clause 8.4.6.
bool is_empty(const TerminalCapabilitySet& set);

// `before` with `set` applied: an entry or descriptor replaces the one of its number, one without
// contents removes it, and what the set does not name stays. The empty set removes everything.
// Refused for a descriptor that names an entry which is not there, and beyond
// kMaxCapabilityEntries.
std::expected<PeerCapabilities, TerminalCapabilitySetReject_Cause> apply(
    PeerCapabilities before, const TerminalCapabilitySet& set);

}  // namespace protocols::h245
