#include "protocols/sip/invite_client_transaction.hpp"

#include <gtest/gtest.h>

#include "protocols/sip/response.hpp"
#include "tests/protocols/sip/messages.hpp"

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;

constexpr TimePoint kStart{};

Message answer(int status) {
  return make_response(sample_request("INVITE"), status, "2");
}

TEST(InviteClientTransaction, DoublesItsIntervalUntilTimerB) {
  InviteClientTransaction machine(sample_request("INVITE"), Transport::Udp, kStart);
  EXPECT_EQ(sent(machine), Words{"INVITE"});
  EXPECT_EQ(run_until(machine, kStart + 1h),
            (Words{"500 INVITE", "1500 INVITE", "3500 INVITE", "7500 INVITE", "15500 INVITE",
                   "31500 INVITE"}));
  EXPECT_EQ(told(machine), (Words{"timed out", "terminated"}));
  EXPECT_TRUE(machine.terminated());
  EXPECT_FALSE(machine.deadline());
}

TEST(InviteClientTransaction, SendsOnceOnReliableTransports) {
  InviteClientTransaction machine(sample_request("INVITE"), Transport::Tls, kStart);
  EXPECT_EQ(sent(machine), Words{"INVITE"});
  EXPECT_EQ(machine.deadline(), kStart + 32s);
  EXPECT_EQ(run_until(machine, kStart + 1h), Words{});
  EXPECT_EQ(told(machine), (Words{"timed out", "terminated"}));
}

TEST(InviteClientTransaction, WaitsAsLongAsItLikesOnceProceeding) {
  InviteClientTransaction machine(sample_request("INVITE"), Transport::Udp, kStart);
  sent(machine);
  EXPECT_FALSE(machine.proceeding());
  machine.handle_response(answer(180), kStart + 100ms);
  machine.handle_response(answer(180), kStart + 200ms);
  EXPECT_TRUE(machine.proceeding());
  EXPECT_FALSE(machine.deadline());
  EXPECT_EQ(told(machine), (Words{"180", "180"}));
}

TEST(InviteClientTransaction, AcksARefusalAndEachOfItsRepetitions) {
  InviteClientTransaction machine(sample_request("INVITE"), Transport::Udp, kStart);
  sent(machine);
  machine.handle_response(answer(486), kStart + 100ms);
  EXPECT_EQ(told(machine), Words{"486"});
  const auto ack = machine.poll_transmit();
  ASSERT_TRUE(ack);
  EXPECT_EQ(ack->method, "ACK");
  EXPECT_EQ(ack->header("CSeq"), "7 ACK");
  EXPECT_EQ(ack->header("To"), "<sip:1001@meet.example.org>;tag=2");
  EXPECT_EQ(ack->header("Via"), sample_request("INVITE").header("Via"));
  machine.handle_response(answer(486), kStart + 600ms);
  EXPECT_EQ(sent(machine), Words{"ACK"});
  EXPECT_EQ(told(machine), Words{});
  EXPECT_EQ(machine.deadline(), kStart + 32100ms);
  run_until(machine, kStart + 1h);
  EXPECT_EQ(told(machine), Words{"terminated"});
}

TEST(InviteClientTransaction, EndsAtOnceBehindARefusalOnReliableTransports) {
  InviteClientTransaction machine(sample_request("INVITE"), Transport::Tcp, kStart);
  sent(machine);
  machine.handle_response(answer(603), kStart);
  EXPECT_EQ(sent(machine), Words{"ACK"});
  EXPECT_EQ(told(machine), (Words{"603", "terminated"}));
}

TEST(InviteClientTransaction, HandsOnEvery2xxUntilTimerM) {
  InviteClientTransaction machine(sample_request("INVITE"), Transport::Udp, kStart);
  sent(machine);
  machine.handle_response(answer(200), kStart);
  machine.handle_response(answer(200), kStart + 500ms);
  machine.handle_response(answer(486), kStart + 600ms);
  EXPECT_EQ(told(machine), (Words{"200", "200"}));
  EXPECT_EQ(sent(machine), Words{});
  EXPECT_EQ(machine.deadline(), kStart + 32s);
  machine.handle_transport_error(kStart + 1s);
  EXPECT_EQ(told(machine), Words{});
  run_until(machine, kStart + 1h);
  EXPECT_EQ(told(machine), Words{"terminated"});
}

TEST(InviteClientTransaction, EndsWhenItsTransportFails) {
  InviteClientTransaction machine(sample_request("INVITE"), Transport::Tcp, kStart);
  machine.handle_transport_error(kStart);
  machine.handle_response(answer(200), kStart);
  EXPECT_EQ(told(machine), (Words{"transport failed", "terminated"}));
}

TEST(InviteClientTransaction, MakesACancelThatMatchesItsInvite) {
  Message invite = sample_request("INVITE");
  invite.add("Route", "<sip:proxy.example.org;lr>");
  const Message cancel = make_cancel(invite);
  EXPECT_EQ(cancel.method, "CANCEL");
  EXPECT_EQ(cancel.request_uri, invite.request_uri);
  EXPECT_EQ(cancel.header("CSeq"), "7 CANCEL");
  for (const auto* name : {"Via", "From", "To", "Call-ID", "Route"}) {
    EXPECT_EQ(cancel.header(name), invite.header(name)) << name;
  }
  EXPECT_FALSE(cancel.has("Contact"));
}

}  // namespace
}  // namespace protocols::sip
