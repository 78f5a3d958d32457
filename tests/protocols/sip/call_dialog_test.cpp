#include <gtest/gtest.h>

#include "protocols/sip/transaction_table.hpp"
#include "tests/protocols/sip/call_script.hpp"

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;

Message with_body(Message message, const std::string& type, std::string body) {
  message.set("Content-Type", type);
  message.body = std::move(body);
  return message;
}

TEST(CallDialog, ByeEndsTheCallAndIsAbsorbedWhenRepeated) {
  CallScript script;
  script.establish();
  const Message bye = script.in_dialog("BYE");
  script.feed(bye);
  script.feed(bye);
  EXPECT_EQ(script.count(200), 2);
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::RemoteHangup);
  EXPECT_EQ(script.count<Ended>(), 0);
  script.advance(40s);
  EXPECT_TRUE(script.call->finished());
}

TEST(CallDialog, ASecondByeFindsNoDialog) {
  CallScript script;
  script.establish();
  script.feed(script.in_dialog("BYE"));
  script.feed(script.in_dialog("BYE"));
  EXPECT_EQ(script.count(200), 1);
  EXPECT_EQ(script.count(481), 1);
  EXPECT_EQ(script.count<Ended>(), 1);
}

TEST(CallDialog, HangUpSendsByeToTheContactAlongTheFlow) {
  CallScript script;
  script.establish();
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  EXPECT_EQ(script.flows.back().remote, script.flow.remote);
  const Message bye = script.take_request("BYE");
  EXPECT_EQ(bye.request_uri, "sip:room@192.0.2.5:5062");
  EXPECT_EQ(tag_of(bye.header("To")), "room");
  EXPECT_EQ(tag_of(bye.header("From")), script.our_tag);
  script.feed(script.response(bye, 200));
  script.advance(40s);
  EXPECT_TRUE(script.call->finished());
  EXPECT_EQ(script.count<Ended>(), 1);
}

TEST(CallDialog, ByesThatCrossAreBothAnswered) {
  CallScript script;
  script.establish();
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.feed(script.in_dialog("BYE"));
  EXPECT_EQ(script.count(200), 1);
  EXPECT_EQ(script.count<Ended>(), 1);
  script.advance(40s);
  EXPECT_TRUE(script.call->finished());
}

TEST(CallDialog, RequestsGoByTheRecordedRoute) {
  CallScript script;
  Message invite = script.invite();
  invite.add("Record-Route", "<sip:p2.example.com;lr>, <sip:p1.example.com;lr>");
  script.establish(invite);
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  const Message bye = script.take_request("BYE");
  EXPECT_EQ(bye.values("Route"),
            (std::vector<std::string>{"<sip:p2.example.com;lr>", "<sip:p1.example.com;lr>"}));
  EXPECT_EQ(bye.request_uri, "sip:room@192.0.2.5:5062");
}

TEST(CallDialog, OtherTagsGet481) {
  CallScript script;
  script.establish();
  Message bye = script.in_dialog("BYE");
  bye.set("To", "<sip:1001@192.0.2.9>;tag=other");
  script.feed(bye);
  EXPECT_EQ(script.take(481).status, 481);
  EXPECT_EQ(script.count<Ended>(), 0);
}

TEST(CallDialog, StrangersCannotFillTheCallsTransactions) {
  CallScript script;
  script.establish();
  const std::string ours = script.our_tag;
  for (std::size_t i = 0; i < 2 * TransactionTable::kMostServer; ++i) {
    Message info = script.in_dialog("INFO");
    info.set("From", "<sip:mallory@192.0.2.66>;tag=m");
    script.feed(info);
    Message bye = script.in_dialog("BYE");
    bye.set("To", "<sip:1001@192.0.2.9>");
    script.feed(bye);
    Message invite = script.invite();
    invite.set("Via", "SIP/2.0/UDP 192.0.2.5;branch=z9hG4bKs" + std::to_string(i));
    invite.set("CSeq", std::to_string(1000 + i) + " INVITE");
    script.feed(invite);
  }
  EXPECT_EQ(script.count(481), static_cast<int>(4 * TransactionTable::kMostServer));
  EXPECT_EQ(script.count(503), static_cast<int>(2 * TransactionTable::kMostServer));
  script.our_tag = ours;
  script.feed(script.in_dialog("BYE"));
  EXPECT_EQ(script.count(200), 1);
  EXPECT_EQ(script.count<Ended>(), 1);
}

TEST(CallDialog, ALowerCSeqGets500) {
  CallScript script;
  script.establish();
  script.feed(script.in_dialog("OPTIONS", {}, 9));
  EXPECT_EQ(script.take(200).status, 200);
  script.feed(script.in_dialog("OPTIONS", {}, 8));
  EXPECT_EQ(script.take(500).status, 500);
}

TEST(CallDialog, OptionsTellsTheSameAsOutsideACall) {
  CallScript script;
  script.establish();
  script.feed(script.in_dialog("OPTIONS"));
  const Message response = script.take(200);
  EXPECT_TRUE(response.has("Allow"));
  EXPECT_TRUE(response.has("Accept"));
}

TEST(CallDialog, OtherMethodsAreRefusedEachInItsWay) {
  CallScript script;
  script.establish();
  script.feed(script.in_dialog("REFER"));
  EXPECT_EQ(script.take(603).status, 603);
  script.feed(script.in_dialog("NOTIFY"));
  EXPECT_EQ(script.take(481).status, 481);
  script.feed(script.in_dialog("MESSAGE"));
  EXPECT_TRUE(script.take(405).has("Allow"));
  EXPECT_EQ(script.count<Ended>(), 0);
}

TEST(CallDialog, InfoAsksForKeyframes) {
  CallScript script;
  script.establish();
  script.feed(with_body(script.in_dialog("INFO"), "application/media_control+xml",
                        "<media_control><vc_primitive><to_encoder><picture_fast_update/>"
                        "</to_encoder></vc_primitive></media_control>"));
  EXPECT_EQ(script.take(200).status, 200);
  EXPECT_EQ(script.count<KeyframeWanted>(), 1);
}

TEST(CallDialog, InfoBringsDigits) {
  CallScript script;
  script.establish();
  script.feed(with_body(script.in_dialog("INFO"), "application/dtmf-relay",
                        "Signal=7\r\nDuration=160\r\n"));
  EXPECT_EQ(script.take_event<DtmfDigit>().digit, '7');
  script.feed(with_body(script.in_dialog("INFO"), "application/dtmf", "#"));
  EXPECT_EQ(script.take_event<DtmfDigit>().digit, '#');
}

TEST(CallDialog, InfoWithoutBodyIsFineAndWithAnUnknownOneIsNot) {
  CallScript script;
  script.establish();
  script.feed(script.in_dialog("INFO"));
  EXPECT_EQ(script.take(200).status, 200);
  script.feed(with_body(script.in_dialog("INFO"), "application/x-unknown", "?"));
  EXPECT_TRUE(script.take(415).has("Accept"));
  Message package = script.in_dialog("INFO");
  package.add("Info-Package", "infoDtmf");
  script.feed(package);
  EXPECT_EQ(script.take(469).status, 469);
}

TEST(CallDialog, RequestsFollowTheRoomsAddress) {
  CallScript script;
  script.establish();
  script.flow.remote = {"198.51.100.7", 40123};
  script.feed(script.in_dialog("OPTIONS"));
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  EXPECT_EQ(script.flows.back().remote, (Address{"198.51.100.7", 40123}));
}

TEST(CallDialog, ANewInviteInTheCallIdOfAnEndedCallIsPutOff) {
  CallScript script;
  script.establish();
  script.feed(script.in_dialog("BYE"));
  script.feed(script.in_dialog("INVITE", room_sdp(), 50, false));
  EXPECT_TRUE(script.take(503).has("Retry-After"));
}

}  // namespace
}  // namespace protocols::sip
