#include "protocols/sip/invite_server_transaction.hpp"

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

InviteServerTransaction started(Transport transport) {
  return InviteServerTransaction(sample_request("INVITE"), transport, kStart);
}

TEST(InviteServerTransaction, RepeatsItsLastProvisionalResponse) {
  auto machine = started(Transport::Udp);
  machine.handle_request(sample_request("INVITE"), kStart);
  EXPECT_EQ(sent(machine), Words{});
  machine.respond(answer(100), kStart);
  machine.respond(answer(180), kStart);
  EXPECT_EQ(sent(machine), (Words{"100", "180"}));
  machine.handle_request(sample_request("INVITE"), kStart + 500ms);
  EXPECT_EQ(sent(machine), Words{"180"});
  EXPECT_TRUE(machine.proceeding());
  EXPECT_FALSE(machine.deadline());
}

TEST(InviteServerTransaction, RepeatsARefusalUntilItsAckComes) {
  auto machine = started(Transport::Udp);
  machine.respond(answer(488), kStart);
  EXPECT_EQ(sent(machine), Words{"488"});
  EXPECT_EQ(run_until(machine, kStart + 8s),
            (Words{"500 488", "1500 488", "3500 488", "7500 488"}));
  machine.handle_request(sample_request("INVITE"), kStart + 8s);
  EXPECT_EQ(sent(machine), Words{"488"});
  machine.handle_request(sample_request("ACK"), kStart + 9s);
  machine.handle_request(sample_request("ACK"), kStart + 10s);
  EXPECT_EQ(told(machine), Words{"ACK"});
  EXPECT_EQ(run_until(machine, kStart + 1h), Words{});
  EXPECT_EQ(told(machine), Words{"terminated"});
}

TEST(InviteServerTransaction, GivesUpWaitingForTheAckOfARefusal) {
  auto machine = started(Transport::Udp);
  machine.respond(answer(488), kStart);
  sent(machine);
  EXPECT_EQ(run_until(machine, kStart + 1h).back(), "31500 488");
  EXPECT_EQ(told(machine), (Words{"timed out", "terminated"}));
}

TEST(InviteServerTransaction, SaysARefusalOnceOnReliableTransports) {
  auto machine = started(Transport::Tcp);
  machine.respond(answer(404), kStart);
  EXPECT_EQ(sent(machine), Words{"404"});
  EXPECT_EQ(machine.deadline(), kStart + 32s);
  machine.handle_request(sample_request("ACK"), kStart + 1s);
  EXPECT_EQ(told(machine), (Words{"ACK", "terminated"}));
}

TEST(InviteServerTransaction, AbsorbsRepeatedInvitesBehindA2xx) {
  auto machine = started(Transport::Udp);
  machine.respond(answer(200), kStart);
  machine.handle_request(sample_request("INVITE"), kStart + 500ms);
  EXPECT_EQ(sent(machine), Words{"200"});
  machine.respond(answer(200), kStart + 500ms);
  machine.respond(answer(486), kStart + 600ms);
  EXPECT_EQ(sent(machine), Words{"200"});
  machine.handle_request(sample_request("ACK"), kStart + 1s);
  EXPECT_EQ(told(machine), Words{"ACK"});
  EXPECT_EQ(machine.deadline(), kStart + 32s);
  run_until(machine, kStart + 1h);
  EXPECT_EQ(told(machine), Words{"terminated"});
}

TEST(InviteServerTransaction, SaysNothingThatContradictsItsFinalResponse) {
  auto machine = started(Transport::Udp);
  machine.respond(answer(486), kStart);
  machine.respond(answer(180), kStart);
  machine.respond(answer(200), kStart);
  EXPECT_EQ(sent(machine), Words{"486"});
}

TEST(InviteServerTransaction, IgnoresAnAckBeforeAnyFinalResponse) {
  auto machine = started(Transport::Udp);
  machine.respond(answer(180), kStart);
  sent(machine);
  machine.handle_request(sample_request("ACK"), kStart);
  EXPECT_EQ(sent(machine), Words{});
  EXPECT_EQ(told(machine), Words{});
}

TEST(InviteServerTransaction, OutlivesATransportFailureOnlyBehindA2xx) {
  auto refused = started(Transport::Tcp);
  refused.respond(answer(486), kStart);
  refused.handle_transport_error(kStart);
  EXPECT_EQ(told(refused), (Words{"transport failed", "terminated"}));
  auto accepted = started(Transport::Tcp);
  accepted.respond(answer(200), kStart);
  accepted.handle_transport_error(kStart);
  EXPECT_EQ(told(accepted), Words{"transport failed"});
  EXPECT_FALSE(accepted.terminated());
}

}  // namespace
}  // namespace protocols::sip
