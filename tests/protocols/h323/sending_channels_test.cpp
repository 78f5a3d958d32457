#include "protocols/h323/sending_channels.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h323/peer.hpp"

namespace protocols::h323 {
namespace {

using Reject = h245::OpenLogicalChannelReject;
using Key = h235::ChannelKey;
using MediaDirection = h235::MediaKeys::Direction;

h245::PeerCapabilities clear_peer() {
  return h245::apply({}, room_set()).value();
}
h245::PeerCapabilities encrypting_peer() {
  auto set = room_set();
  set.capability_table->push_back(script::entry(11, script::encrypted(1, {H235Cipher::Aes128Cbc})));
  set.capability_table->push_back(script::entry(12, script::encrypted(2, {H235Cipher::Aes128Cbc})));
  set.capability_table->push_back(script::entry(13, script::encrypted(3, {H235Cipher::Aes128Cbc})));
  return h245::apply({}, set).value();
}

// The channels, and the messages that left them.
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

  std::vector<ControlMessage> sent() {
    std::vector<ControlMessage> out;
    while (auto message = channels.poll_transmit()) {
      out.push_back(asn1::decode<ControlMessage>(asn1::encode(*message).value()).value());
    }
    return out;
  }
  std::vector<h245::OpenLogicalChannel> opened() {
    std::vector<h245::OpenLogicalChannel> out;
    for (const auto& message : sent()) {
      if (const auto* open = body<Request::OpenLogicalChannel>(message)) out.push_back(*open);
    }
    return out;
  }
  void acknowledge(const h245::OpenLogicalChannel& open) {
    const auto session = h245::forward_parameters(open)->session_id;
    channels.handle_ack(h323::acknowledge(open, session == 0 ? 32 : session,
                                          {{"192.0.2.9", 6000}, {"192.0.2.9", 6001}}),
                        now);
  }
  void refuse(const h245::OpenLogicalChannel& open) {
    Reject reject;
    reject.forward_logical_channel_number = open.forward_logical_channel_number;
    reject.cause.emplace<script::Cause::Is::DataTypeNotSupported>();
    channels.handle_reject(reject, now);
  }
  std::optional<Codec> sending(StreamRole role) {
    for (const auto& one : channels.established()) {
      if (one.choice.role == role) return one.choice.format.codec;
    }
    return std::nullopt;
  }

  ControlTerms terms;
  SendingChannels channels;
  TimePoint now = TimePoint{} + 1h;
};

TEST(SendingChannels, OneARoleIsOpenedAndUsedOnceAcknowledged) {
  Channels us;
  us.channels.update(clear_peer(), true, us.now);
  const auto opened = us.opened();
  ASSERT_EQ(opened.size(), 2U);
  EXPECT_TRUE(us.channels.established().empty());
  EXPECT_FALSE(us.channels.take_changed());
  for (const auto& open : opened) us.acknowledge(open);
  EXPECT_TRUE(us.channels.take_changed());
  EXPECT_FALSE(us.channels.take_changed());
  EXPECT_EQ(us.sending(StreamRole::Audio), Codec::G722);
  EXPECT_EQ(us.sending(StreamRole::MainVideo), Codec::H264);
  EXPECT_EQ(us.channels.role_of(opened[0].forward_logical_channel_number), StreamRole::Audio);
  EXPECT_FALSE(us.channels.role_of(9));
  EXPECT_FALSE(us.channels.deadline());
}

TEST(SendingChannels, ACodecThatIsRefusedGivesWayToTheNext) {
  Channels us;
  us.channels.update(clear_peer(), true, us.now);
  us.refuse(us.opened()[0]);
  EXPECT_TRUE(us.channels.take_unsettled());
  us.channels.update(clear_peer(), false, us.now);
  const auto second = us.opened();
  ASSERT_EQ(second.size(), 1U) << "the picture is still being opened";
  us.acknowledge(second[0]);
  EXPECT_EQ(us.sending(StreamRole::Audio), Codec::Pcma);
  us.channels.update(clear_peer(), false, us.now);
  EXPECT_TRUE(us.opened().empty());
}

TEST(SendingChannels, WhereAllAreRefusedNothingIsSentUntilThePeerSaysAnewWhatItTakes) {
  Channels us;
  const auto peer = h245::apply({}, audio_set()).value();
  us.channels.update(peer, true, us.now);
  us.refuse(us.opened()[0]);
  us.channels.update(peer, false, us.now);
  EXPECT_TRUE(us.opened().empty());
  EXPECT_EQ(us.channels.failure_of(StreamRole::Audio), ChoiceError::NoCodec);
  us.channels.update(peer, true, us.now);
  EXPECT_EQ(us.opened().size(), 1U);
  EXPECT_FALSE(us.channels.failure_of(StreamRole::Audio));
}

TEST(SendingChannels, WithoutAnAnswerTheNextCodecIsTried) {
  Channels us;
  us.channels.update(clear_peer(), true, us.now);
  us.opened();
  ASSERT_EQ(us.channels.deadline(), us.now + h245::kT103);
  us.now += h245::kT103;
  us.channels.handle_timeout(us.now);
  EXPECT_TRUE(us.channels.take_unsettled());
  us.channels.update(clear_peer(), false, us.now);
  const auto next = us.opened();
  ASSERT_EQ(next.size(), 1U) << "of pictures there is no other codec";
  us.acknowledge(next[0]);
  EXPECT_EQ(us.sending(StreamRole::Audio), Codec::Pcma);
}

TEST(SendingChannels, AnAcknowledgementWithoutAnAddressClosesTheChannel) {
  Channels us;
  us.channels.update(clear_peer(), true, us.now);
  h245::OpenLogicalChannelAck ack;
  ack.forward_logical_channel_number = us.opened()[0].forward_logical_channel_number;
  us.channels.handle_ack(ack, us.now);
  const auto sent = us.sent();
  ASSERT_EQ(sent.size(), 1U);
  EXPECT_TRUE(body<Request::CloseLogicalChannel>(sent[0]));
  EXPECT_TRUE(us.channels.established().empty());
}

TEST(SendingChannels, AnswersAboutOtherChannelsAreNotOurs) {
  Channels us;
  us.channels.update(clear_peer(), true, us.now);
  h245::OpenLogicalChannelAck ack;
  ack.forward_logical_channel_number = 9;
  EXPECT_FALSE(us.channels.handle_ack(ack, us.now));
  Reject reject;
  reject.forward_logical_channel_number = 9;
  EXPECT_FALSE(us.channels.handle_reject(reject, us.now));
  EXPECT_FALSE(us.channels.handle_close_ack({.forward_logical_channel_number = 9}, us.now));
  h245::RequestChannelClose wish;
  wish.forward_logical_channel_number = 9;
  EXPECT_FALSE(us.channels.handle_close_request(wish, us.now));
  h245::MiscellaneousCommand command;
  command.logical_channel_number = 9;
  EXPECT_FALSE(us.channels.handle_command(command, us.now));
}

TEST(SendingChannels, ARepeatedAcknowledgementChangesNothing) {
  Channels us;
  us.channels.update(clear_peer(), true, us.now);
  const auto opened = us.opened();
  us.acknowledge(opened[0]);
  us.channels.take_changed();
  us.acknowledge(opened[0]);
  EXPECT_FALSE(us.channels.take_changed());
  EXPECT_TRUE(us.sent().empty());
}

TEST(SendingChannels, ThePeerMayWishOneClosed) {
  using Reason = h245::RequestChannelClose_Reason;
  for (const bool reopen : {false, true}) {
    Channels us;
    us.channels.update(h245::apply({}, audio_set()).value(), true, us.now);
    const auto first = us.opened()[0];
    us.acknowledge(first);
    us.channels.take_changed();
    h245::RequestChannelClose wish;
    wish.forward_logical_channel_number = first.forward_logical_channel_number;
    if (reopen) wish.reason = Reason::of<Reason::Is::Reopen>();
    EXPECT_TRUE(us.channels.handle_close_request(wish, us.now));
    EXPECT_TRUE(us.channels.take_changed());
    const auto sent = us.sent();
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_TRUE(body<Response::RequestChannelCloseAck>(sent[0]));
    EXPECT_TRUE(body<Request::CloseLogicalChannel>(sent[1]));
    EXPECT_EQ(us.channels.take_unsettled(), reopen);
    us.channels.update(h245::apply({}, audio_set()).value(), false, us.now);
    EXPECT_EQ(us.opened().size(), reopen ? 1U : 0U);
    us.channels.handle_close_ack(
        {.forward_logical_channel_number = first.forward_logical_channel_number}, us.now);
    EXPECT_FALSE(us.channels.role_of(first.forward_logical_channel_number));
  }
}

TEST(SendingChannels, ACloseThatNobodyAnswersIsOverAfterItsTime) {
  Channels us;
  us.channels.update(clear_peer(), true, us.now);
  for (const auto& open : us.opened()) us.acknowledge(open);
  us.channels.close_all(us.now);
  EXPECT_TRUE(us.channels.established().empty());
  us.channels.handle_timeout(us.now += h245::kT103);
  EXPECT_FALSE(us.channels.deadline());
  EXPECT_FALSE(us.channels.take_unsettled());
}

TEST(SendingChannels, ContentIsOpenedWhileItIsWanted) {
  Channels us;
  us.terms.options.content = true;
  us.terms.media.streams.push_back({StreamRole::Content, 5004, 5005});
  auto set = room_set();
  set.capability_table->push_back(
      script::entry(4, script::video(script::content(script::h264(64, 71)))));
  set.capability_descriptors = {script::descriptor(0, {{1, 2}, {3}, {4}})};
  const auto peer = h245::apply({}, set).value();
  us.channels.update(peer, true, us.now);
  EXPECT_EQ(us.opened().size(), 2U);
  us.channels.want_content(true);
  us.channels.update(peer, false, us.now);
  const auto opened = us.opened();
  ASSERT_EQ(opened.size(), 1U);
  us.acknowledge(opened[0]);
  EXPECT_EQ(us.sending(StreamRole::Content), Codec::H264);
  us.channels.want_content(false);
  us.channels.update(peer, false, us.now);
  EXPECT_FALSE(us.sending(StreamRole::Content));
}

TEST(SendingChannels, ThereAreNeverMoreThanAHandful) {
  Channels us;
  std::size_t opened = 0;
  for (int i = 0; i < 200; ++i) {
    us.channels.update(clear_peer(), true, us.now);
    opened += us.opened().size();
    us.channels.close_all(us.now);
    us.sent();
  }
  EXPECT_LE(opened, kMostChannels) << "closed ones count until the peer says so";
}

// What the master's open or ack says to the slave's key of the channel.
Key key_of(Key::Role role, std::uint16_t number, MediaDirection direction) {
  Key::Channel about;
  about.number = number;
  about.direction = direction;
  about.payload_type = 110;
  about.cipher = H235Cipher::Aes128Cbc;
  return {role, about, shared_secret()};
}

TEST(SendingChannels, TheMasterMakesTheKeyAndANewOneWhereTheSlaveAsks) {
  Channels us(encrypting_settings());
  us.channels.update(encrypting_peer(), true, us.now);
  const auto opened = us.opened();
  ASSERT_EQ(opened.size(), 2U);
  ASSERT_TRUE(opened[1].encryption_sync);
  us.acknowledge(opened[1]);
  ASSERT_EQ(us.channels.established().size(), 1U);
  Key theirs =
      key_of(Key::Role::Slave, opened[1].forward_logical_channel_number, MediaDirection::Decrypt);
  ASSERT_TRUE(theirs.handle_sync(*opened[1].encryption_sync));
  EXPECT_EQ(theirs.keys(), *us.channels.established()[0].keys);

  us.channels.take_changed();
  for (int update = 0; update < 4; ++update) {
    const auto before = *us.channels.established()[0].keys;
    theirs.request_update(us.now);
    EXPECT_TRUE(us.channels.handle_command(*theirs.poll_transmit(), us.now));
    EXPECT_EQ(*us.channels.established()[0].keys, before) << "until the peer has the new one";
    const auto sent = us.sent();
    ASSERT_EQ(sent.size(), 1U);
    const auto* announced = body<Order::MiscellaneousCommand>(sent[0]);
    ASSERT_TRUE(announced);
    EXPECT_TRUE(theirs.handle_command(*announced, us.now));
    EXPECT_TRUE(us.channels.handle_command(*theirs.poll_transmit(), us.now));
    EXPECT_TRUE(us.channels.take_changed());
    EXPECT_NE(*us.channels.established()[0].keys, before);
    EXPECT_EQ(us.channels.established()[0].keys->back(), theirs.keys().back());
  }
}

TEST(SendingChannels, ASlaveThatAsksAndNeverAcknowledgesHarmsNothing) {
  Channels us(encrypting_settings());
  us.channels.update(encrypting_peer(), true, us.now);
  const auto open = us.opened()[1];
  us.acknowledge(open);
  h245::MiscellaneousCommand ask;
  ask.logical_channel_number = open.forward_logical_channel_number;
  ask.type.emplace<h245::MiscellaneousCommand_Type::Is::EncryptionUpdateRequest>();
  const auto keys = *us.channels.established()[0].keys;
  for (int i = 0; i < 20; ++i) {
    us.channels.handle_command(ask, us.now);
    us.channels.handle_timeout(us.now += Key::kWait);
  }
  EXPECT_EQ(*us.channels.established()[0].keys, keys);
}

TEST(SendingChannels, TheSlaveTakesTheKeyOfTheAcknowledgement) {
  Channels us(encrypting_settings(), h245::Status::Slave);
  us.channels.update(encrypting_peer(), true, us.now);
  const auto open = us.opened()[0];
  EXPECT_FALSE(open.encryption_sync);
  Key theirs =
      key_of(Key::Role::Master, open.forward_logical_channel_number, MediaDirection::Decrypt);
  auto ack = h323::acknowledge(open, 1, {{"192.0.2.9", 6000}, {"192.0.2.9", 6001}});
  ack.encryption_sync = theirs.start(110, us.terms.random);
  us.channels.handle_ack(ack, us.now);
  ASSERT_EQ(us.channels.established().size(), 1U);
  EXPECT_EQ(*us.channels.established()[0].keys, theirs.keys());
}

TEST(SendingChannels, ADeterminationBetweenOpenAndAcknowledgementChangesNoKey) {
  for (const auto before : {h245::Status::Master, h245::Status::Slave}) {
    Channels us(encrypting_settings(), before);
    us.channels.update(encrypting_peer(), true, us.now);
    const auto open = us.opened()[0];
    const bool master = before == h245::Status::Master;
    us.terms.status = master ? h245::Status::Slave : h245::Status::Master;
    Key theirs =
        key_of(Key::Role::Master, open.forward_logical_channel_number, MediaDirection::Decrypt);
    auto ack = h323::acknowledge(open, 1, {{"192.0.2.9", 6000}, {"192.0.2.9", 6001}});
    ack.encryption_sync = theirs.start(110, us.terms.random);
    us.channels.handle_ack(ack, us.now);
    ASSERT_EQ(us.channels.established().size(), 1U);
    EXPECT_EQ(*us.channels.established()[0].keys == theirs.keys(), !master);
  }
}

TEST(SendingChannels, WithoutAKeyTheSlaveSendsNothing) {
  Channels us(encrypting_settings(), h245::Status::Slave);
  us.channels.update(encrypting_peer(), true, us.now);
  for (const auto& open : us.opened()) us.acknowledge(open);
  EXPECT_TRUE(us.channels.established().empty());
  EXPECT_EQ(us.channels.failure_of(StreamRole::Audio), ChoiceError::EncryptionRequired);
  for (const auto& message : us.sent()) EXPECT_TRUE(body<Request::CloseLogicalChannel>(message));
}

TEST(SendingChannels, WhereEncryptionIsRequiredAClearPeerGetsNothing) {
  Channels us(encrypting_settings());
  us.channels.update(clear_peer(), true, us.now);
  EXPECT_TRUE(us.opened().empty());
  EXPECT_EQ(us.channels.failure_of(StreamRole::Audio), ChoiceError::EncryptionRequired);
}

}  // namespace
}  // namespace protocols::h323
