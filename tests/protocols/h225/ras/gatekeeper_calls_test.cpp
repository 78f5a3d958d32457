// Admission, bandwidth, disengage, location and information.

#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

using std::chrono::seconds;
using Arj = AdmissionRejectReason::Is;
using Lrj = LocationRejectReason::Is;

template <Arj reason>
bool not_admitted(const std::optional<RasMessage>& message) {
  const auto* arj = as<AdmissionReject>(message);
  return arj != nullptr && arj->reject_reason.is<reason>();
}
template <Lrj reason>
bool not_located(const std::optional<RasMessage>& message) {
  const auto* lrj = as<LocationReject>(message);
  return lrj != nullptr && lrj->reject_reason.is<reason>();
}

struct RasGatekeeperCalls : ::testing::Test {
  // The gateway answers 1…; 9… belongs to a gateway that registers.
  explicit RasGatekeeperCalls(GatekeeperConfig config = {})
      : script(std::move(config), {.verify = {},
                                   .serves = [](const Alias& a) { return a.text[0] == '1'; },
                                   .amend = {}}) {
    script.enter(room);
    script.enter(other);
  }
  std::optional<Address> destination(const AdmissionRequest& arq) {
    const auto answer = script.say(arq, room.ras);
    const auto* acf = as<AdmissionConfirm>(answer);
    return acf != nullptr ? to_address(acf->dest_call_signal_address) : std::nullopt;
  }
  Room room;
  Room other{.ras = {"192.0.2.60", 1719},
             .signal = {"192.0.2.60", 1720},
             .aliases = {digits("2002"), h323_id("Library")}};
  Script script;
};

struct RasGatekeeperBandwidth : RasGatekeeperCalls {
  RasGatekeeperBandwidth()
      : RasGatekeeperCalls({.calls_per_endpoint = 3,
                            .bandwidth_per_call = 15000,
                            .bandwidth = 20000,
                            .irr_frequency_s = 20}) {}
};

TEST_F(RasGatekeeperCalls, GoToTheGatewayToARoomOrToWhoHasThePrefix) {
  EXPECT_EQ(destination(room.arq(digits("1001"), 1)), kGateway);
  EXPECT_EQ(destination(room.arq(h323_id("library"), 2)), other.signal);
  EXPECT_TRUE(not_admitted<Arj::CalledPartyNotRegistered>(
      script.say(room.arq(digits("9123"), 3), room.ras)));
  Room gateway{.ras = {"192.0.2.70", 1719}, .signal = {"192.0.2.70", 1720}, .aliases = {}};
  auto rrq = gateway.rrq();
  rrq.terminal_alias.reset();
  rrq.terminal_type.terminal.reset();
  H323Caps capabilities;
  capabilities.supported_prefixes.emplace().push_back({{}, to_alias_address(digits("9"))});
  rrq.terminal_type.gateway.emplace().protocol = {
      SupportedProtocols::of<SupportedProtocols::Is::H323>(capabilities)};
  ASSERT_NE(as<RegistrationConfirm>(script.say(rrq, gateway.ras)), nullptr);
  EXPECT_EQ(destination(room.arq(digits("9123"), 4)), gateway.signal);
  EXPECT_EQ(script.gatekeeper.calls().size(), 3U);
}

struct RasGatekeeperOfAll : RasGatekeeperCalls {
  RasGatekeeperOfAll()
      : RasGatekeeperCalls(
            {.other_signal_addresses = {{"10.0.0.1", 1720}}, .answers_the_rest = true}) {}
};

TEST_F(RasGatekeeperOfAll, WhatNobodyHasComesToTheGateway) {
  EXPECT_EQ(destination(room.arq(digits("9123"), 1)), kGateway);
  EXPECT_EQ(destination(room.arq(h323_id("library"), 2)), other.signal);
}

TEST_F(RasGatekeeperOfAll, EveryAddressOfTheGatewayMayBeCalled) {
  auto arq = room.arq(digits("1"));
  arq.destination_info.reset();
  arq.dest_call_signal_address = to_transport_address({"10.0.0.1", 1720});
  EXPECT_EQ(destination(arq), (Address{"10.0.0.1", 1720}));
}

TEST_F(RasGatekeeperCalls, TheHolderOfANameIsKnown) {
  const Registration* found = script.gatekeeper.holder(h323_id("LIBRARY"));
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->signal_addresses.front(), other.signal);
  EXPECT_EQ(script.gatekeeper.holder(digits("1001")), nullptr) << "the gateway's own";
  EXPECT_EQ(script.gatekeeper.holder(digits("9123")), nullptr) << "nobody's";
}

TEST_F(RasGatekeeperCalls, WithoutANameGoToTheGatewayOrTheAddressOfSomebodyKnown) {
  auto arq = room.arq(digits("1"));
  arq.destination_info.reset();
  EXPECT_EQ(destination(arq), kGateway);
  arq.dest_call_signal_address = to_transport_address(other.signal);
  arq.request_seq_num = 70;
  EXPECT_EQ(destination(arq), other.signal);
  arq.dest_call_signal_address = to_transport_address({"198.51.100.7", 1720});
  arq.request_seq_num = 71;
  EXPECT_FALSE(destination(arq));
}

TEST_F(RasGatekeeperCalls, ARoomThatCannotBeReachedIsCalledThroughTheGateway) {
  Room hidden{.ras = {"10.0.0.5", 1719}, .signal = {"10.0.0.5", 1720}, .aliases = {digits("2003")}};
  ASSERT_NE(as<RegistrationConfirm>(script.say(hidden.rrq(), {"203.0.113.1", 1001})), nullptr);
  EXPECT_EQ(destination(room.arq(digits("2003"))), kGateway);
}

TEST_F(RasGatekeeperCalls, ARepetitionOrTheSameCallAnewIsOneCall) {
  const auto arq = room.arq(digits("1001"));
  const auto first = script.say(arq, room.ras), second = script.say(arq, room.ras);
  EXPECT_EQ(bytes_of(*first), bytes_of(*second));
  EXPECT_TRUE(destination(room.arq(digits("1001"))));
  EXPECT_EQ(script.gatekeeper.calls().size(), 1U);
  EXPECT_EQ(script.events<CallAdmitted>().size(), 1U);
}

TEST_F(RasGatekeeperCalls, MayBeAnsweredAtTheRoomItself) {
  auto arq = room.arq(digits("whatever"));
  arq.destination_info.reset();
  arq.answer_call = true;
  EXPECT_EQ(destination(arq), room.signal);
  EXPECT_TRUE(script.events<CallAdmitted>().at(0).call.answering);
}

TEST_F(RasGatekeeperCalls, NobodyCallsWhoIsNotRegistered) {
  Room stranger{.ras = {"198.51.100.1", 1719}};
  stranger.identifier = u"guessed";
  EXPECT_TRUE(not_admitted<Arj::CallerNotRegistered>(
      script.say(stranger.arq(digits("1001")), stranger.ras)));
  stranger.identifier = room.identifier;  // overheard
  EXPECT_TRUE(not_admitted<Arj::CallerNotRegistered>(
      script.say(stranger.arq(digits("1001")), stranger.ras)));
}

TEST_F(RasGatekeeperCalls, EndOnceAndAgainWithTheirRoom) {
  script.say(room.arq(digits("1001"), 1), room.ras);
  script.say(room.arq(digits("1002"), 2), room.ras);
  EXPECT_NE(as<DisengageConfirm>(script.say(room.drq(1), room.ras)), nullptr);
  EXPECT_NE(as<DisengageConfirm>(script.say(room.drq(1), room.ras)), nullptr);
  EXPECT_EQ(script.events<CallDisengaged>().size(), 1U);
  script.say(room.urq(), room.ras);
  EXPECT_EQ(script.events<CallDisengaged>().size(), 1U);
  EXPECT_EQ(script.gatekeeper.calls().size(), 0U);
  EXPECT_NE(as<DisengageReject>(script.say(room.drq(2), room.ras)), nullptr);
}

TEST_F(RasGatekeeperBandwidth, IsGivenAsFarAsThereIsAny) {
  const auto first = script.say(room.arq(digits("1001"), 1), room.ras);
  ASSERT_NE(as<AdmissionConfirm>(first), nullptr);
  EXPECT_EQ(as<AdmissionConfirm>(first)->band_width, 15000U);
  EXPECT_EQ(as<AdmissionConfirm>(first)->irr_frequency, 20);
  const auto second = script.say(room.arq(digits("1002"), 2), room.ras);
  EXPECT_EQ(as<AdmissionConfirm>(second)->band_width, 5000U);
  EXPECT_TRUE(
      not_admitted<Arj::ResourceUnavailable>(script.say(room.arq(digits("1003"), 3), room.ras)));
  const auto refusal = script.say(room.brq(6000, 2), room.ras);
  ASSERT_NE(as<BandwidthReject>(refusal), nullptr);
  EXPECT_EQ(as<BandwidthReject>(refusal)->allowed_band_width, 5000U);
  EXPECT_NE(as<BandwidthConfirm>(script.say(room.brq(1000, 1), room.ras)), nullptr);
  EXPECT_NE(as<BandwidthConfirm>(script.say(room.brq(6000, 2), room.ras)), nullptr);
  EXPECT_EQ(script.gatekeeper.calls().bandwidth(), 7000U);
}

TEST_F(RasGatekeeperBandwidth, OfNoCallIsRefused) {
  const auto answer = script.say(room.brq(1, 9), room.ras);
  ASSERT_NE(as<BandwidthReject>(answer), nullptr);
  EXPECT_TRUE(
      as<BandwidthReject>(answer)->reject_reason.is<BandRejectReason::Is::InvalidConferenceID>());
  room.identifier = u"x";
  const auto unbound = script.say(room.brq(1, 9), room.ras);
  EXPECT_TRUE(as<BandwidthReject>(unbound)->reject_reason.is<BandRejectReason::Is::NotBound>());
}

TEST_F(RasGatekeeperBandwidth, CallsOfOneRoomAreLimited) {
  for (std::uint8_t call = 1; call <= 4; ++call) {
    auto arq = room.arq(digits("1001"), call);
    arq.band_width = 0;
    EXPECT_EQ(destination(arq).has_value(), call <= 3);
  }
}

TEST_F(RasGatekeeperCalls, DrainingAdmitsNoNewCall) {
  script.say(room.arq(digits("1001"), 1), room.ras);
  script.gatekeeper.drain();
  EXPECT_TRUE(
      not_admitted<Arj::ResourceUnavailable>(script.say(room.arq(digits("1001"), 2), room.ras)));
  EXPECT_TRUE(destination(room.arq(digits("1001"), 1)));
}

TEST_F(RasGatekeeperCalls, LocationIsToldToWhoMayAskAndAPingHasItsAnswer) {
  const auto answer = script.say(room.lrq(digits("2002")), room.ras);
  const auto* lcf = as<LocationConfirm>(answer);
  ASSERT_NE(lcf, nullptr);
  EXPECT_EQ(to_address(lcf->call_signal_address), other.signal);
  EXPECT_EQ(to_address(lcf->ras_address), other.ras);
  EXPECT_TRUE(not_located<Lrj::NotRegistered>(script.say(room.lrq(digits("777")), room.ras)));
  EXPECT_TRUE(not_located<Lrj::InvalidPermission>(
      script.say(room.lrq(digits("2002")), {"198.51.100.1", 1719})));
  EXPECT_FALSE(script.say(room.lrq(digits("777")), room.ras, true));
}

TEST(RasGatekeeperNeighbours, MayAskWhereARoomIs) {
  Script script({.neighbours = {"198.51.100.1"}});
  Room room;
  script.enter(room);
  const Address neighbour{"198.51.100.1", 1719};
  EXPECT_NE(as<LocationConfirm>(script.say(room.lrq(digits("2001")), neighbour)), nullptr);
  EXPECT_EQ(script.last_to, neighbour);
}

TEST_F(RasGatekeeperCalls, InformationIsAskedForAndAcknowledged) {
  const std::string endpoint = to_utf8(room.identifier);
  script.gatekeeper.request_info(endpoint, std::nullopt, script.now);
  const auto irq = script.heard();
  ASSERT_NE(as<InfoRequest>(irq), nullptr);
  EXPECT_EQ(as<InfoRequest>(irq)->call_reference_value, 0);
  InfoRequestResponse irr;
  irr.request_seq_num = *sequence_number(*irq);
  irr.endpoint_identifier = room.identifier;
  irr.ras_address = to_transport_address(room.ras);
  auto& call = irr.per_call_info.emplace().emplace_back();
  Room::name(call, 3);
  call.call_type.emplace<CallType::Is::PointToPoint>();
  call.call_model.emplace<CallModel::Is::Direct>();
  EXPECT_FALSE(script.say(irr, room.ras));
  const auto told = script.events<InfoReceived>();
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].calls.at(0).call_reference_value, 3);
  irr.request_seq_num = 500;
  irr.need_response = true;
  irr.unsolicited = true;
  EXPECT_NE(as<InfoRequestAck>(script.say(irr, room.ras)), nullptr);
  EXPECT_NE(as<InfoRequestAck>(script.say(irr, room.ras)), nullptr);
  EXPECT_EQ(script.events<InfoReceived>().size(), 1U);
  irr.endpoint_identifier = u"nobody";
  irr.request_seq_num = 501;
  EXPECT_NE(as<InfoRequestNak>(script.say(irr, room.ras)), nullptr);
}

TEST_F(RasGatekeeperCalls, ARoomThatDoesNotAnswerIsToldOfAndADroppedCallIsOver) {
  const std::string endpoint = to_utf8(room.identifier);
  script.say(room.arq(digits("1001")), room.ras);
  script.gatekeeper.request_info(endpoint, call_named(1), script.now);
  script.gatekeeper.change_bandwidth(endpoint, call_named(1), 5, script.now);
  script.gatekeeper.drop(endpoint, call_named(1), script.now);
  script.pass(seconds(10));
  EXPECT_EQ(script.events<RequestFailed>().size(), 3U);
  EXPECT_EQ(script.gatekeeper.calls().size(), 0U);
  int sent = 0;
  while (script.heard()) ++sent;
  EXPECT_EQ(sent, 2 + 3 + 3);
}

TEST_F(RasGatekeeperCalls, ABandwidthOfOursCountsWhenItIsConfirmed) {
  const std::string endpoint = to_utf8(room.identifier);
  script.say(room.arq(digits("1001")), room.ras);
  script.gatekeeper.change_bandwidth(endpoint, call_named(1), 5, script.now);
  BandwidthConfirm bcf;
  bcf.request_seq_num = *sequence_number(*script.heard());
  bcf.band_width = 5;
  script.say(bcf, room.ras);
  EXPECT_EQ(script.gatekeeper.calls().bandwidth(), 5U);
}

TEST_F(RasGatekeeperCalls, ResourcesAndServiceControlAreAcknowledged) {
  ResourcesAvailableIndicate rai;
  rai.request_seq_num = 40;
  rai.protocol_identifier = protocol_identifier();
  rai.endpoint_identifier = other.identifier;
  rai.almost_out_of_resources = true;
  EXPECT_NE(as<ResourcesAvailableConfirm>(script.say(rai, other.ras)), nullptr);
  EXPECT_TRUE(
      script.gatekeeper.registrations().by_identifier(other.identifier)->almost_out_of_resources);
  EXPECT_FALSE(script.say(rai, {"198.51.100.1", 1719}));
  ServiceControlIndication sci;
  sci.request_seq_num = 41;
  sci.endpoint_identifier = other.identifier;
  for (int i = 0; i < 2; ++i) {
    EXPECT_NE(as<ServiceControlResponse>(script.say(sci, other.ras)), nullptr);
  }
  EXPECT_EQ(script.gatekeeper.counters().repeated, 1U);
}

TEST_F(RasGatekeeperCalls, AnIndicationOfOursIsRepeatedUntilItIsAnswered) {
  script.gatekeeper.indicate(to_utf8(room.identifier), {}, script.now);
  script.pass(seconds(3));
  const auto first = script.heard(), second = script.heard();
  ASSERT_NE(as<ServiceControlIndication>(second), nullptr);
  EXPECT_EQ(sequence_number(*first), sequence_number(*second));
  ServiceControlResponse scr;
  scr.request_seq_num = *sequence_number(*first);
  script.say(scr, room.ras);
  script.pass(seconds(20));
  EXPECT_TRUE(script.events<RequestFailed>().empty());
}

TEST_F(RasGatekeeperCalls, AGatekeeperIsNotAskedForInformation) {
  InfoRequest irq;
  irq.request_seq_num = 8;
  EXPECT_NE(as<UnknownMessageResponse>(script.say(irq, room.ras)), nullptr);
}

}  // namespace
}  // namespace protocols::h225::ras
