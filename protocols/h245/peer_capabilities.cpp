#include "protocols/h245/peer_capabilities.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace protocols::h245 {
namespace {

using Cause = TerminalCapabilitySetReject_Cause;

template <class T>
bool none_in(const std::optional<std::vector<T>>& list) {
  return !list || list->empty();
}

// The number of the last entry that was processed, in the order of the set.
Cause capacity_exceeded(std::optional<std::uint16_t> processed) {
  using Exceeded = TerminalCapabilitySetReject_Cause_TableEntryCapacityExceeded;
  return Cause::of<Cause::Is::TableEntryCapacityExceeded>(
      processed ? Exceeded::of<Exceeded::Is::HighestEntryNumberProcessed>(*processed)
                : Exceeded::of<Exceeded::Is::NoneProcessed>());
}

bool all_there(const std::vector<PeerCapabilities::Numbers>& descriptor,
               const PeerCapabilities& capabilities) {
  return std::ranges::all_of(descriptor, [&](const PeerCapabilities::Numbers& alternatives) {
    return std::ranges::all_of(
        alternatives, [&](std::uint16_t number) { return capabilities.table.contains(number); });
  });
}

}  // namespace

bool is_empty(const TerminalCapabilitySet& set) {
  return !set.multiplex_capability && none_in(set.capability_table) &&
         none_in(set.capability_descriptors);
}

std::expected<PeerCapabilities, TerminalCapabilitySetReject_Cause> apply(
    PeerCapabilities before, const TerminalCapabilitySet& set) {
  if (is_empty(set)) return PeerCapabilities{};
  PeerCapabilities after = std::move(before);
  if (set.multiplex_capability) after.multiplex = set.multiplex_capability;
  if (set.capability_table) {
    std::optional<std::uint16_t> processed;
    for (const CapabilityTableEntry& entry : *set.capability_table) {
      const std::uint16_t number = entry.capability_table_entry_number;
      if (!entry.capability) {
        after.table.erase(number);
      } else if (after.table.size() >= kMaxCapabilityEntries && !after.table.contains(number)) {
        return std::unexpected(capacity_exceeded(processed));
      } else {
        after.table.insert_or_assign(number, *entry.capability);
      }
      processed = std::max(processed.value_or(0), number);
    }
  }
  if (set.capability_descriptors) {
    for (const CapabilityDescriptor& descriptor : *set.capability_descriptors) {
      const std::uint8_t number = descriptor.capability_descriptor_number;
      if (!descriptor.simultaneous_capabilities) {
        after.descriptors.erase(number);
        continue;
      }
      if (!all_there(*descriptor.simultaneous_capabilities, after)) {
        return std::unexpected(Cause::of<Cause::Is::UndefinedTableEntryUsed>());
      }
      after.descriptors.insert_or_assign(number, *descriptor.simultaneous_capabilities);
    }
  }
  return after;
}

}  // namespace protocols::h245
