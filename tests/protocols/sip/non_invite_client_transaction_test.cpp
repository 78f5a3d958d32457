#include "protocols/sip/non_invite_client_transaction.hpp"

#include <gtest/gtest.h>

#include "protocols/sip/response.hpp"
#include "tests/protocols/sip/messages.hpp"

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;

constexpr TimePoint kStart{};

Message answer(int status) {
  return make_response(sample_request("BYE"), status, "2");
}

TEST(NonInviteClientTransaction, RetransmitsUpToT2UntilTimerF) {
  NonInviteClientTransaction machine(sample_request("BYE"), Transport::Udp, kStart);
  EXPECT_EQ(sent(machine), Words{"BYE"});
  EXPECT_EQ(run_until(machine, kStart + 1h),
            (Words{"500 BYE", "1500 BYE", "3500 BYE", "7500 BYE", "11500 BYE", "15500 BYE",
                   "19500 BYE", "23500 BYE", "27500 BYE", "31500 BYE"}));
  EXPECT_EQ(told(machine), (Words{"timed out", "terminated"}));
}

TEST(NonInviteClientTransaction, SlowsToT2OnceProceeding) {
  NonInviteClientTransaction machine(sample_request("BYE"), Transport::Udp, kStart);
  sent(machine);
  machine.handle_response(answer(100), kStart + 100ms);
  EXPECT_EQ(run_until(machine, kStart + 5s), (Words{"500 BYE", "4500 BYE"}));
  EXPECT_EQ(told(machine), Words{"100"});
}

TEST(NonInviteClientTransaction, AbsorbsRepeatedAnswersUntilTimerK) {
  NonInviteClientTransaction machine(sample_request("BYE"), Transport::Udp, kStart);
  sent(machine);
  machine.handle_response(answer(200), kStart + 1s);
  machine.handle_response(answer(200), kStart + 2s);
  EXPECT_EQ(told(machine), Words{"200"});
  EXPECT_EQ(machine.deadline(), kStart + 6s);
  EXPECT_EQ(run_until(machine, kStart + 1h), Words{});
  EXPECT_EQ(told(machine), Words{"terminated"});
}

TEST(NonInviteClientTransaction, NeitherRetransmitsNorLingersOnReliableTransports) {
  NonInviteClientTransaction machine(sample_request("BYE"), Transport::Tls, kStart);
  EXPECT_EQ(sent(machine), Words{"BYE"});
  EXPECT_EQ(machine.deadline(), kStart + 32s);
  machine.handle_response(answer(200), kStart + 1s);
  EXPECT_EQ(told(machine), (Words{"200", "terminated"}));
}

TEST(NonInviteClientTransaction, EndsWhenItsTransportFails) {
  NonInviteClientTransaction machine(sample_request("BYE"), Transport::Tcp, kStart);
  machine.handle_transport_error(kStart);
  EXPECT_EQ(told(machine), (Words{"transport failed", "terminated"}));
}

}  // namespace
}  // namespace protocols::sip
