#include "protocols/h245/end_session.hpp"

#include "tests/protocols/h245/script.hpp"

namespace {

using namespace script;
using Ended = EndSession::Ended;

const auto kDisconnect = EndSessionCommand::of<EndSessionCommand::Is::Disconnect>();

TEST(EndSession, SendsItsWordAndWaitsForThePeers) {
  EndSession machine;
  EXPECT_TRUE(machine.may_send());
  machine.end(kStart);
  EXPECT_FALSE(machine.may_send());
  const auto command = sent<Command::EndSessionCommand>(machine);
  ASSERT_TRUE(command);
  EXPECT_TRUE(command->is<EndSessionCommand::Is::Disconnect>());
  EXPECT_EQ(machine.deadline(), kStart + EndSession::kWait);
  EXPECT_FALSE(machine.poll_event());
  machine.handle_command(kDisconnect, kStart + 1s);
  EXPECT_EQ(machine.poll_event(), Ended::Answered);
  expect_quiet(machine);
}

TEST(EndSession, AnswersThePeerAndIsOver) {
  EndSession machine;
  machine.handle_command(kDisconnect, kStart);
  EXPECT_TRUE(sent<Command::EndSessionCommand>(machine));
  EXPECT_EQ(machine.poll_event(), Ended::ByPeer);
  EXPECT_FALSE(machine.may_send());
  expect_quiet(machine);
}

TEST(EndSession, DoesNotWaitForEverForRoomsThatNeverSayIt) {
  EndSession machine;
  machine.end(kStart);
  EXPECT_TRUE(sent<Command::EndSessionCommand>(machine));
  machine.handle_timeout(kStart + EndSession::kWait - 1ns);
  EXPECT_FALSE(machine.poll_event());
  machine.handle_timeout(kStart + EndSession::kWait);
  EXPECT_EQ(machine.poll_event(), Ended::NoAnswer);
  expect_quiet(machine);
}

TEST(EndSession, EndsWithItsConnectionInEveryState) {
  EndSession open;
  open.handle_connection_closed(kStart);
  EXPECT_EQ(open.poll_event(), Ended::ConnectionClosed);
  expect_quiet(open);
  EndSession waiting;
  waiting.end(kStart);
  EXPECT_TRUE(sent<Command::EndSessionCommand>(waiting));
  waiting.handle_connection_closed(kStart);
  EXPECT_EQ(waiting.poll_event(), Ended::ConnectionClosed);
  expect_quiet(waiting);
}

TEST(EndSession, SaysAndReportsItOnlyOnce) {
  EndSession machine;
  machine.end(kStart);
  machine.end(kStart);
  EXPECT_TRUE(sent<Command::EndSessionCommand>(machine));
  machine.handle_command(kDisconnect, kStart);
  EXPECT_TRUE(machine.poll_event().has_value());
  machine.handle_command(kDisconnect, kStart);
  machine.handle_connection_closed(kStart);
  machine.handle_timeout(kStart + 1h);
  machine.end(kStart);
  expect_quiet(machine);
}

}  // namespace
