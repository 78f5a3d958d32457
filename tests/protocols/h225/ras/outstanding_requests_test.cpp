#include "protocols/h225/ras/outstanding_requests.hpp"

#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

using std::chrono::seconds;

struct OutstandingRequestsTest : ::testing::Test {
  OutstandingRequests requests{seeded()};
  const Address peer{"192.0.2.9", 1719};

  std::uint16_t start() {
    return *requests.start({peer, to_message(RegistrationRequest{}), {}, {}}, kStart);
  }
  int sent() {
    int count = 0;
    while (requests.poll_transmit()) ++count;
    return count;
  }
  static RasMessage confirm(std::uint16_t number) {
    RegistrationConfirm rcf;
    rcf.request_seq_num = number;
    return to_message(rcf);
  }
};

TEST_F(OutstandingRequestsTest, AreRepeatedTwiceAndThenUnanswered) {
  start();
  EXPECT_EQ(sent(), 1);
  for (int i = 1; i <= 2; ++i) {
    EXPECT_EQ(requests.deadline(), kStart + seconds(3) * i);
    requests.handle_timeout(kStart + seconds(3) * i);
    EXPECT_EQ(sent(), 1);
    EXPECT_FALSE(requests.poll_unanswered());
  }
  requests.handle_timeout(kStart + seconds(9));
  EXPECT_TRUE(requests.poll_unanswered());
  EXPECT_FALSE(requests.deadline());
}

TEST_F(OutstandingRequestsTest, AreOverWithTheirAnswer) {
  const auto number = start();
  EXPECT_TRUE(requests.take(confirm(number), peer));
  EXPECT_FALSE(requests.take(confirm(number), peer));
  EXPECT_EQ(requests.size(), 0U);
  EXPECT_FALSE(requests.deadline());
}

TEST_F(OutstandingRequestsTest, TakeNoAnswerOfAnotherHostKindOrNumber) {
  const auto number = start();
  EXPECT_FALSE(requests.take(confirm(number), {"192.0.2.10", 1719}));
  EXPECT_FALSE(requests.take(confirm(static_cast<std::uint16_t>(number + 1)), peer));
  UnregistrationConfirm ucf;
  ucf.request_seq_num = number;
  EXPECT_FALSE(requests.take(to_message(ucf), peer));
  EXPECT_TRUE(requests.take(confirm(number), {peer.host, 50000}));
}

TEST_F(OutstandingRequestsTest, WaitLongerForARequestInProgressButNotForEver) {
  const auto number = start();
  RequestInProgress rip;
  rip.request_seq_num = number;
  rip.delay = 60000;
  for (int i = 0; i < 10; ++i) requests.handle_progress(rip, kStart + seconds(50) * i);
  EXPECT_EQ(requests.deadline(), kStart + seconds(9) + OutstandingRequests::kLongestProgress);
}

TEST_F(OutstandingRequestsTest, AnyoneMayAnswerAGroup) {
  const auto number = *requests.start(
      {{kDiscoveryGroup, 1718}, to_message(RegistrationRequest{}), {}, {}}, kStart, true);
  EXPECT_TRUE(requests.take(confirm(number), peer));
}

TEST_F(OutstandingRequestsTest, HaveNumbersFrom1To65535EachOnce) {
  const auto first = start();
  for (int i = 0; i < 65534; ++i) EXPECT_NE(requests.next_number(), 0);
  EXPECT_NE(requests.next_number(), first);
}

TEST_F(OutstandingRequestsTest, AreBoundedAndCanBeAbandoned) {
  for (std::size_t i = 0; i < OutstandingRequests::kMost; ++i) start();
  EXPECT_FALSE(requests.start({peer, to_message(RegistrationRequest{}), {}, {}}, kStart));
  requests.abandon();
  std::size_t count = 0;
  while (requests.poll_unanswered()) ++count;
  EXPECT_EQ(count, OutstandingRequests::kMost);
}

}  // namespace
}  // namespace protocols::h225::ras
