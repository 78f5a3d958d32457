#include <gtest/gtest.h>

#include "tests/protocols/sip/call_script.hpp"

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;

TEST(OutgoingCall, OffersProgressesAndConnects) {
  CallScript script;
  script.start_outgoing();
  const Message invite = script.take_request("INVITE");
  EXPECT_EQ(invite.request_uri, "sip:room@192.0.2.5:5062");
  EXPECT_NE(invite.body.find("m=audio 40000"), std::string::npos);
  EXPECT_EQ(invite.header("Session-Expires"), "1800");
  EXPECT_TRUE(invite.header("From").starts_with("\"Bridge\" <sip:roombridge@192.0.2.9"));
  script.feed(script.response(invite, 100));
  EXPECT_EQ(script.count<Progress>(), 0);
  script.feed(script.response(invite, 180));
  script.feed(script.response(invite, 180));
  EXPECT_EQ(script.count<Progress>(), 1);
  script.feed(script.response(invite, 200, answer_to(invite.body)));
  EXPECT_EQ(script.count<MediaNegotiated>(), 1);
  EXPECT_EQ(script.count<Connected>(), 1);
  const Message ack = script.take_request("ACK");
  EXPECT_EQ(ack.request_uri, "sip:room@192.0.2.5:5062");
  EXPECT_EQ(parse_cseq(ack.header("CSeq"))->number, parse_cseq(invite.header("CSeq"))->number);
}

TEST(OutgoingCall, ARepeated200IsAcknowledgedAgain) {
  CallScript script;
  script.start_outgoing();
  const Message invite = script.take_request("INVITE");
  for (int i = 0; i < 3; ++i) script.feed(script.response(invite, 200, answer_to(invite.body)));
  EXPECT_EQ(script.count("ACK"), 3);
  EXPECT_EQ(script.sent[0], script.sent[2]);
  EXPECT_EQ(script.count<Connected>(), 1);
}

TEST(OutgoingCall, AnotherBranchThatAnswersIsTakenAndEnded) {
  CallScript script;
  script.start_outgoing();
  const Message invite = script.take_request("INVITE");
  script.feed(script.response(invite, 200, answer_to(invite.body)));
  script.clear();
  script.feed(script.response(invite, 200, answer_to(invite.body), "other"));
  EXPECT_EQ(tag_of(script.take_request("ACK").header("To")), "other");
  EXPECT_EQ(tag_of(script.take_request("BYE").header("To")), "other");
  EXPECT_TRUE(script.events.empty());
}

TEST(OutgoingCall, RefusalsEndItWithTheirStatus) {
  const std::pair<int, EndReason> cases[] = {
      {486, EndReason::Busy},     {404, EndReason::NotFound},   {488, EndReason::NoMedia},
      {603, EndReason::Rejected}, {503, EndReason::Overloaded}, {302, EndReason::Rejected},
      {491, EndReason::Rejected}};
  for (const auto& [status, reason] : cases) {
    CallScript script;
    script.start_outgoing();
    script.feed(script.response(script.take_request("INVITE"), status));
    EXPECT_EQ(script.count("ACK"), 1);
    const auto ended = script.take_event<Ended>();
    EXPECT_EQ(ended.reason, reason);
    EXPECT_EQ(ended.status, status);
    script.advance(60s);
    script.clear();
    EXPECT_TRUE(script.call->finished());
  }
}

TEST(OutgoingCall, A422IsTriedAgainWithALongerInterval) {
  CallScript script;
  script.start_outgoing();
  const Message invite = script.take_request("INVITE");
  Message refusal = script.response(invite, 422);
  refusal.add("Min-SE", "3600");
  script.feed(refusal);
  const Message again = script.take_request("INVITE");
  EXPECT_EQ(again.header("Session-Expires"), "3600");
  EXPECT_EQ(parse_cseq(again.header("CSeq"))->number,
            parse_cseq(invite.header("CSeq"))->number + 1);
  script.feed(script.response(again, 200, answer_to(again.body)));
  EXPECT_EQ(script.count<Connected>(), 1);
  EXPECT_EQ(script.count<Ended>(), 0);
}

TEST(OutgoingCall, A422ThatAsksForNoMoreEndsIt) {
  CallScript script;
  script.start_outgoing();
  Message refusal = script.response(script.take_request("INVITE"), 422);
  refusal.add("Min-SE", "90");
  script.feed(refusal);
  EXPECT_EQ(script.take_event<Ended>().status, 422);
}

TEST(OutgoingCall, GivingUpCancelsOnceTheRoomHasAnswered) {
  CallScript script;
  script.start_outgoing();
  const Message invite = script.take_request("INVITE");
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  EXPECT_EQ(script.count("CANCEL"), 0);
  EXPECT_EQ(script.count<Ended>(), 1);
  script.feed(script.response(invite, 180));
  const Message cancel = script.take_request("CANCEL");
  EXPECT_EQ(cancel.header("Via"), invite.header("Via"));
  script.feed(script.response(cancel, 200));
  script.feed(script.response(invite, 487));
  EXPECT_EQ(script.count("ACK"), 1);
  EXPECT_EQ(script.count<Ended>(), 1);
  script.clear();
  script.advance(60s);
  EXPECT_TRUE(script.call->finished());
}

TEST(OutgoingCall, AnAnswerThatCrossesTheCancelIsTakenAndEnded) {
  CallScript script;
  script.start_outgoing();
  const Message invite = script.take_request("INVITE");
  script.feed(script.response(invite, 180));
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.feed(script.response(invite, 200, answer_to(invite.body)));
  EXPECT_EQ(script.count("CANCEL"), 1);
  EXPECT_EQ(script.count("ACK"), 1);
  EXPECT_EQ(script.count("BYE"), 1);
  EXPECT_EQ(script.count<Connected>(), 0);
  EXPECT_EQ(script.count<Ended>(), 1);
}

TEST(OutgoingCall, ACancelNobodyMindsIsForgottenInTheEnd) {
  CallScript script;
  script.start_outgoing();
  script.feed(script.response(script.take_request("INVITE"), 180));
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  script.advance(40s);
  script.clear();
  EXPECT_TRUE(script.call->finished());
}

TEST(OutgoingCall, NoResponseAtAllIsATimeout) {
  CallScript script;
  script.start_outgoing();
  script.advance(33s);
  EXPECT_EQ(script.count("INVITE"), 7);
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::Timeout);
  script.clear();
  EXPECT_TRUE(script.call->finished());
}

TEST(OutgoingCall, NoConnectionIsSaid) {
  CallScript script(Transport::Tcp);
  script.flow.connection = 0;
  script.start_outgoing();
  script.break_transport();
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::TransportLost);
}

TEST(OutgoingCall, AnAnswerThatFitsNothingIsAcknowledgedAndEnded) {
  for (const char* body : {"", "v=0\r\nnonsense"}) {
    CallScript script;
    script.start_outgoing();
    script.feed(script.response(script.take_request("INVITE"), 200, body));
    EXPECT_EQ(script.count("ACK"), 1);
    EXPECT_EQ(script.count("BYE"), 1);
    EXPECT_EQ(script.count<Connected>(), 0);
    EXPECT_EQ(script.count<Ended>(), 1);
  }
}

TEST(OutgoingCall, TheRoomsByeAndReinviteFindTheDialog) {
  CallScript script;
  script.establish_outgoing();
  script.feed(script.in_dialog("INVITE", room_sdp(2, "sendonly")));
  script.feed(script.ack(script.take(200)));
  EXPECT_TRUE(script.take_event<MediaNegotiated>().held);
  script.feed(script.in_dialog("BYE"));
  EXPECT_EQ(script.take(200).status, 200);
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::RemoteHangup);
}

}  // namespace
}  // namespace protocols::sip
