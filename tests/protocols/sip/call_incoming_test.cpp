#include <gtest/gtest.h>

#include "protocols/base/text.hpp"
#include "tests/protocols/sip/call_script.hpp"

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;

TEST(IncomingCall, IsTriedAtOnceAndAnnounced) {
  CallScript script;
  script.start_incoming(script.invite());
  ASSERT_EQ(script.sent.size(), 1U);
  EXPECT_EQ(script.sent.front().status, 100);
  const auto event = script.take_event<IncomingCall>();
  EXPECT_EQ(event.dialled, "1001");
  EXPECT_EQ(event.caller, "room");
  EXPECT_EQ(event.product, "Room/1.0");
}

TEST(IncomingCall, RingsAcceptsAndConnects) {
  CallScript script;
  script.start_incoming(script.invite());
  script.call->ring(script.now);
  script.call->accept(clear_media(), script.now);
  script.drain();
  const Message ringing = script.take(180);
  const Message ok = script.take(200);
  EXPECT_EQ(tag_of(ringing.header("To")), tag_of(ok.header("To")));
  EXPECT_NE(ok.body.find("m=audio 40000 RTP/AVP 0"), std::string::npos) << ok.body;
  EXPECT_EQ(ok.header("Contact"), "<sip:roombridge@192.0.2.9:5060>");
  EXPECT_EQ(script.count<MediaNegotiated>(), 1);
  EXPECT_EQ(script.count<Connected>(), 0);
  script.feed(script.ack(ok));
  EXPECT_EQ(script.count<Connected>(), 1);
  script.clear();
  script.advance(1h);
  EXPECT_TRUE(script.sent.empty());
  EXPECT_FALSE(script.call->finished());
}

TEST(IncomingCall, WithoutOfferGetsOursAndTakesTheAnswerInTheAck) {
  CallScript script;
  script.start_incoming(script.invite(""));
  script.call->accept(clear_media(), script.now);
  script.drain();
  const Message ok = script.take(200);
  EXPECT_NE(ok.body.find("m=audio"), std::string::npos);
  EXPECT_EQ(script.count<MediaNegotiated>(), 0);
  script.feed(script.ack(ok, answer_to(ok.body)));
  EXPECT_EQ(script.count<MediaNegotiated>(), 1);
  EXPECT_EQ(script.count<Connected>(), 1);
}

TEST(IncomingCall, EndsWhenTheAckBringsNoUsableAnswer) {
  for (const char* body : {"", "v=0\r\nnonsense"}) {
    CallScript script;
    script.start_incoming(script.invite(""));
    script.call->accept(clear_media(), script.now);
    script.drain();
    script.feed(script.ack(script.take(200), body));
    const Message bye = script.take_request("BYE");
    EXPECT_TRUE(bye.header("Reason").starts_with("SIP;cause=")) << bye.header("Reason");
    EXPECT_EQ(script.count<Ended>(), 1);
    script.feed(script.response(bye, 200));
    script.advance(40s);
    EXPECT_TRUE(script.call->finished());
  }
}

TEST(IncomingCall, RepeatsThe200UntilTheAckAndThenGivesUpWithBye) {
  CallScript script(Transport::Tcp);
  script.start_incoming(script.invite());
  script.call->accept(clear_media(), script.now);
  script.drain();
  script.clear();
  script.advance(31s);
  // 0.5 1.5 3.5 7.5 11.5 … 31.5 s
  EXPECT_EQ(script.count(200), 9);
  script.advance(2s);
  EXPECT_EQ(script.take_request("BYE").header("Reason"), "SIP;cause=408;text=\"No ACK received\"");
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::Timeout);
}

TEST(IncomingCall, ARepeatedInviteIsAnsweredAgainAndAnnouncedOnce) {
  CallScript script;
  const Message invite = script.invite();
  script.start_incoming(invite);
  script.feed(invite);
  EXPECT_EQ(script.count(100), 2);
  EXPECT_EQ(script.count<IncomingCall>(), 1);
}

TEST(IncomingCall, AMergedInviteGets482) {
  CallScript script;
  script.start_incoming(script.invite());
  script.clear();
  script.feed(script.invite());  // same From tag, Call-ID and CSeq, another branch
  EXPECT_EQ(script.take(482).status, 482);
  EXPECT_TRUE(script.events.empty());
}

TEST(IncomingCall, CancelBeforeTheAnswerEndsItWith487) {
  CallScript script;
  const Message invite = script.invite();
  script.start_incoming(invite);
  script.feed(script.beside(invite, "CANCEL", false));
  EXPECT_EQ(script.take(200).header("CSeq"), "1 CANCEL");
  EXPECT_EQ(script.take(487).header("CSeq"), "1 INVITE");
  EXPECT_EQ(script.take_event<IncomingCall>().dialled, "1001");
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::Cancelled);
  EXPECT_FALSE(script.call->finished());
  script.feed(script.beside(invite, "ACK", true));
  script.clear();
  script.advance(40s);
  EXPECT_TRUE(script.sent.empty());
  EXPECT_TRUE(script.call->finished());
}

TEST(IncomingCall, CancelBehindThe200ChangesNothing) {
  CallScript script;
  const Message invite = script.invite();
  script.start_incoming(invite);
  script.call->accept(clear_media(), script.now);
  script.drain();
  const Message ok = script.take(200);
  script.feed(script.beside(invite, "CANCEL", false));
  EXPECT_EQ(script.take(200).header("CSeq"), "1 CANCEL");
  script.feed(script.ack(ok));
  EXPECT_EQ(script.count<Connected>(), 1);
  EXPECT_EQ(script.count<Ended>(), 0);
}

TEST(IncomingCall, ACancelOfNothingGets481) {
  CallScript script;
  script.start_incoming(script.invite());
  script.feed(script.in_dialog("CANCEL", {}, 1, false));
  EXPECT_EQ(script.take(481).header("CSeq"), "1 CANCEL");
}

TEST(IncomingCall, EachReasonToRefuseHasItsStatus) {
  const std::pair<EndReason, int> cases[] = {
      {EndReason::NotFound, 404}, {EndReason::Busy, 486},     {EndReason::Overloaded, 503},
      {EndReason::NoMedia, 488},  {EndReason::Rejected, 603}, {EndReason::EncryptionRequired, 488}};
  for (const auto& [reason, status] : cases) {
    CallScript script;
    const Message invite = script.invite();
    script.start_incoming(invite);
    script.call->reject(reason, std::nullopt, script.now);
    script.drain();
    const Message refusal = script.take(status);
    EXPECT_EQ(refusal.has("Retry-After"), reason == EndReason::Overloaded);
    EXPECT_EQ(refusal.has("Warning"), status == 488);
    EXPECT_TRUE(refusal.has("Reason"));
    EXPECT_EQ(script.take_event<Ended>().reason, reason);
    script.feed(script.beside(invite, "ACK", true));
    script.advance(40s);
    EXPECT_TRUE(script.call->finished());
  }
}

TEST(IncomingCall, AnOfferThatCannotBeAnsweredIsRefusedWithAWarning) {
  CallScript script;
  script.start_incoming(script.invite());
  LocalMedia media = clear_media();
  media.encryption = EncryptionPolicy::Required;
  script.call->accept(media, script.now);
  script.drain();
  const Message refusal = script.take(488);
  EXPECT_NE(refusal.header("Warning").find(" roombridge \""), std::string::npos);
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::EncryptionRequired);
}

TEST(IncomingCall, UnknownRequiredExtensionsAreNamed) {
  CallScript script;
  Message invite = script.invite();
  invite.add("Require", "100rel, teleport");
  script.start_incoming(invite);
  EXPECT_EQ(script.take(420).header("Unsupported"), "teleport");
  EXPECT_EQ(script.count<IncomingCall>(), 0);
  EXPECT_EQ(script.count<Ended>(), 1);
}

TEST(IncomingCall, RingsReliablyWhereRequired) {
  CallScript script;
  Message invite = script.invite();
  invite.add("Require", "100rel");
  script.start_incoming(invite);
  script.call->ring(script.now);
  script.drain();
  const Message ringing = script.take(180);
  EXPECT_EQ(ringing.header("Require"), "100rel");
  script.advance(4s);
  EXPECT_EQ(script.count(180), 3);  // 0.5 1.5 3.5 s
  Message wrong = script.in_dialog("PRACK");
  wrong.add("RAck", "1 1 INVITE");
  script.feed(wrong);
  EXPECT_EQ(script.take(481).header("CSeq"), wrong.header("CSeq"));
  Message prack = script.in_dialog("PRACK");
  prack.add("RAck", std::string(ringing.header("RSeq")) + " 1 INVITE");
  script.feed(prack);
  EXPECT_EQ(script.take(200).header("CSeq"), prack.header("CSeq"));
  script.clear();
  script.advance(60s);
  EXPECT_TRUE(script.sent.empty());
}

TEST(IncomingCall, WithoutPrackTheInviteIsRefused) {
  CallScript script;
  Message invite = script.invite();
  invite.add("Require", "100rel");
  script.start_incoming(invite);
  script.call->ring(script.now);
  script.drain();
  script.advance(33s);
  EXPECT_EQ(script.take(504).status, 504);
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::Timeout);
}

TEST(IncomingCall, AShortSessionIntervalIsRaisedBeforeTheCallIsAnnounced) {
  CallScript script;
  Message invite = script.invite();
  invite.add("Supported", "timer");
  invite.add("Session-Expires", "30");
  script.start_incoming(invite);
  EXPECT_EQ(script.take(422).header("Min-SE"), "90");
  EXPECT_TRUE(script.events.empty());
  script.feed(script.beside(invite, "ACK", true));
  Message again = script.in_dialog("INVITE", room_sdp(), 2, false);
  again.add("Supported", "timer");
  again.add("Session-Expires", "90");
  again.add("Min-SE", "90");
  script.feed(again);
  EXPECT_EQ(script.count<IncomingCall>(), 1);
  script.call->accept(clear_media(), script.now);
  script.drain();
  const Message ok = script.take(200);
  EXPECT_EQ(ok.header("Session-Expires"), "90;refresher=uas");
  EXPECT_EQ(ok.header("Require"), "timer");
}

TEST(IncomingCall, HangUpBeforeTheAckWaitsForIt) {
  CallScript script;
  script.start_incoming(script.invite());
  script.call->accept(clear_media(), script.now);
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  EXPECT_EQ(script.count("BYE"), 0);
  EXPECT_EQ(script.count<Ended>(), 1);
  script.feed(script.ack(script.take(200)));
  EXPECT_EQ(script.take_request("BYE").header("Reason"),
            "Q.850;cause=16;text=\"Normal call clearing\"");
  EXPECT_EQ(script.count<Connected>(), 0);
}

TEST(IncomingCall, ABrokenFirstInviteIsAnsweredAndEnds) {
  CallScript script;
  Message invite = script.invite();
  invite.set("CSeq", "1 OPTIONS");
  script.start_incoming(invite);
  EXPECT_EQ(script.take(400).status, 400);
  EXPECT_EQ(script.take_event<Ended>().status, 400);
}

TEST(IncomingCall, SdpInsideAMultipartIsFound) {
  CallScript script;
  Message invite = script.invite();
  invite.set("Content-Type", "multipart/mixed;boundary=\"b1\"");
  invite.body =
      "--b1\r\nContent-Type: text/plain\r\nContent-Disposition: x;handling=optional\r\n\r\n" +
      std::string("hi\r\n--b1\r\nContent-Type: application/sdp\r\n\r\n") + room_sdp() +
      "\r\n--b1--\r\n";
  script.start_incoming(invite);
  script.call->accept(clear_media(), script.now);
  script.drain();
  EXPECT_EQ(script.count(200), 1);
  EXPECT_EQ(script.count<MediaNegotiated>(), 1);
}

TEST(IncomingCall, ContactIsSipsWhenTheCallCameToASipsAddress) {
  CallScript script(Transport::Tls);
  Message invite = script.invite();
  invite.request_uri = "sips:1001@192.0.2.9";
  script.start_incoming(invite);
  script.call->ring(script.now);
  script.drain();
  EXPECT_EQ(script.take(180).header("Contact"), "<sips:roombridge@192.0.2.9:5060>");
}

}  // namespace
}  // namespace protocols::sip
