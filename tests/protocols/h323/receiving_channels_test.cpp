#include "protocols/h323/receiving_channels.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h323/peer.hpp"

namespace protocols::h323 {
namespace {

using Key = h235::ChannelKey;
using MediaDirection = h235::MediaKeys::Direction;
constexpr auto kAudio = StreamRole::Audio;
constexpr auto kVideo = StreamRole::MainVideo;
constexpr auto kAes128 = H235Cipher::Aes128Cbc;

struct Channels {
  explicit Channels(ControlSettings settings = control_settings(),
                    h245::Status status = h245::Status::Master)
      : terms{.media = std::move(settings.media),
              .options = std::move(settings.options),
              .secret = std::move(settings.secret),
              .random = counting_random(4),
              .sessions = {},
              .status = status},
        channels(terms) {}

  // The one answer there is.
  ControlMessage open(const h245::OpenLogicalChannel& channel) {
    channels.handle_open(script::sent(channel), now);
    auto sent = all();
    EXPECT_EQ(sent.size(), 1U);
    return sent.empty() ? ControlMessage{} : sent[0];
  }
  std::vector<ControlMessage> all() {
    std::vector<ControlMessage> out;
    while (auto message = channels.poll_transmit()) {
      out.push_back(asn1::decode<ControlMessage>(asn1::encode(*message).value()).value());
    }
    return out;
  }

  ControlTerms terms;
  ReceivingChannels channels;
  TimePoint now = TimePoint{} + 1h;
};

std::optional<script::Cause::Is> refusal(const ControlMessage& message) {
  const auto* reject = body<Response::OpenLogicalChannelReject>(message);
  if (!reject) return std::nullopt;
  return static_cast<script::Cause::Is>(reject->cause.index());
}

Key key_of(Key::Role role, std::uint16_t number) {
  Key::Channel about;
  about.number = number;
  about.direction = MediaDirection::Encrypt;
  about.payload_type = 110;
  about.cipher = kAes128;
  return {role, about, shared_secret()};
}

TEST(ReceivingChannels, AChannelIsAcknowledgedWithOurAddresses) {
  Channels us;
  const auto answer = us.open(room_channel(7, kAudio, Codec::Pcmu));
  const auto* ack = body<Response::OpenLogicalChannelAck>(answer);
  ASSERT_TRUE(ack);
  const auto read = read_ack(*ack);
  EXPECT_EQ(read.rtp, (Address{"192.0.2.1", 5000}));
  EXPECT_EQ(read.rtcp, (Address{"192.0.2.1", 5001}));
  EXPECT_EQ(read.session, 1);
  EXPECT_TRUE(us.channels.take_changed());
  ASSERT_EQ(us.channels.established().size(), 1U);
  EXPECT_EQ(us.channels.established()[0].number, 7);
  EXPECT_EQ(us.channels.number_of(kAudio), 7);
  EXPECT_FALSE(us.channels.number_of(kVideo));
}

TEST(ReceivingChannels, WhatWeCannotTakeIsRefusedWithItsCause) {
  using Is = script::Cause::Is;
  Channels us;
  auto unknown = room_channel(7, kAudio, Codec::Pcmu);
  unknown.forward_logical_channel_parameters.data_type.emplace<h245::DataType::Is::AudioData>()
      .emplace<h245::AudioCapability::Is::G728>(20);
  EXPECT_EQ(refusal(us.open(unknown)), Is::DataTypeNotSupported);
  EXPECT_EQ(refusal(us.open(room_channel(8, kAudio, Codec::Pcmu, kAes128))), Is::SecurityDenied)
      << "there is no secret";
  auto wrong = room_channel(9, kAudio, Codec::Pcmu);
  using Multiplex = h245::OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
  wrong.forward_logical_channel_parameters.multiplex_parameters
      .get_if<Multiplex::Is::H2250LogicalChannelParameters>()
      ->session_id = 2;
  EXPECT_EQ(refusal(us.open(wrong)), Is::InvalidSessionID);
  EXPECT_EQ(us.channels.refused(), 3U);
  EXPECT_FALSE(us.channels.take_changed());
  EXPECT_TRUE(us.channels.established().empty());
}

TEST(ReceivingChannels, AClearChannelIsRefusedWhereEncryptionIsRequired) {
  Channels us(encrypting_settings());
  EXPECT_EQ(refusal(us.open(room_channel(7, kAudio, Codec::Pcmu))),
            script::Cause::Is::SecurityDenied);
}

TEST(ReceivingChannels, ANewerChannelOfARoleTakesThePlaceOfTheOlder) {
  Channels us;
  us.open(room_channel(9, kAudio, Codec::Pcmu));
  us.open(room_channel(7, kAudio, Codec::G722));
  EXPECT_EQ(us.channels.number_of(kAudio), 7);
  us.channels.take_changed();
  us.channels.handle_close({.forward_logical_channel_number = 9, .source = {}, .reason = {}},
                           us.now);
  EXPECT_EQ(us.all().size(), 1U);
  ASSERT_EQ(us.channels.established().size(), 1U);
  EXPECT_EQ(us.channels.established()[0].channel.format.codec, Codec::G722);
}

TEST(ReceivingChannels, OpenedAgainUnderItsNumberItIsAnotherOne) {
  Channels us;
  us.open(room_channel(7, kAudio, Codec::Pcmu));
  us.open(room_channel(7, kAudio, Codec::G722));
  ASSERT_EQ(us.channels.established().size(), 1U);
  EXPECT_EQ(us.channels.established()[0].channel.format.codec, Codec::G722);
  us.open(room_channel(7, kVideo, Codec::H264));
  ASSERT_EQ(us.channels.established().size(), 1U);
  EXPECT_EQ(us.channels.established()[0].channel.role, kVideo);
}

TEST(ReceivingChannels, AClosedChannelIsGoneAndAnUnknownOneTooIsAcknowledged) {
  Channels us;
  us.open(room_channel(7, kAudio, Codec::Pcmu));
  us.channels.take_changed();
  for (const std::uint16_t number : {std::uint16_t{7}, std::uint16_t{7}, std::uint16_t{900}}) {
    us.channels.handle_close({.forward_logical_channel_number = number, .source = {}, .reason = {}},
                             us.now);
    const auto sent = us.all();
    ASSERT_EQ(sent.size(), 1U);
    const auto* ack = body<Response::CloseLogicalChannelAck>(sent[0]);
    ASSERT_TRUE(ack);
    EXPECT_EQ(ack->forward_logical_channel_number, number);
  }
  EXPECT_TRUE(us.channels.take_changed());
  EXPECT_TRUE(us.channels.established().empty());
}

TEST(ReceivingChannels, ThereIsALimit) {
  Channels us;
  std::size_t taken = 0;
  for (std::uint16_t number = 1; number <= 200; ++number) {
    if (!refusal(us.open(room_channel(number, kAudio, Codec::Pcmu)))) ++taken;
  }
  EXPECT_EQ(taken, kMostChannels);
  EXPECT_EQ(us.channels.refused(), 200 - kMostChannels);
  us.channels.handle_close({.forward_logical_channel_number = 1, .source = {}, .reason = {}},
                           us.now);
  us.all();
  EXPECT_FALSE(refusal(us.open(room_channel(500, kAudio, Codec::Pcmu)))) << "there is room again";
}

TEST(ReceivingChannels, ThePeerIsAskedToCloseWhatItOpened) {
  Channels us;
  us.open(room_channel(7, kVideo, Codec::H264));
  us.channels.request_close(kVideo, us.now);
  us.channels.request_close(kVideo, us.now);
  us.channels.request_close(kAudio, us.now);
  auto sent = us.all();
  ASSERT_EQ(sent.size(), 1U);
  const auto* wish = body<Request::RequestChannelClose>(sent[0]);
  ASSERT_TRUE(wish);
  EXPECT_EQ(wish->forward_logical_channel_number, 7);
  ASSERT_TRUE(us.channels.deadline());
  h245::RequestChannelCloseAck ack;
  ack.forward_logical_channel_number = 7;
  EXPECT_TRUE(us.channels.handle_close_request_ack(ack, us.now));
  EXPECT_FALSE(us.channels.handle_close_request_ack(ack, us.now)) << "repeated";
  EXPECT_EQ(us.channels.established().size(), 1U) << "until it is closed";
  us.channels.request_close(kVideo, us.now);
  h245::RequestChannelCloseReject reject;
  reject.forward_logical_channel_number = 7;
  EXPECT_TRUE(us.channels.handle_close_request_reject(reject, us.now));
  EXPECT_FALSE(us.channels.handle_close_request_reject(reject, us.now));
  us.all();
  us.channels.request_close(kVideo, us.now);
  us.all();
  us.channels.handle_timeout(us.now += h245::kT108);
  EXPECT_FALSE(us.channels.deadline());
  EXPECT_EQ(us.channels.established().size(), 1U);
}

TEST(ReceivingChannels, TheMasterMakesTheKeyOfWhatTheSlaveSends) {
  Channels us(encrypting_settings());
  const auto answer = us.open(room_channel(7, kAudio, Codec::Pcmu, kAes128));
  const auto* ack = body<Response::OpenLogicalChannelAck>(answer);
  ASSERT_TRUE(ack);
  ASSERT_TRUE(ack->encryption_sync);
  Key theirs = key_of(Key::Role::Slave, 7);
  ASSERT_TRUE(theirs.handle_sync(*ack->encryption_sync));
  EXPECT_EQ(*us.channels.established()[0].keys, theirs.keys());
}

TEST(ReceivingChannels, TheSlaveTakesTheMastersKeyAndRefusesAChannelWithout) {
  Channels us(encrypting_settings(), h245::Status::Slave);
  EXPECT_EQ(refusal(us.open(room_channel(7, kAudio, Codec::Pcmu, kAes128))),
            script::Cause::Is::SecurityDenied);
  auto open = room_channel(8, kAudio, Codec::Pcmu, kAes128);
  open.encryption_sync.emplace();
  open.encryption_sync->synch_flag = 110;
  open.encryption_sync->h235_key = Bytes(20);
  EXPECT_EQ(refusal(us.open(open)), script::Cause::Is::SecurityDenied) << "what opens to no key";
  Key theirs = key_of(Key::Role::Master, 9);
  open.forward_logical_channel_number = 9;
  open.encryption_sync = theirs.start(110, us.terms.random);
  EXPECT_FALSE(refusal(us.open(open)));
  ASSERT_EQ(us.channels.established().size(), 1U);
  EXPECT_EQ(*us.channels.established()[0].keys, theirs.keys());

  us.channels.take_changed();
  theirs.update(111, us.terms.random, us.now);
  EXPECT_TRUE(us.channels.handle_command(*theirs.poll_transmit(), us.now));
  EXPECT_TRUE(us.channels.take_changed());
  const auto sent = us.all();
  ASSERT_EQ(sent.size(), 1U);
  EXPECT_TRUE(theirs.handle_command(*body<Order::MiscellaneousCommand>(sent[0]), us.now));
  EXPECT_EQ(us.channels.established()[0].keys->back(), theirs.keys().back());
}

TEST(ReceivingChannels, ANewKeyIsMadeWhereTheSlaveAsks) {
  Channels us(encrypting_settings());
  const auto answer = us.open(room_channel(7, kVideo, Codec::H264, kAes128));
  Key theirs = key_of(Key::Role::Slave, 7);
  ASSERT_TRUE(theirs.handle_sync(*body<Response::OpenLogicalChannelAck>(answer)->encryption_sync));
  for (int update = 0; update < 5; ++update) {
    theirs.request_update(us.now);
    us.channels.take_changed();
    EXPECT_TRUE(us.channels.handle_command(*theirs.poll_transmit(), us.now));
    EXPECT_TRUE(us.channels.take_changed()) << "it may come under the new one at once";
    EXPECT_EQ(us.channels.established()[0].keys->size(), 2U);
    const auto sent = us.all();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_TRUE(theirs.handle_command(*body<Order::MiscellaneousCommand>(sent[0]), us.now));
    EXPECT_TRUE(us.channels.handle_command(*theirs.poll_transmit(), us.now));
    EXPECT_EQ(us.channels.established()[0].keys->back(), theirs.keys().back());
  }
}

TEST(ReceivingChannels, ASlaveThatAsksAndNeverAcknowledgesHarmsNothing) {
  for (int payload_type = 96; payload_type <= 127; ++payload_type) {
    Channels us(encrypting_settings());
    us.open(room_channel(7, kVideo, Codec::H264, kAes128, static_cast<std::uint8_t>(payload_type)));
    h245::MiscellaneousCommand ask;
    ask.logical_channel_number = 7;
    ask.type.emplace<h245::MiscellaneousCommand_Type::Is::EncryptionUpdateRequest>();
    const auto first = us.channels.established()[0].keys->front();
    for (int i = 0; i < 20; ++i) {
      us.channels.handle_command(ask, us.now);
      us.channels.handle_timeout(us.now += Key::kWait);
    }
    EXPECT_EQ(us.channels.established()[0].keys->front(), first) << "the one it has stays";
    EXPECT_LE(us.channels.established()[0].keys->size(), 2U);
  }
}

TEST(ReceivingChannels, CommandsAboutOtherChannelsAreNotOurs) {
  Channels us;
  us.open(room_channel(7, kAudio, Codec::Pcmu));
  h245::MiscellaneousCommand ask;
  ask.logical_channel_number = 7;
  ask.type.emplace<h245::MiscellaneousCommand_Type::Is::EncryptionUpdateRequest>();
  EXPECT_FALSE(us.channels.handle_command(ask, us.now)) << "it has no key";
  ask.logical_channel_number = 8;
  EXPECT_FALSE(us.channels.handle_command(ask, us.now));
}

}  // namespace
}  // namespace protocols::h323
