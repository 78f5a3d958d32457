#include "protocols/h245/incoming_capability_exchange.hpp"

#include "tests/protocols/h245/capabilities.hpp"
#include "tests/protocols/h245/script.hpp"

namespace {

using namespace script;
using Machine = IncomingCapabilityExchange;
using Offered = IncomingCapabilityExchange::Offered;
using PauseOffered = IncomingCapabilityExchange::PauseOffered;
using Withdrawn = IncomingCapabilityExchange::Withdrawn;
using Refused = IncomingCapabilityExchange::Refused;
using Cause = TerminalCapabilitySetReject_Cause;

std::optional<std::uint8_t> acknowledged(Machine& machine) {
  const auto found = sent<Response::TerminalCapabilitySetAck>(machine);
  return found ? std::optional(found->sequence_number) : std::nullopt;
}

Machine with_full_set() {
  Machine machine;
  machine.handle_set(full_set(1), kStart);
  EXPECT_TRUE(event<Offered>(machine));
  machine.accept(kStart);
  EXPECT_EQ(acknowledged(machine), 1);
  return machine;
}

TEST(IncomingCapabilities, CountFromTheirAcceptance) {
  Machine machine;
  EXPECT_FALSE(machine.capabilities());
  machine.handle_set(full_set(200), kStart);
  EXPECT_TRUE(event<Offered>(machine));
  EXPECT_FALSE(machine.poll_transmit());
  EXPECT_FALSE(machine.capabilities());
  ASSERT_TRUE(machine.proposed());
  EXPECT_EQ(machine.proposed()->table.size(), 2U);
  machine.accept(kStart);
  EXPECT_EQ(acknowledged(machine), 200);
  EXPECT_FALSE(machine.proposed());
  ASSERT_TRUE(machine.capabilities());
  EXPECT_EQ(machine.capabilities()->table.size(), 2U);
  EXPECT_FALSE(machine.paused());
  expect_quiet(machine);
}

TEST(IncomingCapabilities, RefusedByTheOwnerChangeNothing) {
  auto machine = with_full_set();
  machine.handle_set(capability_set({removal(1), removal(2)}, {}, 2), kStart);
  EXPECT_TRUE(event<Offered>(machine));
  machine.reject(Cause::of<Cause::Is::Unspecified>(), kStart);
  const auto reject = sent<Response::TerminalCapabilitySetReject>(machine);
  ASSERT_TRUE(reject);
  EXPECT_EQ(reject->sequence_number, 2);
  EXPECT_TRUE(reject->cause.is<Cause::Is::Unspecified>());
  EXPECT_EQ(machine.capabilities()->table.size(), 2U);
  expect_quiet(machine);
}

TEST(IncomingCapabilities, ThatContradictThemselvesAreRefusedHere) {
  auto machine = with_full_set();
  machine.handle_set(capability_set({entry(3, g711())}, {descriptor(0, {{4}})}, 2), kStart);
  EXPECT_TRUE(event<Refused>(machine));
  const auto reject = sent<Response::TerminalCapabilitySetReject>(machine);
  ASSERT_TRUE(reject);
  EXPECT_EQ(reject->sequence_number, 2);
  EXPECT_TRUE(reject->cause.is<Cause::Is::UndefinedTableEntryUsed>());
  EXPECT_EQ(machine.capabilities()->table.size(), 2U);
  machine.accept(kStart);
  expect_quiet(machine);
}

TEST(IncomingCapabilities, EmptyTheyPauseAndALaterSetEndsThePause) {
  auto machine = with_full_set();
  machine.handle_set(empty_set(2), kStart);
  EXPECT_TRUE(event<PauseOffered>(machine));
  EXPECT_FALSE(machine.paused());
  machine.accept(kStart);
  EXPECT_EQ(acknowledged(machine), 2);
  EXPECT_TRUE(machine.paused());
  EXPECT_TRUE(machine.capabilities()->table.empty());
  machine.handle_set(capability_set({entry(9, g722())}, {}, 3), kStart + 1h);
  EXPECT_TRUE(event<Offered>(machine));
  EXPECT_TRUE(machine.paused());
  machine.accept(kStart + 1h);
  EXPECT_EQ(acknowledged(machine), 3);
  EXPECT_FALSE(machine.paused());
  EXPECT_EQ(machine.capabilities()->table.size(), 1U);
  EXPECT_TRUE(machine.capabilities()->table.contains(9));
  expect_quiet(machine);
}

TEST(IncomingCapabilities, MayBeginPaused) {
  Machine machine;
  machine.handle_set(empty_set(), kStart);
  EXPECT_TRUE(event<PauseOffered>(machine));
  machine.accept(kStart);
  EXPECT_TRUE(machine.paused());
  ASSERT_TRUE(machine.capabilities());
}

TEST(IncomingCapabilities, PausedTwiceStayPaused) {
  auto machine = with_full_set();
  for (std::uint8_t number = 2; number < 5; ++number) {
    machine.handle_set(empty_set(number), kStart);
    EXPECT_TRUE(event<PauseOffered>(machine));
    machine.accept(kStart);
    EXPECT_EQ(acknowledged(machine), number);
    EXPECT_TRUE(machine.paused());
  }
}

TEST(IncomingCapabilities, ARefusedPauseDoesNotPause) {
  auto machine = with_full_set();
  machine.handle_set(empty_set(2), kStart);
  machine.reject(Cause::of<Cause::Is::Unspecified>(), kStart);
  EXPECT_FALSE(machine.paused());
  EXPECT_EQ(machine.capabilities()->table.size(), 2U);
}

TEST(IncomingCapabilities, ChangeInMidCallByWhatANewSetNames) {
  auto machine = with_full_set();
  machine.handle_set(capability_set({removal(2), entry(3, g722())}, {descriptor(0, {{1, 3}})}, 2),
                     kStart);
  EXPECT_TRUE(event<Offered>(machine));
  machine.accept(kStart);
  EXPECT_EQ(acknowledged(machine), 2);
  EXPECT_TRUE(machine.capabilities()->table.contains(1));
  EXPECT_FALSE(machine.capabilities()->table.contains(2));
  EXPECT_TRUE(machine.capabilities()->table.contains(3));
}

TEST(IncomingCapabilities, TheSameSetTwiceIsAnsweredTwice) {
  auto machine = with_full_set();
  machine.handle_set(full_set(1), kStart);
  EXPECT_TRUE(event<Offered>(machine));
  machine.accept(kStart);
  EXPECT_EQ(acknowledged(machine), 1);
  EXPECT_EQ(machine.capabilities()->table.size(), 2U);
}

TEST(IncomingCapabilities, OfAPeerThatGaveUpAreNotAnswered) {
  Machine machine;
  machine.handle_release({}, kStart);
  expect_quiet(machine);
  machine.handle_set(full_set(), kStart);
  EXPECT_TRUE(event<Offered>(machine));
  machine.handle_release({}, kStart);
  EXPECT_TRUE(event<Withdrawn>(machine));
  machine.accept(kStart);
  machine.reject(Cause::of<Cause::Is::Unspecified>(), kStart);
  EXPECT_FALSE(machine.capabilities());
  expect_quiet(machine);
}

TEST(IncomingCapabilities, ANewSetReplacesTheOneThatWaits) {
  Machine machine;
  machine.handle_set(full_set(1), kStart);
  machine.handle_set(capability_set({entry(7, g711())}, {}, 2), kStart);
  EXPECT_TRUE(event<Offered>(machine));
  EXPECT_TRUE(event<Withdrawn>(machine));
  EXPECT_TRUE(event<Offered>(machine));
  machine.accept(kStart);
  machine.accept(kStart);
  EXPECT_EQ(acknowledged(machine), 2);
  EXPECT_EQ(machine.capabilities()->table.size(), 1U);
  expect_quiet(machine);
}

}  // namespace
