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

TEST(CallOffers, ARefreshOfTheRoomKeepsTheCallAlive) {
  CallScript script;
  script.establish(with_timer(script.invite(), "600;refresher=uac"));
  for (int i = 0; i < 10; ++i) {
    script.advance(300s);
    script.feed(with_timer(script.in_dialog("UPDATE"), "600;refresher=uac"));
    EXPECT_EQ(script.take(200).header("Session-Expires"), "600;refresher=uac");
  }
  EXPECT_EQ(script.count<Ended>(), 0);
}

}  // namespace
}  // namespace protocols::sip
