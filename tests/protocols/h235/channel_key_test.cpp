#include "protocols/h235/channel_key.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "protocols/asn1/per.hpp"
#include "protocols/h235/error.hpp"
#include "tests/protocols/h235/support.hpp"

namespace protocols::h235 {
namespace {

using Role = ChannelKey::Role;
using State = ChannelKey::State;
using Event = ChannelKey::Event;
using Direction = MediaKeys::Direction;
using Type = h245::MiscellaneousCommand_Type;
using Command = h245::MiscellaneousCommand;

constexpr TimePoint kStart{};
constexpr std::uint8_t kChannelType = 96;

ChannelKey end(Role role, Direction direction, bool acknowledged = true) {
  return {role,
          {.number = 101,
           .direction = direction,
           .payload_type = kChannelType,
           .general_id = u"gateway",
           .acknowledged = acknowledged},
          Secret::copy_of(counting(128))};
}

Bytes packet(std::uint8_t type = kChannelType) {
  Bytes out = from_hex("8000b52b0f8385ba4ac3321c");
  out[1] = static_cast<std::byte>(type);
  const Bytes payload = counting(33);
  out.insert(out.end(), payload.begin(), payload.end());
  return out;
}

// What the media paths of both sides do with the keys.
struct Paths {
  MediaKeys out{Direction::Encrypt}, in{Direction::Decrypt};

  void follow(const ChannelKey& sender, const ChannelKey& receiver) {
    EXPECT_TRUE(out.follow(sender.media()));
    EXPECT_TRUE(in.follow(receiver.media()));
    EXPECT_LE(sender.keys().size(), 1U);
    EXPECT_LE(receiver.keys().size(), MediaKeys::kMostKeys);
  }
};

// The master sends media to the slave, or the slave to the master.
struct Call {
  explicit Call(bool master_sends, bool acknowledged = true)
      : master(end(Role::Master, master_sends ? Direction::Encrypt : Direction::Decrypt,
                   acknowledged)),
        slave(end(Role::Slave, master_sends ? Direction::Decrypt : Direction::Encrypt)),
        sender(master_sends ? master : slave),
        receiver(master_sends ? slave : master) {
    EXPECT_TRUE(slave.handle_sync(master.start(120, random)));
  }

  // Everything that either says reaches the other, by way of the wire.
  void exchange(TimePoint now = kStart) {
    for (bool more = true; more;) {
      more = false;
      while (const auto said = master.poll_transmit()) more = deliver(slave, *said, now);
      while (const auto said = slave.poll_transmit()) more = deliver(master, *said, now);
    }
  }
  static bool deliver(ChannelKey& to, const Command& command, TimePoint now = kStart) {
    const auto decoded = asn1::decode<h245::MultimediaSystemControlMessage>(encode(command));
    const auto* read = decoded->get_if<h245::MultimediaSystemControlMessage::Is::Command>()
                           ->get_if<h245::CommandMessage::Is::MiscellaneousCommand>();
    EXPECT_TRUE(to.handle_command(*read, now));
    return true;
  }
  static Bytes encode(const Command& command) {
    using Message = h245::MultimediaSystemControlMessage;
    using Commands = h245::CommandMessage;
    return asn1::encode(Message::of<Message::Is::Command>(
                            Commands::of<Commands::Is::MiscellaneousCommand>(command)))
        .value();
  }
  // The payload type on the wire; nothing where media does not get through.
  std::optional<std::uint8_t> media() {
    paths.follow(sender, receiver);
    Bytes data = packet();
    if (!paths.out.run(data)) return std::nullopt;
    const auto type = std::to_integer<std::uint8_t>(data[1]);
    if (!paths.in.run(data) || data != packet()) return std::nullopt;
    return type;
  }

  RandomSource random = seeded(1);
  ChannelKey master, slave;
  ChannelKey &sender, &receiver;
  Paths paths;
};

std::vector<Event> events(ChannelKey& key) {
  std::vector<Event> out;
  while (const auto event = key.poll_event()) out.push_back(*event);
  return out;
}

class BothDirections : public ::testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(MasterOrSlaveSends, BothDirections, ::testing::Bool());

TEST_P(BothDirections, MediaFlowsUnderTheKeyThatCameWithTheChannel) {
  Call call(GetParam());
  EXPECT_EQ(call.media(), 120);
  EXPECT_EQ(call.master.state(), State::Established);
  EXPECT_EQ(call.slave.state(), State::Established);
  EXPECT_FALSE(call.master.deadline());
}

TEST_P(BothDirections, ANewKeyTakesOverWithItsPayloadType) {
  Call call(GetParam());
  call.master.update(121, call.random, kStart);
  EXPECT_EQ(call.master.state(), State::AwaitingAck);
  EXPECT_EQ(call.media(), 120);
  call.exchange();
  EXPECT_EQ(call.media(), 121);
  EXPECT_EQ(call.master.state(), State::Established);
  EXPECT_FALSE(call.master.deadline());
  EXPECT_EQ(events(call.master), std::vector{Event::KeyChanged});
  EXPECT_EQ(events(call.slave), std::vector{Event::KeyChanged});
}

TEST_P(BothDirections, WhoReceivesHasANewKeyBeforeItsSenderUsesIt) {
  Call call(GetParam());
  call.master.update(121, call.random, kStart);
  Call::deliver(call.slave, *call.master.poll_transmit());
  ASSERT_EQ(call.receiver.keys().size(), 2U);
  EXPECT_EQ(call.receiver.keys().back().payload_type, 121);
  // A sending slave has been told; a sending master waits for the answer.
  EXPECT_EQ(call.sender.keys().back().payload_type, GetParam() ? 120 : 121);
  call.exchange();
  EXPECT_EQ(call.sender.keys().back().payload_type, 121);
}

TEST_P(BothDirections, EveryChangeOfTheKeysIsToldAtOnce) {
  for (const bool acknowledged : {true, false}) {
    Call call(GetParam(), acknowledged);
    H235Direction master = call.master.media(), slave = call.slave.media();
    const auto told = [](ChannelKey& key, H235Direction& known) {
      const bool changed = key.media() != known;
      known = key.media();
      EXPECT_EQ(events(key), std::vector(changed ? 1 : 0, Event::KeyChanged));
    };
    for (const auto type : {std::uint8_t{121}, std::uint8_t{122}}) {
      call.master.update(type, call.random, kStart);
      told(call.master, master);
      Call::deliver(call.slave, *call.master.poll_transmit());
      told(call.slave, slave);
      call.exchange();
      told(call.master, master);
    }
  }
}

TEST_P(BothDirections, KeysAnnouncedInVainDoNotPushOutTheOneInUse) {
  Call call(GetParam());
  EXPECT_EQ(call.media(), 120);
  for (const auto type : {std::uint8_t{121}, std::uint8_t{122}, std::uint8_t{123}}) {
    call.master.update(type, call.random, kStart);
    while (const auto deadline = call.master.deadline()) {
      while (call.master.poll_transmit()) {
      }
      call.master.handle_timeout(*deadline);
    }
    EXPECT_EQ(call.media(), 120);
  }
}

TEST_P(BothDirections, AMasterThatHearsNoAckStaysReadableWhicheverKeyItUses) {
  Call call(GetParam());
  EXPECT_EQ(call.media(), 120);
  for (const auto type : {std::uint8_t{121}, std::uint8_t{122}}) {
    call.master.update(type, call.random, kStart);
    while (const auto deadline = call.master.deadline()) {
      while (const auto said = call.master.poll_transmit()) Call::deliver(call.slave, *said);
      while (call.slave.poll_transmit()) {
      }
      call.master.handle_timeout(*deadline);
    }
    EXPECT_EQ(call.media(), GetParam() ? 120 : type);
  }
}

TEST_P(BothDirections, KeysMayGoToAndFroBetweenTwoPayloadTypes) {
  Call call(GetParam());
  for (int i = 0; i < 6; ++i) {
    const auto type = static_cast<std::uint8_t>(i % 2 == 0 ? 121 : 120);
    call.master.update(type, call.random, kStart);
    call.exchange();
    EXPECT_EQ(call.media(), type);
  }
}

TEST_P(BothDirections, PacketsOfBeforeAreStillRead) {
  Call call(GetParam());
  call.paths.follow(call.sender, call.receiver);
  Bytes late = packet();
  ASSERT_TRUE(call.paths.out.run(late));
  call.master.update(121, call.random, kStart);
  call.exchange();
  EXPECT_EQ(call.media(), 121);
  EXPECT_TRUE(call.paths.in.run(late));
  EXPECT_EQ(late, packet());
}

TEST_P(BothDirections, TheSlaveAsksForANewKey) {
  Call call(GetParam());
  call.slave.request_update(kStart);
  EXPECT_EQ(call.slave.state(), State::AwaitingUpdate);
  call.exchange();
  EXPECT_EQ(events(call.master), std::vector{Event::UpdateWanted});
  call.master.update(121, call.random, kStart);
  call.exchange();
  EXPECT_EQ(call.slave.state(), State::Established);
  EXPECT_FALSE(call.slave.deadline());
  EXPECT_EQ(events(call.slave), std::vector{Event::KeyChanged});
  EXPECT_EQ(call.media(), 121);
}

TEST_P(BothDirections, AnAnnouncementIsRepeatedUntilItIsAcknowledged) {
  Call call(GetParam());
  call.master.update(121, call.random, kStart);
  ASSERT_TRUE(call.master.poll_transmit());  // lost
  EXPECT_EQ(call.master.deadline(), kStart + ChannelKey::kWait);
  call.master.handle_timeout(kStart + ChannelKey::kWait - std::chrono::seconds(1));
  EXPECT_FALSE(call.master.poll_transmit());
  call.master.handle_timeout(kStart + ChannelKey::kWait);
  call.exchange();
  EXPECT_EQ(call.media(), 121);
}

TEST_P(BothDirections, ALostAckIsSaidAgainAndTheKeyTakenOnce) {
  Call call(GetParam());
  call.master.update(121, call.random, kStart);
  Call::deliver(call.slave, *call.master.poll_transmit());
  ASSERT_TRUE(call.slave.poll_transmit());  // lost
  call.master.handle_timeout(kStart + ChannelKey::kWait);
  call.exchange();
  EXPECT_EQ(call.media(), 121);
  EXPECT_EQ(events(call.slave), std::vector{Event::KeyChanged});
}

TEST_P(BothDirections, AfterThreeTriesTheKeyBeforeStays) {
  Call call(GetParam());
  call.master.update(121, call.random, kStart);
  int said = 0;
  while (const auto deadline = call.master.deadline()) {
    while (call.master.poll_transmit()) ++said;
    call.master.handle_timeout(*deadline);
  }
  EXPECT_EQ(said, ChannelKey::kTries);
  EXPECT_EQ(events(call.master).back(), Event::UpdateFailed);
  EXPECT_EQ(call.media(), 120);
  call.master.update(121, call.random, kStart);
  call.exchange();
  EXPECT_EQ(call.media(), 121);
}

TEST_P(BothDirections, ARequestIsRepeatedAndGivenUp) {
  Call call(GetParam());
  call.slave.request_update(kStart);
  int said = 0;
  while (const auto deadline = call.slave.deadline()) {
    while (call.slave.poll_transmit()) ++said;
    call.slave.handle_timeout(*deadline);
  }
  EXPECT_EQ(said, ChannelKey::kTries);
  EXPECT_EQ(events(call.slave), std::vector{Event::UpdateFailed});
  EXPECT_EQ(call.slave.state(), State::Established);
  EXPECT_EQ(call.media(), 120);
}

TEST_P(BothDirections, ARequestThatCrossesTheAnnouncementBringsItAgain) {
  Call call(GetParam());
  call.slave.request_update(kStart);
  call.master.update(121, call.random, kStart);
  call.exchange();
  EXPECT_TRUE(events(call.master) == std::vector{Event::KeyChanged});
  EXPECT_EQ(events(call.slave), std::vector{Event::KeyChanged});
  EXPECT_EQ(call.media(), 121);
}

TEST_P(BothDirections, RequestsDoNotMakeTheMasterRepeatForEver) {
  Call call(GetParam());
  call.slave.request_update(kStart);
  const Command request = *call.slave.poll_transmit();
  call.master.update(121, call.random, kStart);
  for (int i = 0; i < 100; ++i) Call::deliver(call.master, request);
  int said = 0;
  while (call.master.poll_transmit()) ++said;
  EXPECT_EQ(said, ChannelKey::kTries);
}

TEST_P(BothDirections, AcksOfOtherKeysAndInOtherStatesChangeNothing) {
  Call call(GetParam());
  call.master.update(121, call.random, kStart);
  Call::deliver(call.slave, *call.master.poll_transmit());
  Command ack = *call.slave.poll_transmit();
  Command other = ack;
  other.type = Type::of<Type::Is::EncryptionUpdateAck>({.synch_flag = 99});
  Call::deliver(call.master, other);
  EXPECT_EQ(call.master.state(), State::AwaitingAck);
  Call::deliver(call.master, ack);
  Call::deliver(call.master, ack);
  Call::deliver(call.slave, ack);
  EXPECT_EQ(events(call.master), std::vector{Event::KeyChanged});
  EXPECT_EQ(call.media(), 121);
}

TEST_P(BothDirections, PeersThatDoNotAcknowledgeAreToldOnce) {
  Call call(GetParam(), false);
  call.master.update(121, call.random, kStart);
  EXPECT_EQ(call.master.state(), State::Established);
  EXPECT_FALSE(call.master.deadline());
  const auto said = call.master.poll_transmit();
  ASSERT_TRUE(said);
  EXPECT_TRUE(said->type.is<Type::Is::EncryptionUpdate>());
  Call::deliver(call.slave, *said);
  EXPECT_FALSE(call.slave.poll_transmit());
  EXPECT_EQ(events(call.slave), std::vector{Event::KeyChanged});
  EXPECT_EQ(call.media(), 121);
}

TEST_P(BothDirections, KeysThatDoNotOpenLeaveTheOneBefore) {
  Call call(GetParam());
  call.master.update(121, call.random, kStart);
  Command bad = *call.master.poll_transmit();
  auto& sync = bad.type.get_if<Type::Is::EncryptionUpdateCommand>()->encryption_sync;
  sync.h235_key.resize(5);
  Call::deliver(call.slave, bad);
  sync.synch_flag = 200;
  Call::deliver(call.slave, bad);
  EXPECT_EQ(events(call.slave), (std::vector{Event::BadKey, Event::BadKey}));
  EXPECT_FALSE(call.slave.poll_transmit());
  EXPECT_EQ(call.media(), 120);
}

TEST_P(BothDirections, TwoMastersDoNotChangeEachOthersKeys) {
  Call call(GetParam());
  ChannelKey other = end(Role::Master, GetParam() ? Direction::Encrypt : Direction::Decrypt);
  other.start(120, call.random);
  call.master.update(121, call.random, kStart);
  Call::deliver(other, *call.master.poll_transmit());
  EXPECT_FALSE(other.poll_event());
  EXPECT_FALSE(other.poll_transmit());
}

TEST_P(BothDirections, TwoUpdatesAtOnceAreOne) {
  Call call(GetParam());
  call.master.update(121, call.random, kStart);
  call.master.update(122, call.random, kStart);
  call.exchange();
  EXPECT_EQ(call.media(), 121);
  call.slave.request_update(kStart);
  call.slave.request_update(kStart);
  EXPECT_TRUE(call.slave.poll_transmit());
  EXPECT_FALSE(call.slave.poll_transmit());
}

TEST(ChannelKey, KnowsItsChannelByNumberAndDirection) {
  Call call(true);
  call.master.update(121, call.random, kStart);
  const Command command = *call.master.poll_transmit();
  ASSERT_TRUE(command.direction);
  EXPECT_TRUE(command.direction->is<h245::EncryptionUpdateDirection::Is::MasterToSlave>());
  Command other = command;
  other.logical_channel_number = 102;
  EXPECT_FALSE(call.slave.handle_command(other, kStart));
  ChannelKey backwards = end(Role::Slave, Direction::Encrypt);
  EXPECT_FALSE(backwards.handle_command(command, kStart));
  Command unsaid = command;
  unsaid.direction.reset();
  EXPECT_TRUE(call.slave.handle_command(unsaid, kStart));
  EXPECT_TRUE(call.slave.poll_transmit());
}

TEST(ChannelKey, LeavesOtherCommandsAlone) {
  Call call(true);
  Command command;
  command.logical_channel_number = 101;
  command.type = Type::of<Type::Is::VideoFastUpdatePicture>();
  EXPECT_FALSE(call.slave.handle_command(command, kStart));
}

TEST(ChannelKey, BeforeTheFirstKeyNothingIsSaidAndNothingPasses) {
  ChannelKey slave = end(Role::Slave, Direction::Decrypt);
  Call call(true);
  call.master.update(121, call.random, kStart);
  EXPECT_TRUE(slave.handle_command(*call.master.poll_transmit(), kStart));
  EXPECT_FALSE(slave.poll_event());
  slave.request_update(kStart);
  slave.handle_timeout(kStart + ChannelKey::kWait);
  EXPECT_FALSE(slave.poll_transmit());
  EXPECT_TRUE(slave.keys().empty());
  ChannelKey master = end(Role::Master, Direction::Encrypt);
  master.update(121, call.random, kStart);
  EXPECT_FALSE(master.poll_transmit());
}

TEST(ChannelKey, AFirstKeyThatDoesNotOpenIsAnError) {
  ChannelKey slave = end(Role::Slave, Direction::Decrypt);
  h245::EncryptionSync sync;
  EXPECT_FALSE(slave.handle_sync(sync));
  sync.synch_flag = 128;
  EXPECT_EQ(slave.handle_sync(sync).error().code, Errc::BadSynchFlag);
  EXPECT_EQ(slave.state(), State::Idle);
}

TEST(ChannelKey, SpeaksTheOldFormOfKeys) {
  const ChannelKey::Channel channel{.number = 7,
                                    .payload_type = kChannelType,
                                    .cipher = Cipher::Aes256Cbc,
                                    .form = KeyForm::SharedSecret,
                                    .general_id = u"gateway"};
  ChannelKey master(Role::Master, channel, Secret::copy_of(counting(256)));
  ChannelKey::Channel theirs = channel;
  theirs.direction = Direction::Decrypt;
  ChannelKey slave(Role::Slave, theirs, Secret::copy_of(counting(256)));
  ASSERT_TRUE(slave.handle_sync(master.start(120, seeded(2))));
  EXPECT_EQ(master.media(), slave.media());
  EXPECT_EQ(master.media().cipher, Cipher::Aes256Cbc);
  Paths paths;
  paths.follow(master, slave);
  Bytes data = packet();
  ASSERT_TRUE(paths.out.run(data));
  ASSERT_TRUE(paths.in.run(data));
  EXPECT_EQ(data, packet());
}

}  // namespace
}  // namespace protocols::h235
