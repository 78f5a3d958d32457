#include "protocols/h323/call_machine.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h323/peer.hpp"

namespace protocols::h323 {
namespace {

namespace signalling = h225::signalling;

TEST(CallMachine, ARoomDialsAndBothSidesSendAndReceive) {
  CallPair pair(room_settings("Room"), gateway_settings());
  pair.connect();
  ASSERT_TRUE(pair.called.last<IncomingCall>());
  EXPECT_EQ(pair.called.last<IncomingCall>()->dialled, "1001");
  EXPECT_EQ(pair.called.last<IncomingCall>()->caller, "Room");
  for (const Side* side : {&pair.caller, &pair.called}) {
    EXPECT_EQ(side->count<Connected>(), 1U);
    for (const StreamRole role : {StreamRole::Audio, StreamRole::MainVideo}) {
      const auto* stream = side->stream(role);
      ASSERT_TRUE(stream);
      EXPECT_EQ(stream->direction, Direction::SendRecv);
      EXPECT_TRUE(std::holds_alternative<H235Keying>(stream->keying));
    }
  }
  EXPECT_EQ(pair.caller.stream(StreamRole::Audio)->remote_rtp, (Address{"10.0.0.2", 42000}));
  EXPECT_EQ(pair.called.stream(StreamRole::MainVideo)->remote_rtp, (Address{"10.0.0.1", 40002}));
}

TEST(CallMachine, TheCallerHearsThatItRings) {
  CallPair pair(room_settings("Room"), gateway_settings());
  pair.connect();
  EXPECT_EQ(pair.caller.count<protocols::Progress>(), 1U);
}

TEST(CallMachine, EitherSideHangsUp) {
  for (const bool caller : {true, false}) {
    CallPair pair(room_settings("Room"), gateway_settings());
    pair.connect();
    (caller ? pair.caller : pair.called).call->hang_up(EndReason::LocalHangup, pair.now);
    pair.run();
    for (const Side* side : {&pair.caller, &pair.called}) {
      const bool ours = (side == &pair.caller) == caller;
      ASSERT_EQ(side->count<Ended>(), 1U);
      EXPECT_EQ(side->last<Ended>()->reason,
                ours ? EndReason::LocalHangup : EndReason::RemoteHangup);
      EXPECT_TRUE(side->call->finished());
      EXPECT_FALSE(side->call->deadline());
    }
  }
}

TEST(CallMachine, ARefusalReachesTheCallerWithItsReason) {
  for (const EndReason reason :
       {EndReason::Busy, EndReason::NotFound, EndReason::Overloaded, EndReason::Rejected,
        EndReason::NoMedia, EndReason::EncryptionRequired}) {
    CallPair pair(room_settings("Room"), gateway_settings());
    pair.accepts = false;
    pair.connect();
    pair.called.call->reject(reason, pair.now);
    pair.run();
    ASSERT_TRUE(pair.caller.last<Ended>());
    EXPECT_EQ(pair.caller.last<Ended>()->reason, reason);
    EXPECT_EQ(pair.called.last<Ended>()->reason, reason);
    EXPECT_TRUE(pair.called.call->finished());
  }
}

TEST(CallMachine, ACallerThatGivesUpCancels) {
  CallPair pair(room_settings("Room"), gateway_settings());
  pair.accepts = false;
  pair.connect();
  pair.caller.call->hang_up(EndReason::LocalHangup, pair.now);
  pair.run();
  ASSERT_TRUE(pair.called.last<Ended>());
  EXPECT_EQ(pair.called.last<Ended>()->reason, EndReason::Cancelled);
  pair.called.call->accept(pair.called_media, pair.now);
  pair.called.call->reject(EndReason::Busy, pair.now);
  pair.run();
  EXPECT_EQ(pair.called.count<Ended>(), 1U) << "verbs after the end do nothing";
}

TEST(CallMachine, ACallIsHungUpBeforeItsConnectionIsMade) {
  CallPair pair(room_settings("Room"), gateway_settings());
  pair.caller.call->hang_up(EndReason::LocalHangup, pair.now);
  pair.run();
  EXPECT_EQ(pair.caller.last<Ended>()->reason, EndReason::LocalHangup);
  pair.caller.call->handle_opened(Channel::Signalling, pair.now);
  pair.run();
  EXPECT_FALSE(pair.called.last<IncomingCall>());
}

TEST(CallMachine, AConnectionThatIsLostEndsTheCallInEveryState) {
  const auto reason_of = [](const Side& side) {
    return side.last<Ended>() ? std::optional(side.last<Ended>()->reason) : std::nullopt;
  };
  {  // opening
    CallPair pair(room_settings("Room"), gateway_settings());
    pair.caller.call->handle_closed(Channel::Signalling, pair.now);
    pair.run();
    EXPECT_EQ(reason_of(pair.caller), EndReason::TransportLost);
  }
  {  // awaiting Setup
    CallPair pair(room_settings("Room"), gateway_settings());
    pair.called.call->handle_closed(Channel::Signalling, pair.now);
    pair.run();
    EXPECT_TRUE(pair.called.events.empty()) << "nobody was told of a call";
    EXPECT_TRUE(pair.called.call->finished());
  }
  for (const bool accepts : {false, true}) {  // offered and calling; active
    CallPair pair(room_settings("Room"), gateway_settings());
    pair.accepts = accepts;
    pair.connect();
    pair.caller.call->handle_closed(Channel::Signalling, pair.now);
    pair.called.call->handle_closed(Channel::Signalling, pair.now);
    pair.run();
    EXPECT_EQ(reason_of(pair.caller), EndReason::TransportLost);
    EXPECT_EQ(reason_of(pair.called), EndReason::TransportLost);
    pair.called.call->handle_closed(Channel::Signalling, pair.now);
    pair.run();
    EXPECT_EQ(pair.called.count<Ended>(), 1U);
    EXPECT_TRUE(pair.called.call->finished());
  }
  {  // H.245 on a connection of its own
    auto settings = gateway_settings();
    settings.tunnelling = false;
    CallPair pair(room_settings("Room"), settings);
    pair.connect();
    pair.called.call->handle_closed(Channel::Control, pair.now);
    pair.run();
    EXPECT_EQ(reason_of(pair.called), EndReason::TransportLost);
  }
}

TEST(CallMachine, AConnectionThatSaysNothingIsClosed) {
  CallPair pair(room_settings("Room"), gateway_settings());
  pair.pass(11s);
  EXPECT_TRUE(pair.called.events.empty());
  EXPECT_TRUE(pair.called.call->finished());
  ASSERT_EQ(pair.called.commands.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<Close>(pair.called.commands[0]));
  ASSERT_TRUE(pair.caller.last<Ended>());
  EXPECT_EQ(pair.caller.last<Ended>()->reason, EndReason::Timeout);
}

TEST(CallMachine, ASetupThatNobodyAnswersTimesOut) {
  CallPair pair(room_settings("Room"), gateway_settings());
  pair.loses = [&pair](const Side& from, Channel, const Bytes&) { return &from == &pair.called; };
  pair.accepts = false;
  pair.connect();
  pair.pass(60s);
  ASSERT_TRUE(pair.caller.last<Ended>());
  EXPECT_EQ(pair.caller.last<Ended>()->reason, EndReason::Timeout);
}

TEST(CallMachine, ACallWithoutAnyChannelEnds) {
  PeerCall script(gateway_settings(), {});
  script.room.takes = [](const auto& message) {
    return body<Request::OpenLogicalChannel>(message) != nullptr;
  };
  script.room.say_set(room_set());
  script.begin();
  EXPECT_FALSE(script.last<Connected>());
  script.pass(30s);
  ASSERT_TRUE(script.last<Ended>());
  EXPECT_EQ(script.last<Ended>()->reason, EndReason::NoMedia);
  EXPECT_TRUE(script.call->finished());
}

TEST(CallMachine, ARoomThatRefusesACodecIsOfferedTheNext) {
  PeerCall script(gateway_settings(), {});
  bool refused = false;
  script.room.takes = [&](const ControlMessage& message) {
    const auto* open = body<Request::OpenLogicalChannel>(message);
    if (!open || std::exchange(refused, true)) return false;
    h245::OpenLogicalChannelReject reject;
    reject.forward_logical_channel_number = open->forward_logical_channel_number;
    reject.cause.emplace<script::Cause::Is::DataTypeNotAvailable>();
    script.room.says.push_back(to_control<Response::OpenLogicalChannelReject>(reject));
    return true;
  };
  script.room.say_set(room_set());
  script.begin();
  ASSERT_TRUE(script.stream(StreamRole::Audio));
  EXPECT_EQ(script.stream(StreamRole::Audio)->send.codec, Codec::Pcma);
}

TEST(CallMachine, AStreamThatIsNoTpktEndsTheCall) {
  for (const bool connected : {false, true}) {
    CallPair pair(room_settings("Room"), gateway_settings());
    if (connected) pair.connect();
    pair.called.call->handle_bytes(Channel::Signalling, Bytes(64, std::byte{0x47}), pair.now);
    pair.run();
    EXPECT_EQ(pair.called.call->counters().malformed_tpkt, 1U);
    EXPECT_EQ(pair.called.count<Ended>(), connected ? 1U : 0U);
    EXPECT_TRUE(pair.called.call->finished());
    if (!connected) continue;
    EXPECT_EQ(pair.called.last<Ended>()->reason, EndReason::ProtocolError);
  }
}

TEST(CallMachine, WhatIsNoQ931IsPassedOverAndCounted) {
  CallPair pair(room_settings("Room"), gateway_settings());
  pair.called.call->handle_bytes(Channel::Signalling, tpkt::write(Bytes(9)), pair.now);
  pair.connect();
  EXPECT_EQ(pair.called.count<Connected>(), 1U);
  const auto counters = pair.called.call->counters();
  EXPECT_EQ(counters.malformed_q931 + counters.malformed_h225, 1U);
}

TEST(CallMachine, BytesMayComeOneByOne) {
  std::vector<std::pair<Channel, Bytes>> said;
  CallPair pair(room_settings("Room"), gateway_settings());
  pair.loses = [&](const Side& from, Channel channel, const Bytes& bytes) {
    if (&from != &pair.caller) return false;
    for (const std::byte byte : bytes) {
      pair.called.call->handle_bytes(channel, std::span(&byte, 1), pair.now);
    }
    return true;
  };
  pair.connect();
  EXPECT_EQ(pair.called.count<Connected>(), 1U);
  EXPECT_EQ(pair.caller.count<Connected>(), 1U);
}

TEST(CallMachine, ARepeatedReleaseCompleteEndsTheCallOnce) {
  PeerCall script(gateway_settings(), {});
  script.room.say_set(room_set());
  script.begin();
  script.signalling->release(q931::CauseValue::NormalCallClearing, {}, script.now);
  const auto packet = script.signalling->poll_transmit();
  ASSERT_TRUE(packet);
  for (int i = 0; i < 3; ++i) {
    script.call->handle_bytes(Channel::Signalling, tpkt::write(*packet), script.now);
    script.run();
  }
  EXPECT_EQ(
      std::ranges::count_if(script.events,
                            [](const auto& event) { return std::holds_alternative<Ended>(event); }),
      1);
  EXPECT_EQ(script.last<Ended>()->reason, EndReason::RemoteHangup);
  EXPECT_TRUE(script.call->finished());
}

TEST(CallMachine, DigitsOfInformationAndOfUserInputAreTheSame) {
  PeerCall script(gateway_settings(), {});
  script.room.say_set(room_set());
  script.begin();
  h225::Information_UUIE information;
  information.protocol_identifier = {0, 0, 8, 2250, 0, 7};
  information.call_identifier.emplace().guid = Bytes(16, std::byte{0x11});
  script.send(q931::MessageType::Information,
              signalling::Body::of<signalling::Body::Is::Information>(information), "12#");
  using Input = h245::UserInputIndication;
  script.room.says.push_back(
      to_control<Indication::UserInput>(Input::of<Input::Is::Alphanumeric>("3")));
  script.run();
  std::string digits;
  for (const auto& event : script.events) {
    if (const auto* digit = std::get_if<DtmfDigit>(&event)) digits.push_back(digit->digit);
  }
  EXPECT_EQ(digits, "12#3");
}

TEST(CallMachine, DigitsKeyFramesAndLimitsGoToThePeer) {
  CallPair pair(room_settings("Room"), gateway_settings());
  pair.caller.call->send_digit('5', pair.now);  // before there is anything
  pair.caller.call->request_keyframe(StreamRole::MainVideo, pair.now);
  pair.caller.call->limit_bitrate(StreamRole::MainVideo, 1, pair.now);
  pair.connect();
  pair.caller.call->send_digit('#', pair.now);
  pair.called.call->request_keyframe(StreamRole::MainVideo, pair.now);
  pair.called.call->limit_bitrate(StreamRole::MainVideo, 700, pair.now);
  pair.run();
  ASSERT_EQ(pair.called.count<DtmfDigit>(), 1U);
  EXPECT_EQ(pair.called.last<DtmfDigit>()->digit, '#');
  EXPECT_EQ(pair.caller.count<KeyframeWanted>(), 1U);
  ASSERT_EQ(pair.caller.count<BitrateLimited>(), 1U);
  EXPECT_EQ(pair.caller.last<BitrateLimited>()->kbps, 700U);
}

TEST(CallMachine, ACallLastsAnHour) {
  CallPair pair(room_settings("Room"), gateway_settings());
  pair.connect();
  pair.pass(1h);
  EXPECT_EQ(pair.called.count<Ended>(), 0U);
  EXPECT_EQ(pair.caller.count<Ended>(), 0U);
}

}  // namespace
}  // namespace protocols::h323
