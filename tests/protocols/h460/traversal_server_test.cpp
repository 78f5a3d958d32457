#include "protocols/h460/traversal_server.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "protocols/h460/feature.hpp"
#include "protocols/h460/incoming_call.hpp"
#include "protocols/q931/message.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h460 {
namespace {

using std::chrono::seconds;
using Is = h225::RasMessage::Is;
using Kind = FirstWords::Kind;

const Address kRoom{"198.51.100.7", 40000};
const Address kSignal{"192.0.2.1", 1720};
const TimePoint kStart{std::chrono::hours(1)};

Bytes call_id(std::uint8_t number) {
  return Bytes(16, std::byte{number});
}

class TraversalServerTest : public testing::Test {
 protected:
  // What the server makes of the gatekeeper's answer to a registration.
  h225::RegistrationConfirm enter(const std::u16string& endpoint, bool with_feature,
                                  bool refresh = false,
                                  std::optional<std::uint32_t> granted = 300) {
    h225::RegistrationRequest rrq;
    rrq.keep_alive = refresh;
    if (with_feature) announce(rrq, make_feature(kSignallingTraversal));
    h225::RegistrationConfirm rcf;
    rcf.endpoint_identifier = endpoint;
    rcf.time_to_live = granted;
    const auto request = h225::RasMessage::of<Is::RegistrationRequest>(rrq);
    auto answer = h225::RasMessage::of<Is::RegistrationConfirm>(rcf);
    server.amend({request, {}, kRoom}, answer);
    return *answer.get_if<Is::RegistrationConfirm>();
  }
  template <class Event>
  std::vector<Event> events() {
    std::vector<Event> out;
    while (auto event = server.poll_event()) {
      if (auto* wanted = std::get_if<Event>(&*event)) out.push_back(std::move(*wanted));
    }
    return out;
  }
  Kind says(const Bytes& call) {
    return server.handle_first_packet(facility_opening(call, true)).kind;
  }
  FirstWords control_says(const ControlOpening& opening) {
    return server.handle_first_control(to_control(opening));
  }

  TraversalServer server{
      {.signal_address = kSignal, .endpoints = 3, .calls = 3, .calls_per_endpoint = 2}};
};

TEST_F(TraversalServerTest, ConfirmsTheFeatureToThoseWhoDiscoverWithIt) {
  for (const bool with_feature : {true, false}) {
    h225::GatekeeperRequest grq;
    if (with_feature) announce(grq, make_feature(kSignallingTraversal));
    const auto request = h225::RasMessage::of<Is::GatekeeperRequest>(grq);
    auto answer = h225::RasMessage::of<Is::GatekeeperConfirm>();
    server.amend({request, {}, kRoom}, answer);
    EXPECT_EQ(announces(*answer.get_if<Is::GatekeeperConfirm>(), kSignallingTraversal),
              with_feature);
  }
}

TEST_F(TraversalServerTest, ConfirmsTheFeatureWithAShortTimeToLive) {
  const auto rcf = enter(u"one", true);
  EXPECT_TRUE(announces(rcf, kSignallingTraversal));
  EXPECT_EQ(rcf.time_to_live, 19U);
  EXPECT_TRUE(server.serves("one"));
  EXPECT_EQ(enter(u"one", true, false, std::nullopt).time_to_live, 19U);
  // Who wants less has less.
  EXPECT_EQ(enter(u"one", true, false, 10).time_to_live, 10U);
}

TEST_F(TraversalServerTest, LeavesEndpointsWithoutTheFeatureAlone) {
  const auto rcf = enter(u"one", false);
  EXPECT_FALSE(rcf.feature_set);
  EXPECT_EQ(rcf.time_to_live, 300U);
  EXPECT_FALSE(server.serves("one"));
  EXPECT_FALSE(server.call("one", call_id(1), kStart));
  EXPECT_FALSE(server.poll_event());
}

TEST_F(TraversalServerTest, RemembersTheFeatureOverRefreshesThatDoNotRepeatIt) {
  enter(u"one", true);
  const auto rcf = enter(u"one", false, true);
  EXPECT_TRUE(announces(rcf, kSignallingTraversal));
  EXPECT_EQ(rcf.time_to_live, 19U);
  // A new registration says all anew.
  enter(u"one", false);
  EXPECT_FALSE(server.serves("one"));
}

TEST_F(TraversalServerTest, LeavesRejectsAndOtherAnswersAlone) {
  h225::RegistrationRequest rrq;
  announce(rrq, make_feature(kSignallingTraversal));
  const auto request = h225::RasMessage::of<Is::RegistrationRequest>(rrq);
  auto reject = h225::RasMessage::of<Is::RegistrationReject>();
  server.amend({request, {}, kRoom}, reject);
  EXPECT_TRUE(reject.is<Is::RegistrationReject>());
  const auto arq = h225::RasMessage::of<Is::AdmissionRequest>();
  auto confirm = h225::RasMessage::of<Is::RegistrationConfirm>();
  server.amend({arq, {}, kRoom}, confirm);
  EXPECT_FALSE(confirm.get_if<Is::RegistrationConfirm>()->feature_set);
}

TEST_F(TraversalServerTest, ServesNoMoreEndpointsThanItMay) {
  for (const char16_t* name : {u"one", u"two", u"three"}) enter(name, true);
  EXPECT_FALSE(enter(u"four", true).feature_set);
  EXPECT_FALSE(server.serves("four"));
  EXPECT_TRUE(enter(u"one", true).feature_set);
  EXPECT_EQ(server.counters().over_limit, 1U);
  server.handle_unregistered("two");
  EXPECT_TRUE(enter(u"four", true).feature_set);
}

TEST_F(TraversalServerTest, TellsAnEndpointOfACallAndKnowsItsConnection) {
  enter(u"one", true);
  ASSERT_TRUE(server.call("one", call_id(1), kStart));
  const auto told = events<Indicate>();
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].endpoint_identifier, "one");
  const auto call = read_incoming_call(told[0].indication);
  ASSERT_TRUE(call);
  EXPECT_EQ(*call, (IncomingCall{kSignal, call_id(1)}));
  EXPECT_EQ(server.deadline(), kStart + seconds(10));

  const FirstWords words = server.handle_first_packet(facility_opening(call_id(1), true));
  EXPECT_EQ(words.kind, Kind::Awaited);
  EXPECT_EQ(words.call_identifier, call_id(1));
  EXPECT_EQ(words.endpoint_identifier, "one");
  EXPECT_FALSE(server.deadline());
  EXPECT_FALSE(server.poll_event());
  EXPECT_EQ(server.counters().connected, 1U);
}

TEST_F(TraversalServerTest, LeavesOrdinaryCallsAlone) {
  q931::Message setup;
  setup.call_reference = 3;
  EXPECT_EQ(server.handle_first_packet(q931::write(setup)).kind, Kind::Ordinary);
  EXPECT_EQ(server.handle_first_control(h245::ControlMessage()).kind, Kind::Ordinary);
  EXPECT_EQ(server.counters().strangers, 0U);
}

TEST_F(TraversalServerTest, TurnsAwayConnectionsOfCallsThatDoNotWait) {
  enter(u"one", true);
  EXPECT_EQ(says(call_id(1)), Kind::Stranger);
  server.call("one", call_id(1), kStart);
  EXPECT_EQ(says(call_id(2)), Kind::Stranger);
  EXPECT_EQ(says(call_id(1)), Kind::Awaited);
  EXPECT_EQ(says(call_id(1)), Kind::Stranger);  // a second connection
  server.call("one", call_id(3), kStart);
  server.cancel(call_id(3));
  EXPECT_EQ(says(call_id(3)), Kind::Stranger);
  q931::Message nameless;
  nameless.type = q931::MessageType::Facility;
  EXPECT_EQ(server.handle_first_packet(q931::write(nameless)).kind, Kind::Stranger);
  EXPECT_EQ(server.counters().strangers, 5U);
}

TEST_F(TraversalServerTest, GivesUpACallWhoseEndpointDoesNotConnect) {
  enter(u"one", true);
  server.call("one", call_id(1), kStart);
  server.call("one", call_id(2), kStart + seconds(1));
  events<Indicate>();
  server.handle_timeout(kStart + seconds(9));
  EXPECT_FALSE(server.poll_event());
  server.handle_timeout(kStart + seconds(10));
  const auto failed = events<CallFailed>();
  ASSERT_EQ(failed.size(), 1U);
  EXPECT_EQ(failed[0].call_identifier, call_id(1));
  EXPECT_EQ(failed[0].why, CallFailed::Why::NoConnection);
  EXPECT_EQ(server.deadline(), kStart + seconds(11));
  EXPECT_EQ(says(call_id(1)), Kind::Stranger);  // too late
  EXPECT_EQ(says(call_id(2)), Kind::Awaited);
}

TEST_F(TraversalServerTest, GivesUpTheCallsOfAnEndpointThatIsGoneOrSilent) {
  enter(u"one", true);
  enter(u"two", true);
  server.call("one", call_id(1), kStart);
  server.call("two", call_id(2), kStart);
  events<Indicate>();
  server.handle_unanswered("one");
  auto failed = events<CallFailed>();
  ASSERT_EQ(failed.size(), 1U);
  EXPECT_EQ(failed[0].call_identifier, call_id(1));
  EXPECT_EQ(failed[0].why, CallFailed::Why::NoAnswer);
  EXPECT_TRUE(server.serves("one"));
  server.handle_unregistered("two");
  failed = events<CallFailed>();
  ASSERT_EQ(failed.size(), 1U);
  EXPECT_EQ(failed[0].call_identifier, call_id(2));
  EXPECT_EQ(failed[0].why, CallFailed::Why::Unregistered);
  EXPECT_FALSE(server.serves("two"));
  EXPECT_FALSE(server.deadline());
}

TEST_F(TraversalServerTest, HasNoMoreCallsWaitThanItMay) {
  enter(u"one", true);
  enter(u"two", true);
  EXPECT_FALSE(server.call("one", from_hex("01"), kStart));
  EXPECT_TRUE(server.call("one", call_id(1), kStart));
  EXPECT_FALSE(server.call("one", call_id(1), kStart));  // waits already
  EXPECT_TRUE(server.call("one", call_id(2), kStart));
  EXPECT_FALSE(server.call("one", call_id(3), kStart));
  EXPECT_TRUE(server.call("two", call_id(4), kStart));
  EXPECT_FALSE(server.call("two", call_id(5), kStart));
  EXPECT_EQ(events<Indicate>().size(), 3U);
  EXPECT_EQ(server.counters().over_limit, 2U);
  EXPECT_EQ(server.counters().indicated, 3U);
}

TEST_F(TraversalServerTest, KnowsTheControlConnectionOfACall) {
  server.expect_control({call_id(1), true}, kStart);
  EXPECT_EQ(control_says({call_id(2), true}).kind, Kind::Stranger);
  const FirstWords words = control_says({call_id(1), true});
  EXPECT_EQ(words.kind, Kind::Awaited);
  EXPECT_EQ(words.call_identifier, call_id(1));
  EXPECT_EQ(control_says({call_id(1), true}).kind, Kind::Stranger);
  EXPECT_FALSE(server.deadline());
}

TEST_F(TraversalServerTest, TellsTwoEndsOfACallApartAndForgivesOneThatDoesNotSay) {
  server.expect_control({call_id(1), true}, kStart);
  server.expect_control({call_id(1), false}, kStart);
  EXPECT_EQ(control_says({call_id(1), false}).kind, Kind::Awaited);
  EXPECT_EQ(control_says({call_id(1), false}).kind, Kind::Awaited);
  EXPECT_EQ(control_says({call_id(1), true}).kind, Kind::Stranger);
}

TEST_F(TraversalServerTest, GivesUpAControlConnectionThatDoesNotCome) {
  server.expect_control({call_id(1), true}, kStart);
  server.expect_control({call_id(2), false}, kStart);
  server.cancel_control({call_id(2), false});
  EXPECT_EQ(server.deadline(), kStart + seconds(10));
  server.handle_timeout(kStart + seconds(10));
  const auto failed = events<ControlFailed>();
  ASSERT_EQ(failed.size(), 1U);
  EXPECT_EQ(failed[0].opening, (ControlOpening{call_id(1), true}));
  EXPECT_FALSE(server.deadline());
}

}  // namespace
}  // namespace protocols::h460
