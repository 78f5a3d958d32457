#include "protocols/h323/control.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h245/channels.hpp"
#include "tests/protocols/h323/peer.hpp"

namespace protocols::h323 {
namespace {

TEST(Control, BeginsWithCapabilitiesAndDetermination) {
  ControlScript script;
  script.control.start(script.now);
  script.control.start(script.now);
  script.room.takes = [](const auto&) { return true; };
  script.run();
  ASSERT_EQ(script.room.heard.size(), 2U);
  EXPECT_TRUE(body<Request::TerminalCapabilitySet>(script.room.heard[0]));
  EXPECT_TRUE(body<Request::MasterSlaveDetermination>(script.room.heard[1]));
  EXPECT_TRUE(script.control.deadline());
}

TEST(Control, WhatThePeerSaysFirstBeginsItToo) {
  ControlScript script;
  script.room.say_set(room_set());
  script.run();
  EXPECT_EQ(script.room.count<Request::TerminalCapabilitySet>(), 1U);
  EXPECT_EQ(script.room.count<Request::MasterSlaveDetermination>(), 1U);
}

TEST(Control, OpensWhatThePeerTakesInEitherRole) {
  for (const std::uint8_t ours : {std::uint8_t{50}, std::uint8_t{190}}) {
    ControlScript script(control_settings(ours));
    script.room.terminal_type = ours == 50 ? 190 : 50;
    script.begin();
    EXPECT_EQ(script.room.count<Request::OpenLogicalChannel>(), 2U);
    const auto session = script.control.session();
    ASSERT_EQ(session.streams.size(), 2U);
    EXPECT_EQ(session.find(StreamRole::Audio)->send.codec, Codec::G722);
    EXPECT_EQ(session.find(StreamRole::Audio)->direction, Direction::SendOnly);
    EXPECT_EQ(session.find(StreamRole::Audio)->remote_rtp, (Address{"192.0.2.9", 6002}));
    EXPECT_EQ(session.find(StreamRole::MainVideo)->remote_rtcp, (Address{"192.0.2.9", 6005}));
    EXPECT_FALSE(script.ended());
  }
}

TEST(Control, OpensNothingBeforeMasterAndSlaveAreKnown) {
  ControlScript script;
  script.room.takes = [](const auto& message) {
    return body<Request::MasterSlaveDetermination>(message) != nullptr;
  };
  script.begin();
  EXPECT_EQ(script.room.count<Request::OpenLogicalChannel>(), 0U);
  script.room.takes = {};
  script.room.decide(*script.room.last<Request::MasterSlaveDetermination>());
  script.run();
  EXPECT_EQ(script.room.count<Request::OpenLogicalChannel>(), 2U);
}

TEST(Control, BetweenEqualTypesTheNumberDecides) {
  for (const std::uint32_t ahead : {1U, 0x7fffffU, 0x800001U, 0xffffffU}) {
    ControlScript script(control_settings(190));
    script.room.terminal_type = 190;
    script.room.takes = [](const auto& message) {
      return body<Request::MasterSlaveDetermination>(message) != nullptr;
    };
    script.begin();
    script.room.takes = {};
    const auto theirs = *script.room.last<Request::MasterSlaveDetermination>();
    script.room.number = (theirs.status_determination_number + ahead) % 0x1000000;
    script.room.decide(theirs);
    script.run();
    EXPECT_EQ(script.room.count<Request::OpenLogicalChannel>(), 2U) << ahead;
  }
}

TEST(Control, ThePeerMayDetermine) {
  ControlScript script;
  script.room.takes = [](const auto& message) {
    return body<Request::MasterSlaveDetermination>(message) != nullptr;
  };
  script.begin();
  script.hear(to_control<Request::MasterSlaveDetermination>({50, 7}));
  const auto* ack = script.room.last<Response::MasterSlaveDeterminationAck>();
  ASSERT_TRUE(ack);
  EXPECT_TRUE(ack->decision.is<h245::MasterSlaveDeterminationAck_Decision::Is::Slave>());
  script.room.decide(*script.room.last<Request::MasterSlaveDetermination>());
  script.run();
  EXPECT_EQ(script.room.count<Request::OpenLogicalChannel>(), 2U);
}

TEST(Control, EndsWhereNeitherBecomesMaster) {
  ControlScript script(control_settings(190));
  script.room.takes = [&script](const ControlMessage& message) {
    const auto* theirs = body<Request::MasterSlaveDetermination>(message);
    if (!theirs) return false;
    using Cause = h245::MasterSlaveDeterminationReject_Cause;
    h245::MasterSlaveDeterminationReject reject;
    reject.cause.emplace<Cause::Is::IdenticalNumbers>();
    script.room.says.push_back(to_control<Response::MasterSlaveDeterminationReject>(reject));
    return true;
  };
  script.begin();
  EXPECT_EQ(script.room.count<Request::MasterSlaveDetermination>(), h245::kN100);
  EXPECT_EQ(script.ended(), EndReason::ProtocolError);
}

TEST(Control, EndsWhereNobodyAnswersTheDetermination) {
  ControlScript script;
  script.room.takes = [](const auto& message) {
    return body<Request::MasterSlaveDetermination>(message) != nullptr;
  };
  script.begin();
  script.pass(h245::kT106);
  EXPECT_EQ(script.ended(), EndReason::ProtocolError);
  EXPECT_FALSE(script.control.deadline());
}

TEST(Control, EndsWhereNobodyAnswersTheCapabilitySet) {
  ControlScript script;
  script.room.takes = [](const auto& message) {
    return body<Request::TerminalCapabilitySet>(message) != nullptr;
  };
  script.begin();
  script.pass(h245::kT101);
  EXPECT_EQ(script.ended(), EndReason::Timeout);
}

TEST(Control, EndsWhereOurCapabilitySetIsRefused) {
  ControlScript script;
  script.room.takes = [&script](const ControlMessage& message) {
    const auto* set = body<Request::TerminalCapabilitySet>(message);
    if (!set) return false;
    h245::TerminalCapabilitySetReject reject;
    reject.sequence_number = set->sequence_number;
    reject.cause.emplace<h245::TerminalCapabilitySetReject_Cause::Is::Unspecified>();
    script.room.says.push_back(to_control<Response::TerminalCapabilitySetReject>(reject));
    return true;
  };
  script.begin();
  EXPECT_EQ(script.ended(), EndReason::NoMedia);
}

TEST(Control, ASetThatContradictsItselfIsRefusedAndTheCallGoesOn) {
  ControlScript script;
  script.begin();
  script.room.say_set(script::capability_set({script::entry(1, script::g722())},
                                             {script::descriptor(0, {{1, 9}})}, 2));
  script.run();
  EXPECT_EQ(script.room.count<Response::TerminalCapabilitySetReject>(), 1U);
  EXPECT_FALSE(script.ended());
  EXPECT_EQ(script.control.session().streams.size(), 2U) << "the set before holds";
}

TEST(Control, AnEmptySetPausesAndAnotherOneResumes) {
  ControlScript script;
  script.begin();
  script.room.open(room_channel(11, StreamRole::Audio, Codec::Pcma));
  script.run();
  script.room.say_set(script::empty_set(2));
  script.run();
  EXPECT_TRUE(script.control.paused());
  EXPECT_EQ(script.room.count<Request::CloseLogicalChannel>(), 2U);
  EXPECT_EQ(script.room.count<Response::TerminalCapabilitySetAck>(), 2U);
  ASSERT_EQ(script.control.session().streams.size(), 1U);
  EXPECT_EQ(script.control.session().streams[0].direction, Direction::RecvOnly)
      << "what the peer opened is the peer's to close";

  script.events.clear();
  script.room.say_set(room_set(3));
  script.run();
  EXPECT_FALSE(script.control.paused());
  EXPECT_EQ(script.room.count<Request::OpenLogicalChannel>(), 4U);
  EXPECT_EQ(script.room.count<Request::MasterSlaveDetermination>(), 2U);
  EXPECT_EQ(script.room.count<Request::TerminalCapabilitySet>(), 2U)
      << "whom the call goes to now may not have heard it";
  EXPECT_EQ(script.control.session().find(StreamRole::Audio)->direction, Direction::SendRecv);
  EXPECT_FALSE(script.all<MediaChanged>().empty());
}

TEST(Control, ASecondDeterminationThatFailsLeavesWhatTheFirstFound) {
  ControlScript script;
  script.begin();
  script.room.say_set(script::empty_set(2));
  script.run();
  script.room.takes = [](const auto& message) {
    return body<Request::MasterSlaveDetermination>(message) != nullptr;
  };
  script.room.say_set(room_set(3));
  script.run();
  script.pass(h245::kT106);
  EXPECT_FALSE(script.ended());
  EXPECT_EQ(script.control.session().streams.size(), 2U);
}

TEST(Control, APausedCallOpensNothing) {
  ControlScript script;
  script.begin(script::empty_set(1));
  EXPECT_TRUE(script.control.paused());
  EXPECT_EQ(script.room.count<Request::OpenLogicalChannel>(), 0U);
  script.room.say_set(room_set(2));
  script.run();
  EXPECT_EQ(script.control.session().streams.size(), 2U);
}

TEST(Control, ANewSetReplacesWhatItNoLongerHas) {
  ControlScript script;
  script.begin();
  const auto audio = script.room.channel_of(StreamRole::Audio);
  const auto video = script.room.channel_of(StreamRole::MainVideo);
  script.room.say_set(script::capability_set({script::removal(1), script::removal(3)},
                                             {script::descriptor(0, {{2}})}, 2));
  script.run();
  EXPECT_EQ(script.room.count<Request::CloseLogicalChannel>(), 2U);
  EXPECT_NE(script.room.channel_of(StreamRole::Audio), audio);
  EXPECT_EQ(script.room.channel_of(StreamRole::MainVideo), video) << "no other was opened";
  const auto session = script.control.session();
  ASSERT_EQ(session.streams.size(), 1U);
  EXPECT_EQ(session.streams[0].send.codec, Codec::Pcma);
}

TEST(Control, TheSameSetAgainChangesNoChannel) {
  ControlScript script;
  script.begin();
  script.room.say_set(room_set(2));
  script.run();
  EXPECT_EQ(script.room.count<Request::OpenLogicalChannel>(), 2U);
  EXPECT_EQ(script.room.count<Request::CloseLogicalChannel>(), 0U);
}

TEST(Control, ACapabilitySetIsSentAgainWhereThePeerAsks) {
  ControlScript script;
  script.begin();
  h245::SendTerminalCapabilitySet ask;
  ask.emplace<h245::SendTerminalCapabilitySet::Is::GenericRequest>();
  script.hear(to_control<Order::SendTerminalCapabilitySet>(std::move(ask)));
  EXPECT_EQ(script.room.count<Request::TerminalCapabilitySet>(), 2U);
}

TEST(Control, RoundTripsAreAnsweredAndMeasuredFromTimeToTime) {
  ControlScript script;
  script.begin();
  script.hear(to_control<Request::RoundTripDelayRequest>({.sequence_number = 9}));
  ASSERT_EQ(script.room.count<Response::RoundTripDelayResponse>(), 1U);
  EXPECT_EQ(script.room.last<Response::RoundTripDelayResponse>()->sequence_number, 9);
  script.pass(10min);
  EXPECT_EQ(script.room.count<Request::RoundTripDelayRequest>(), 10U);
  script.room.takes = [](const auto&) { return true; };
  script.pass(10min);
  EXPECT_FALSE(script.ended()) << "a peer that does not answer it is no reason to end";
}

TEST(Control, WhatIsNotSupportedIsSaidAFewTimes) {
  ControlScript script;
  script.begin();
  h245::CommunicationModeRequest request;
  for (int i = 0; i < 100; ++i) {
    script.hear(to_control<Request::CommunicationModeRequest>(request));
  }
  const auto answers = script.room.count<h245::IndicationMessage::Is::FunctionNotSupported>();
  EXPECT_GE(answers, 1U);
  EXPECT_LE(answers, 10U);
  EXPECT_TRUE(script.room.last<Indication::FunctionNotSupported>()->returned_function);
  EXPECT_FALSE(script.ended());
}

TEST(Control, MessagesThatCannotBeReadAreCounted) {
  ControlScript script;
  script.begin();
  script.control.handle_message(Bytes(3, std::byte{0xff}), script.now);
  script.control.handle_message({}, script.now);
  EXPECT_EQ(script.control.malformed(), 2U);
  EXPECT_FALSE(script.ended());
}

TEST(Control, AnswersWithoutAQuestionDoNothing) {
  ControlScript script;
  script.begin();
  const auto before = script.room.heard.size();
  h245::TerminalCapabilitySetAck taken;
  taken.sequence_number = 99;
  script.hear(to_control<Response::TerminalCapabilitySetAck>(taken));
  script.hear(to_control<Response::RoundTripDelayResponse>({.sequence_number = 99}));
  script.hear(to_control<Response::OpenLogicalChannelAck>(script::audio_ack(9, 1)));
  script.hear(to_control<Response::CloseLogicalChannelAck>({.forward_logical_channel_number = 9}));
  h245::RequestChannelCloseAck close;
  close.forward_logical_channel_number = 9;
  script.hear(to_control<Response::RequestChannelCloseAck>(close));
  EXPECT_EQ(script.room.heard.size(), before);
  EXPECT_FALSE(script.ended());
}

TEST(Control, ThePeerEndsTheSessionAndHearsSoToo) {
  ControlScript script;
  script.begin();
  using End = h245::EndSessionCommand;
  script.hear(to_control<Order::EndSessionCommand>(End::of<End::Is::Disconnect>()));
  EXPECT_EQ(script.ended(), EndReason::RemoteHangup);
  EXPECT_EQ(script.room.count<Order::EndSessionCommand>(), 1U);
  EXPECT_FALSE(script.control.deadline());
  const auto before = script.room.heard.size();
  script.hear(to_control<Request::RoundTripDelayRequest>({.sequence_number = 9}));
  script.control.request_keyframe(StreamRole::MainVideo, script.now);
  script.control.end(script.now);
  script.run();
  EXPECT_EQ(script.room.heard.size(), before) << "nothing follows the end";
}

TEST(Control, OurEndClosesTheChannelsFirst) {
  ControlScript script;
  script.begin();
  script.control.end(script.now);
  script.control.end(script.now);
  script.run();
  EXPECT_EQ(script.room.count<Request::CloseLogicalChannel>(), 2U);
  EXPECT_EQ(script.room.count<Order::EndSessionCommand>(), 1U);
  EXPECT_TRUE(body<Order::EndSessionCommand>(script.room.heard.back()));
  EXPECT_FALSE(script.ended()) << "who ends it knows";
}

TEST(Control, AChannelThatIsNotThereIsClosedAlready) {
  ControlScript script;
  script.begin();
  h245::RequestChannelClose wish;
  wish.forward_logical_channel_number = 999;
  script.hear(to_control<Request::RequestChannelClose>(wish));
  ASSERT_EQ(script.room.count<Response::RequestChannelCloseAck>(), 1U);
  EXPECT_EQ(script.room.last<Response::RequestChannelCloseAck>()->forward_logical_channel_number,
            999);
}

}  // namespace
}  // namespace protocols::h323
