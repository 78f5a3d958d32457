#include <gtest/gtest.h>

#include "protocols/h323/media_address.hpp"
#include "tests/protocols/h323/peer.hpp"

// From Setup to Connect: encryption, Fast Connect, forwarding.
namespace protocols::h323 {
namespace {

namespace signalling = h225::signalling;

LocalMedia required(LocalMedia media) {
  media.encryption = EncryptionPolicy::Required;
  return media;
}
CallSettings with_groups(CallSettings settings, std::vector<h235::Group> groups) {
  settings.groups.groups = std::move(groups);
  return settings;
}
const signalling::Released* released(const PeerCall& script) {
  return script.heard.empty() ? nullptr : std::get_if<signalling::Released>(&script.heard.back());
}
bool encrypted(const Side& side) {
  const auto* negotiated = side.last<MediaNegotiated>();
  return negotiated && negotiated->session.encrypted();
}

TEST(CallSetup, IsEncryptedWhereBothCanInEitherRole) {
  for (const std::uint8_t called_type : {std::uint8_t{190}, std::uint8_t{50}, std::uint8_t{40}}) {
    auto settings = gateway_settings();
    settings.terminal_type = called_type;
    CallPair pair(room_settings("Room"), settings, required(media_at("10.0.0.1", 40000)),
                  required(media_at("10.0.0.2", 42000)));
    pair.connect();
    ASSERT_TRUE(encrypted(pair.caller));
    ASSERT_TRUE(encrypted(pair.called));
    for (const StreamRole role : {StreamRole::Audio, StreamRole::MainVideo}) {
      const auto& ours = std::get<H235Keying>(pair.called.stream(role)->keying);
      const auto& theirs = std::get<H235Keying>(pair.caller.stream(role)->keying);
      ASSERT_TRUE(ours.send && ours.receive && theirs.send && theirs.receive);
      EXPECT_EQ(ours.send->cipher, H235Cipher::Aes256Cbc);
      EXPECT_EQ(ours.send->keys, theirs.receive->keys);
      EXPECT_EQ(ours.receive->keys, theirs.send->keys);
      ASSERT_EQ(ours.send->keys.size(), 1U);
      EXPECT_NE(ours.send->keys, ours.receive->keys);
    }
  }
}

TEST(CallSetup, ACallerWithoutEncryptionIsRefusedWhereItIsRequired) {
  PeerCall script(gateway_settings(), {});
  script.media.encryption = EncryptionPolicy::Required;
  script.begin();
  ASSERT_TRUE(script.last<Ended>());
  EXPECT_EQ(script.last<Ended>()->reason, EndReason::EncryptionRequired);
  ASSERT_TRUE(released(script));
  EXPECT_EQ(released(script)->reason, h225::ReleaseCompleteReason::Is::SecurityDenied);
  EXPECT_TRUE(script.call->finished());
}

TEST(CallSetup, ACalledRoomWithoutEncryptionIsLeftWhereItIsRequired) {
  PeerCall script(gateway_settings(), required(media_at("192.0.2.1", 5000)), {});
  script.begin();
  ASSERT_TRUE(script.last<Ended>());
  EXPECT_EQ(script.last<Ended>()->reason, EndReason::EncryptionRequired);
  ASSERT_TRUE(released(script));
  EXPECT_EQ(released(script)->reason, h225::ReleaseCompleteReason::Is::SecurityDenied);
}

TEST(CallSetup, ARoomThatRefusesOurEncryptionSaysWhy) {
  CallPair pair(with_groups(room_settings("Room"), {}), gateway_settings(),
                media_at("10.0.0.1", 40000), required(media_at("10.0.0.2", 42000)));
  pair.connect();
  ASSERT_TRUE(pair.caller.last<Ended>());
  EXPECT_EQ(pair.caller.last<Ended>()->reason, EndReason::EncryptionRequired);
  EXPECT_EQ(pair.called.last<Ended>()->reason, EndReason::EncryptionRequired);
}

TEST(CallSetup, WithoutEncryptionACallIsClearWhereItMayBe) {
  PeerCall script(gateway_settings(), {});
  script.room.say_set(room_set());
  script.begin();
  ASSERT_TRUE(script.last<MediaNegotiated>());
  EXPECT_FALSE(script.last<MediaNegotiated>()->session.encrypted());
}

TEST(CallSetup, AWeakGroupCountsOnlyWhereThePolicyHasIt) {
  const auto weak = with_groups(room_settings("Room"), {h235::Group::Dh1024});
  const auto both = with_groups(gateway_settings(), {h235::Group::Dh2048, h235::Group::Dh1024});
  CallPair refused(weak, gateway_settings(), media_at("10.0.0.1", 40000),
                   required(media_at("10.0.0.2", 42000)));
  refused.connect();
  ASSERT_TRUE(refused.called.last<Ended>());
  EXPECT_EQ(refused.called.last<Ended>()->reason, EndReason::EncryptionRequired);
  CallPair taken(weak, both, media_at("10.0.0.1", 40000), required(media_at("10.0.0.2", 42000)));
  taken.connect();
  ASSERT_TRUE(encrypted(taken.called));
  const auto& keying = std::get<H235Keying>(taken.called.stream(StreamRole::Audio)->keying);
  EXPECT_EQ(keying.send->cipher, H235Cipher::Aes128Cbc) << "1024 bits hold no more";
}

Bytes proposal(std::uint16_t number, StreamRole role, Codec codec) {
  return asn1::encode(room_channel(number, role, codec)).value();
}
Bytes reverse_proposal(StreamRole role, Codec codec) {
  using Forward = h245::OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
  using Reverse = h245::OpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters;
  const auto forward = room_channel(1, role, codec);
  auto parameters = *h245::forward_parameters(forward);
  parameters.media_channel = to_media_address({"192.0.2.9", 6100});
  h245::OpenLogicalChannel out;
  out.forward_logical_channel_number = 1;
  out.forward_logical_channel_parameters.data_type.emplace<h245::DataType::Is::NullData>();
  out.forward_logical_channel_parameters.multiplex_parameters.emplace<Forward::Is::None>();
  auto& reverse = out.reverse_logical_channel_parameters.emplace();
  reverse.data_type = forward.forward_logical_channel_parameters.data_type;
  reverse.multiplex_parameters =
      Reverse::of<Reverse::Is::H2250LogicalChannelParameters>(std::move(parameters));
  return asn1::encode(out).value();
}

TEST(CallSetup, FastConnectIsAcceptedAndMediaFlowsWithConnect) {
  for (const bool tunnels : {true, false}) {
    signalling::Settings theirs;
    theirs.tunnelling = tunnels;
    PeerCall script(
        gateway_settings(), theirs,
        {.fast_start = std::vector<Bytes>{proposal(11, StreamRole::Audio, Codec::Pcmu),
                                          reverse_proposal(StreamRole::Audio, Codec::Pcmu)}});
    script.control_possible = false;
    script.begin();
    const signalling::Connected* connected = nullptr;
    for (const auto& event : script.heard) {
      if (const auto* one = std::get_if<signalling::Connected>(&event)) connected = one;
    }
    ASSERT_TRUE(connected);
    ASSERT_TRUE(connected->attachments.fast_start);
    EXPECT_EQ(connected->attachments.fast_start->size(), 2U);
    ASSERT_TRUE(script.stream(StreamRole::Audio));
    EXPECT_EQ(script.stream(StreamRole::Audio)->direction, Direction::SendRecv);
    EXPECT_EQ(script.stream(StreamRole::Audio)->remote_rtp, (Address{"192.0.2.9", 6100}));
    EXPECT_TRUE(script.last<Connected>());
    script.pass(25s);
    EXPECT_FALSE(script.last<Ended>());
  }
}

TEST(CallSetup, FastConnectWithoutAPortForH245GoesOnWithoutIt) {
  signalling::Settings theirs;
  theirs.tunnelling = false;
  PeerCall script(
      gateway_settings(), theirs,
      {.fast_start = std::vector<Bytes>{reverse_proposal(StreamRole::Audio, Codec::Pcma)}});
  script.listening_possible = false;
  script.begin();
  EXPECT_FALSE(script.last<Ended>());
  ASSERT_TRUE(script.stream(StreamRole::Audio));
  EXPECT_EQ(script.stream(StreamRole::Audio)->direction, Direction::SendOnly);
  script.pass(10min);
  EXPECT_FALSE(script.last<Ended>());
}

TEST(CallSetup, AfterFastConnectH245FollowsAndReplacesWhatIsBetter) {
  PeerCall script(
      gateway_settings(), {},
      {.fast_start = std::vector<Bytes>{proposal(11, StreamRole::Audio, Codec::Pcmu),
                                        reverse_proposal(StreamRole::Audio, Codec::Pcmu)}});
  script.room.say_set(room_set());
  script.begin();
  ASSERT_TRUE(script.stream(StreamRole::MainVideo)) << "opened by H.245";
  EXPECT_EQ(script.stream(StreamRole::Audio)->send.codec, Codec::G722);
  EXPECT_EQ(script.stream(StreamRole::Audio)->receive[0].codec, Codec::Pcmu);
  EXPECT_FALSE(script.last<Ended>());
}

TEST(CallSetup, FastConnectThatSuitsNothingIsRefusedAndTheCallGoesOn) {
  PeerCall script(gateway_settings(), {}, {.fast_start = std::vector<Bytes>{Bytes(5), Bytes{}}});
  script.room.say_set(room_set());
  script.begin();
  bool refused = false;
  for (const auto& event : script.heard) {
    const auto* one = std::get_if<signalling::Connected>(&event);
    if (one) refused = one->attachments.fast_connect_refused;
  }
  EXPECT_TRUE(refused);
  EXPECT_TRUE(script.last<Connected>());
}

TEST(CallSetup, AClearFastConnectIsRefusedWhereEncryptionIsRequired) {
  h235::KeyAgreement theirs({});
  const RandomSource random = counting_random(8);
  PeerCall script(gateway_settings(), {},
                  {.fast_start = std::vector<Bytes>{proposal(11, StreamRole::Audio, Codec::Pcmu)},
                   .tokens = theirs.offer(random)});
  script.media.encryption = EncryptionPolicy::Required;
  script.begin();
  EXPECT_FALSE(script.last<MediaNegotiated>());
  EXPECT_FALSE(script.last<Ended>());
  script.pass(30s);
  ASSERT_TRUE(script.last<Ended>());
}

TEST(CallSetup, AForwardedCallIsMadeAnewWhereItIsSentTo) {
  PeerCall script(gateway_settings(), media_at("192.0.2.1", 5000), {});
  script.answers = false;
  script.begin();
  script.room.say_set(room_set());
  script.answers = true;
  script.forward(Address{"192.0.2.77", 1720}, {{h225::Alias::Kind::Digits, "2002"}});
  ASSERT_EQ(script.commanded<ConnectSignalling>(), 1U);
  for (const auto& command : script.commands) {
    const auto* there = std::get_if<ConnectSignalling>(&command);
    if (!there) continue;
    EXPECT_EQ(there->to, (Address{"192.0.2.77", 1720}));
  }
  const signalling::Setup* setup = nullptr;
  for (const auto& event : script.heard) {
    if (const auto* one = std::get_if<signalling::Setup>(&event)) setup = one;
  }
  ASSERT_TRUE(setup);
  ASSERT_EQ(setup->dialled.size(), 1U);
  EXPECT_EQ(setup->dialled[0].text, "2002");
  EXPECT_TRUE(script.last<Connected>());
}

TEST(CallSetup, ACallIsForwardedAFewTimesOnly) {
  PeerCall script(gateway_settings(), media_at("192.0.2.1", 5000), {});
  script.answers = false;
  script.begin();
  for (int i = 0; i < 10; ++i) script.forward(Address{"192.0.2.77", 1720});
  EXPECT_EQ(script.commanded<ConnectSignalling>(), 3U);
  ASSERT_TRUE(script.last<Ended>());
  EXPECT_EQ(script.last<Ended>()->reason, EndReason::NotFound);
  EXPECT_TRUE(script.call->finished());
}

TEST(CallSetup, AForwardedCallWhoseNewPlaceIsDeadEnds) {
  PeerCall script(gateway_settings(), media_at("192.0.2.1", 5000), {});
  script.answers = false;
  script.begin();
  script.call->handle_bytes(Channel::Signalling, {}, script.now);
  script.forward(Address{"192.0.2.77", 1720});
  script.call->handle_closed(Channel::Signalling, script.now);
  script.run();
  ASSERT_TRUE(script.last<Ended>());
  EXPECT_EQ(script.last<Ended>()->reason, EndReason::TransportLost);
}

TEST(CallSetup, ACallThatStandsAndOneThatComesInAreNotForwarded) {
  PeerCall standing(gateway_settings(), media_at("192.0.2.1", 5000), {});
  standing.room.say_set(room_set());
  standing.begin();
  standing.forward(Address{"192.0.2.77", 1720});
  EXPECT_EQ(standing.commanded<ConnectSignalling>(), 0U);
  PeerCall incoming(gateway_settings(), {});
  incoming.accepts = false;
  incoming.begin();
  incoming.forward(Address{"192.0.2.77", 1720});
  EXPECT_EQ(incoming.commanded<ConnectSignalling>(), 0U);
  EXPECT_FALSE(incoming.last<Ended>());
}

TEST(CallSetup, TheFirstAnswerSaysWhoTheRoomIs) {
  signalling::Settings theirs;
  theirs.vendor.product_id = to_bytes(std::string_view("Room 9000"));
  theirs.vendor.version_id = to_bytes(std::string_view("2.1"));
  PeerCall script(gateway_settings(), media_at("192.0.2.1", 5000), theirs);
  script.begin();
  EXPECT_EQ(script.call->explanation(), "Room 9000 2.1");
}

}  // namespace
}  // namespace protocols::h323
