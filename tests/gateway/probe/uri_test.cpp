#include "gateway/probe/uri.hpp"

namespace gateway::probe {
namespace {

using protocols::sip::Transport;

TEST(ProbeUri, SipIsUdpOn5060) {
  const auto target = parse_target("sip:1001@rooms.example");
  ASSERT_TRUE(target);
  EXPECT_EQ(target->transport, Transport::Udp);
  EXPECT_EQ(target->host, "rooms.example");
  EXPECT_EQ(target->port, 5060);
  EXPECT_EQ(target->request_uri, "sip:1001@rooms.example");
  EXPECT_FALSE(target->encrypted());
}

TEST(ProbeUri, SipsIsTlsOn5061) {
  const auto target = parse_target("sips:*43@localhost");
  ASSERT_TRUE(target);
  EXPECT_EQ(target->transport, Transport::Tls);
  EXPECT_EQ(target->port, 5061);
  EXPECT_TRUE(target->encrypted());
  EXPECT_EQ(target->request_uri, "sips:*43@localhost");
}

TEST(ProbeUri, TheTransportParameterChooses) {
  EXPECT_EQ(parse_target("sip:1@h;transport=TCP")->transport, Transport::Tcp);
  EXPECT_EQ(parse_target("sip:1@h;transport=tls")->transport, Transport::Tls);
  EXPECT_EQ(parse_target("sip:1@h;transport=tls")->port, 5061);
  EXPECT_EQ(parse_target("sip:1@h;transport=udp")->transport, Transport::Udp);
  EXPECT_EQ(parse_target("sips:1@h;transport=tcp")->transport, Transport::Tls);
  EXPECT_FALSE(parse_target("sips:1@h;transport=udp"));
  EXPECT_FALSE(parse_target("sip:1@h;transport=carrier-pigeon"));
}

TEST(ProbeUri, LiteralsAndPortsAreTakenAsTheyStand) {
  const auto target = parse_target("sip:1001**4711@[::1]:5070;transport=tcp");
  ASSERT_TRUE(target);
  EXPECT_EQ(target->host, "::1");
  EXPECT_EQ(target->port, 5070);
  EXPECT_EQ(target->request_uri, "sip:1001**4711@[::1]:5070;transport=tcp");
}

TEST(ProbeUri, HeaderFieldsDoNotReachTheRequestLine) {
  EXPECT_EQ(parse_target("sip:1@h?subject=x")->request_uri, "sip:1@h");
}

TEST(ProbeUri, H323IsTcpOn1720) {
  const auto target = parse_target("h323:1001@rooms.example");
  ASSERT_TRUE(target);
  EXPECT_EQ(target->protocol, Target::Protocol::H323);
  EXPECT_EQ(target->transport, Transport::Tcp);
  EXPECT_EQ(target->host, "rooms.example");
  EXPECT_EQ(target->port, 1720);
  EXPECT_EQ(target->alias, "1001");
  EXPECT_FALSE(target->encrypted());
}

TEST(ProbeUri, H323OverTlsIsOn1300) {
  const auto target = parse_target("H323:*43@localhost;transport=tls");
  ASSERT_TRUE(target);
  EXPECT_EQ(target->port, 1300);
  EXPECT_TRUE(target->encrypted());
  EXPECT_EQ(target->alias, "*43");
  EXPECT_EQ(parse_target("h323:1@h;transport=tcp")->transport, Transport::Tcp);
  EXPECT_FALSE(parse_target("h323:1@h;transport=udp"));
}

TEST(ProbeUri, AnH323HostAloneIsTheMachineItself) {
  for (const auto* uri : {"h323:[::1]:1721", "h323:@[::1]:1721"}) {
    const auto target = parse_target(uri);
    ASSERT_TRUE(target) << uri;
    EXPECT_EQ(target->host, "::1");
    EXPECT_EQ(target->port, 1721);
    EXPECT_EQ(target->alias, "");
  }
}

TEST(ProbeUri, AnH323AliasMayHaveAPinAndEscapes) {
  EXPECT_EQ(parse_target("h323:1001**4711@h")->alias, "1001**4711");
  EXPECT_EQ(parse_target("h323:Gro%C3%9Fer%20Saal@h")->alias,
            "Gro\xc3\x9f"
            "er Saal");
  EXPECT_FALSE(parse_target("h323:a%00b@h"));
  EXPECT_FALSE(parse_target("h323:1001:secret@h"));
}

TEST(ProbeUri, WhatCannotBeCalledIsSaidPlainly) {
  EXPECT_EQ(parse_target("tel:1").error(), "tel:1 is no sip:, sips: or h323: URI");
  EXPECT_FALSE(parse_target("h323:"));
  EXPECT_FALSE(parse_target("h323:1@h:0"));
  EXPECT_FALSE(parse_target("tel:+49301234"));
  EXPECT_FALSE(parse_target("1001@localhost"));
  EXPECT_FALSE(parse_target("sip:"));
  EXPECT_FALSE(parse_target("sip:1@h:0"));
  EXPECT_FALSE(parse_target("sip:1@h:70000"));
}

}  // namespace
}  // namespace gateway::probe
