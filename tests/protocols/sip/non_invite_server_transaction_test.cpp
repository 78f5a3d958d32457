#include "protocols/sip/non_invite_server_transaction.hpp"

#include <gtest/gtest.h>

#include "protocols/sip/response.hpp"
#include "tests/protocols/sip/messages.hpp"

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;

constexpr TimePoint kStart{};

Message answer(int status) {
  return make_response(sample_request("OPTIONS"), status, "2");
}

TEST(NonInviteServerTransaction, SaysNothingToRepetitionsBeforeItsFirstAnswer) {
  NonInviteServerTransaction machine(sample_request("OPTIONS"), Transport::Udp, kStart);
  machine.handle_request(sample_request("OPTIONS"), kStart + 500ms);
  EXPECT_EQ(sent(machine), Words{});
  EXPECT_FALSE(machine.deadline());
}

TEST(NonInviteServerTransaction, RepeatsItsAnswerUntilTimerJ) {
  NonInviteServerTransaction machine(sample_request("OPTIONS"), Transport::Udp, kStart);
  machine.respond(answer(100), kStart);
  machine.handle_request(sample_request("OPTIONS"), kStart);
  machine.respond(answer(200), kStart + 1s);
  machine.handle_request(sample_request("OPTIONS"), kStart + 2s);
  machine.respond(answer(500), kStart + 3s);
  EXPECT_EQ(sent(machine), (Words{"100", "100", "200", "200"}));
  EXPECT_EQ(machine.deadline(), kStart + 33s);
  run_until(machine, kStart + 1h);
  EXPECT_EQ(told(machine), Words{"terminated"});
  machine.handle_request(sample_request("OPTIONS"), kStart + 1h);
  EXPECT_EQ(sent(machine), Words{});
}

TEST(NonInviteServerTransaction, EndsWithItsAnswerOnReliableTransports) {
  NonInviteServerTransaction machine(sample_request("OPTIONS"), Transport::Tls, kStart);
  machine.respond(answer(200), kStart);
  EXPECT_EQ(sent(machine), Words{"200"});
  EXPECT_EQ(told(machine), Words{"terminated"});
}

TEST(NonInviteServerTransaction, EndsWhenItsTransportFails) {
  NonInviteServerTransaction machine(sample_request("OPTIONS"), Transport::Tcp, kStart);
  machine.handle_transport_error(kStart);
  machine.handle_transport_error(kStart);
  EXPECT_EQ(told(machine), (Words{"transport failed", "terminated"}));
}

}  // namespace
}  // namespace protocols::sip
