#include <gtest/gtest.h>

#include "tests/protocols/sip/call_script.hpp"

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;

TEST(CallOffers, HoldAndResumeAreAnsweredAndTold) {
  CallScript script;
  script.establish();
  script.feed(script.in_dialog("INVITE", room_sdp(2, "sendonly")));
  Message ok = script.take(200);
  EXPECT_NE(ok.body.find("a=recvonly"), std::string::npos) << ok.body;
  EXPECT_TRUE(script.take_event<MediaNegotiated>().held);
  script.feed(script.ack(ok));
  script.feed(script.in_dialog("INVITE", room_sdp(3)));
  ok = script.take(200);
  EXPECT_FALSE(script.take_event<MediaNegotiated>().held);
  script.feed(script.ack(ok));
  EXPECT_EQ(script.count<Connected>(), 0);
  script.clear();
  script.advance(60s);
  EXPECT_TRUE(script.sent.empty());
}

TEST(CallOffers, ARefusedReinviteLeavesTheSessionAsItWas) {
  CallScript script;
  script.establish();
  const Message again = script.in_dialog("INVITE", room_sdp(2, "sendrecv", "18"));
  script.feed(again);
  EXPECT_TRUE(script.take(488).has("Warning"));
  script.feed(script.beside(again, "ACK", false));
  EXPECT_TRUE(script.events.empty());
  script.feed(script.in_dialog("INVITE", room_sdp(3)));
  EXPECT_EQ(script.take(200).status, 200);
}

TEST(CallOffers, AReinviteWithoutOfferGetsOurs) {
  CallScript script;
  script.establish();
  script.feed(script.in_dialog("INVITE"));
  const Message ok = script.take(200);
  EXPECT_NE(ok.body.find("m=audio"), std::string::npos);
  EXPECT_EQ(script.count<MediaNegotiated>(), 0);
  script.feed(script.ack(ok, room_sdp(2)));
  EXPECT_EQ(script.count<MediaNegotiated>(), 1);
  EXPECT_EQ(script.count<Ended>(), 0);
}

TEST(CallOffers, AReinviteWithoutOfferAndAnswerKeepsTheSession) {
  CallScript script;
  script.establish();
  script.feed(script.in_dialog("INVITE"));
  script.feed(script.ack(script.take(200)));
  EXPECT_TRUE(script.events.empty());
  script.advance(40s);
  EXPECT_EQ(script.count("BYE"), 0);
}

TEST(CallOffers, OffersThatMeetOursGet491) {
  CallScript script;
  script.establish();
  script.feed(script.in_dialog("INVITE"));
  const Message ok = script.take(200);
  script.feed(script.in_dialog("UPDATE", room_sdp(2)));
  EXPECT_EQ(script.take(491).status, 491);
  script.feed(script.in_dialog("UPDATE"));
  EXPECT_EQ(script.take(200).status, 200);
  script.feed(script.ack(ok, room_sdp(2)));
}

TEST(CallOffers, OffersBeforeTheFirstAnswerGet500AndATimeToWait) {
  CallScript script;
  script.start_incoming(script.invite());
  script.call->ring(script.now);
  script.drain();
  script.clear();
  script.feed(script.in_dialog("UPDATE", room_sdp(2)));
  EXPECT_TRUE(script.take(500).has("Retry-After"));
  script.feed(script.in_dialog("INVITE", room_sdp(2)));
  EXPECT_TRUE(script.take(500).has("Retry-After"));
}

TEST(CallOffers, UpdateWithAndWithoutOfferIsAnswered) {
  CallScript script;
  script.establish();
  script.feed(script.in_dialog("UPDATE", room_sdp(2, "inactive")));
  EXPECT_NE(script.take(200).body.find("a=inactive"), std::string::npos);
  EXPECT_TRUE(script.take_event<MediaNegotiated>().held);
  Message refresh = script.in_dialog("UPDATE");
  refresh.set("Contact", "<sip:room@192.0.2.77:5080>");
  script.feed(refresh);
  EXPECT_TRUE(script.take(200).body.empty());
  EXPECT_TRUE(script.events.empty());
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  EXPECT_EQ(script.take_request("BYE").request_uri, "sip:room@192.0.2.77:5080");
}

TEST(CallOffers, ARepeatedReinviteIsAnsweredOnce) {
  CallScript script;
  script.establish();
  const Message again = script.in_dialog("INVITE", room_sdp(2));
  script.feed(again);
  script.feed(again);
  EXPECT_EQ(script.count<MediaNegotiated>(), 1);
  const Message ok = script.take(200);
  script.feed(script.ack(ok));
  script.clear();
  script.advance(60s);
  EXPECT_EQ(script.count(200), 0);
}

// The ACK of the first INVITE is lost; the room goes on all the same.
TEST(CallOffers, AReinviteProvesThatThe200Arrived) {
  CallScript script;
  script.start_incoming(script.invite());
  script.call->accept(clear_media(), script.now);
  script.drain();
  script.clear();
  script.feed(script.in_dialog("INVITE", room_sdp(2)));
  EXPECT_EQ(script.count<Connected>(), 1);
  const Message ok = script.take(200);
  EXPECT_EQ(parse_cseq(ok.header("CSeq"))->number, 2U);
  script.feed(script.ack(ok));
  script.clear();
  script.advance(60s);
  EXPECT_TRUE(script.sent.empty());
}

Message with_timer(Message message, const std::string& expires) {
  message.add("Supported", "timer");
  message.add("Session-Expires", expires);
  return message;
}

TEST(CallRefresh, RefreshesByUpdateWhereTheRoomTakesIt) {
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

TEST(CallRefresh, RefreshesByReinviteElsewhereWithTheSameSession) {
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

TEST(CallRefresh, AnUnansweredRefreshEndsTheCall) {
  CallScript script;
  Message invite = with_timer(script.invite(), "600");
  invite.add("Allow", "INVITE, ACK, BYE, UPDATE");
  script.establish(invite);
  script.advance(400s);
  EXPECT_EQ(script.count("BYE"), 1 + 10);  // and its repetitions until timer F
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::Timeout);
  EXPECT_TRUE(script.call->finished());
}

TEST(CallRefresh, ARoomThatForgetsItsRefreshIsLeftWithAReason) {
  CallScript script;
  script.establish(with_timer(script.invite(), "600;refresher=uac"));
  script.advance(567s);
  EXPECT_TRUE(script.sent.empty());
  script.advance(2s);
  EXPECT_EQ(script.take_request("BYE").header("Reason"),
            "SIP;cause=408;text=\"Session timer expired\"");
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::Timeout);
}

TEST(CallRefresh, ARefreshOfTheRoomKeepsTheCallAlive) {
  CallScript script;
  script.establish(with_timer(script.invite(), "600;refresher=uac"));
  for (int i = 0; i < 10; ++i) {
    script.advance(300s);
    script.feed(with_timer(script.in_dialog("UPDATE"), "600;refresher=uac"));
    EXPECT_EQ(script.take(200).header("Session-Expires"), "600;refresher=uac");
  }
  EXPECT_EQ(script.count<Ended>(), 0);
}

TEST(CallRefresh, GlareIsWaitedOutAsTheRoleSays) {
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

TEST(CallRefresh, AsCallerGlareIsWaitedOutLonger) {
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

TEST(CallRefresh, ARefresh422IsTriedWithTheLongerInterval) {
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

TEST(CallRefresh, A481EndsTheCall) {
  CallScript script;
  script.establish(with_timer(script.invite(), "600"));
  script.advance(300s);
  script.feed(script.response(script.take_request("INVITE"), 481));
  EXPECT_EQ(script.count("BYE"), 1);
  EXPECT_EQ(script.take_event<Ended>().status, 481);
}

}  // namespace
}  // namespace protocols::sip
