#include "protocols/h460/traversal_client.hpp"

#include <gtest/gtest.h>

#include "protocols/h460/connection_opening.hpp"
#include "protocols/h460/feature.hpp"
#include "protocols/h460/incoming_call.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h460 {
namespace {

using std::chrono::seconds;
using Is = h225::RasMessage::Is;

const Address kServer{"192.0.2.1", 1720};
const TimePoint kStart{std::chrono::hours(1)};

IncomingCall call(std::uint8_t number) {
  return {kServer, Bytes(16, std::byte{number})};
}

TEST(TraversalClient, AnnouncesTheFeatureWhereItRegisters) {
  const TraversalClient client{{}};
  auto grq = h225::RasMessage::of<Is::GatekeeperRequest>();
  client.amend(grq);
  EXPECT_TRUE(announces(*grq.get_if<Is::GatekeeperRequest>(), kSignallingTraversal));
  auto rrq = h225::RasMessage::of<Is::RegistrationRequest>();
  client.amend(rrq);
  EXPECT_TRUE(announces(*rrq.get_if<Is::RegistrationRequest>(), kSignallingTraversal));
  auto arq = h225::RasMessage::of<Is::AdmissionRequest>();
  client.amend(arq);
  EXPECT_FALSE(arq.get_if<Is::AdmissionRequest>()->feature_set);
}

TEST(TraversalClient, IsServedWhereTheGatekeeperSaysSo) {
  TraversalClient client{{}};
  client.handle_message(h225::RasMessage::of<Is::GatekeeperConfirm>());
  client.handle_message(h225::RasMessage::of<Is::RegistrationConfirm>());
  client.handle_message(h225::RasMessage::of<Is::AdmissionConfirm>());
  EXPECT_FALSE(client.served());

  h225::RegistrationConfirm rcf;
  announce(rcf, make_feature(kSignallingTraversal));
  client.handle_message(h225::RasMessage::of<Is::RegistrationConfirm>(rcf));
  EXPECT_TRUE(client.served());
  // The answer to a refresh, which says nothing of it.
  client.handle_message(h225::RasMessage::of<Is::RegistrationConfirm>());
  EXPECT_TRUE(client.served());
  client.handle_lost();
  EXPECT_FALSE(client.served());

  h225::GatekeeperConfirm gcf;
  announce(gcf, make_feature(kSignallingTraversal));
  client.handle_message(h225::RasMessage::of<Is::GatekeeperConfirm>(gcf));
  EXPECT_TRUE(client.served());
}

TEST(TraversalClient, ConnectsForACallAndSaysForWhich) {
  TraversalClient client{{}};
  client.handle_indication(to_indication(call(1)), kStart);
  const auto out = client.poll_event();
  ASSERT_TRUE(out);
  EXPECT_EQ(out->address, kServer);
  EXPECT_EQ(out->call_identifier, call(1).call_identifier);
  const auto opening = read_facility_opening(out->opening);
  ASSERT_TRUE(opening);
  ASSERT_TRUE(*opening);
  EXPECT_EQ(**opening, call(1).call_identifier);
  EXPECT_FALSE(client.poll_event());
  EXPECT_EQ(client.counters().told, 1U);
}

TEST(TraversalClient, ConnectsOnceThoughItIsToldTwice) {
  TraversalClient client{{}};
  client.handle_indication(to_indication(call(1)), kStart);
  client.handle_indication(to_indication(call(2)), kStart + seconds(1));
  client.handle_indication(to_indication(call(1)), kStart + seconds(59));
  EXPECT_TRUE(client.poll_event());
  EXPECT_TRUE(client.poll_event());
  EXPECT_FALSE(client.poll_event());
  EXPECT_EQ(client.counters().repeated, 1U);
  EXPECT_EQ(client.deadline(), kStart + seconds(60));
  client.handle_timeout(kStart + seconds(60));
  EXPECT_EQ(client.deadline(), kStart + seconds(61));
  client.handle_timeout(kStart + seconds(61));
  EXPECT_FALSE(client.deadline());
}

TEST(TraversalClient, LeavesIndicationsAboutSomethingElseAlone) {
  TraversalClient client{{}};
  client.handle_indication({}, kStart);
  EXPECT_FALSE(client.poll_event());
  EXPECT_EQ(client.counters().unreadable, 0U);
}

TEST(TraversalClient, CountsIndicationsItCannotRead) {
  TraversalClient client{{}};
  h225::ServiceControlIndication indication;
  indication.generic_data.emplace().push_back(make_feature(kSignallingTraversal));
  client.handle_indication(indication, kStart);
  add_parameter(indication.generic_data->front(), 1, from_hex("00c0"));
  client.handle_indication(indication, kStart);
  client.handle_indication(to_indication({{"192.0.2.1", 0}, Bytes(16)}), kStart);
  EXPECT_FALSE(client.poll_event());
  EXPECT_EQ(client.counters().unreadable, 3U);
}

TEST(TraversalClient, ConnectsForNoMoreCallsThanItMay) {
  TraversalClient client{{.calls = 2}};
  for (std::uint8_t number = 1; number <= 3; ++number) {
    client.handle_indication(to_indication(call(number)), kStart);
  }
  EXPECT_EQ(client.counters().told, 2U);
  EXPECT_EQ(client.counters().over_limit, 1U);
  // A minute later there is room again.
  client.handle_indication(to_indication(call(3)), kStart + seconds(60));
  EXPECT_EQ(client.counters().told, 3U);
}

}  // namespace
}  // namespace protocols::h460
