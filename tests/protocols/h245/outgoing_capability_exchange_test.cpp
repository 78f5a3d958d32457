#include "protocols/h245/outgoing_capability_exchange.hpp"

#include "protocols/h245/peer_capabilities.hpp"
#include "tests/protocols/h245/capabilities.hpp"
#include "tests/protocols/h245/script.hpp"

namespace {

using namespace script;
using Machine = OutgoingCapabilityExchange;
using Transferred = OutgoingCapabilityExchange::Transferred;
using Refused = OutgoingCapabilityExchange::Refused;
using Failed = OutgoingCapabilityExchange::Failed;

TerminalCapabilitySetAck ack(std::uint8_t number) {
  TerminalCapabilitySetAck out;
  out.sequence_number = number;
  return out;
}

TerminalCapabilitySetReject reject(std::uint8_t number) {
  using Cause = TerminalCapabilitySetReject_Cause;
  TerminalCapabilitySetReject out;
  out.sequence_number = number;
  out.cause.emplace<Cause::Is::DescriptorCapacityExceeded>();
  return out;
}

TEST(OutgoingCapabilities, AreNumberedAndConfirmed) {
  Machine machine;
  machine.transfer(full_set(99), kStart);
  const auto set = sent<Request::TerminalCapabilitySet>(machine);
  ASSERT_TRUE(set);
  EXPECT_EQ(set->sequence_number, 1);
  EXPECT_EQ(set->protocol_identifier, kProtocolIdentifier);
  EXPECT_EQ(set->capability_table->size(), 2U);
  EXPECT_EQ(machine.deadline(), kStart + 30s);
  machine.handle_ack(ack(1), kStart + 1s);
  const auto transferred = event<Transferred>(machine);
  ASSERT_TRUE(transferred);
  EXPECT_EQ(transferred->sequence_number, 1);
  expect_quiet(machine);
}

TEST(OutgoingCapabilities, ReportTheCauseOfARefusal) {
  Machine machine;
  machine.transfer(full_set(), kStart);
  EXPECT_TRUE(sent<Request::TerminalCapabilitySet>(machine));
  machine.handle_reject(reject(1), kStart);
  const auto refused = event<Refused>(machine);
  ASSERT_TRUE(refused);
  EXPECT_TRUE(refused->reject.cause
                  .is<TerminalCapabilitySetReject_Cause::Is::DescriptorCapacityExceeded>());
  expect_quiet(machine);
}

TEST(OutgoingCapabilities, ThatNobodyAnswersAreReleased) {
  Machine machine;
  machine.transfer(full_set(), kStart);
  EXPECT_TRUE(sent<Request::TerminalCapabilitySet>(machine));
  machine.handle_timeout(kStart + 29s);
  EXPECT_FALSE(machine.poll_event());
  machine.handle_timeout(kStart + 30s);
  EXPECT_TRUE(sent<Indication::TerminalCapabilitySetRelease>(machine));
  const auto failed = event<Failed>(machine);
  ASSERT_TRUE(failed);
  EXPECT_EQ(failed->failure, Failure::NoResponse);
  machine.handle_ack(ack(1), kStart + 31s);
  expect_quiet(machine);
}

TEST(OutgoingCapabilities, IgnoreAnswersToOthersAndToNothing) {
  Machine machine;
  machine.handle_ack(ack(0), kStart);
  machine.handle_reject(reject(0), kStart);
  expect_quiet(machine);
  machine.transfer(full_set(), kStart);
  EXPECT_TRUE(sent<Request::TerminalCapabilitySet>(machine));
  machine.handle_ack(ack(2), kStart);
  machine.handle_reject(reject(0), kStart);
  EXPECT_FALSE(machine.poll_event());
  machine.handle_ack(ack(1), kStart);
  machine.handle_ack(ack(1), kStart);
  machine.handle_reject(reject(1), kStart);
  EXPECT_TRUE(event<Transferred>(machine));
  expect_quiet(machine);
}

TEST(OutgoingCapabilities, PauseIsTheEmptySet) {
  Machine machine;
  machine.pause(kStart);
  const auto set = sent<Request::TerminalCapabilitySet>(machine);
  ASSERT_TRUE(set);
  EXPECT_TRUE(is_empty(*set));
  EXPECT_EQ(set->protocol_identifier, kProtocolIdentifier);
}

TEST(OutgoingCapabilities, GoOneAfterTheOtherAndNoneIsSwallowed) {
  Machine machine;
  machine.transfer(full_set(), kStart);
  machine.pause(kStart);
  machine.transfer(full_set(), kStart);
  EXPECT_TRUE(sent<Request::TerminalCapabilitySet>(machine));
  EXPECT_FALSE(machine.poll_transmit());
  machine.handle_ack(ack(1), kStart + 1s);
  EXPECT_TRUE(event<Transferred>(machine));
  const auto pause = sent<Request::TerminalCapabilitySet>(machine);
  ASSERT_TRUE(pause);
  EXPECT_TRUE(is_empty(*pause));
  EXPECT_EQ(pause->sequence_number, 2);
  EXPECT_EQ(machine.deadline(), kStart + 31s);
  machine.handle_timeout(kStart + 31s);
  EXPECT_TRUE(sent<Indication::TerminalCapabilitySetRelease>(machine));
  EXPECT_TRUE(event<Failed>(machine));
  const auto last = sent<Request::TerminalCapabilitySet>(machine);
  ASSERT_TRUE(last);
  EXPECT_EQ(last->sequence_number, 3);
  EXPECT_FALSE(is_empty(*last));
  machine.handle_reject(reject(3), kStart + 32s);
  EXPECT_TRUE(event<Refused>(machine));
  expect_quiet(machine);
}

TEST(OutgoingCapabilities, AreSentAgainWhenThePeerAsks) {
  Machine machine;
  machine.handle_send_request(kStart);
  expect_quiet(machine);
  machine.transfer(full_set(), kStart);
  EXPECT_TRUE(sent<Request::TerminalCapabilitySet>(machine));
  machine.handle_send_request(kStart);
  EXPECT_FALSE(machine.poll_transmit());
  machine.handle_ack(ack(1), kStart);
  EXPECT_TRUE(event<Transferred>(machine));
  expect_quiet(machine);
  machine.handle_send_request(kStart);
  const auto again = sent<Request::TerminalCapabilitySet>(machine);
  ASSERT_TRUE(again);
  EXPECT_EQ(again->sequence_number, 2);
  EXPECT_EQ(again->capability_table->size(), 2U);
}

TEST(OutgoingCapabilities, AreNumberedModulo256) {
  Machine machine;
  for (unsigned i = 1; i <= 300; ++i) {
    machine.transfer(full_set(), kStart);
    const auto set = sent<Request::TerminalCapabilitySet>(machine);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->sequence_number, i % 256);
    machine.handle_ack(ack(set->sequence_number), kStart);
    EXPECT_TRUE(event<Transferred>(machine));
  }
  expect_quiet(machine);
}

}  // namespace
