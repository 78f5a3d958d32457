#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "protocols/h460/feature.hpp"
#include "protocols/h460/incoming_call.hpp"
#include "protocols/h460/traversal_client.hpp"
#include "protocols/h460/traversal_server.hpp"
#include "tests/protocols/h225/ras/support.hpp"

// Both sides of H.460.18 with a gatekeeper and a registrant between them and a translator of
// addresses between those.
namespace protocols::h460 {
namespace {

using namespace h225::ras;
using std::chrono::seconds;

const Address kInside{"10.0.0.5", 1719};
const Address kOutside{"198.51.100.7", 40000};
const Bytes kCall(16, std::byte{9});
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

class Dialogue {
 public:
  // The datagram of that number is lost, counted over both directions.
  explicit Dialogue(std::size_t lost = kNone, std::size_t twice = kNone)
      : lost_(lost), twice_(twice) {
    registrant.start(now);
    exchange();
  }

  void pass(Duration time) {
    const TimePoint end = now + time;
    exchange();
    for (auto at = next(); at && *at <= end; at = next()) {
      now = std::max(now, *at);
      gatekeeper.handle_timeout(now);
      server.handle_timeout(now);
      registrant.handle_timeout(now);
      client.handle_timeout(now);
      exchange();
    }
    now = end;
  }

  void call() {
    EXPECT_TRUE(server.call(endpoint, kCall, now));
    exchange();
  }

  Gatekeeper gatekeeper{config(), hooks(), seeded()};
  Registrant registrant{registration(), verify(), seeded(3)};
  TraversalServer server{{.signal_address = kGateway}};
  TraversalClient client{{}};
  TimePoint now = kStart;
  std::string endpoint;
  std::optional<FirstWords> connected;
  std::size_t connections = 0, failed = 0, datagrams = 0;

 private:
  static GatekeeperConfig config() {
    GatekeeperConfig out;
    out.ras_address = kGatekeeper;
    out.signal_address = kGateway;
    return out;
  }
  GatekeeperHooks hooks() {
    GatekeeperHooks out;
    out.amend = [this](const Received& request, h225::RasMessage& answer) {
      server.amend(request, answer);
    };
    return out;
  }
  Verify verify() {
    return [this](const Received& received) {
      client.handle_message(received.message);
      return std::string();
    };
  }
  static RegistrantConfig registration() {
    RegistrantConfig out;
    out.role = Registration::Role::Terminal;
    out.aliases = {h323_id("room")};
    out.ras_address = kInside;
    out.signal_address = {"10.0.0.5", 1720};
    out.gatekeepers = {kGatekeeper};
    return out;
  }

  [[nodiscard]] std::optional<TimePoint> next() const {
    std::optional<TimePoint> out;
    for (const auto at :
         {gatekeeper.deadline(), server.deadline(), registrant.deadline(), client.deadline()}) {
      if (at) out = std::min(out.value_or(*at), *at);
    }
    return out;
  }

  // How often the datagram arrives.
  int arrives() {
    const std::size_t number = datagrams++;
    if (number == lost_) return 0;
    return number == twice_ ? 2 : 1;
  }

  void exchange() {
    for (bool moved = true; moved;) {
      moved = false;
      while (auto out = registrant.poll_transmit()) {
        moved = true;
        client.amend(out->message);
        const Bytes bytes = bytes_of(out->message);
        for (int i = arrives(); i > 0; --i) {
          gatekeeper.handle_datagram(bytes, kOutside, false, now);
        }
      }
      while (auto out = gatekeeper.poll_transmit()) {
        moved = true;
        EXPECT_EQ(out->to, kOutside);
        const Bytes bytes = bytes_of(out->message);
        for (int i = arrives(); i > 0; --i) registrant.handle_datagram(bytes, kGatekeeper, now);
      }
      while (auto event = gatekeeper.poll_event()) on(*event);
      while (auto event = registrant.poll_event()) {
        if (const auto* told = std::get_if<ServiceControlled>(&*event)) {
          client.handle_indication(told->indication, now);
        }
      }
      while (auto event = server.poll_event()) {
        moved = true;
        if (auto* out = std::get_if<Indicate>(&*event)) {
          gatekeeper.indicate(out->endpoint_identifier, std::move(out->indication), now);
        }
        failed += std::holds_alternative<CallFailed>(*event);
      }
      while (auto out = client.poll_event()) {
        EXPECT_EQ(out->address, kGateway);
        ++connections;
        connected = server.handle_first_packet(out->opening);
      }
    }
  }

  void on(const GatekeeperEvent& event) {
    if (const auto* entered = std::get_if<EndpointRegistered>(&event)) {
      endpoint = entered->endpoint_identifier;
    } else if (const auto* left = std::get_if<EndpointUnregistered>(&event)) {
      server.handle_unregistered(left->registration.endpoint_identifier);
    } else if (const auto* unanswered = std::get_if<RequestFailed>(&event)) {
      if (unanswered->request == h225::ras::Kind::ServiceControlIndication) {
        server.handle_unanswered(unanswered->endpoint_identifier);
      }
    }
  }

  std::size_t lost_, twice_;
};

TEST(TraversalDialogue, RegistersWithTheFeatureAndRefreshesWhileTheWayIsOpen) {
  Dialogue dialogue;
  EXPECT_TRUE(dialogue.client.served());
  EXPECT_TRUE(dialogue.server.serves(dialogue.endpoint));
  const std::size_t before = dialogue.datagrams;
  dialogue.pass(seconds(60));
  // Refresh and answer, each at two thirds of 19 seconds.
  EXPECT_GE(dialogue.datagrams - before, 8U);
  EXPECT_TRUE(dialogue.server.serves(dialogue.endpoint));
}

TEST(TraversalDialogue, BringsACallToARoomBehindATranslator) {
  Dialogue dialogue;
  dialogue.call();
  ASSERT_TRUE(dialogue.connected);
  EXPECT_EQ(dialogue.connected->kind, FirstWords::Kind::Awaited);
  EXPECT_EQ(dialogue.connected->call_identifier, kCall);
  EXPECT_EQ(dialogue.connected->endpoint_identifier, dialogue.endpoint);
  dialogue.pass(seconds(100));
  EXPECT_EQ(dialogue.connections, 1U);
  EXPECT_EQ(dialogue.failed, 0U);
  EXPECT_FALSE(dialogue.server.deadline());
}

TEST(TraversalDialogue, BringsItThoughAnyOneDatagramIsLostOrComesTwice) {
  const std::size_t all = [] {
    Dialogue dialogue;
    dialogue.call();
    return dialogue.datagrams;
  }();
  ASSERT_GE(all, 6U);
  for (std::size_t number = 0; number < all; ++number) {
    for (const bool lost : {true, false}) {
      SCOPED_TRACE(std::to_string(number) + (lost ? " lost" : " twice"));
      Dialogue dialogue(lost ? number : kNone, lost ? kNone : number);
      dialogue.pass(seconds(10));
      dialogue.call();
      dialogue.pass(seconds(9));
      ASSERT_TRUE(dialogue.connected);
      EXPECT_EQ(dialogue.connected->kind, FirstWords::Kind::Awaited);
      EXPECT_EQ(dialogue.connections, 1U);
      EXPECT_EQ(dialogue.failed, 0U);
    }
  }
}

TEST(TraversalDialogue, FailsTheCallOfARoomThatHasGone) {
  Dialogue dialogue;
  const std::string endpoint = dialogue.endpoint;
  dialogue.registrant.stop(dialogue.now);
  dialogue.pass(seconds(1));
  EXPECT_FALSE(dialogue.server.serves(endpoint));
  EXPECT_FALSE(dialogue.server.call(endpoint, kCall, dialogue.now));
}

}  // namespace
}  // namespace protocols::h460
