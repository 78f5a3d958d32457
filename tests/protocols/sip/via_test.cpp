#include "protocols/sip/via.hpp"

#include <gtest/gtest.h>

#include "protocols/sip/error.hpp"

namespace protocols::sip {
namespace {

TEST(Via, HasTransportSentByAndParameters) {
  const auto via = parse_via("SIP/2.0/UDP 192.0.2.1:5070;branch=z9hG4bK77;rport=6000;received=::1");
  ASSERT_TRUE(via);
  EXPECT_EQ(via->transport, "UDP");
  EXPECT_EQ(via->host, "192.0.2.1");
  EXPECT_EQ(via->port, 5070);
  EXPECT_EQ(via->branch(), "z9hG4bK77");
  EXPECT_EQ(via->rport(), 6000);
  EXPECT_EQ(via->received(), "::1");
  EXPECT_TRUE(via->has_transaction_id());
}

TEST(Via, AllowsBlanksWhereTheGrammarDoes) {
  const auto via =
      parse_via("SIP  /   2.0 /TCP     spindle.example.com : 4000  ;  branch  =   z9hG4bK9");
  ASSERT_TRUE(via);
  EXPECT_EQ(write(*via), "SIP/2.0/TCP spindle.example.com:4000;branch=z9hG4bK9");
}

TEST(Via, ReadsIpv6AndBracketsInReceived) {
  const auto via =
      parse_via("SIP/2.0/TLS [2001:db8::9]:5061;received=[2001:db8::1];branch=z9hG4bK1");
  ASSERT_TRUE(via);
  EXPECT_EQ(via->host, "2001:db8::9");
  EXPECT_EQ(via->received(), "2001:db8::1");
  EXPECT_EQ(*parse_via(write(*via)), *via);
}

TEST(Via, KnowsAnAskedForRportFromAFilledOne) {
  EXPECT_TRUE(parse_via("SIP/2.0/UDP h;rport")->wants_rport());
  EXPECT_FALSE(parse_via("SIP/2.0/UDP h;rport")->rport());
  EXPECT_FALSE(parse_via("SIP/2.0/UDP h")->wants_rport());
}

TEST(Via, TakesOnlyACookieWithSomethingBehindForAnIdentifier) {
  EXPECT_FALSE(parse_via("SIP/2.0/UDP h;branch=z9hG4bK")->has_transaction_id());
  EXPECT_FALSE(parse_via("SIP/2.0/UDP h;branch=390skdjuw")->has_transaction_id());
  EXPECT_FALSE(parse_via("SIP/2.0/UDP h")->has_transaction_id());
}

TEST(Via, IsFoundAtTheTopOfAMessage) {
  Message message;
  EXPECT_FALSE(top_via(message));
  message.add("Via", "SIP/2.0/UDP a;x=\"1,2\", SIP/2.0/UDP b");
  message.add("Via", "SIP/2.0/UDP c");
  EXPECT_EQ(top_via(message)->host, "a");
  message.set("Via", "nonsense");
  EXPECT_FALSE(top_via(message));
}

TEST(Via, RefusesWhatIsMalformed) {
  for (const auto* text : {"", "SIP", "SIP/2.0", "SIP/2.0/UDP", "SIP/7.0/UDP h", "HTTP/2.0/TCP h",
                           "SIP/2.0/U;P h", "SIP/2.0/UDP h:x", "SIP/2.0/UDP ;branch=1"}) {
    const auto via = parse_via(text);
    ASSERT_FALSE(via) << text;
    EXPECT_EQ(via.error().code, SipError::Via) << text;
  }
  EXPECT_EQ(parse_via("SIP/2.0/UDP 192.0.2.15;;").error().code, SipError::Parameter);
}

}  // namespace
}  // namespace protocols::sip
