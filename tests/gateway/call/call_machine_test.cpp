#include "gateway/call/call_machine.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace gateway::call {
namespace {

using namespace std::chrono_literals;
using protocols::EndReason;

constexpr protocols::TimePoint kStart{};

std::vector<CallCommand> drain(CallMachine& machine) {
  std::vector<CallCommand> out;
  while (auto command = machine.poll_command()) out.push_back(std::move(*command));
  return out;
}

template <class T>
const T* only(const std::vector<CallCommand>& commands) {
  return commands.size() == 1 ? std::get_if<T>(&commands.front()) : nullptr;
}

protocols::IncomingCall dialled(std::string number) {
  return {.dialled = std::move(number), .caller = "Room", .product = ""};
}

protocols::MediaNegotiated two_way_audio(bool held = false) {
  protocols::MediaNegotiated negotiated;
  negotiated.session.streams.emplace_back();
  negotiated.held = held;
  return negotiated;
}

// A call in the reception, nothing left to carry out.
CallMachine in_reception() {
  CallMachine machine;
  machine.handle_incoming(dialled(""), {}, kStart);
  machine.handle_negotiated(two_way_audio(), kStart);
  machine.handle_connected(kStart);
  drain(machine);
  return machine;
}

TEST(CallMachine, NumberIsLookedUpBeforeTheCallIsAnswered) {
  CallMachine machine;
  machine.handle_incoming(dialled("1001**4711"), {}, kStart);
  const auto commands = drain(machine);
  const auto* ask = only<AskDirectory>(commands);
  ASSERT_TRUE(ask);
  EXPECT_EQ(ask->number, "1001");
  EXPECT_EQ(ask->pin, "4711");
  machine.handle_admission(Admitted::Yes, kStart);
  const auto answer = drain(machine);
  ASSERT_EQ(answer.size(), 2U);
  EXPECT_TRUE(std::holds_alternative<Ring>(answer[0]));
  EXPECT_TRUE(std::holds_alternative<Accept>(answer[1]));
  machine.handle_connected(kStart);
  EXPECT_TRUE(only<EnterMeeting>(drain(machine)));
}

TEST(CallMachine, MissingPinIsAskedForInTheReception) {
  CallMachine machine;
  machine.handle_incoming(dialled("1001"), {}, kStart);
  drain(machine);
  machine.handle_admission(Admitted::PinNeeded, kStart);
  drain(machine);
  machine.handle_connected(kStart);
  const auto commands = drain(machine);
  const auto* reception = only<EnterReception>(commands);
  ASSERT_TRUE(reception);
  EXPECT_EQ(reception->number, "1001");
  EXPECT_FALSE(reception->wrong);
}

TEST(CallMachine, BareAddressLeadsToTheReceptionAndFromThereToAMeeting) {
  CallMachine machine = in_reception();
  machine.handle_transfer("1001", "");
  const auto asked = drain(machine);
  const auto* ask = only<AskDirectory>(asked);
  ASSERT_TRUE(ask);
  EXPECT_FALSE(ask->pin);
  machine.handle_admission(Admitted::Yes, kStart);
  EXPECT_TRUE(only<EnterMeeting>(drain(machine)));
}

TEST(CallMachine, ThirdWrongPinEndsTheCall) {
  CallMachine machine = in_reception();
  for (int attempt = 0; attempt < 2; ++attempt) {
    machine.handle_transfer("1001", "0000");
    drain(machine);
    machine.handle_admission(Admitted::WrongPin, kStart);
    const auto commands = drain(machine);
    const auto* again = only<EnterReception>(commands);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->wrong);
  }
  machine.handle_transfer("1001", "0000");
  drain(machine);
  machine.handle_admission(Admitted::WrongPin, kStart);
  const auto commands = drain(machine);
  const auto* hang_up = only<HangUp>(commands);
  ASSERT_TRUE(hang_up);
  EXPECT_EQ(hang_up->reason, EndReason::Rejected);
}

TEST(CallMachine, FullOrDrainingGatewayRefusesWithATimeToRetry) {
  for (const auto& capacity :
       {Capacity{.draining = true, .free = true}, Capacity{.draining = false, .free = false}}) {
    CallMachine machine;
    machine.handle_incoming(dialled("1001"), capacity, kStart);
    const auto commands = drain(machine);
    const auto* reject = only<Reject>(commands);
    ASSERT_TRUE(reject);
    EXPECT_EQ(reject->reason, EndReason::Overloaded);
    EXPECT_TRUE(reject->retry_after);
  }
}

TEST(CallMachine, ClosedDirectoryRefusesAnUnansweredCallAndEndsAnAnsweredOne) {
  CallMachine fresh;
  fresh.handle_incoming(dialled("1001"), {}, kStart);
  drain(fresh);
  fresh.handle_admission(Admitted::Closed, kStart);
  EXPECT_TRUE(only<Reject>(drain(fresh)));

  CallMachine answered = in_reception();
  answered.handle_transfer("1001", "");
  drain(answered);
  answered.handle_admission(Admitted::Closed, kStart);
  EXPECT_TRUE(only<HangUp>(drain(answered)));
}

TEST(CallMachine, EchoTestNeedsNoDirectory) {
  CallMachine machine;
  machine.handle_incoming(dialled("*43"), {}, kStart);
  EXPECT_EQ(drain(machine).size(), 2U);
  machine.handle_connected(kStart);
  EXPECT_TRUE(only<EnterEchoTest>(drain(machine)));
}

TEST(CallMachine, IdleReceptionEndsAndEveryKeyGivesItTime) {
  CallMachine machine = in_reception();
  machine.handle_media(kStart + 160s);
  machine.handle_digit('1', kStart + 160s);
  drain(machine);
  machine.handle_media(kStart + 190s);
  machine.handle_timeout(kStart + 190s);
  EXPECT_TRUE(drain(machine).empty());
  machine.handle_media(kStart + 340s);
  machine.handle_timeout(kStart + 341s);
  const auto commands = drain(machine);
  const auto* hang_up = only<HangUp>(commands);
  ASSERT_TRUE(hang_up);
  EXPECT_EQ(hang_up->reason, EndReason::Timeout);
}

TEST(CallMachine, RoomThatSendsNothingIsHungUpUnlessItHolds) {
  CallMachine silent = in_reception();
  silent.handle_timeout(kStart + 61s);
  EXPECT_TRUE(only<HangUp>(drain(silent)));

  CallMachine held = in_reception();
  held.handle_negotiated(two_way_audio(true), kStart + 1s);
  drain(held);
  held.handle_timeout(kStart + 61s);
  EXPECT_TRUE(drain(held).empty());
}

// A call in a meeting, nothing left to carry out.
CallMachine in_meeting() {
  CallMachine machine;
  machine.handle_incoming(dialled("1001"), {}, kStart);
  machine.handle_admission(Admitted::Yes, kStart);
  machine.handle_negotiated(two_way_audio(), kStart);
  machine.handle_connected(kStart);
  drain(machine);
  return machine;
}

TEST(CallMachine, WhatOthersShareIsPresentedToTheRoomUntilTheyStop) {
  CallMachine machine = in_meeting();
  machine.handle_content_shared(true);
  const auto begun = drain(machine);
  ASSERT_TRUE(only<Present>(begun));
  EXPECT_TRUE(only<Present>(begun)->wanted);
  machine.handle_content_shared(true);
  EXPECT_TRUE(drain(machine).empty());
  machine.handle_content_shared(false);
  const auto stopped = drain(machine);
  ASSERT_TRUE(only<Present>(stopped));
  EXPECT_FALSE(only<Present>(stopped)->wanted);
}

TEST(CallMachine, ARoomThatPresentsGetsWhatOthersShareWhenItStops) {
  CallMachine machine = in_meeting();
  machine.handle_content_shared(true);
  drain(machine);
  machine.handle_content_requested();
  const auto granted = drain(machine);
  ASSERT_TRUE(only<GrantContent>(granted));
  EXPECT_TRUE(only<GrantContent>(granted)->granted);
  machine.handle_content_released();
  EXPECT_TRUE(only<Present>(drain(machine)));
}

TEST(CallMachine, ContentIsForMeetings) {
  CallMachine machine = in_reception();
  machine.handle_content_requested();
  const auto answer = drain(machine);
  ASSERT_TRUE(only<GrantContent>(answer));
  EXPECT_FALSE(only<GrantContent>(answer)->granted);
}

TEST(CallMachine, EndIsReportedOnceWhateverFollows) {
  CallMachine machine = in_reception();
  machine.handle_ended({.reason = EndReason::RemoteHangup, .status = 0, .text = ""});
  EXPECT_TRUE(only<Finish>(drain(machine)));
  machine.handle_ended({.reason = EndReason::Timeout, .status = 0, .text = ""});
  machine.handle_digit('1', kStart);
  machine.handle_keyframe_wanted(protocols::StreamRole::MainVideo);
  machine.handle_seat_ended();
  machine.handle_transfer("1001", "");
  machine.handle_negotiated(two_way_audio(), kStart);
  EXPECT_TRUE(drain(machine).empty());
  EXPECT_FALSE(machine.deadline());
}

}  // namespace
}  // namespace gateway::call
