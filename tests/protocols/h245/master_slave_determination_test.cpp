#include "protocols/h245/master_slave_determination.hpp"

#include <cstring>
#include <deque>
#include <functional>
#include <memory>

#include "tests/protocols/h245/script.hpp"

namespace {

using namespace script;
using Decision = MasterSlaveDeterminationAck_Decision;
using Determined = MasterSlaveDeterminer::Determined;
using Failed = MasterSlaveDeterminer::Failed;

MasterSlaveDetermination says(std::uint8_t type, std::uint32_t number) {
  return {.terminal_type = type, .status_determination_number = number};
}

MasterSlaveDeterminationAck ack(Status you_are) {
  MasterSlaveDeterminationAck out;
  if (you_are == Status::Master) {
    out.decision.emplace<Decision::Is::Master>();
  } else {
    out.decision.emplace<Decision::Is::Slave>();
  }
  return out;
}

MasterSlaveDeterminationReject identical_numbers() {
  MasterSlaveDeterminationReject out;
  out.cause.emplace<MasterSlaveDeterminationReject_Cause::Is::IdenticalNumbers>();
  return out;
}

// Draws the numbers given, the last one for ever. A machine draws one when it is made and one for
// each try.
protocols::RandomSource numbers(std::deque<std::uint32_t> list) {
  const auto left = std::make_shared<std::deque<std::uint32_t>>(std::move(list));
  return [left](std::span<std::byte> out) {
    std::memcpy(out.data(), &left->front(), out.size());
    if (left->size() > 1) left->pop_front();
  };
}

std::optional<Status> told(MasterSlaveDeterminer& machine) {
  const auto found = sent<Response::MasterSlaveDeterminationAck>(machine);
  if (!found) return std::nullopt;
  return found->decision.is<Decision::Is::Master>() ? Status::Master : Status::Slave;
}

std::optional<std::uint32_t> number_sent(MasterSlaveDeterminer& machine) {
  const auto found = sent<Request::MasterSlaveDetermination>(machine);
  return found ? std::optional(found->status_determination_number) : std::nullopt;
}

std::optional<Failure> failure(MasterSlaveDeterminer& machine) {
  const auto found = event<Failed>(machine);
  EXPECT_EQ(machine.status(), Status::Indeterminate);
  return found ? std::optional(found->failure) : std::nullopt;
}

std::optional<Status> determined(MasterSlaveDeterminer& machine) {
  const auto found = event<Determined>(machine);
  return found ? std::optional(found->status) : std::nullopt;
}

TEST(DetermineStatus, TheLargerTerminalTypeIsMasterWhateverTheNumbers) {
  EXPECT_EQ(determine_status(says(60, 1), says(50, 2)), Status::Master);
  EXPECT_EQ(determine_status(says(50, 2), says(60, 1)), Status::Slave);
  EXPECT_EQ(determine_status(says(240, 7), says(50, 7)), Status::Master);
}

TEST(DetermineStatus, ComparesNumbersModulo2To24) {
  const auto compare = [](std::uint32_t ours, std::uint32_t theirs) {
    return determine_status(says(60, ours), says(60, theirs));
  };
  EXPECT_EQ(compare(1, 2), Status::Master);
  EXPECT_EQ(compare(2, 1), Status::Slave);
  EXPECT_EQ(compare(0xffffff, 0), Status::Master);
  EXPECT_EQ(compare(0, 0xffffff), Status::Slave);
  EXPECT_EQ(compare(0, 0x7fffff), Status::Master);
  EXPECT_EQ(compare(0, 0x800001), Status::Slave);
  EXPECT_EQ(compare(0x900000, 0x0fffff), Status::Master);
}

TEST(DetermineStatus, EqualAndOppositeNumbersDecideNothing) {
  EXPECT_EQ(determine_status(says(60, 5), says(60, 5)), Status::Indeterminate);
  EXPECT_EQ(determine_status(says(60, 5), says(60, 0x800005)), Status::Indeterminate);
  EXPECT_EQ(determine_status(says(60, 0x800005), says(60, 5)), Status::Indeterminate);
}

TEST(DetermineStatus, BothSidesComeToOppositeResults) {
  for (std::uint32_t theirs = 0; theirs < 1U << 24U; theirs += 0x1357) {
    const auto a = determine_status(says(60, 0xabcdef), says(60, theirs));
    const auto b = determine_status(says(60, theirs), says(60, 0xabcdef));
    EXPECT_TRUE(a == Status::Indeterminate ? b == a : b != a && b != Status::Indeterminate);
  }
}

TEST(MasterSlave, AsksAndTakesTheAnswerOfThePeer) {
  const auto random = numbers({1, 0x12345678});
  MasterSlaveDeterminer machine(60, random);
  machine.determine(kStart);
  const auto request = sent<Request::MasterSlaveDetermination>(machine);
  ASSERT_TRUE(request);
  EXPECT_EQ(request->terminal_type, 60);
  EXPECT_EQ(request->status_determination_number, 0x345678U);
  EXPECT_EQ(machine.deadline(), kStart + 30s);
  machine.handle_ack(ack(Status::Slave), kStart + 1s);
  EXPECT_EQ(told(machine), Status::Master);
  EXPECT_EQ(determined(machine), Status::Slave);
  EXPECT_EQ(machine.status(), Status::Slave);
  expect_quiet(machine);
}

TEST(MasterSlave, AnswersAPeerThatAsksFirstAndWaitsForItsAck) {
  const auto random = numbers({1});
  MasterSlaveDeterminer machine(60, random);
  machine.handle_determination(says(50, 9), kStart);
  EXPECT_EQ(told(machine), Status::Slave);
  EXPECT_EQ(machine.deadline(), kStart + 30s);
  EXPECT_FALSE(machine.poll_event());
  machine.handle_ack(ack(Status::Master), kStart);
  EXPECT_EQ(determined(machine), Status::Master);
  expect_quiet(machine);
}

TEST(MasterSlave, CrossingRequestsAreAnsweredOnBothSides) {
  const auto random_a = numbers({0, 10}), random_b = numbers({0, 20});
  MasterSlaveDeterminer a(60, random_a), b(60, random_b);
  a.determine(kStart);
  b.determine(kStart);
  const auto from_a = sent<Request::MasterSlaveDetermination>(a);
  const auto from_b = sent<Request::MasterSlaveDetermination>(b);
  ASSERT_TRUE(from_a && from_b);
  a.handle_determination(*from_b, kStart);
  b.handle_determination(*from_a, kStart);
  b.handle_ack(ack(*told(a)), kStart);
  a.handle_ack(ack(*told(b)), kStart);
  EXPECT_EQ(determined(a), Status::Master);
  EXPECT_EQ(determined(b), Status::Slave);
  expect_quiet(a);
  expect_quiet(b);
}

TEST(MasterSlave, DrawsAnewWhenAPeerThatAskedTooHasTheSameNumber) {
  const auto random = numbers({0, 10, 30});
  MasterSlaveDeterminer machine(60, random);
  machine.determine(kStart);
  EXPECT_EQ(number_sent(machine), 10U);
  machine.handle_determination(says(60, 10), kStart + 5s);
  EXPECT_EQ(number_sent(machine), 30U);
  EXPECT_EQ(machine.deadline(), kStart + 35s);
  machine.handle_determination(says(60, 20), kStart + 5s);
  EXPECT_EQ(told(machine), Status::Master);
  machine.handle_ack(ack(Status::Slave), kStart + 5s);
  EXPECT_EQ(determined(machine), Status::Slave);
}

TEST(MasterSlave, DrawsAnewWhenItsNumberIsRejected) {
  const auto random = numbers({0, 10, 30});
  MasterSlaveDeterminer machine(60, random);
  machine.determine(kStart);
  EXPECT_EQ(number_sent(machine), 10U);
  machine.handle_reject(identical_numbers(), kStart + 1s);
  EXPECT_EQ(number_sent(machine), 30U);
  EXPECT_EQ(machine.deadline(), kStart + 31s);
  EXPECT_FALSE(machine.poll_event());
}

TEST(MasterSlave, RejectsTheSameNumberWhenItDidNotAsk) {
  const auto random = numbers({10});
  MasterSlaveDeterminer machine(60, random);
  machine.handle_determination(says(60, 10), kStart);
  EXPECT_TRUE(sent<Response::MasterSlaveDeterminationReject>(machine));
  expect_quiet(machine);
  machine.handle_determination(says(60, 11), kStart);
  EXPECT_EQ(told(machine), Status::Slave);
}

TEST(MasterSlave, GivesUpAfterN100TriesOfEitherKind) {
  const auto random = numbers({10});
  MasterSlaveDeterminer machine(60, random);
  machine.determine(kStart);
  for (unsigned tries = 1; tries < kN100; ++tries) {
    EXPECT_EQ(number_sent(machine), 10U);
    if (tries % 2 == 0) {
      machine.handle_reject(identical_numbers(), kStart);
    } else {
      machine.handle_determination(says(60, 10), kStart);
    }
  }
  EXPECT_EQ(number_sent(machine), 10U);
  machine.handle_reject(identical_numbers(), kStart);
  EXPECT_EQ(failure(machine), Failure::TooManyTries);
  expect_quiet(machine);
}

TEST(MasterSlave, CountsTriesAnewWithEachDetermination) {
  const auto random = numbers({10});
  MasterSlaveDeterminer machine(60, random);
  for (int round = 0; round < 3; ++round) {
    machine.determine(kStart);
    for (unsigned tries = 1; tries < kN100; ++tries) {
      machine.handle_reject(identical_numbers(), kStart);
    }
    EXPECT_FALSE(machine.poll_event());
    machine.handle_ack(ack(Status::Master), kStart);
    EXPECT_EQ(determined(machine), Status::Master);
  }
}

TEST(MasterSlave, TellsAPeerThatDoesNotAnswerThatItGaveUp) {
  const auto random = numbers({1});
  MasterSlaveDeterminer machine(60, random);
  machine.determine(kStart);
  EXPECT_TRUE(number_sent(machine));
  machine.handle_timeout(kStart + 29s);
  EXPECT_FALSE(machine.poll_event());
  machine.handle_timeout(kStart + 30s);
  EXPECT_TRUE(sent<Indication::MasterSlaveDeterminationRelease>(machine));
  EXPECT_EQ(failure(machine), Failure::NoResponse);
  expect_quiet(machine);
}

TEST(MasterSlave, FailsWithoutAWordWhenThePeersLastAckIsLost) {
  const auto random = numbers({1});
  MasterSlaveDeterminer machine(60, random);
  machine.handle_determination(says(50, 9), kStart);
  EXPECT_TRUE(told(machine));
  machine.handle_timeout(kStart + 30s);
  EXPECT_EQ(failure(machine), Failure::NoResponse);
  expect_quiet(machine);
}

TEST(MasterSlave, FailsWhenThePeerGivesUpWaiting) {
  const auto random = numbers({1});
  MasterSlaveDeterminer machine(60, random);
  machine.determine(kStart);
  EXPECT_TRUE(number_sent(machine));
  machine.handle_release({}, kStart);
  EXPECT_EQ(failure(machine), Failure::PeerSawNoResponse);
  machine.handle_determination(says(50, 9), kStart);
  EXPECT_TRUE(told(machine));
  machine.handle_release({}, kStart);
  EXPECT_EQ(failure(machine), Failure::PeerSawNoResponse);
  expect_quiet(machine);
}

TEST(MasterSlave, FailsWhenThePeersLastAckContradictsOurs) {
  const auto random = numbers({1});
  MasterSlaveDeterminer machine(60, random);
  machine.handle_determination(says(50, 9), kStart);
  EXPECT_EQ(told(machine), Status::Slave);
  machine.handle_ack(ack(Status::Slave), kStart);
  EXPECT_EQ(failure(machine), Failure::InconsistentField);
  expect_quiet(machine);
}

TEST(MasterSlave, FailsWhenWhatWasAnsweredIsAskedOrRejectedAgain) {
  const auto random = numbers({1});
  MasterSlaveDeterminer machine(60, random);
  machine.handle_determination(says(50, 9), kStart);
  EXPECT_TRUE(told(machine));
  machine.handle_determination(says(50, 9), kStart);
  EXPECT_EQ(failure(machine), Failure::InappropriateMessage);
  machine.handle_determination(says(50, 9), kStart);
  EXPECT_TRUE(told(machine));
  machine.handle_reject(identical_numbers(), kStart);
  EXPECT_EQ(failure(machine), Failure::InappropriateMessage);
  expect_quiet(machine);
}

TEST(MasterSlave, WhenIdleIgnoresAnswersThatComeLateOrTwice) {
  const auto random = numbers({1});
  MasterSlaveDeterminer machine(60, random);
  machine.determine(kStart);
  machine.handle_ack(ack(Status::Slave), kStart);
  while (machine.poll_transmit()) {
  }
  EXPECT_EQ(determined(machine), Status::Slave);
  machine.handle_ack(ack(Status::Master), kStart);
  machine.handle_reject(identical_numbers(), kStart);
  machine.handle_release({}, kStart);
  machine.handle_timeout(kStart + 60s);
  EXPECT_EQ(machine.status(), Status::Slave);
  expect_quiet(machine);
}

TEST(MasterSlave, OneDeterminationAtATime) {
  const auto random = numbers({1});
  MasterSlaveDeterminer machine(60, random);
  machine.determine(kStart);
  machine.determine(kStart + 1s);
  EXPECT_TRUE(number_sent(machine));
  EXPECT_FALSE(machine.poll_transmit());
  machine.handle_determination(says(50, 9), kStart);
  EXPECT_TRUE(told(machine));
  machine.determine(kStart);
  EXPECT_FALSE(machine.poll_transmit());
}

TEST(MasterSlave, CanBeDeterminedAgainInMidCallWithTheOtherResult) {
  const auto random = numbers({1});
  MasterSlaveDeterminer machine(60, random);
  machine.handle_determination(says(50, 9), kStart);
  EXPECT_TRUE(told(machine));
  machine.handle_ack(ack(Status::Master), kStart);
  EXPECT_EQ(determined(machine), Status::Master);
  machine.determine(kStart + 1h);
  EXPECT_EQ(machine.status(), Status::Indeterminate);
  EXPECT_TRUE(number_sent(machine));
  machine.handle_determination(says(190, 9), kStart + 1h);
  EXPECT_EQ(told(machine), Status::Master);
  machine.handle_ack(ack(Status::Slave), kStart + 1h);
  EXPECT_EQ(determined(machine), Status::Slave);
  expect_quiet(machine);
}

}  // namespace
