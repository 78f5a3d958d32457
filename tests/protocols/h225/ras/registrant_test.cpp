// Finding a gatekeeper and staying registered with one.

#include "protocols/h225/ras/registrant.hpp"

#include "protocols/h225/ras/registration_content.hpp"
#include "tests/protocols/h225/ras/registrant_script.hpp"

namespace protocols::h225::ras {
namespace {

using std::chrono::seconds;
using State = Registrant::State;
using Is = RegistrationRejectReason::Is;

const Address kSecond{"192.0.2.2", 1719}, kThird{"192.0.2.3", 1719};

TEST(RasRegistrant, DiscoversAndRegistersAsAGatewayWithPrefixes) {
  RegistrantScript script({.prefixes = {"88"}, .gatekeeper_identifier = "gk"});
  script.registrant.start(script.now);
  const auto grq = script.sent();
  ASSERT_NE(as<GatekeeperRequest>(grq), nullptr);
  EXPECT_EQ(as<GatekeeperRequest>(grq)->gatekeeper_identifier, u"gk");
  EXPECT_EQ(script.to, kGatekeeper);
  script.say(script.gcf(), *sequence_number(*grq));
  const auto rrq = script.sent();
  const auto* full = as<RegistrationRequest>(rrq);
  ASSERT_NE(full, nullptr);
  EXPECT_TRUE(full->discovery_complete);
  EXPECT_FALSE(*full->keep_alive);
  EXPECT_EQ(full->time_to_live, 300U);
  EXPECT_EQ(prefixes_of(full->terminal_type), std::vector<std::string>{"88"});
  script.say(script.rcf(), *sequence_number(*rrq));
  const auto events = script.events<Registered>();
  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0].endpoint_identifier, "me");
  EXPECT_EQ(events[0].gatekeeper, kGatekeeper);
}

TEST(RasRegistrant, WithoutAnAddressAsksTheGroupAndTakesWhoAnswers) {
  RegistrantConfig config = RegistrantScript::filled({});
  config.gatekeepers.clear();
  config.discover = false;
  Registrant registrant(config, {}, seeded());
  registrant.start(kStart);
  const auto grq = registrant.poll_transmit();
  EXPECT_EQ(grq->to, (Address{kDiscoveryGroup, kDiscoveryPort}));
  GatekeeperConfirm gcf = RegistrantScript::gcf(kSecond);
  gcf.request_seq_num = *sequence_number(grq->message);
  registrant.handle_datagram(bytes_of(to_message(gcf)), kSecond, kStart);
  EXPECT_EQ(registrant.poll_transmit()->to, kSecond);
  EXPECT_EQ(registrant.state(), State::Registering);
}

TEST(RasRegistrant, RefreshesBeforeTheTimeEnds) {
  RegistrantScript script;
  script.enter();
  for (int i = 1; i <= 3; ++i) {
    script.tick();
    EXPECT_EQ(script.now, kStart + seconds(40) * i);
    const auto rrq = script.sent();
    const auto* refresh = as<RegistrationRequest>(rrq);
    ASSERT_NE(refresh, nullptr);
    EXPECT_TRUE(*refresh->keep_alive);
    EXPECT_EQ(refresh->endpoint_identifier, u"me");
    EXPECT_FALSE(refresh->terminal_alias);
    script.say(script.rcf(), *sequence_number(*rrq));
  }
  EXPECT_TRUE(script.events<Registered>().empty());
  EXPECT_EQ(script.registrant.state(), State::Registered);
}

TEST(RasRegistrant, RepeatsALostRefreshAndThenBeginsAnew) {
  RegistrantScript script;
  script.enter();
  script.tick();
  const auto first = script.sent();
  script.tick();
  const auto second = script.sent();
  EXPECT_EQ(sequence_number(*first), sequence_number(*second));
  script.tick();
  EXPECT_TRUE(script.sent());
  script.tick();
  EXPECT_EQ(script.events<RegistrationLost>().size(), 1U);
  EXPECT_LT(script.now, kStart + seconds(60));
  EXPECT_NE(as<GatekeeperRequest>(script.sent()), nullptr);
}

TEST(RasRegistrant, RegistersFullyWhereTheGatekeeperForgotIt) {
  RegistrantScript script;
  script.enter();
  script.tick();
  script.answer<RegistrationRequest>(script.rrj<Is::FullRegistrationRequired>());
  EXPECT_EQ(script.events<RegistrationLost>().size(), 1U);
  const auto rrq = script.sent();
  ASSERT_NE(as<RegistrationRequest>(rrq), nullptr);
  EXPECT_FALSE(*as<RegistrationRequest>(rrq)->keep_alive);
  EXPECT_TRUE(as<RegistrationRequest>(rrq)->terminal_alias);
  script.say(script.rcf(), *sequence_number(*rrq));
  EXPECT_EQ(script.registrant.state(), State::Registered);
}

TEST(RasRegistrant, DiscoversWhereThatIsRequired) {
  RegistrantScript script({.discover = false});
  script.registrant.start(script.now);
  script.answer<RegistrationRequest>(script.rrj<Is::DiscoveryRequired>());
  script.answer<GatekeeperRequest>(script.gcf());
  script.answer<RegistrationRequest>(script.rcf());
  EXPECT_EQ(script.registrant.state(), State::Registered);
}

TEST(RasRegistrant, TriesEachGatekeeperAndThenWaitsLongerAndLonger) {
  RegistrantScript script({.gatekeepers = {kGatekeeper, kSecond}, .discover = false});
  script.registrant.start(script.now);
  std::vector<Duration> waits;
  for (int round = 0; round < 9; ++round) {
    script.answer<RegistrationRequest>(script.rrj<Is::DuplicateAlias>());
    EXPECT_EQ(script.to, kGatekeeper);
    script.answer<RegistrationRequest>(script.rrj<Is::ResourceUnavailable>(), kSecond);
    EXPECT_EQ(script.to, kSecond);
    EXPECT_EQ(script.events<RegistrationRefused>().size(), 2U);
    ASSERT_EQ(script.registrant.state(), State::Waiting);
    const TimePoint before = script.now;
    script.tick();
    waits.push_back(script.now - before);
  }
  EXPECT_LE(waits[0], seconds(4));
  EXPECT_GE(waits[0], seconds(3));
  EXPECT_GT(waits[3], seconds(20));
  EXPECT_LE(waits[8], seconds(300));
}

TEST(RasRegistrant, GatekeepersThatDoNotAnswerArePassedOver) {
  RegistrantScript script({.gatekeepers = {kGatekeeper, kSecond}});
  script.registrant.start(script.now);
  for (int i = 0; i < 3; ++i) {
    EXPECT_NE(as<GatekeeperRequest>(script.sent()), nullptr);
    script.tick();
  }
  EXPECT_EQ(script.now, kStart + seconds(15));
  script.answer<GatekeeperRequest>(script.gcf(kSecond), kSecond);
  script.answer<RegistrationRequest>(script.rcf(), kSecond);
  EXPECT_EQ(script.registrant.state(), State::Registered);
}

TEST(RasRegistrant, GoesToAlternatesInTheirOrder) {
  RegistrantScript script;
  auto rcf = script.rcf();
  rcf.alternate_gatekeeper =
      to_alternate_gks({{kThird, "third", true, 5}, {kSecond, "second", false, 1}});
  script.enter(rcf);
  script.tick();
  for (int i = 0; i < 3; ++i) {
    EXPECT_TRUE(script.sent());
    script.tick();
  }
  // The second needs no registration: it goes on by itself.
  EXPECT_EQ(script.registrant.state(), State::Registered);
  const auto refresh = script.sent();
  EXPECT_EQ(script.to, kSecond);
  EXPECT_TRUE(*as<RegistrationRequest>(refresh)->keep_alive);
  for (int i = 0; i < 2; ++i) {
    script.tick();
    EXPECT_TRUE(script.sent());
  }
  script.tick();
  EXPECT_NE(as<GatekeeperRequest>(script.sent()), nullptr);
  EXPECT_EQ(script.to, kThird);
  EXPECT_EQ(script.events<RegistrationLost>().size(), 1U);
}

TEST(RasRegistrant, IsSentToAnAlternateByAReject) {
  RegistrantScript script;
  script.registrant.start(script.now);
  GatekeeperReject grj;
  grj.protocol_identifier = protocol_identifier();
  grj.reject_reason.emplace<GatekeeperRejectReason::Is::ResourceUnavailable>();
  grj.alt_gk_info.emplace().alternate_gatekeeper = to_alternate_gks({{kSecond, "", true, 0}});
  script.answer<GatekeeperRequest>(grj);
  script.answer<GatekeeperRequest>(script.gcf(kSecond), kSecond);
  script.answer<RegistrationRequest>(script.rcf(), kSecond);
  EXPECT_EQ(script.events<Registered>().at(0).gatekeeper, kSecond);
}

TEST(RasRegistrant, IsNotLedInACircleForEver) {
  RegistrantScript script({.discover = false});
  script.registrant.start(script.now);
  auto rrj = script.rrj<Is::ResourceUnavailable>();
  rrj.alt_gk_info.emplace().alternate_gatekeeper = to_alternate_gks({{kGatekeeper, "", true, 0}});
  int asked = 0;
  while (script.registrant.state() == State::Registering && asked < 100) {
    script.answer<RegistrationRequest>(rrj);
    ++asked;
  }
  EXPECT_LE(asked, 16);
  EXPECT_EQ(script.registrant.state(), State::Waiting);
}

TEST(RasRegistrant, WaitsForARequestInProgress) {
  RegistrantScript script;
  script.registrant.start(script.now);
  const auto grq = script.sent();
  RequestInProgress rip;
  rip.delay = 20000;
  script.say(rip, *sequence_number(*grq));
  script.tick();
  EXPECT_EQ(script.now, kStart + seconds(20));
}

TEST(RasRegistrant, ComesBackWhenItIsUnregisteredForATime) {
  using Reason = UnregRequestReason::Is;
  RegistrantScript script;
  script.enter();
  UnregistrationRequest urq;
  urq.endpoint_identifier = u"me";
  urq.reason = UnregRequestReason::of<Reason::TtlExpired>();
  script.say(urq, 900);
  // Its own requests first, then answers.
  EXPECT_NE(as<RegistrationRequest>(script.sent()), nullptr);
  EXPECT_NE(as<UnregistrationConfirm>(script.sent()), nullptr);
  EXPECT_EQ(script.events<RegistrationLost>().size(), 1U);
  script.say(urq, 900);
  EXPECT_NE(as<UnregistrationConfirm>(script.sent()), nullptr);
  EXPECT_TRUE(script.events<RegistrationLost>().empty());
}

TEST(RasRegistrant, GoesToTheAlternateOfAGatekeeperUnderMaintenance) {
  RegistrantScript script;
  script.enter();
  UnregistrationRequest urq;
  urq.reason = UnregRequestReason::of<UnregRequestReason::Is::Maintenance>();
  urq.alternate_gatekeeper = to_alternate_gks({{kSecond, "", true, 0}});
  script.say(urq, 900);
  EXPECT_NE(as<GatekeeperRequest>(script.sent()), nullptr);
  EXPECT_EQ(script.to, kSecond);
}

TEST(RasRegistrant, WaitsWhenItIsSentAwayWithoutAlternate) {
  RegistrantScript script;
  script.enter();
  script.say(UnregistrationRequest{}, 900);
  EXPECT_EQ(script.registrant.state(), State::Waiting);
  UnregistrationRequest again;
  script.say(again, 901);
  EXPECT_NE(as<UnregistrationConfirm>(script.sent()), nullptr);
  EXPECT_NE(as<UnregistrationReject>(script.sent()), nullptr);
}

TEST(RasRegistrant, UnregistersAtTheEndWithOrWithoutAnAnswer) {
  for (const bool answered : {true, false}) {
    RegistrantScript script;
    script.enter();
    script.registrant.stop(script.now);
    script.registrant.stop(script.now);
    if (answered) {
      script.answer<UnregistrationRequest>(UnregistrationConfirm{});
    } else {
      script.tick();
      script.tick();
    }
    EXPECT_EQ(script.events<RegistrationStopped>().size(), 1U);
    EXPECT_EQ(script.registrant.state(), State::Stopped);
    EXPECT_FALSE(script.registrant.deadline());
  }
}

TEST(RasRegistrant, StopsAtOnceWhereItIsNotRegistered) {
  RegistrantScript script;
  script.registrant.start(script.now);
  script.registrant.stop(script.now);
  EXPECT_EQ(script.events<RegistrationStopped>().size(), 1U);
  EXPECT_FALSE(script.registrant.deadline());
  script.registrant.start(script.now);
  EXPECT_EQ(script.registrant.state(), State::Discovering);
}

TEST(RasRegistrant, HearsItsGatekeeperAlone) {
  RegistrantScript script;
  script.enter();
  script.say(UnregistrationRequest{}, 5, {"198.51.100.6", 1719});
  EXPECT_EQ(script.registrant.counters().strangers, 1U);
  EXPECT_EQ(script.registrant.state(), State::Registered);
  script.registrant.handle_datagram(from_hex("ff"), kGatekeeper, script.now);
  EXPECT_EQ(script.registrant.counters().malformed, 1U);
  script.say(script.rcf(), 5);
  EXPECT_EQ(script.registrant.counters().unexpected, 1U);
}

TEST(RasRegistrant, WhatVerifyRefusesIsNotHeard) {
  Registrant registrant(
      RegistrantScript::filled({}),
      [](const Received&) -> std::expected<std::string, SecurityProblem> {
        return std::unexpected(SecurityProblem::IntegrityFailed);
      },
      seeded());
  registrant.start(kStart);
  GatekeeperConfirm gcf = RegistrantScript::gcf();
  gcf.request_seq_num = *sequence_number(registrant.poll_transmit()->message);
  registrant.handle_datagram(bytes_of(to_message(gcf)), kGatekeeper, kStart);
  EXPECT_EQ(registrant.counters().insecure, 1U);
  EXPECT_EQ(registrant.state(), State::Discovering);
}

// Both machines, with each datagram lost in turn, and each doubled: they come together all the
// same.
TEST(RasRegistrant, RegistersWithOurGatekeeperWhateverIsLostOrDoubled) {
  for (int fault = -1; fault < 12; ++fault) {
    for (const bool doubled : {false, true}) {
      Script gatekeeper;
      RegistrantScript script;
      const Address ours{"192.0.2.8", 1719};
      script.registrant.start(script.now);
      int count = 0;
      const auto copies = [&] { return count++ == fault ? (doubled ? 2 : 0) : 1; };
      bool stopped = false;
      for (int step = 0; step < 200; ++step) {
        while (auto out = script.registrant.poll_transmit()) {
          for (int i = copies(); i > 0; --i) {
            gatekeeper.gatekeeper.handle_datagram(bytes_of(out->message), ours, false, script.now);
          }
        }
        while (auto out = gatekeeper.gatekeeper.poll_transmit()) {
          for (int i = copies(); i > 0; --i) {
            script.registrant.handle_datagram(bytes_of(out->message), kGatekeeper, script.now);
          }
        }
        if (script.now > kStart + seconds(1000) && !std::exchange(stopped, true)) {
          EXPECT_EQ(script.registrant.state(), State::Registered);
          EXPECT_EQ(gatekeeper.gatekeeper.registrations().size(), 1U);
          script.registrant.stop(script.now);
          continue;
        }
        if (!script.registrant.deadline()) break;
        script.tick();
        gatekeeper.gatekeeper.handle_timeout(script.now);
      }
      EXPECT_EQ(script.registrant.state(), State::Stopped);
      EXPECT_EQ(script.events<RegistrationLost>().size(), 0U) << fault << doubled;
    }
  }
}

}  // namespace
}  // namespace protocols::h225::ras
