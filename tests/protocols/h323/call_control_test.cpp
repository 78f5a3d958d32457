#include <gtest/gtest.h>

#include "tests/protocols/h323/peer.hpp"

// The ways of H.245: tunnelled, or on a connection of its own that either side makes.
namespace protocols::h323 {
namespace {

namespace signalling = h225::signalling;

CallSettings without_tunnel(CallSettings settings) {
  settings.tunnelling = false;
  return settings;
}
signalling::Settings room_tunnels(bool tunnels) {
  signalling::Settings settings;
  settings.tunnelling = tunnels;
  return settings;
}

void expect_media(const CallPair& pair) {
  for (const Side* side : {&pair.caller, &pair.called}) {
    EXPECT_EQ(side->count<Connected>(), 1U);
    EXPECT_EQ(side->count<Ended>(), 0U);
    for (const StreamRole role : {StreamRole::Audio, StreamRole::MainVideo}) {
      ASSERT_TRUE(side->stream(role));
      EXPECT_EQ(side->stream(role)->direction, Direction::SendRecv);
    }
  }
}
void expect_sending(const PeerCall& script) {
  EXPECT_TRUE(script.last<Connected>());
  ASSERT_TRUE(script.stream(StreamRole::Audio));
  EXPECT_TRUE(sends(script.stream(StreamRole::Audio)->direction));
  EXPECT_FALSE(script.last<Ended>());
}

TEST(CallControl, IsTunnelledWhereBothSidesCan) {
  CallPair pair(room_settings("Room"), gateway_settings());
  pair.connect();
  expect_media(pair);
  EXPECT_FALSE(pair.control_open);
}

TEST(CallControl, HasAConnectionOfItsOwnWhereEitherSideDoesNotTunnel) {
  for (int who = 1; who < 4; ++who) {
    auto caller = room_settings("Room"), called = gateway_settings();
    if ((who & 1) != 0) caller = without_tunnel(caller);
    if ((who & 2) != 0) called = without_tunnel(called);
    CallPair pair(caller, called);
    pair.connect();
    expect_media(pair);
    EXPECT_TRUE(pair.control_open);
    ASSERT_FALSE(pair.called.commands.empty());
    EXPECT_TRUE(std::holds_alternative<ListenForControl>(pair.called.commands[0]));
    ASSERT_FALSE(pair.caller.commands.empty());
    const auto* connect = std::get_if<ConnectControl>(&pair.caller.commands[0]);
    ASSERT_TRUE(connect);
    EXPECT_EQ(connect->to, pair.called.control_listener);
  }
}

TEST(CallControl, WithoutAPortForItTheCallEndsAtOnce) {
  CallPair pair(without_tunnel(room_settings("Room")), gateway_settings());
  pair.control_possible = false;
  pair.connect();
  ASSERT_TRUE(pair.called.last<Ended>());
  EXPECT_EQ(pair.called.last<Ended>()->reason, EndReason::Overloaded);
  ASSERT_TRUE(pair.caller.last<Ended>());
  EXPECT_EQ(pair.caller.last<Ended>()->reason, EndReason::Overloaded);
}

TEST(CallControl, GoesToTheAddressOfASetupThatDoesNotTunnel) {
  PeerCall script(gateway_settings(), room_tunnels(false),
                  {.h245_address = Address{"192.0.2.9", 3333}});
  script.room.say_set(room_set());
  script.begin();
  ASSERT_EQ(script.commanded<ConnectControl>(), 1U);
  EXPECT_EQ(script.commanded<ListenForControl>(), 0U);
  expect_sending(script);
}

TEST(CallControl, WhereTheAddressOfTheSetupIsDeadWeListen) {
  PeerCall script(gateway_settings(), room_tunnels(false),
                  {.h245_address = Address{"192.0.2.9", 3333}});
  script.control_possible = false;
  script.begin();
  EXPECT_EQ(script.commanded<ConnectControl>(), 1U);
  ASSERT_EQ(script.commanded<ListenForControl>(), 1U);
  bool asked = false;
  for (const auto& event : script.heard) {
    if (const auto* wanted = std::get_if<signalling::ControlWanted>(&event)) {
      asked = true;
      EXPECT_EQ(wanted->h245_address, (Address{"192.0.2.1", 5555}));
    }
  }
  EXPECT_TRUE(asked) << "Facility startH245";
  script.room.say_set(room_set());
  script.control_open = true;
  script.call->handle_opened(Channel::Control, script.now);
  script.run();
  expect_sending(script);
}

TEST(CallControl, NeitherWayEndsTheCall) {
  PeerCall script(gateway_settings(), room_tunnels(false),
                  {.h245_address = Address{"192.0.2.9", 3333}});
  script.control_possible = script.listening_possible = false;
  script.begin();
  ASSERT_TRUE(script.last<Ended>());
  EXPECT_EQ(script.last<Ended>()->reason, EndReason::Overloaded);
}

TEST(CallControl, AFacilityMayAskForAConnectionBeforeOrAfterConnect) {
  for (const bool after : {false, true}) {
    PeerCall script(gateway_settings(), room_tunnels(false));
    script.accepts = after;
    script.control_possible = false;
    script.begin();
    script.control_possible = true;
    script.signalling->start_h245({"192.0.2.9", 3333}, script.now);
    script.room.say_set(room_set());
    script.run();
    if (!after) {
      EXPECT_EQ(script.commanded<ConnectControl>(), 0U) << "nobody answered yet";
      script.call->accept(script.media, script.now);
      script.run();
    }
    EXPECT_EQ(script.commanded<ConnectControl>(), 1U);
    expect_sending(script);
  }
}

TEST(CallControl, ACalledRoomMayGiveItsAddressInConnect) {
  PeerCall script(gateway_settings(), media_at("192.0.2.1", 5000), room_tunnels(false));
  script.answer.h245_address = Address{"192.0.2.9", 3333};
  script.room.say_set(room_set());
  script.begin();
  EXPECT_EQ(script.commanded<ConnectControl>(), 1U);
  expect_sending(script);
}

TEST(CallControl, ACalledRoomThatNamesNoAddressIsGivenOurs) {
  PeerCall script(gateway_settings(), media_at("192.0.2.1", 5000), room_tunnels(false));
  script.room.say_set(room_set());
  script.begin();
  EXPECT_EQ(script.commanded<ListenForControl>(), 1U);
  EXPECT_TRUE(script.control_open);
  expect_sending(script);
}

TEST(CallControl, AnAddressThatComesBeforeConnectIsKeptForIt) {
  PeerCall script(gateway_settings(), media_at("192.0.2.1", 5000), room_tunnels(false));
  script.answers = false;
  script.begin();
  script.signalling->proceed({.h245_address = Address{"192.0.2.9", 3333}}, script.now);
  script.signalling->alert({.h245_address = Address{"192.0.2.9", 3333}}, script.now);
  script.run();
  EXPECT_EQ(script.commanded<ConnectControl>(), 0U);
  script.signalling->connect({.h245_address = Address{"192.0.2.9", 3333}}, script.now);
  script.room.say_set(room_set());
  script.run();
  EXPECT_EQ(script.commanded<ConnectControl>(), 1U);
  expect_sending(script);
}

TEST(CallControl, WhatIsTunnelledBeforeConnectWaitsForIt) {
  PeerCall script(gateway_settings(), media_at("192.0.2.1", 5000), room_tunnels(true));
  script.answers = false;
  script.begin();
  script.signalling->alert({}, script.now);
  script.room.say_set(room_set());
  script.run();
  EXPECT_TRUE(script.room.heard.empty());
  script.signalling->connect({}, script.now);
  script.run();
  expect_sending(script);
}

TEST(CallControl, OfASetAndALaterOneBeforeTheAnswerTheLaterHolds) {
  const auto encoded = [](h245::TerminalCapabilitySet set) {
    return asn1::encode(to_control<Request::TerminalCapabilitySet>(std::move(set))).value();
  };
  PeerCall script(gateway_settings(), room_tunnels(true), {.h245_control = {encoded(room_set(1))}});
  script.accepts = false;
  script.begin();
  script.call->ring(script.now);
  script.run();
  script.room.say_set(audio_set(2));
  script.run();
  script.call->accept(script.media, script.now);
  script.run();
  std::vector<int> acknowledged;
  for (const auto& message : script.room.heard) {
    const auto* ack = body<Response::TerminalCapabilitySetAck>(message);
    if (ack) acknowledged.push_back(ack->sequence_number);
  }
  EXPECT_EQ(acknowledged, (std::vector{1, 2})) << "in their order";
  ASSERT_TRUE(script.stream(StreamRole::Audio));
}

TEST(CallControl, ATunnelThatEndsInMidCallIsReplacedByAConnection) {
  PeerCall script(gateway_settings(), room_tunnels(true));
  script.room.say_set(room_set());
  script.begin();
  expect_sending(script);
  script.signalling->start_h245({"192.0.2.9", 3333}, script.now);
  script.run();
  EXPECT_FALSE(script.last<Ended>());
  EXPECT_EQ(script.commanded<ConnectControl>() + script.commanded<ListenForControl>(), 2U)
      << "both ways are open, the first that comes is taken";
  script.room.open(room_channel(7, StreamRole::Audio, Codec::Pcma));
  script.run();
  ASSERT_TRUE(script.stream(StreamRole::Audio));
  EXPECT_EQ(script.stream(StreamRole::Audio)->direction, Direction::SendRecv);
}

TEST(CallControl, GarbageInATunnelledMessageIsCountedAndTheCallGoesOn) {
  PeerCall script(gateway_settings(), room_tunnels(true));
  script.room.say_set(room_set());
  script.begin();
  script.signalling->tunnel({Bytes(9, std::byte{0xff}), Bytes{}}, script.now);
  script.run();
  EXPECT_FALSE(script.last<Ended>());
  EXPECT_GE(script.call->counters().malformed_h245, 1U);
}

TEST(CallControl, GarbageOnTheConnectionEndsTheCall) {
  PeerCall script(gateway_settings(), room_tunnels(false),
                  {.h245_address = Address{"192.0.2.9", 3333}});
  script.room.say_set(room_set());
  script.begin();
  script.call->handle_bytes(Channel::Control, tpkt::write(Bytes(9, std::byte{0xff})), script.now);
  script.run();
  EXPECT_FALSE(script.last<Ended>()) << "a whole TPKT, only not of H.245";
  EXPECT_EQ(script.call->counters().malformed_h245, 1U);
  script.call->handle_bytes(Channel::Control, Bytes(9, std::byte{0x47}), script.now);
  script.run();
  ASSERT_TRUE(script.last<Ended>());
  EXPECT_EQ(script.last<Ended>()->reason, EndReason::ProtocolError);
  EXPECT_EQ(script.call->counters().malformed_tpkt, 1U);
}

TEST(CallControl, ACallMayEndByEndSessionAlone) {
  using End = h245::EndSessionCommand;
  for (const bool tunnels : {true, false}) {
    PeerCall script(gateway_settings(), room_tunnels(tunnels));
    script.room.say_set(room_set());
    script.begin();
    expect_sending(script);
    script.room.says.push_back(
        to_control<Order::EndSessionCommand>(End::of<End::Is::Disconnect>()));
    script.run();
    ASSERT_TRUE(script.last<Ended>());
    EXPECT_EQ(script.last<Ended>()->reason, EndReason::RemoteHangup);
    EXPECT_GE(script.room.count<Order::EndSessionCommand>(), 1U);
    EXPECT_TRUE(std::holds_alternative<signalling::Released>(script.heard.back()));
    EXPECT_TRUE(script.call->finished());
  }
}

TEST(CallControl, OurHangupSaysEndSessionOnEitherWay) {
  for (const bool tunnels : {true, false}) {
    PeerCall script(gateway_settings(), room_tunnels(tunnels));
    script.room.say_set(room_set());
    script.begin();
    script.call->hang_up(EndReason::LocalHangup, script.now);
    script.run();
    EXPECT_EQ(script.room.count<Order::EndSessionCommand>(), 1U);
    ASSERT_TRUE(std::holds_alternative<signalling::Released>(script.heard.back()));
    EXPECT_EQ(std::get<signalling::Released>(script.heard.back()).cause.value,
              q931::CauseValue::NormalCallClearing);
    EXPECT_EQ(script.last<Ended>()->reason, EndReason::LocalHangup);
    EXPECT_TRUE(script.call->finished());
  }
}

TEST(CallControl, WithMediaTheSignallingConnectionMayCloseBesideASeparateOne) {
  PeerCall script(gateway_settings(), room_tunnels(false));
  script.room.say_set(room_set());
  script.begin();
  script.call->handle_closed(Channel::Signalling, script.now);
  script.run();
  EXPECT_FALSE(script.last<Ended>());
  script.call->handle_closed(Channel::Control, script.now);
  script.run();
  ASSERT_TRUE(script.last<Ended>());
  EXPECT_EQ(script.last<Ended>()->reason, EndReason::TransportLost);
}

TEST(CallControl, APairPausesAndGoesOnOverEitherWay) {
  for (const bool tunnels : {true, false}) {
    PeerCall script(gateway_settings(), room_tunnels(tunnels));
    script.room.say_set(room_set());
    script.begin();
    script.room.say_set(script::empty_set(2));
    script.run();
    ASSERT_TRUE(script.last<MediaNegotiated>());
    EXPECT_TRUE(script.last<MediaNegotiated>()->held);
    script.room.say_set(room_set(3));
    script.run();
    EXPECT_FALSE(script.last<MediaNegotiated>()->held);
    expect_sending(script);
    EXPECT_EQ(std::ranges::count_if(
                  script.events,
                  [](const auto& event) { return std::holds_alternative<Connected>(event); }),
              1);
  }
}

}  // namespace
}  // namespace protocols::h323
