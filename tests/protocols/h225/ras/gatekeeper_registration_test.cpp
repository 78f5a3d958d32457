// Finding the gatekeeper, registering and unregistering.

#include "protocols/base/text.hpp"
#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

using std::chrono::seconds;
using Is = RegistrationRejectReason::Is;

TEST(RasGatekeeperRegistration, DiscoveryIsConfirmedByUnicastAndMulticast) {
  Script script({.alternates = {{{"192.0.2.2", 1719}, "second", true, 0}}});
  Room room;
  for (const bool multicast : {false, true}) {
    const auto answer = script.say(room.grq(), {room.ras.host, 33333}, multicast);
    const auto* gcf = as<GatekeeperConfirm>(answer);
    ASSERT_NE(gcf, nullptr);
    EXPECT_EQ(gcf->request_seq_num, room.number);
    EXPECT_EQ(gcf->gatekeeper_identifier, u"gk");
    EXPECT_EQ(to_address(gcf->ras_address), kGatekeeper);
    EXPECT_EQ(gcf->alternate_gatekeeper->size(), 1U);
    EXPECT_EQ(script.last_to, room.ras);
  }
}

TEST(RasGatekeeperRegistration, WhoSeeksAnotherGatekeeperIsExcludedOrInAGroupNotAnswered) {
  Script script;
  Room room;
  auto grq = room.grq();
  grq.gatekeeper_identifier = u"another";
  const auto answer = script.say(grq, room.ras);
  ASSERT_NE(as<GatekeeperReject>(answer), nullptr);
  EXPECT_TRUE(as<GatekeeperReject>(answer)
                  ->reject_reason.is<GatekeeperRejectReason::Is::TerminalExcluded>());
  grq.request_seq_num = 99;
  EXPECT_FALSE(script.say(grq, room.ras, true));
}

TEST(RasGatekeeperRegistration, ARoomRegistersAndIsFound) {
  Script script;
  Room room;
  const auto answer = script.say(room.rrq(), room.ras);
  const auto* rcf = as<RegistrationConfirm>(answer);
  ASSERT_NE(rcf, nullptr);
  EXPECT_EQ(rcf->time_to_live, 300U);
  EXPECT_EQ(to_address(rcf->call_signal_address.at(0)), kGateway);
  EXPECT_EQ(rcf->terminal_alias->size(), 2U);
  EXPECT_FALSE(rcf->pre_granted_arq);
  const auto* found = script.gatekeeper.registrations().by_alias(h323_id("BOARD ROOM"));
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(to_utf16(found->endpoint_identifier), rcf->endpoint_identifier);
  EXPECT_EQ(script.last_endpoint, found->endpoint_identifier);
  EXPECT_FALSE(script.events<EndpointRegistered>().at(0).again);
}

TEST(RasGatekeeperRegistration, ARepeatedRequestGetsTheSameAnswerAndChangesNothing) {
  Script script;
  Room room;
  const Bytes bytes = bytes_of(to_message(room.rrq()));
  const auto first = script.say_bytes(bytes, room.ras);
  const auto second = script.say_bytes(bytes, room.ras);
  EXPECT_EQ(bytes_of(*first), bytes_of(*second));
  EXPECT_EQ(script.events<EndpointRegistered>().size(), 1U);
  EXPECT_EQ(script.gatekeeper.counters().repeated, 1U);
}

TEST(RasGatekeeperRegistration, TheTimeToLiveIsWithinBoundsAndEndsTheRegistration) {
  Script script;
  Room room;
  auto rrq = room.rrq();
  rrq.time_to_live = 5;
  const auto answer = script.say(rrq, room.ras);
  ASSERT_NE(as<RegistrationConfirm>(answer), nullptr);
  EXPECT_EQ(as<RegistrationConfirm>(answer)->time_to_live, 60U);
  script.pass(seconds(59));
  EXPECT_EQ(script.gatekeeper.registrations().size(), 1U);
  script.pass(seconds(1));
  EXPECT_EQ(script.gatekeeper.registrations().size(), 0U);
  const auto gone = script.events<EndpointUnregistered>();
  ASSERT_EQ(gone.size(), 1U);
  EXPECT_EQ(gone[0].why, EndpointUnregistered::Why::Expired);
  EXPECT_TRUE(script.heard());
  rrq.time_to_live = 4'000'000'000U;
  rrq.request_seq_num = 90;
  const auto longest = script.say(rrq, room.ras);
  EXPECT_EQ(as<RegistrationConfirm>(longest)->time_to_live, 300U);
}

TEST(RasGatekeeperRegistration, WhoseTimeEndedIsToldSo) {
  Script script;
  Room room;
  script.enter(room);
  script.pass(seconds(300));
  const auto said = script.heard();
  const auto* urq = as<UnregistrationRequest>(said);
  ASSERT_NE(urq, nullptr);
  EXPECT_TRUE(urq->reason->is<UnregRequestReason::Is::TtlExpired>());
  EXPECT_EQ(script.last_to, room.ras);
}

TEST(RasGatekeeperRegistration, AKeepAliveProlongsAndChangesNothingElse) {
  Script script;
  Room room;
  script.enter(room);
  for (int i = 0; i < 5; ++i) {
    script.pass(seconds(200));
    const auto answer = script.say(room.refresh(), room.ras);
    ASSERT_NE(as<RegistrationConfirm>(answer), nullptr);
    EXPECT_EQ(as<RegistrationConfirm>(answer)->endpoint_identifier, room.identifier);
  }
  EXPECT_NE(script.gatekeeper.registrations().by_alias(digits("2001")), nullptr);
  EXPECT_EQ(script.events<EndpointRegistered>().size(), 1U);
}

TEST(RasGatekeeperRegistration, AKeepAliveOfNobodyNeedsAFullRegistration) {
  Script script;
  Room room;
  room.identifier = u"nobody";
  EXPECT_TRUE(refused<Is::FullRegistrationRequired>(script.say(room.refresh(), room.ras)));
}

TEST(RasGatekeeperRegistration, AnAliasOfAnotherIsADuplicate) {
  Script script;
  Room room, other{.ras = {"192.0.2.60", 1719}, .signal = {"192.0.2.60", 1720}};
  script.enter(room);
  const auto answer = script.say(other.rrq(), other.ras);
  ASSERT_TRUE(refused<Is::DuplicateAlias>(answer));
  const auto* taken = as<RegistrationReject>(answer)->reject_reason.get_if<Is::DuplicateAlias>();
  EXPECT_EQ(taken->size(), 2U);
  EXPECT_EQ(script.gatekeeper.registrations().size(), 1U);
}

TEST(RasGatekeeperRegistration, NumbersOfTheGatewayAreNobodysAliases) {
  Script script(
      {}, {.verify = {}, .serves = [](const Alias& a) { return a.text == "2001"; }, .amend = {}});
  Room room;
  EXPECT_TRUE(refused<Is::DuplicateAlias>(script.say(room.rrq(), room.ras)));
}

TEST(RasGatekeeperRegistration, ARoomThatRestartedKeepsItsIdentifier) {
  Script script;
  Room room;
  script.enter(room);
  const auto before = room.identifier;
  room.aliases = {digits("2002")};
  script.enter(room);
  EXPECT_EQ(room.identifier, before);
  EXPECT_EQ(script.gatekeeper.registrations().by_alias(digits("2001")), nullptr);
  EXPECT_NE(script.gatekeeper.registrations().by_alias(digits("2002")), nullptr);
  EXPECT_TRUE(script.events<EndpointRegistered>().at(1).again);
}

TEST(RasGatekeeperRegistration, ARoomOnNewPortsOfTheSameMachineReplacesItsOldSelf) {
  Script script;
  Room room;
  script.enter(room);
  Room again{.ras = {room.ras.host, 40001}, .signal = {room.signal.host, 40002}};
  script.enter(again);
  EXPECT_EQ(script.gatekeeper.registrations().size(), 1U);
  EXPECT_EQ(script.events<EndpointUnregistered>().at(0).why, EndpointUnregistered::Why::Replaced);
}

TEST(RasGatekeeperRegistration, ARoomThatMovedIsKnownByItsIdentifier) {
  Script script;
  Room room;
  script.enter(room);
  room.ras.host = room.signal.host = "192.0.2.77";
  auto rrq = room.rrq();
  rrq.endpoint_identifier = room.identifier;
  const auto answer = script.say(rrq, room.ras);
  ASSERT_NE(as<RegistrationConfirm>(answer), nullptr);
  EXPECT_EQ(as<RegistrationConfirm>(answer)->endpoint_identifier, room.identifier);
  EXPECT_NE(script.gatekeeper.registrations().by_signal_address(room.signal), nullptr);
  EXPECT_EQ(script.gatekeeper.registrations().size(), 1U);
}

TEST(RasGatekeeperRegistration, ASignallingAddressOfAnotherIsInvalid) {
  Script script;
  Room room, thief{.ras = {"192.0.2.66", 1719}, .aliases = {digits("666")}};
  script.enter(room);
  EXPECT_TRUE(refused<Is::InvalidCallSignalAddress>(script.say(thief.rrq(), thief.ras)));
}

TEST(RasGatekeeperRegistration, RoomsBehindOneTranslatorMayHaveTheSameAddress) {
  Script script;
  Room one{.ras = {"10.0.0.5", 1719}, .signal = {"10.0.0.5", 1720}, .aliases = {digits("1")}};
  Room two = one;
  two.aliases = {digits("2")};
  const Address first{"203.0.113.1", 1001}, second{"203.0.113.1", 1002};
  ASSERT_NE(as<RegistrationConfirm>(script.say(one.rrq(), first)), nullptr);
  EXPECT_EQ(script.last_to, first);
  ASSERT_NE(as<RegistrationConfirm>(script.say(two.rrq(), second)), nullptr);
  EXPECT_EQ(script.gatekeeper.registrations().size(), 2U);
}

TEST(RasGatekeeperRegistration, WhatIsNoRegistrationIsRefusedWithItsReason) {
  Script script;
  Room room;
  auto rrq = room.rrq();
  rrq.call_signal_address.clear();
  EXPECT_TRUE(refused<Is::InvalidCallSignalAddress>(script.say(rrq, room.ras)));
  rrq = room.rrq();
  rrq.ras_address.clear();
  EXPECT_TRUE(refused<Is::InvalidRASAddress>(script.say(rrq, room.ras)));
  rrq = room.rrq();
  rrq.gatekeeper_identifier = u"another";
  EXPECT_TRUE(refused<Is::DiscoveryRequired>(script.say(rrq, room.ras)));
  rrq = room.rrq();
  rrq.protocol_identifier = {0, 0, 8, 245, 0, 7};
  EXPECT_TRUE(refused<Is::InvalidRevision>(script.say(rrq, room.ras)));
  rrq = room.rrq();
  rrq.additive_registration.emplace();
  EXPECT_TRUE(refused<Is::AdditiveRegistrationNotSupported>(script.say(rrq, room.ras)));
  rrq = room.rrq();
  for (int i = 0; i < 40; ++i) {
    rrq.terminal_alias->push_back(to_alias_address(digits(std::to_string(i))));
  }
  EXPECT_TRUE(refused<Is::InvalidAlias>(script.say(rrq, room.ras)));
  EXPECT_EQ(script.gatekeeper.registrations().size(), 0U);
}

TEST(RasGatekeeperRegistration, RegistrationsAreLimitedInAllAndOfOneHost) {
  Script script({.registrations = 3, .registrations_per_host = 2});
  for (std::uint16_t i = 0; i < 5; ++i) {
    Room room{.ras = {i < 3 ? "192.0.2.50" : "192.0.2.51", static_cast<std::uint16_t>(2000 + i)},
              .signal = {"192.0.2.50", static_cast<std::uint16_t>(3000 + i)},
              .aliases = {digits(std::to_string(i))}};
    room.signal.host = room.ras.host;
    const auto answer = script.say(room.rrq(), room.ras);
    EXPECT_EQ(as<RegistrationConfirm>(answer) != nullptr, i == 0 || i == 1 || i == 3) << i;
  }
  Room last;
  const auto full = script.say(last.grq(), last.ras);
  EXPECT_NE(as<GatekeeperReject>(full), nullptr);
}

TEST(RasGatekeeperRegistration, DrainingRefusesNewRoomsAndNamesAlternates) {
  Script script({.alternates = {{{"192.0.2.2", 1719}, "second", true, 0}}});
  Room room, late{.ras = {"192.0.2.60", 1719}, .signal = {"192.0.2.60", 1720}};
  script.enter(room);
  script.gatekeeper.drain();
  const auto answer = script.say(late.rrq(), late.ras);
  ASSERT_TRUE(refused<Is::ResourceUnavailable>(answer));
  EXPECT_TRUE(as<RegistrationReject>(answer)->alt_gk_info);
  EXPECT_NE(as<RegistrationConfirm>(script.say(room.refresh(), room.ras)), nullptr);
  script.gatekeeper.unregister_all(script.now);
  const auto said = script.heard();
  ASSERT_NE(as<UnregistrationRequest>(said), nullptr);
  EXPECT_TRUE(as<UnregistrationRequest>(said)->alternate_gatekeeper);
  EXPECT_EQ(script.gatekeeper.registrations().size(), 0U);
}

TEST(RasGatekeeperRegistration, ARoomLeavesOnceAndCanComeBackWithTheSameWords) {
  Script script;
  Room room;
  const Bytes enter = bytes_of(to_message(room.rrq()));
  const auto first = script.say_bytes(enter, room.ras);
  room.identifier = as<RegistrationConfirm>(first)->endpoint_identifier;
  const Bytes leave = bytes_of(to_message(room.urq()));
  EXPECT_NE(as<UnregistrationConfirm>(script.say_bytes(leave, room.ras)), nullptr);
  EXPECT_NE(as<UnregistrationConfirm>(script.say_bytes(leave, room.ras)), nullptr);
  EXPECT_EQ(script.events<EndpointUnregistered>().size(), 1U);
  EXPECT_NE(as<UnregistrationReject>(script.say(room.urq(), room.ras)), nullptr);
  const auto again = script.say_bytes(enter, room.ras);
  ASSERT_NE(as<RegistrationConfirm>(again), nullptr);
  EXPECT_NE(as<RegistrationConfirm>(again)->endpoint_identifier, room.identifier);
}

TEST(RasGatekeeperRegistration, SomeAliasesMayLeave) {
  Script script;
  Room room;
  script.enter(room);
  auto urq = room.urq();
  urq.endpoint_alias.emplace().push_back(to_alias_address(digits("2001")));
  EXPECT_NE(as<UnregistrationConfirm>(script.say(urq, room.ras)), nullptr);
  EXPECT_EQ(script.gatekeeper.registrations().by_alias(digits("2001")), nullptr);
  EXPECT_NE(script.gatekeeper.registrations().by_alias(h323_id("Board room")), nullptr);
}

TEST(RasGatekeeperRegistration, NobodyUnregistersAnother) {
  Script script;
  Room room;
  script.enter(room);
  const Address stranger{"198.51.100.9", 1719};
  EXPECT_NE(as<UnregistrationReject>(script.say(room.urq(), stranger)), nullptr);
  Room nameless = room;
  nameless.identifier.clear();
  EXPECT_NE(as<UnregistrationReject>(script.say(nameless.urq(), stranger)), nullptr);
  EXPECT_EQ(script.gatekeeper.registrations().size(), 1U);
  EXPECT_NE(as<UnregistrationConfirm>(script.say(nameless.urq(), room.ras)), nullptr);
}

TEST(RasGatekeeperRegistration, PreGrantedCallsAreSaidSo) {
  Script script({.pre_granted = true, .bandwidth_per_call = 5000, .irr_frequency_s = 30});
  Room room;
  const auto answer = script.say(room.rrq(), room.ras);
  const auto& granted = as<RegistrationConfirm>(answer)->pre_granted_arq;
  ASSERT_TRUE(granted);
  EXPECT_TRUE(granted->make_call && granted->use_gk_call_signal_address_to_make_call);
  EXPECT_TRUE(granted->answer_call && !granted->use_gk_call_signal_address_to_answer);
  EXPECT_EQ(granted->irr_frequency_in_call, 30);
  EXPECT_EQ(granted->total_bandwidth_restriction, 5000U);
}

// Recorded requests of other people's rooms and gateways: each gets an answer of its kind.
TEST(RasGatekeeperRegistration, RecordedRequestsAreAnswered) {
  std::ifstream in("../shared/data/h323/pdus.jsonl");
  if (!in) GTEST_SKIP() << "../shared/data/h323 is not there";
  int confirmed = 0, answered = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.find("\"h225-ras\"") == std::string::npos) continue;
    const auto at = line.find("\"hex\": \"") + 8;
    const Bytes bytes = from_hex(std::string_view(line).substr(at, line.find('"', at) - at));
    const auto message = asn1::decode<RasMessage>(bytes);
    const auto kind = message ? kind_of(*message) : std::nullopt;
    const bool discovers = kind == Kind::GatekeeperRequest || kind == Kind::RegistrationRequest;
    if (!discovers) continue;
    Script script;
    const auto answer = script.say_bytes(bytes, {"200.57.7.204", 1719});
    ASSERT_TRUE(answer);
    EXPECT_EQ(request_answered_by(*kind_of(*answer)), kind);
    EXPECT_EQ(sequence_number(*answer), sequence_number(*message));
    ++answered;
    const bool yes =
        as<GatekeeperConfirm>(answer) != nullptr || as<RegistrationConfirm>(answer) != nullptr;
    confirmed += yes ? 1 : 0;
  }
  EXPECT_GE(answered, 13);
  EXPECT_GE(confirmed, 6);
}

}  // namespace
}  // namespace protocols::h225::ras
