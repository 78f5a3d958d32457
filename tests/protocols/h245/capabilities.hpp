#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "protocols/h245/control_message.hpp"

// Capability sets as rooms send them.
namespace script {

using namespace protocols::h245;

inline Capability g711() {
  return Capability::of<Capability::Is::ReceiveAudioCapability>(
      AudioCapability::of<AudioCapability::Is::G711Alaw64k>(60));
}
inline Capability g722() {
  return Capability::of<Capability::Is::ReceiveAudioCapability>(
      AudioCapability::of<AudioCapability::Is::G72264k>(60));
}

inline CapabilityTableEntry entry(std::uint16_t number, Capability capability) {
  return {.capability_table_entry_number = number, .capability = std::move(capability)};
}
inline CapabilityTableEntry removal(std::uint16_t number) {
  return {.capability_table_entry_number = number, .capability = {}};
}

inline CapabilityDescriptor descriptor(std::uint8_t number,
                                       std::vector<std::vector<std::uint16_t>> lists) {
  return {.capability_descriptor_number = number, .simultaneous_capabilities = std::move(lists)};
}

inline TerminalCapabilitySet capability_set(std::vector<CapabilityTableEntry> table,
                                            std::vector<CapabilityDescriptor> descriptors = {},
                                            std::uint8_t sequence_number = 1) {
  TerminalCapabilitySet set;
  set.sequence_number = sequence_number;
  set.protocol_identifier = kProtocolIdentifier;
  set.capability_table = std::move(table);
  if (!descriptors.empty()) set.capability_descriptors = std::move(descriptors);
  return set;
}

inline TerminalCapabilitySet empty_set(std::uint8_t sequence_number = 1) {
  TerminalCapabilitySet set;
  set.sequence_number = sequence_number;
  set.protocol_identifier = kProtocolIdentifier;
  return set;
}

// Multiplex, G.711 as entry 1 and G.722 as 2, one of them at a time.
inline TerminalCapabilitySet full_set(std::uint8_t sequence_number = 1) {
  auto set = capability_set({entry(1, g711()), entry(2, g722())}, {descriptor(0, {{1, 2}})},
                            sequence_number);
  set.multiplex_capability.emplace().emplace<MultiplexCapability::Is::H2250Capability>();
  return set;
}

}  // namespace script
