#include "protocols/h323/channel_keying.hpp"

#include <gtest/gtest.h>

#include <set>

#include "tests/protocols/h323/peer.hpp"

namespace protocols::h323 {
namespace {

using Key = h235::ChannelKey;

ReceiveChannel encrypted_channel(std::uint8_t payload_type) {
  ReceiveChannel channel;
  channel.role = StreamRole::MainVideo;
  channel.format.codec = Codec::H264;
  channel.format.payload_type = payload_type;
  channel.cipher = H235Cipher::Aes256Cbc;
  return channel;
}

TEST(ChannelKeying, TheFlagIsThePayloadTypeThatThePeerNamedOrOneOfOurs) {
  EXPECT_EQ(first_synch_flag(encrypted_channel(97)), 97);
  EXPECT_EQ(first_synch_flag(encrypted_channel(34)), synch_flag_of(StreamRole::MainVideo));
}

TEST(ChannelKeying, NoTwoStreamsShareAFlagNorTwoKeysOfOne) {
  std::set<std::uint8_t> flags;
  for (const auto role : {StreamRole::Audio, StreamRole::MainVideo, StreamRole::Content}) {
    std::vector<H235Key> in_use;
    for (int key = 0; key < 3; ++key) {
      const std::uint8_t flag = synch_flag_of(role, in_use);
      EXPECT_LE(flag, 127);
      EXPECT_TRUE(flags.insert(flag).second);
      in_use.push_back({.payload_type = flag, .key = {}});
    }
  }
}

TEST(ChannelKeying, AKeyKnowsDirectionNumberAndCipherOfItsChannel) {
  const auto incoming = keyed(encrypted_channel(97), 5);
  EXPECT_EQ(incoming.direction, h235::MediaKeys::Direction::Decrypt);
  EXPECT_EQ(incoming.number, 5);
  EXPECT_EQ(incoming.payload_type, 97);
  EXPECT_EQ(incoming.cipher, H235Cipher::Aes256Cbc);
  SendChoice choice;
  choice.cipher = H235Cipher::Aes128Cbc;
  const auto outgoing = keyed(choice, 6);
  EXPECT_EQ(outgoing.direction, h235::MediaKeys::Direction::Encrypt);
  EXPECT_EQ(outgoing.cipher, H235Cipher::Aes128Cbc);
}

TEST(ChannelKeying, ANewKeyIsMadeWhenThePeerAsksAndSaid) {
  const TimePoint now = TimePoint{} + 1h;
  const auto random = counting_random(5);
  const auto secret = shared_secret();
  const auto about = keyed(encrypted_channel(97), 5);
  MadeKey made = make_key(about, 121, secret, random);
  auto there = about;
  there.direction = h235::MediaKeys::Direction::Encrypt;
  Key theirs(Key::Role::Slave, there, secret);
  ASSERT_TRUE(theirs.handle_sync(made.sync));
  EXPECT_EQ(theirs.keys(), made.key.keys());

  std::deque<ControlMessage> outbox;
  EXPECT_FALSE(drain_key(made.key, StreamRole::MainVideo, random, now, outbox));
  EXPECT_TRUE(outbox.empty());
  theirs.request_update(now);
  while (auto wish = theirs.poll_transmit()) made.key.handle_command(*wish, now);
  EXPECT_TRUE(drain_key(made.key, StreamRole::MainVideo, random, now, outbox));
  ASSERT_EQ(outbox.size(), 1U);
  EXPECT_EQ(made.key.keys().size(), 2U) << "both are good while the sender goes over";
  const auto* command = outbox[0].get_if<ControlMessage::Is::Command>();
  ASSERT_TRUE(command);
  const auto* announced = command->get_if<h245::CommandMessage::Is::MiscellaneousCommand>();
  ASSERT_TRUE(announced);
  theirs.handle_command(*announced, now);
  EXPECT_EQ(theirs.keys().back(), made.key.keys().back());
}

}  // namespace
}  // namespace protocols::h323
