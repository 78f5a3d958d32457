#include "protocols/h245/outgoing_logical_channel.hpp"

#include "tests/protocols/h245/channels.hpp"
#include "tests/protocols/h245/script.hpp"

namespace {

using namespace script;
using Established = OutgoingLogicalChannel::Established;
using Refused = OutgoingLogicalChannel::Refused;
using Closed = OutgoingLogicalChannel::Closed;
using Failed = OutgoingLogicalChannel::Failed;
using State = OutgoingLogicalChannel::State;

constexpr std::uint16_t kNumber = 101;

OpenLogicalChannelReject reject(std::uint16_t number = kNumber) {
  using Cause = OpenLogicalChannelReject_Cause;
  OpenLogicalChannelReject out;
  out.forward_logical_channel_number = number;
  out.cause.emplace<Cause::Is::MasterSlaveConflict>();
  return out;
}

// One of each state, with what it sent taken away.
OutgoingLogicalChannel awaiting_establishment(OpenLogicalChannel open = audio_channel(kNumber, 1)) {
  OutgoingLogicalChannel channel(std::move(open), kStart);
  EXPECT_TRUE(sent<Request::OpenLogicalChannel>(channel));
  return channel;
}
OutgoingLogicalChannel established() {
  auto channel = awaiting_establishment();
  channel.handle_ack(audio_ack(kNumber, 1), kStart);
  EXPECT_TRUE(event<Established>(channel));
  return channel;
}
OutgoingLogicalChannel awaiting_release() {
  auto channel = established();
  channel.close(kStart);
  EXPECT_TRUE(sent<Request::CloseLogicalChannel>(channel));
  return channel;
}
OutgoingLogicalChannel released() {
  auto channel = awaiting_release();
  channel.handle_close_ack({kNumber}, kStart);
  EXPECT_TRUE(event<Closed>(channel));
  return channel;
}

std::optional<Failure> failure(OutgoingLogicalChannel& channel) {
  const auto found = event<Failed>(channel);
  EXPECT_EQ(channel.state(), State::Released);
  return found ? std::optional(found->failure) : std::nullopt;
}

TEST(OutgoingChannel, OpensAndCloses) {
  OutgoingLogicalChannel channel(audio_channel(kNumber, 1), kStart);
  const auto open = sent<Request::OpenLogicalChannel>(channel);
  ASSERT_TRUE(open);
  EXPECT_EQ(open->forward_logical_channel_number, kNumber);
  EXPECT_EQ(forward_parameters(*open)->session_id, 1);
  EXPECT_EQ(channel.deadline(), kStart + 30s);
  channel.handle_ack(audio_ack(kNumber, 1), kStart + 1s);
  EXPECT_EQ(channel.state(), State::Established);
  EXPECT_TRUE(event<Established>(channel));
  expect_quiet(channel);
  channel.close(kStart + 2s);
  const auto close = sent<Request::CloseLogicalChannel>(channel);
  ASSERT_TRUE(close);
  EXPECT_EQ(close->forward_logical_channel_number, kNumber);
  EXPECT_TRUE(close->source.is<CloseLogicalChannel_Source::Is::User>());
  EXPECT_FALSE(close->reason);
  EXPECT_EQ(channel.deadline(), kStart + 32s);
  channel.handle_close_ack({kNumber}, kStart + 3s);
  EXPECT_TRUE(event<Closed>(channel));
  EXPECT_EQ(channel.state(), State::Released);
  expect_quiet(channel);
}

TEST(OutgoingChannel, OfTheSlaveGetsItsSessionFromTheMastersAck) {
  auto channel = awaiting_establishment(audio_channel(kNumber, 0));
  channel.handle_ack(audio_ack(kNumber, 32), kStart);
  const auto acknowledged = event<Established>(channel);
  ASSERT_TRUE(acknowledged);
  EXPECT_EQ(forward_parameters(channel.open())->session_id, 0);
  EXPECT_EQ(forward_parameters(acknowledged->ack)->session_id, 32);
}

TEST(OutgoingChannel, ReportsTheCauseOfARefusal) {
  auto channel = awaiting_establishment();
  channel.handle_reject(reject(), kStart);
  const auto refused = event<Refused>(channel);
  ASSERT_TRUE(refused);
  EXPECT_TRUE(refused->reject.cause.is<OpenLogicalChannelReject_Cause::Is::MasterSlaveConflict>());
  EXPECT_EQ(channel.state(), State::Released);
  expect_quiet(channel);
}

TEST(OutgoingChannel, ClosesWhatThePeerNeverAnswered) {
  auto channel = awaiting_establishment();
  channel.handle_timeout(kStart + 29s);
  expect_quiet_but_waiting(channel);
  channel.handle_timeout(kStart + 30s);
  const auto close = sent<Request::CloseLogicalChannel>(channel);
  ASSERT_TRUE(close);
  EXPECT_TRUE(close->source.is<CloseLogicalChannel_Source::Is::Lcse>());
  EXPECT_EQ(failure(channel), Failure::NoResponse);
  channel.handle_ack(audio_ack(kNumber, 1), kStart + 31s);
  channel.handle_close_ack({kNumber}, kStart + 31s);
  expect_quiet(channel);
}

TEST(OutgoingChannel, CanBeClosedBeforeItIsAnswered) {
  auto channel = awaiting_establishment();
  channel.close(kStart + 1s);
  EXPECT_TRUE(sent<Request::CloseLogicalChannel>(channel));
  channel.handle_ack(audio_ack(kNumber, 1), kStart + 1s);
  EXPECT_EQ(channel.state(), State::AwaitingRelease);
  expect_quiet_but_waiting(channel);
  channel.handle_close_ack({kNumber}, kStart + 1s);
  EXPECT_TRUE(event<Closed>(channel));
}

TEST(OutgoingChannel, IsClosedByARefusalThatCrossesTheClose) {
  auto channel = awaiting_release();
  channel.handle_reject(reject(), kStart);
  EXPECT_TRUE(event<Closed>(channel));
  channel.handle_close_ack({kNumber}, kStart);
  expect_quiet(channel);
}

TEST(OutgoingChannel, IsClosedEvenIfThePeerDoesNotSaySo) {
  auto channel = awaiting_release();
  channel.handle_timeout(kStart + 30s);
  EXPECT_TRUE(event<Closed>(channel));
  EXPECT_EQ(channel.state(), State::Released);
  expect_quiet(channel);
}

TEST(OutgoingChannel, FailsWhenThePeerEndsItByAnAnswerToNothing) {
  auto refused = established();
  refused.handle_reject(reject(), kStart);
  EXPECT_EQ(failure(refused), Failure::InappropriateMessage);
  expect_quiet(refused);
  auto closed = established();
  closed.handle_close_ack({kNumber}, kStart);
  EXPECT_EQ(failure(closed), Failure::InappropriateMessage);
  expect_quiet(closed);
}

TEST(OutgoingChannel, SaysWhyItCloses) {
  using Reason = CloseLogicalChannel_Reason;
  auto channel = established();
  channel.close(kStart, Reason::of<Reason::Is::Reopen>());
  const auto close = sent<Request::CloseLogicalChannel>(channel);
  ASSERT_TRUE(close && close->reason);
  EXPECT_TRUE(close->reason->is<Reason::Is::Reopen>());
}

TEST(OutgoingChannel, IgnoresAnswersThatAreRepeatedOrForOthers) {
  auto channel = awaiting_establishment();
  channel.handle_ack(audio_ack(7, 1), kStart);
  channel.handle_reject(reject(7), kStart);
  channel.handle_close_ack({7}, kStart);
  channel.handle_close_ack({kNumber}, kStart);
  EXPECT_EQ(channel.state(), State::AwaitingEstablishment);
  expect_quiet_but_waiting(channel);
  auto open = established();
  open.handle_ack(audio_ack(kNumber, 1), kStart);
  open.handle_timeout(kStart + 1h);
  EXPECT_EQ(open.state(), State::Established);
  expect_quiet(open);
  auto closing = awaiting_release();
  closing.close(kStart);
  expect_quiet_but_waiting(closing);
  auto gone = released();
  gone.handle_ack(audio_ack(kNumber, 1), kStart);
  gone.handle_reject(reject(), kStart);
  gone.handle_close_ack({kNumber}, kStart);
  gone.close(kStart);
  gone.handle_timeout(kStart + 1h);
  EXPECT_EQ(gone.state(), State::Released);
  expect_quiet(gone);
}

TEST(OutgoingChannel, OfBothDirectionsIsConfirmed) {
  auto channel = awaiting_establishment(h224_channel(kNumber, 3));
  channel.handle_ack(h224_ack(kNumber, 3, 205), kStart);
  const auto confirm = sent<Indication::OpenLogicalChannelConfirm>(channel);
  ASSERT_TRUE(confirm);
  EXPECT_EQ(confirm->forward_logical_channel_number, kNumber);
  const auto acknowledged = event<Established>(channel);
  ASSERT_TRUE(acknowledged);
  EXPECT_EQ(acknowledged->ack.reverse_logical_channel_parameters->reverse_logical_channel_number,
            205);
  channel.handle_ack(h224_ack(kNumber, 3, 205), kStart);
  expect_quiet(channel);
}

TEST(OutgoingChannel, OpenedByFastConnectNeedsNoAnswer) {
  auto channel = OutgoingLogicalChannel::fast_connected(audio_channel(kNumber, 1));
  EXPECT_EQ(channel.state(), State::Established);
  expect_quiet(channel);
  channel.close(kStart);
  EXPECT_TRUE(sent<Request::CloseLogicalChannel>(channel));
  channel.handle_close_ack({kNumber}, kStart);
  EXPECT_TRUE(event<Closed>(channel));
}

}  // namespace
