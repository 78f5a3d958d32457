#include "protocols/sip/response.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/sip/messages.hpp"

namespace protocols::sip {
namespace {

Flow flow_from(std::string host, std::uint16_t port, Transport transport = Transport::Udp) {
  Flow flow;
  flow.transport = transport;
  flow.remote = {std::move(host), port};
  return flow;
}

TEST(Response, CopiesWhatTheStandardSaysAndNothingElse) {
  Message request = sample_request("INVITE");
  request.add("Via", "SIP/2.0/UDP 192.0.2.99");
  request.add("Record-Route", "<sip:p;lr>");
  request.add("Timestamp", "54");
  const Message ok = make_response(request, 200, "abc");
  EXPECT_EQ(ok.reason, "OK");
  EXPECT_EQ(ok.values("Via"), request.values("Via"));
  EXPECT_EQ(ok.header("From"), request.header("From"));
  EXPECT_EQ(ok.header("To"), "<sip:1001@meet.example.org>;tag=abc");
  EXPECT_EQ(ok.header("Call-ID"), request.header("Call-ID"));
  EXPECT_EQ(ok.header("CSeq"), "7 INVITE");
  EXPECT_EQ(ok.header("Record-Route"), "<sip:p;lr>");
  EXPECT_EQ(ok.headers.size(), 7U);
  EXPECT_FALSE(make_response(request, 486, "abc").has("Record-Route"));
}

TEST(Response, LeavesTheTagOutOf100AndKeepsOneThatIsThere) {
  Message request = sample_request("INVITE");
  request.add("Timestamp", "54");
  EXPECT_EQ(make_response(request, 100, "abc").header("To"), request.header("To"));
  EXPECT_EQ(make_response(request, 100).header("Timestamp"), "54");
  request.set("To", "sip:1001@h;tag=old");
  EXPECT_EQ(make_response(request, 200, "new").header("To"), "sip:1001@h;tag=old");
}

TEST(Response, KnowsReasonPhrasesAndTakesOthers) {
  EXPECT_EQ(reason_phrase(488), "Not Acceptable Here");
  EXPECT_EQ(reason_phrase(299), "");
  EXPECT_EQ(make_response(sample_request("BYE"), 400, {}, "Missing To").reason, "Missing To");
}

TEST(StampVia, NotesSourceAndPortWhenAsked) {
  Message request = sample_request("INVITE");
  stamp_via(request, flow_from("192.0.2.10", 41000));
  const std::string once(request.header("Via"));
  EXPECT_EQ(once, "SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bKabc;rport=41000;received=192.0.2.10");
  stamp_via(request, flow_from("192.0.2.10", 41000));
  EXPECT_EQ(request.header("Via"), once);
}

TEST(StampVia, NotesOnlyADifferentSourceWhenNotAsked) {
  Message request = sample_request("INVITE");
  request.set("Via", "SIP/2.0/UDP 192.0.2.10;branch=z9hG4bK1, SIP/2.0/UDP far.example.org");
  stamp_via(request, flow_from("192.0.2.10", 5060));
  EXPECT_EQ(request.header("Via"),
            "SIP/2.0/UDP 192.0.2.10;branch=z9hG4bK1, SIP/2.0/UDP far.example.org");
  stamp_via(request, flow_from("198.51.100.1", 5060));
  EXPECT_EQ(request.header("Via"),
            "SIP/2.0/UDP 192.0.2.10;branch=z9hG4bK1;received=198.51.100.1, "
            "SIP/2.0/UDP far.example.org");
}

TEST(StampVia, KnowsAnIpv6SourceInWhateverSpelling) {
  Message request = sample_request("INVITE");
  request.set("Via", "SIP/2.0/UDP [2001:DB8:0::1];branch=z9hG4bK1");
  stamp_via(request, flow_from("2001:db8::1", 5060));
  EXPECT_EQ(request.header("Via"), "SIP/2.0/UDP [2001:DB8:0::1];branch=z9hG4bK1");
}

TEST(StampVia, OverwritesAForgedSource) {
  Message request = sample_request("INVITE");
  request.set("Via", "SIP/2.0/UDP 192.0.2.10;received=203.0.113.1");
  stamp_via(request, flow_from("192.0.2.10", 5060));
  EXPECT_EQ(request.header("Via"), "SIP/2.0/UDP 192.0.2.10;received=192.0.2.10");
}

TEST(StampVia, LeavesAnUnreadableViaAlone) {
  Message request = sample_request("INVITE");
  request.set("Via", "nonsense");
  stamp_via(request, flow_from("192.0.2.10", 5060));
  EXPECT_EQ(request.header("Via"), "nonsense");
}

TEST(ResponseFlow, GoesToTheSourcePortWhenRportWasAsked) {
  const Flow flow = flow_from("192.0.2.10", 41000);
  EXPECT_EQ(response_flow(sample_request("INVITE"), flow), flow);
}

TEST(ResponseFlow, GoesToTheSentByPortOtherwise) {
  Message request = sample_request("INVITE");
  request.set("Via", "SIP/2.0/UDP 192.0.2.10:5070;branch=z9hG4bK1");
  EXPECT_EQ(response_flow(request, flow_from("192.0.2.10", 41000)).remote,
            (Address{"192.0.2.10", 5070}));
  request.set("Via", "SIP/2.0/UDP room.example.org;branch=z9hG4bK1");
  EXPECT_EQ(response_flow(request, flow_from("192.0.2.10", 41000)).remote,
            (Address{"192.0.2.10", 5060}));
}

TEST(ResponseFlow, GoesBackThroughAnAddressTranslator) {
  Message request = sample_request("INVITE");
  request.set("Via", "SIP/2.0/UDP 10.0.0.5:5060;branch=z9hG4bK1");
  const Flow flow = flow_from("192.0.2.10", 41000);
  EXPECT_EQ(response_flow(request, flow), flow);
}

TEST(ResponseFlow, StaysOnItsConnectionAsLongAsThereIsOne) {
  Message request = sample_request("INVITE");
  request.set("Via", "SIP/2.0/TLS 192.0.2.10;branch=z9hG4bK1");
  Flow flow = flow_from("192.0.2.10", 41000, Transport::Tls);
  flow.connection = 9;
  EXPECT_EQ(response_flow(request, flow), flow);
  flow.connection = 0;
  EXPECT_EQ(response_flow(request, flow).remote, (Address{"192.0.2.10", 5061}));
}

}  // namespace
}  // namespace protocols::sip
