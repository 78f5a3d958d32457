#include <gtest/gtest.h>

#include <utility>

#include "tests/protocols/sip/call_script.hpp"

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;

TEST(CallErrands, KeyframeRequestsAreAtLeastASecondApartAndMerged) {
  CallScript script;
  script.establish();
  for (int i = 0; i < 5; ++i) script.call->request_keyframe(script.now);
  script.drain();
  EXPECT_EQ(script.count("INFO"), 1);
  const Message info = script.take_request("INFO");
  EXPECT_EQ(info.header("Content-Type"), "application/media_control+xml");
  EXPECT_NE(info.body.find("picture_fast_update"), std::string::npos);
  script.call->request_keyframe(script.now);
  script.feed(script.response(info, 200));
  script.clear();
  script.advance(900ms);
  EXPECT_EQ(script.count("INFO"), 0);
  script.advance(200ms);
  EXPECT_EQ(script.count("INFO"), 1);
}

TEST(CallErrands, ARoomThatRefusesInfoIsNotAskedThatWayAgain) {
  CallScript script;
  script.establish();
  script.call->request_keyframe(script.now);
  script.drain();
  script.feed(script.response(script.take_request("INFO"), 405));
  script.advance(2s);
  script.clear();
  script.call->request_keyframe(script.now);
  script.advance(10s);
  EXPECT_EQ(script.count("INFO"), 0);
  EXPECT_EQ(script.count<Ended>(), 0);
}

TEST(CallErrands, ARoomWhoseAllowLacksInfoIsNeverAskedThatWay) {
  CallScript script;
  Message invite = script.invite();
  invite.add("Allow", "INVITE, ACK, BYE, CANCEL");
  script.establish(invite);
  script.call->request_keyframe(script.now);
  script.drain();
  EXPECT_EQ(script.count("INFO"), 0);
}

TEST(CallErrands, ARequestCutOffIsSentAgainOnceOnANewConnection) {
  CallScript script(Transport::Tcp);
  script.establish();
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  EXPECT_EQ(script.count("BYE"), 1);
  script.break_transport();
  EXPECT_EQ(script.count("BYE"), 2);
  EXPECT_EQ(script.flows.back().connection, 0U);
  script.call->handle_transport_error(script.flows.back(), script.now);
  script.drain();
  EXPECT_EQ(script.count("BYE"), 2);
  EXPECT_EQ(script.count<Ended>(), 1);
  script.advance(40s);
  EXPECT_TRUE(script.call->finished());
}

TEST(CallErrands, AKeyframeWishedBeforeTheCallStandsIsAskedForOnceItDoes) {
  CallScript script;
  script.start_incoming(script.invite());
  script.call->accept(clear_media(), script.now);
  script.call->request_keyframe(script.now);
  script.drain();
  EXPECT_EQ(script.count("INFO"), 0);
  script.feed(script.ack(script.take(200)));
  EXPECT_EQ(script.count("INFO"), 1);
}

TEST(CallErrands, OnlyARefusalForGoodEndsTheAskingByInfo) {
  for (const auto& [status, for_good] :
       {std::pair(200, false), std::pair(415, true), std::pair(469, true), std::pair(481, true),
        std::pair(491, false), std::pair(500, false), std::pair(501, true), std::pair(503, false),
        std::pair(603, true)}) {
    CallScript script;
    script.establish();
    script.call->request_keyframe(script.now);
    script.drain();
    script.feed(script.response(script.take_request("INFO"), status));
    script.advance(2s);
    script.call->request_keyframe(script.now);
    script.drain();
    EXPECT_EQ(script.count("INFO"), for_good ? 0 : 1) << status;
    EXPECT_EQ(script.count<Ended>(), 0) << status;
  }
}

TEST(CallErrands, AnInfoNobodyAnswersLeavesTheCallAndMayBeFollowedByAnother) {
  CallScript script(Transport::Tcp);
  script.establish();
  script.call->request_keyframe(script.now);
  script.drain();
  EXPECT_EQ(script.count("INFO"), 1);
  script.call->request_keyframe(script.now);
  script.advance(31s);
  EXPECT_EQ(script.count("INFO"), 1);  // one in flight
  script.advance(2s);
  EXPECT_EQ(script.count("INFO"), 2);
  EXPECT_EQ(script.count<Ended>(), 0);
}

TEST(CallErrands, AProvisionalResponseSettlesNothing) {
  CallScript script(Transport::Tcp);
  script.establish();
  script.call->request_keyframe(script.now);
  script.drain();
  const Message info = script.take_request("INFO");
  script.feed(script.response(info, 100));
  script.call->request_keyframe(script.now);
  script.advance(2s);
  EXPECT_EQ(script.count("INFO"), 0);
  script.feed(script.response(info, 200));
  EXPECT_EQ(script.count("INFO"), 1);
}

// What comes of a session refresh, RFC 4028 section 7.4.

// A call whose refresh is ours and due each 300 seconds.
void establish_timed(CallScript& script, const std::string& allow = {}) {
  Message invite = with_timer(script.invite(), "600");
  if (!allow.empty()) invite.add("Allow", allow);
  script.establish(invite);
}

TEST(CallErrands, AnUpdateTheRoomDoesNotKnowIsFollowedByAReinvite) {
  for (const int status : {405, 501}) {
    CallScript script;
    establish_timed(script, "INVITE, ACK, BYE, UPDATE");
    script.advance(300s);
    script.feed(script.response(script.take_request("UPDATE"), status));
    EXPECT_EQ(script.count("INVITE"), 1) << status;
    const Message invite = script.take_request("INVITE");
    Message ok = script.response(invite, 200, room_sdp());
    ok.add("Session-Expires", "600;refresher=uac");
    script.feed(ok);
    script.clear();
    script.advance(300s);
    EXPECT_EQ(script.count("UPDATE"), 0) << status;  // and it is not tried again
    EXPECT_EQ(script.count("INVITE"), 1) << status;
  }
}

TEST(CallErrands, ARoomThatLearnsUpdateIsRefreshedByIt) {
  CallScript script;
  establish_timed(script);
  script.advance(300s);
  Message ok = script.response(script.take_request("INVITE"), 200, room_sdp());
  ok.add("Session-Expires", "600;refresher=uac");
  ok.add("Allow", "INVITE, ACK, BYE, UPDATE");
  script.feed(ok);
  script.clear();
  script.advance(300s);
  EXPECT_EQ(script.count("UPDATE"), 1);
}

TEST(CallErrands, ARefusedRefreshIsTriedAgainWhenTheRoomSays) {
  for (const auto& [field, wait] :
       {std::pair("", 10s), std::pair("30", 30s), std::pair("18 (in a meeting)", 18s),
        std::pair("20;duration=5", 20s), std::pair("0", 10s), std::pair("soon", 10s),
        std::pair("99999", 10s), std::pair("-5", 10s)}) {
    CallScript script(Transport::Tcp);
    establish_timed(script);
    script.advance(300s);
    Message refusal = script.response(script.take_request("INVITE"), 503);
    if (*field != 0) refusal.add("Retry-After", field);
    script.feed(refusal);
    script.clear();
    script.advance(wait - 1ms);
    EXPECT_EQ(script.count("INVITE"), 0) << field;
    script.advance(1ms);
    EXPECT_EQ(script.count("INVITE"), 1) << field;
  }
}

TEST(CallErrands, A422ThatAsksForNoMoreIsTriedAgainLater) {
  CallScript script(Transport::Tcp);
  establish_timed(script);
  script.advance(300s);
  Message refusal = script.response(script.take_request("INVITE"), 422);
  refusal.add("Min-SE", "600");
  script.feed(refusal);
  EXPECT_EQ(script.count("INVITE"), 0);
  script.advance(10s);
  EXPECT_EQ(script.count("INVITE"), 1);
}

TEST(CallErrands, ARefreshRefusedToTheEndLetsTheSessionExpire) {
  CallScript script(Transport::Tcp);
  establish_timed(script);
  script.advance(300s);
  for (int i = 0; i < 26; ++i) {
    script.feed(script.response(script.take_request("INVITE"), 500));
    script.advance(10s);
  }
  EXPECT_EQ(script.count<Ended>(), 0);
  script.advance(10s);  // 32 s before the end
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::Timeout);
  EXPECT_EQ(script.count("BYE"), 1);
}

TEST(CallErrands, A408EndsTheCallAsATimeout) {
  CallScript script;
  establish_timed(script);
  script.advance(300s);
  script.feed(script.response(script.take_request("INVITE"), 408));
  EXPECT_EQ(script.take_request("BYE").header("Reason").substr(0, 13), "SIP;cause=408");
  const Ended ended = script.take_event<Ended>();
  EXPECT_EQ(ended.reason, EndReason::Timeout);
  EXPECT_EQ(ended.status, 408);
}

TEST(CallErrands, ARefreshMovesTheTargetOfWhatFollows) {
  for (const auto* allow : {"INVITE, ACK, BYE, UPDATE", "INVITE, ACK, BYE"}) {
    CallScript script(Transport::Tcp);
    establish_timed(script, allow);
    script.advance(300s);
    const Message refresh = script.sent.back();
    Message ok = script.response(refresh, 200, refresh.method == "INVITE" ? room_sdp() : "");
    ok.set("Contact", "<sip:room@192.0.2.6:5070>");
    script.feed(ok);
    if (refresh.method == "INVITE") {
      EXPECT_EQ(script.take_request("ACK").request_uri, "sip:room@192.0.2.6:5070");
    }
    script.call->hang_up(EndReason::LocalHangup, script.now);
    script.drain();
    EXPECT_EQ(script.take_request("BYE").request_uri, "sip:room@192.0.2.6:5070") << allow;
  }
}

TEST(CallErrands, AnAnswerWithoutBodyKeepsTheSessionAndOneThatFitsNothingEndsIt) {
  CallScript script(Transport::Tcp);
  establish_timed(script);
  script.advance(300s);
  Message ok = script.response(script.take_request("INVITE"), 200);
  ok.add("Session-Expires", "600;refresher=uac");
  script.feed(ok);
  EXPECT_EQ(script.count("ACK"), 1);
  EXPECT_TRUE(script.events.empty());
  script.advance(300s);
  script.feed(script.response(script.take_request("INVITE"), 200, room_sdp(2, "sendrecv", "18")));
  EXPECT_EQ(script.count("ACK"), 1);
  EXPECT_EQ(script.count("BYE"), 1);
  EXPECT_EQ(script.count<Ended>(), 1);
  EXPECT_EQ(script.count<MediaNegotiated>(), 0);
}

TEST(CallErrands, ARefreshWaitsForTheAckOfTheRoomsReinvite) {
  CallSettings settings{"roombridge/test"};
  settings.session_expires = settings.min_se = 30s;
  CallScript script(Transport::Tcp);
  script.start_incoming(with_timer(script.invite(), "30"), settings);
  script.call->accept(clear_media(), script.now);
  script.drain();
  script.feed(script.ack(script.take(200)));
  script.feed(script.in_dialog("INVITE", room_sdp(2)));
  const Message ok = script.take(200);
  script.clear();
  script.advance(17s);  // the refresh was due after 15
  EXPECT_EQ(script.count("INVITE"), 0);
  script.feed(script.ack(ok));
  script.advance(1s);
  EXPECT_EQ(script.count("INVITE"), 1);
}

TEST(CallErrands, ARefreshThatCouldNotBeSentByUdpIsTriedAgain) {
  CallScript script;
  establish_timed(script);
  script.advance(300s);
  EXPECT_EQ(script.count("INVITE"), 1);
  script.clear();
  script.break_transport();
  EXPECT_TRUE(script.events.empty());
  script.advance(10s);
  EXPECT_GE(script.count("INVITE"), 1);
  EXPECT_EQ(script.count<Ended>(), 0);
}

TEST(CallErrands, ARefreshThatFindsNoConnectionTwiceEndsTheCall) {
  CallScript script(Transport::Tcp);
  establish_timed(script);
  script.advance(300s);
  script.break_transport();
  EXPECT_EQ(script.count("INVITE"), 2);
  EXPECT_EQ(script.count<Ended>(), 0);
  script.call->handle_transport_error(script.flows.back(), script.now);
  script.drain();
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::TransportLost);
  EXPECT_EQ(script.count("BYE"), 0);  // there is no way to send one
  EXPECT_TRUE(script.call->finished());
}

TEST(CallErrands, A2xxBehindTheHangUpIsAcknowledgedAndChangesNothing) {
  CallScript script(Transport::Tcp);
  establish_timed(script);
  script.advance(300s);
  const Message refresh = script.take_request("INVITE");
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  const Message bye = script.take_request("BYE");
  script.feed(script.response(refresh, 200, room_sdp(2)));
  EXPECT_EQ(script.count("ACK"), 1);
  EXPECT_EQ(script.count<MediaNegotiated>(), 0);
  script.feed(script.response(bye, 200));
  script.advance(40s);
  EXPECT_TRUE(script.call->finished());
}

TEST(CallErrands, AReinviteThatOnlyEverRingsDoesNotKeepAnEndedCall) {
  CallScript script(Transport::Tcp);
  establish_timed(script);
  script.advance(300s);
  script.feed(script.response(script.take_request("INVITE"), 180));
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  script.feed(script.response(script.take_request("BYE"), 200));
  script.advance(40s);
  (void)script.take_event<Ended>();
  EXPECT_TRUE(script.call->finished());
}

TEST(CallErrands, AByeNobodyAnswersEndsInTheEnd) {
  CallScript script;
  script.establish();
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  EXPECT_FALSE(script.call->finished());
  script.advance(32s);
  EXPECT_TRUE(script.call->finished());
  EXPECT_EQ(script.count<Ended>(), 1);
}

TEST(CallErrands, RefreshesByUpdateWhereTheRoomTakesIt) {
  CallScript script(Transport::Tcp);
  Message invite = with_timer(script.invite(), "600");
  invite.add("Allow", "INVITE, ACK, BYE, UPDATE, INFO");
  script.establish(invite);
  script.advance(299s);
  EXPECT_TRUE(script.sent.empty());
  script.advance(2s);
  const Message update = script.take_request("UPDATE");
  EXPECT_TRUE(update.body.empty());
  EXPECT_EQ(update.header("Session-Expires"), "600;refresher=uac");
  Message ok = script.response(update, 200);
  ok.add("Session-Expires", "600;refresher=uac");
  script.feed(ok);
  script.clear();
  script.advance(299s);
  EXPECT_TRUE(script.sent.empty());
  script.advance(2s);
  EXPECT_EQ(script.count("UPDATE"), 1);
}

TEST(CallErrands, RefreshesByReinviteElsewhereWithTheSameSession) {
  CallScript script;
  script.establish(with_timer(script.invite(), "600"));
  script.advance(301s);
  const Message again = script.take_request("INVITE");
  EXPECT_NE(again.body.find("m=audio 40000 RTP/AVP 0"), std::string::npos) << again.body;
  Message ok = script.response(again, 200, room_sdp());
  ok.add("Session-Expires", "600;refresher=uac");
  script.feed(ok);
  EXPECT_EQ(script.count("ACK"), 1);
  script.feed(ok);
  EXPECT_EQ(script.count("ACK"), 2);
  EXPECT_EQ(script.count<Ended>(), 0);
}

TEST(CallErrands, AnUnansweredRefreshEndsTheCall) {
  CallScript script;
  Message invite = with_timer(script.invite(), "600");
  invite.add("Allow", "INVITE, ACK, BYE, UPDATE");
  script.establish(invite);
  script.advance(400s);
  EXPECT_EQ(script.count("BYE"), 1 + 10);  // and its repetitions until timer F
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::Timeout);
  EXPECT_TRUE(script.call->finished());
}

TEST(CallErrands, ARoomThatForgetsItsRefreshIsLeftWithAReason) {
  CallScript script;
  script.establish(with_timer(script.invite(), "600;refresher=uac"));
  script.advance(567s);
  EXPECT_TRUE(script.sent.empty());
  script.advance(2s);
  EXPECT_EQ(script.take_request("BYE").header("Reason"),
            "SIP;cause=408;text=\"Session timer expired\"");
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::Timeout);
}

TEST(CallErrands, GlareIsWaitedOutAsTheRoleSays) {
  CallScript script(Transport::Tcp);
  script.establish(with_timer(script.invite(), "600"));
  script.advance(300s);
  const Message first = script.take_request("INVITE");
  script.feed(script.in_dialog("INVITE", room_sdp(2)));
  EXPECT_EQ(script.take(491).status, 491);
  script.feed(script.response(first, 491));
  EXPECT_EQ(script.count("ACK"), 1);
  script.clear();
  script.advance(2s);  // the room owns the Call-ID: 0 to 2 s
  EXPECT_EQ(script.count("INVITE"), 1);
}

TEST(CallErrands, AsCallerGlareIsWaitedOutLonger) {
  CallScript script(Transport::Tcp);
  script.establish_outgoing({{"Session-Expires", "600;refresher=uac"}});
  script.advance(300s);
  script.feed(script.response(script.take_request("INVITE"), 491));
  script.clear();
  script.advance(2090ms);
  EXPECT_EQ(script.count("INVITE"), 0);
  script.advance(2s);
  EXPECT_EQ(script.count("INVITE"), 1);
}

TEST(CallErrands, ARefresh422IsTriedWithTheLongerInterval) {
  CallScript script;
  script.establish(with_timer(script.invite(), "600"));
  script.advance(300s);
  Message refusal = script.response(script.take_request("INVITE"), 422);
  refusal.add("Min-SE", "900");
  script.feed(refusal);
  const Message again = script.take_request("INVITE");
  EXPECT_EQ(again.header("Session-Expires"), "900;refresher=uac");
  EXPECT_EQ(again.header("Min-SE"), "900");
}

TEST(CallErrands, A481EndsTheCall) {
  CallScript script;
  script.establish(with_timer(script.invite(), "600"));
  script.advance(300s);
  script.feed(script.response(script.take_request("INVITE"), 481));
  EXPECT_EQ(script.count("BYE"), 1);
  EXPECT_EQ(script.take_event<Ended>().status, 481);
}

}  // namespace
}  // namespace protocols::sip
