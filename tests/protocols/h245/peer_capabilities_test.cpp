#include "protocols/h245/peer_capabilities.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h245/capabilities.hpp"

namespace {

using namespace script;
using Cause = TerminalCapabilitySetReject_Cause;
using Audio = AudioCapability::Is;

bool is(const PeerCapabilities& capabilities, std::uint16_t number, Audio which) {
  const auto found = capabilities.table.find(number);
  if (found == capabilities.table.end()) return false;
  const auto* audio = found->second.get_if<Capability::Is::ReceiveAudioCapability>();
  return audio && audio->index() == static_cast<std::size_t>(which);
}

PeerCapabilities after(const std::vector<TerminalCapabilitySet>& sets) {
  PeerCapabilities out;
  for (const auto& set : sets) {
    auto applied = apply(out, set);
    EXPECT_TRUE(applied.has_value());
    if (applied) out = *applied;
  }
  return out;
}

TEST(IsEmpty, OnlyASetWithNeitherTableNorDescriptorsNorMultiplex) {
  EXPECT_TRUE(is_empty(empty_set()));
  auto lists_without_contents = capability_set({});
  lists_without_contents.capability_descriptors.emplace();
  EXPECT_TRUE(is_empty(lists_without_contents));
  EXPECT_FALSE(is_empty(full_set()));
  EXPECT_FALSE(is_empty(capability_set({removal(1)})));
  EXPECT_FALSE(is_empty(capability_set({}, {descriptor(0, {{1}})})));
  TerminalCapabilitySet multiplex;
  multiplex.multiplex_capability.emplace();
  EXPECT_FALSE(is_empty(multiplex));
}

TEST(PeerCapabilities, HoldWhatTheFirstSetSays) {
  const auto capabilities = after({full_set()});
  EXPECT_TRUE(is(capabilities, 1, Audio::G711Alaw64k));
  EXPECT_TRUE(is(capabilities, 2, Audio::G72264k));
  EXPECT_EQ(capabilities.descriptors.at(0), (std::vector<PeerCapabilities::Numbers>{{1, 2}}));
  EXPECT_TRUE(capabilities.multiplex);
}

TEST(PeerCapabilities, EntriesReplaceThoseOfTheirNumberAndLeaveTheOthers) {
  const auto capabilities = after({full_set(), capability_set({entry(1, g722())})});
  EXPECT_TRUE(is(capabilities, 1, Audio::G72264k));
  EXPECT_TRUE(is(capabilities, 2, Audio::G72264k));
  EXPECT_EQ(capabilities.descriptors.size(), 1U);
  EXPECT_TRUE(capabilities.multiplex);
}

TEST(PeerCapabilities, EntriesAndDescriptorsWithoutContentsAreRemovals) {
  auto set = capability_set({removal(2), removal(77)});
  set.capability_descriptors = {
      {.capability_descriptor_number = 0, .simultaneous_capabilities = std::nullopt}};
  const auto capabilities = after({full_set(), set});
  EXPECT_EQ(capabilities.table.size(), 1U);
  EXPECT_TRUE(capabilities.descriptors.empty());
}

TEST(PeerCapabilities, TheEmptySetRemovesEverything) {
  const auto capabilities = after({full_set(), empty_set()});
  EXPECT_TRUE(capabilities.table.empty());
  EXPECT_TRUE(capabilities.descriptors.empty());
  EXPECT_FALSE(capabilities.multiplex);
}

TEST(PeerCapabilities, ACapabilityOfALaterVersionIsThereAndNotUnderstood) {
  const auto capabilities =
      after({capability_set({entry(5, Capability{})}, {descriptor(0, {{5}})})});
  ASSERT_TRUE(capabilities.table.contains(5));
  EXPECT_EQ(capabilities.table.at(5).index(), Capability::kNone);
}

TEST(PeerCapabilities, ADescriptorMayNameEntriesOfEarlierSetsButNoneThatIsMissing) {
  const auto second = capability_set({entry(3, g711())}, {descriptor(1, {{1, 3}, {2}})});
  EXPECT_EQ(after({full_set(), second}).descriptors.size(), 2U);
  const auto refused = apply({}, second);
  ASSERT_FALSE(refused);
  EXPECT_TRUE(refused.error().is<Cause::Is::UndefinedTableEntryUsed>());
}

TEST(PeerCapabilities, ADescriptorMayNotNameWhatItsSetRemoves) {
  const auto refused =
      apply(after({full_set()}), capability_set({removal(1)}, {descriptor(0, {{1, 2}})}));
  ASSERT_FALSE(refused);
  EXPECT_TRUE(refused.error().is<Cause::Is::UndefinedTableEntryUsed>());
}

TEST(PeerCapabilities, HaveAnEndAndSayWhereItIs) {
  using Exceeded = TerminalCapabilitySetReject_Cause_TableEntryCapacityExceeded;
  PeerCapabilities capabilities;
  for (std::uint16_t number = 1; number <= kMaxCapabilityEntries; ++number) {
    auto applied = apply(capabilities, capability_set({entry(number, g711())}));
    ASSERT_TRUE(applied);
    capabilities = std::move(*applied);
  }
  const auto one = apply(capabilities, capability_set({entry(1000, g711())}));
  ASSERT_FALSE(one);
  const auto* none = one.error().get_if<Cause::Is::TableEntryCapacityExceeded>();
  ASSERT_TRUE(none);
  EXPECT_TRUE(none->is<Exceeded::Is::NoneProcessed>());
  const auto some = apply(capabilities, capability_set({entry(7, g722()), entry(1000, g711())}));
  ASSERT_FALSE(some);
  const auto* exceeded = some.error().get_if<Cause::Is::TableEntryCapacityExceeded>();
  ASSERT_TRUE(exceeded);
  const auto* highest = exceeded->get_if<Exceeded::Is::HighestEntryNumberProcessed>();
  ASSERT_TRUE(highest);
  EXPECT_EQ(*highest, 7);
  EXPECT_TRUE(apply(capabilities, capability_set({entry(7, g722())})));
  EXPECT_TRUE(apply(capabilities, capability_set({removal(7), entry(1000, g711())})));
}

}  // namespace
