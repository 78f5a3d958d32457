#include "protocols/h245/incoming_logical_channel.hpp"

#include "tests/protocols/h245/channels.hpp"
#include "tests/protocols/h245/script.hpp"

namespace {

using namespace script;
using Requested = IncomingLogicalChannel::Requested;
using Confirmed = IncomingLogicalChannel::Confirmed;
using Closed = IncomingLogicalChannel::Closed;
using Failed = IncomingLogicalChannel::Failed;
using State = IncomingLogicalChannel::State;
using Cause = OpenLogicalChannelReject_Cause;

constexpr std::uint16_t kNumber = 258;

CloseLogicalChannel close_by_user(std::uint16_t number = kNumber) {
  CloseLogicalChannel close;
  close.forward_logical_channel_number = number;
  close.source.emplace<CloseLogicalChannel_Source::Is::User>();
  return close;
}

IncomingLogicalChannel requested(OpenLogicalChannel open = audio_channel(kNumber, 1)) {
  IncomingLogicalChannel channel(kNumber);
  channel.handle_open(open, kStart);
  EXPECT_TRUE(event<Requested>(channel));
  return channel;
}
IncomingLogicalChannel established() {
  auto channel = requested();
  channel.accept(audio_ack(0, 1), kStart);
  EXPECT_TRUE(sent<Response::OpenLogicalChannelAck>(channel));
  return channel;
}
IncomingLogicalChannel awaiting_confirmation() {
  auto channel = requested(h224_channel(kNumber, 3));
  channel.accept(h224_ack(0, 3, 9), kStart);
  EXPECT_TRUE(sent<Response::OpenLogicalChannelAck>(channel));
  return channel;
}

TEST(IncomingChannel, IsAcceptedAndClosedByThePeer) {
  auto channel = requested();
  EXPECT_EQ(channel.state(), State::AwaitingEstablishment);
  EXPECT_FALSE(channel.poll_transmit());
  channel.accept(audio_ack(0, 1), kStart);
  const auto ack = sent<Response::OpenLogicalChannelAck>(channel);
  ASSERT_TRUE(ack);
  EXPECT_EQ(ack->forward_logical_channel_number, kNumber);
  EXPECT_EQ(channel.state(), State::Established);
  expect_quiet(channel);
  channel.handle_close(close_by_user(), kStart);
  EXPECT_TRUE(sent<Response::CloseLogicalChannelAck>(channel));
  const auto closed = event<Closed>(channel);
  ASSERT_TRUE(closed && closed->close);
  EXPECT_TRUE(closed->close->source.is<CloseLogicalChannel_Source::Is::User>());
  EXPECT_EQ(channel.state(), State::Released);
  expect_quiet(channel);
}

TEST(IncomingChannel, OfASlaveIsGivenItsSession) {
  auto channel = requested(audio_channel(kNumber, 0));
  channel.accept(audio_ack(0, 33), kStart);
  const auto ack = sent<Response::OpenLogicalChannelAck>(channel);
  ASSERT_TRUE(ack);
  EXPECT_EQ(forward_parameters(*ack)->session_id, 33);
}

TEST(IncomingChannelDeathTest, MustNotBeAcceptedWithoutASession) {
  auto channel = requested(audio_channel(kNumber, 0));
  EXPECT_DEATH(channel.accept(audio_ack(0, 0), kStart), "");
  EXPECT_DEATH(channel.accept({}, kStart), "");
}

TEST(IncomingChannel, IsRefusedWithTheCauseGiven) {
  auto channel = requested();
  channel.refuse(Cause::of<Cause::Is::SecurityDenied>(), kStart);
  const auto reject = sent<Response::OpenLogicalChannelReject>(channel);
  ASSERT_TRUE(reject);
  EXPECT_EQ(reject->forward_logical_channel_number, kNumber);
  EXPECT_TRUE(reject->cause.is<Cause::Is::SecurityDenied>());
  EXPECT_EQ(channel.state(), State::Released);
  expect_quiet(channel);
}

TEST(IncomingChannel, IsAnsweredOnlyOnce) {
  auto accepted = established();
  accepted.accept(audio_ack(0, 1), kStart);
  accepted.refuse(Cause::of<Cause::Is::Unspecified>(), kStart);
  EXPECT_EQ(accepted.state(), State::Established);
  expect_quiet(accepted);
  IncomingLogicalChannel never(kNumber);
  never.accept(audio_ack(0, 1), kStart);
  never.refuse(Cause::of<Cause::Is::Unspecified>(), kStart);
  expect_quiet(never);
}

TEST(IncomingChannel, ClosedBeforeItIsAnsweredIsNotAnswered) {
  auto channel = requested();
  channel.handle_close(close_by_user(), kStart);
  EXPECT_TRUE(sent<Response::CloseLogicalChannelAck>(channel));
  EXPECT_TRUE(event<Closed>(channel));
  channel.accept(audio_ack(0, 1), kStart);
  expect_quiet(channel);
}

TEST(IncomingChannel, AcknowledgesEveryCloseButReportsOne) {
  auto channel = established();
  for (int i = 0; i < 3; ++i) {
    channel.handle_close(close_by_user(), kStart);
    EXPECT_TRUE(sent<Response::CloseLogicalChannelAck>(channel));
    EXPECT_EQ(event<Closed>(channel).has_value(), i == 0);
  }
  IncomingLogicalChannel never(kNumber);
  never.handle_close(close_by_user(), kStart);
  EXPECT_TRUE(sent<Response::CloseLogicalChannelAck>(never));
  expect_quiet(never);
}

TEST(IncomingChannel, OpenedAnewIsVoidBefore) {
  for (auto channel : {requested(), established(), awaiting_confirmation()}) {
    channel.handle_open(audio_channel(kNumber, 2), kStart);
    const auto closed = event<Closed>(channel);
    ASSERT_TRUE(closed);
    EXPECT_FALSE(closed->close);
    EXPECT_TRUE(event<Requested>(channel));
    EXPECT_EQ(forward_parameters(channel.open())->session_id, 2);
    expect_quiet(channel);
    channel.accept(audio_ack(0, 2), kStart);
    EXPECT_TRUE(sent<Response::OpenLogicalChannelAck>(channel));
  }
}

TEST(IncomingChannel, CanBeOpenedAgainAfterItsRefusalOrEnd) {
  auto channel = requested();
  channel.refuse(Cause::of<Cause::Is::MasterSlaveConflict>(), kStart);
  EXPECT_TRUE(sent<Response::OpenLogicalChannelReject>(channel));
  channel.handle_open(audio_channel(kNumber, 1), kStart);
  EXPECT_TRUE(event<Requested>(channel));
  channel.accept(audio_ack(0, 1), kStart);
  EXPECT_TRUE(sent<Response::OpenLogicalChannelAck>(channel));
  expect_quiet(channel);
}

TEST(IncomingChannel, IgnoresMessagesForOthers) {
  auto channel = established();
  channel.handle_open(audio_channel(7, 1), kStart);
  channel.handle_close(close_by_user(7), kStart);
  OpenLogicalChannelConfirm confirm;
  confirm.forward_logical_channel_number = kNumber;
  channel.handle_confirm(confirm, kStart);
  channel.handle_timeout(kStart + 1h);
  EXPECT_EQ(channel.state(), State::Established);
  expect_quiet(channel);
}

TEST(IncomingChannel, OfBothDirectionsAwaitsItsConfirmation) {
  auto channel = awaiting_confirmation();
  EXPECT_EQ(channel.state(), State::AwaitingConfirmation);
  EXPECT_EQ(channel.deadline(), kStart + 30s);
  OpenLogicalChannelConfirm confirm;
  confirm.forward_logical_channel_number = 7;
  channel.handle_confirm(confirm, kStart);
  EXPECT_FALSE(channel.poll_event());
  confirm.forward_logical_channel_number = kNumber;
  channel.handle_confirm(confirm, kStart);
  EXPECT_TRUE(event<Confirmed>(channel));
  EXPECT_EQ(channel.state(), State::Established);
  channel.handle_confirm(confirm, kStart);
  expect_quiet(channel);
}

TEST(IncomingChannel, OfBothDirectionsFailsWithoutConfirmation) {
  auto channel = awaiting_confirmation();
  channel.handle_timeout(kStart + 30s);
  const auto failed = event<Failed>(channel);
  ASSERT_TRUE(failed);
  EXPECT_EQ(failed->failure, Failure::NoResponse);
  EXPECT_EQ(channel.state(), State::Released);
  expect_quiet(channel);
}

TEST(IncomingChannel, OfBothDirectionsMayBeClosedInsteadOfConfirmed) {
  auto channel = awaiting_confirmation();
  channel.handle_close(close_by_user(), kStart);
  EXPECT_TRUE(sent<Response::CloseLogicalChannelAck>(channel));
  EXPECT_TRUE(event<Closed>(channel));
  expect_quiet(channel);
}

TEST(IncomingChannel, OpenedByFastConnectNeedsNoAnswer) {
  auto channel = IncomingLogicalChannel::fast_connected(audio_channel(kNumber, 1));
  EXPECT_EQ(channel.number(), kNumber);
  EXPECT_EQ(channel.state(), State::Established);
  expect_quiet(channel);
  channel.handle_close(close_by_user(), kStart);
  EXPECT_TRUE(sent<Response::CloseLogicalChannelAck>(channel));
  EXPECT_TRUE(event<Closed>(channel));
}

}  // namespace
