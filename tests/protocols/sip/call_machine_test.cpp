#include "protocols/sip/call_machine.hpp"

#include <gtest/gtest.h>

#include <tuple>
#include <utility>

#include "tests/protocols/sip/call_script.hpp"

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;

TEST(CallMachine, ALostConnectionKeepsTheCallAndTheNextRequestOpensANewOne) {
  CallScript script(Transport::Tcp);
  script.establish();
  script.break_transport();
  EXPECT_TRUE(script.events.empty());
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  EXPECT_EQ(script.count("BYE"), 1);
  EXPECT_EQ(script.flows.back().connection, 0U);
  EXPECT_EQ(script.flows.back().remote, (Address{"192.0.2.5", 5062}));
}

TEST(CallMachine, AFailedSendAndTheCloseBehindItAreOneLoss) {
  CallScript script(Transport::Tcp);
  script.establish();
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  script.break_transport();
  script.break_transport();
  EXPECT_EQ(script.count("BYE"), 2);  // one, and once more on a new connection
  EXPECT_EQ(script.count<Ended>(), 1);
}

TEST(CallMachine, ALossElsewhereConcernsNoCall) {
  CallScript script(Transport::Tcp);
  script.establish();
  Flow other = script.flow;
  other.connection = 8;
  script.call->handle_transport_error(other, script.now);
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.drain();
  EXPECT_EQ(script.flows.back().connection, script.flow.connection);
}

TEST(CallMachine, ANewConnectionGoesWhereTheContactSays) {
  for (const auto& [contact, transport, host, port] :
       {std::tuple("<sip:room@192.0.2.7:5070>", Transport::Tcp, "192.0.2.7", 5070),
        std::tuple("<sip:room@192.0.2.7>", Transport::Tcp, "192.0.2.7", 5060),
        std::tuple("<sip:room@192.0.2.7>", Transport::Tls, "192.0.2.7", 5061),
        std::tuple("<sip:room@[2001:db8::7]:5070>", Transport::Tcp, "2001:db8::7", 5070),
        // A name is not looked up: the room is where it was.
        std::tuple("<sip:room@room.example.com:5070>", Transport::Tls, "192.0.2.5", 5070)}) {
    CallScript script(transport);
    Message invite = script.invite();
    invite.set("Contact", contact);
    script.establish(invite);
    script.break_transport();
    script.call->hang_up(EndReason::LocalHangup, script.now);
    script.drain();
    const Flow& way = script.flows.back();
    EXPECT_EQ(way.connection, 0U) << contact;
    EXPECT_EQ(way.remote, (Address{host, static_cast<std::uint16_t>(port)})) << contact;
    const bool named = std::string_view(contact).find("example") != std::string_view::npos;
    if (named) {
      EXPECT_EQ(way.remote_host, "room.example.com");  // to be verified
    }
  }
}

TEST(CallMachine, ItsContactTellsTheTransport) {
  for (const auto& [transport, contact] :
       {std::pair(Transport::Udp, "<sip:roombridge@192.0.2.9:5060>"),
        std::pair(Transport::Tcp, "<sip:roombridge@192.0.2.9:5060;transport=tcp>"),
        std::pair(Transport::Tls, "<sip:roombridge@192.0.2.9:5060;transport=tls>")}) {
    CallScript script(transport);
    script.start_incoming(script.invite());
    script.call->accept(clear_media(), script.now);
    script.drain();
    EXPECT_EQ(script.take(200).header("Contact"), contact);
  }
}

TEST(CallMachine, ItsContactEscapesTheUser) {
  CallSettings settings;
  settings.contact_user = "a b@c";
  CallScript script;
  script.start_incoming(script.invite(), settings);
  script.call->accept(clear_media(), script.now);
  script.drain();
  EXPECT_EQ(script.take(200).header("Contact"), "<sip:a%20b%40c@192.0.2.9:5060>");
}

TEST(CallMachine, SaysWhatItIsWhereItWasToldTo) {
  for (const auto* product : {"roombridge/test", ""}) {
    CallScript script;
    script.start_incoming(script.invite(), {product});
    EXPECT_FALSE(script.take(100).has("Server"));
    script.call->accept(clear_media(), script.now);
    script.drain();
    const Message ok = script.take(200);
    EXPECT_EQ(ok.header("Server"), product);
    EXPECT_EQ(ok.has("Server"), *product != 0);
  }
}

TEST(CallMachine, HangingUpAgainChangesNothing) {
  CallScript script;
  script.establish();
  script.call->hang_up(EndReason::LocalHangup, script.now);
  script.call->hang_up(EndReason::Overloaded, script.now);
  script.call->accept(clear_media(), script.now);
  script.call->ring(script.now);
  script.call->reject(EndReason::Rejected, std::nullopt, script.now);
  script.drain();
  EXPECT_EQ(script.sent.size(), 1u);
  EXPECT_EQ(script.count("BYE"), 1);
  EXPECT_EQ(script.count<Ended>(), 1);
  EXPECT_EQ(script.take_event<Ended>().reason, EndReason::LocalHangup);
}

TEST(CallMachine, ResponsesToNothingAreIgnored) {
  CallScript script;
  script.establish();
  Message bye = script.in_dialog("BYE");
  bye.set("Via", "SIP/2.0/UDP 192.0.2.9;branch=z9hG4bKnever");
  const TimePoint before = script.now;
  const auto deadline = script.call->deadline();
  for (const int status : {100, 200, 481, 600}) script.feed(script.response(bye, status));
  EXPECT_TRUE(script.sent.empty());
  EXPECT_TRUE(script.events.empty());
  EXPECT_EQ(script.call->deadline(), deadline);
  EXPECT_EQ(script.now, before);
}

TEST(CallMachine, AQuietCallHasNothingToWaitFor) {
  CallScript script(Transport::Tcp);
  script.establish();
  script.advance(64s);
  EXPECT_EQ(script.call->deadline(), std::nullopt);
  EXPECT_FALSE(script.call->finished());
}

TEST(CallMachine, IsFinishedOnlyOnceItsEventsAreTaken) {
  CallScript script(Transport::Tcp);
  script.establish();
  script.call->handle_message(script.in_dialog("BYE"), script.flow, script.now);
  while (script.call->poll_transmit()) {
  }
  script.now += 64s;
  script.call->handle_timeout(script.now);
  EXPECT_FALSE(script.call->finished());
  EXPECT_TRUE(script.call->poll_event());
  EXPECT_TRUE(script.call->finished());
}

}  // namespace
}  // namespace protocols::sip
