#include "protocols/sip/dialog.hpp"

#include <gtest/gtest.h>

namespace protocols::sip {
namespace {

Message invite() {
  Message m;
  m.method = "INVITE";
  m.request_uri = "sip:1001@gw.example.com";
  m.add("From", "\"Room\" <sip:room@example.com>;tag=r1");
  m.add("To", "<sip:1001@gw.example.com>");
  m.add("Call-ID", "c1");
  m.add("CSeq", "314 INVITE");
  m.add("Contact", "<sip:room@192.0.2.5:5062;transport=tcp>");
  return m;
}

// RFC 3261 12.1.1 and 12.2.1.1.
TEST(Dialog, OfAServerTurnsTheRequestRound) {
  Dialog dialog = Dialog::of_server(invite(), "us");
  const Message bye = dialog.request("BYE");
  EXPECT_EQ(bye.request_uri, "sip:room@192.0.2.5:5062;transport=tcp");
  EXPECT_EQ(bye.header("From"), "<sip:1001@gw.example.com>;tag=us");
  EXPECT_EQ(bye.header("To"), "\"Room\" <sip:room@example.com>;tag=r1");
  EXPECT_EQ(bye.header("CSeq"), "1 BYE");
  EXPECT_EQ(dialog.request("BYE").header("CSeq"), "2 BYE");
}

TEST(Dialog, OfAClientReversesTheRecordedRoute) {
  Message response;
  response.status = 200;
  response.add("To", "<sip:1001@gw.example.com>;tag=them");
  response.add("Contact", "<sip:them@192.0.2.8>");
  response.add("Record-Route", "<sip:far.example.com;lr>");
  response.add("Record-Route", "<sip:near.example.com;lr>");
  Dialog dialog = Dialog::of_client(invite(), response);
  EXPECT_EQ(dialog.next_hop(), "sip:near.example.com;lr");
  const Message ack = dialog.ack(314);
  EXPECT_EQ(ack.header("CSeq"), "314 ACK");
  EXPECT_EQ(ack.request_uri, "sip:them@192.0.2.8");
  EXPECT_EQ(ack.header("Route"), "<sip:near.example.com;lr>");
  EXPECT_EQ(dialog.request("BYE").header("CSeq"), "315 BYE");
}

TEST(Dialog, AStrictRouterStandsInTheRequestUri) {
  Message request = invite();
  request.add("Record-Route", "<sip:strict.example.com>");
  request.add("Record-Route", "<sip:second.example.com;lr>");
  const Message bye = Dialog::of_server(request, "us").request("BYE");
  EXPECT_EQ(bye.request_uri, "sip:strict.example.com");
  EXPECT_EQ(bye.values("Route"),
            (std::vector<std::string>{"<sip:second.example.com;lr>",
                                      "<sip:room@192.0.2.5:5062;transport=tcp>"}));
}

TEST(Dialog, MatchesOnAllThreePartsOfItsIdentity) {
  const Dialog dialog = Dialog::of_server(invite(), "us");
  Message bye = invite();
  EXPECT_FALSE(dialog.matches(bye));
  bye.set("To", "<sip:whatever@example.net>;tag=us");
  EXPECT_TRUE(dialog.matches(bye));
  bye.set("From", "<sip:room@example.com>;tag=r2");
  EXPECT_FALSE(dialog.matches(bye));
  bye.set("From", "<sip:room@example.com>;tag=r1");
  bye.set("Call-ID", "c2");
  EXPECT_FALSE(dialog.matches(bye));
}

TEST(Dialog, NumbersMayStayOrRiseButNotFall) {
  Dialog dialog = Dialog::of_server(invite(), "us");
  EXPECT_FALSE(dialog.take_cseq(313));
  EXPECT_TRUE(dialog.take_cseq(314));
  EXPECT_TRUE(dialog.take_cseq(400));
  EXPECT_FALSE(dialog.take_cseq(399));
}

TEST(Dialog, ContactMovesTheTargetAndItsAbsenceDoesNot) {
  Dialog dialog = Dialog::of_server(invite(), "us");
  Message update;
  dialog.refresh_target(update);
  EXPECT_EQ(dialog.next_hop(), "sip:room@192.0.2.5:5062;transport=tcp");
  update.add("Contact", "<sip:room@192.0.2.6>");
  dialog.refresh_target(update);
  EXPECT_EQ(dialog.next_hop(), "sip:room@192.0.2.6");
}

TEST(Dialog, WithoutContactTheFromAddressIsTheTarget) {
  Message request = invite();
  request.remove("Contact");
  EXPECT_EQ(Dialog::of_server(request, "us").next_hop(), "sip:room@example.com");
}

}  // namespace
}  // namespace protocols::sip
