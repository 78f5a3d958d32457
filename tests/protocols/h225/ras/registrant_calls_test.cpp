// Calls that a gatekeeper lets in, and what it asks.

#include "tests/protocols/h225/ras/registrant_script.hpp"

namespace protocols::h225::ras {
namespace {

using std::chrono::seconds;
using State = Registrant::State;

AdmissionWish wish(std::uint8_t call = 1) {
  return {.call = call_named(call),
          .answering = false,
          .destination = {digits("4711")},
          .destination_address = {},
          .source = {},
          .bandwidth = 20000};
}

AdmissionConfirm acf(std::uint16_t report_every = 0) {
  AdmissionConfirm acf;
  acf.band_width = 10000;
  acf.call_model.emplace<CallModel::Is::Direct>();
  acf.dest_call_signal_address = to_transport_address({"192.0.2.99", 1720});
  if (report_every > 0) acf.irr_frequency = report_every;
  return acf;
}

struct RasRegistrantCalls : ::testing::Test {
  RegistrantScript script;

  void SetUp() override { script.enter(); }
  void admit(std::uint8_t call = 1, std::uint16_t report_every = 0) {
    script.registrant.request_admission(wish(call), script.now);
    script.answer<AdmissionRequest>(acf(report_every));
    ASSERT_EQ(script.events<Admitted>().size(), 1U);
  }
};

TEST_F(RasRegistrantCalls, AreAskedForAndDisengaged) {
  script.registrant.request_admission(wish(), script.now);
  const auto arq = script.sent();
  const auto* asked = as<AdmissionRequest>(arq);
  ASSERT_NE(asked, nullptr);
  EXPECT_EQ(asked->endpoint_identifier, u"me");
  EXPECT_EQ(asked->band_width, 20000U);
  EXPECT_FALSE(asked->answer_call);
  EXPECT_EQ(to_aliases(asked->destination_info), std::vector{digits("4711")});
  script.say(acf(), asked->request_seq_num);
  const auto admitted = script.events<Admitted>();
  ASSERT_EQ(admitted.size(), 1U);
  EXPECT_EQ(admitted[0].destination, (Address{"192.0.2.99", 1720}));
  EXPECT_EQ(admitted[0].bandwidth, 10000U);
  script.registrant.disengage(call_named(1), script.now);
  script.registrant.disengage(call_named(1), script.now);
  script.answer<DisengageRequest>(DisengageConfirm{});
  EXPECT_FALSE(script.sent());
  EXPECT_EQ(script.registrant.calls(), 0U);
}

TEST_F(RasRegistrantCalls, MayBeAdmittedByASequence) {
  script.registrant.request_admission(wish(), script.now);
  const auto number = *sequence_number(*script.sent());
  RasMessage sequence = to_message(std::vector<AdmissionConfirm>{acf(), acf()});
  set_sequence_number(sequence, number);
  sequence.get_if<Kind::AdmissionConfirmSequence>()->at(1).request_seq_num = number;
  script.registrant.handle_datagram(bytes_of(sequence), kGatekeeper, script.now);
  EXPECT_EQ(script.events<Admitted>().size(), 1U);
}

TEST_F(RasRegistrantCalls, AreRefusedWithAReasonOrForWantOfAnAnswer) {
  script.registrant.request_admission(wish(), script.now);
  AdmissionReject arj;
  arj.reject_reason.emplace<AdmissionRejectReason::Is::CalledPartyNotRegistered>();
  script.answer<AdmissionRequest>(arj);
  const auto refused = script.events<AdmissionRefused>();
  ASSERT_EQ(refused.size(), 1U);
  EXPECT_TRUE(refused[0].reason->is<AdmissionRejectReason::Is::CalledPartyNotRegistered>());
  script.registrant.request_admission(wish(), script.now);
  for (int i = 0; i < 3; ++i) script.tick();
  EXPECT_EQ(script.events<AdmissionRefused>().size(), 1U);
  // Is the gatekeeper still there?
  while (const auto out = script.sent()) {
    if (as<RegistrationRequest>(out) != nullptr) return;
  }
  FAIL() << "no refresh";
}

TEST_F(RasRegistrantCalls, ARejectBecauseItForgotUsLeadsToAFullRegistration) {
  script.registrant.request_admission(wish(), script.now);
  AdmissionReject arj;
  arj.reject_reason.emplace<AdmissionRejectReason::Is::CallerNotRegistered>();
  script.answer<AdmissionRequest>(arj);
  EXPECT_EQ(script.registrant.state(), State::Registering);
  EXPECT_NE(as<RegistrationRequest>(script.sent()), nullptr);
}

TEST_F(RasRegistrantCalls, AreRefusedAtOnceWithoutAGatekeeper) {
  RegistrantScript alone;
  alone.registrant.request_admission(wish(), alone.now);
  EXPECT_EQ(alone.events<AdmissionRefused>().size(), 1U);
}

TEST_F(RasRegistrantCalls, WaitingForAdmissionAreRefusedWhenTheRegistrationEnds) {
  script.registrant.request_admission(wish(), script.now);
  script.say(UnregistrationRequest{}, 900);
  EXPECT_EQ(script.events<AdmissionRefused>().size(), 1U);
}

TEST_F(RasRegistrantCalls, DisengagedBeforeTheAnswerAreDisengagedAfterIt) {
  script.registrant.request_admission(wish(), script.now);
  const auto number = *sequence_number(*script.sent());
  script.registrant.disengage(call_named(1), script.now);
  script.say(acf(), number);
  EXPECT_TRUE(script.events<Admitted>().empty());
  EXPECT_NE(as<DisengageRequest>(script.sent()), nullptr);
}

TEST_F(RasRegistrantCalls, ChangeTheirBandwidthFromEitherSide) {
  admit();
  script.registrant.request_bandwidth(call_named(1), 5000, script.now);
  BandwidthConfirm bcf;
  bcf.band_width = 5000;
  script.answer<BandwidthRequest>(bcf);
  const auto answered = script.events<BandwidthAnswered>();
  ASSERT_EQ(answered.size(), 1U);
  EXPECT_TRUE(answered[0].granted);
  BandwidthRequest brq;
  brq.endpoint_identifier = u"me";
  Room::name(brq, 1);
  brq.band_width = 3000;
  for (int i = 0; i < 2; ++i) {
    script.say(brq, 800);
    EXPECT_NE(as<BandwidthConfirm>(script.sent()), nullptr);
  }
  EXPECT_EQ(script.events<BandwidthChanged>().size(), 1U);
  Room::name(brq, 9);
  script.say(brq, 801);
  EXPECT_NE(as<BandwidthReject>(script.sent()), nullptr);
  script.registrant.request_bandwidth(call_named(1), 9000, script.now);
  for (int i = 0; i < 3; ++i) script.tick();
  const auto last = script.events<BandwidthAnswered>();
  EXPECT_FALSE(last.at(0).granted);
  EXPECT_EQ(last.at(0).bandwidth, 3000U);
}

TEST_F(RasRegistrantCalls, AreDroppedWhenTheGatekeeperWantsSo) {
  admit();
  DisengageRequest drq;
  drq.endpoint_identifier = u"me";
  Room::name(drq, 1);
  drq.disengage_reason.emplace<DisengageReason::Is::ForcedDrop>();
  for (int i = 0; i < 2; ++i) {
    script.say(drq, 800);
    EXPECT_NE(as<DisengageConfirm>(script.sent()), nullptr);
  }
  EXPECT_EQ(script.events<DropWanted>().size(), 1U);
  EXPECT_EQ(script.registrant.calls(), 0U);
}

TEST_F(RasRegistrantCalls, AreToldOfWhenAsked) {
  admit(1);
  admit(2);
  script.say(InfoRequest{}, 800);
  const auto all = script.sent();
  ASSERT_NE(as<InfoRequestResponse>(all), nullptr);
  EXPECT_EQ(sequence_number(*all), 800);
  EXPECT_EQ(as<InfoRequestResponse>(all)->per_call_info->size(), 2U);
  InfoRequest irq;
  irq.call_reference_value = 2;
  script.say(irq, 801);
  const auto one = script.sent();
  EXPECT_EQ(as<InfoRequestResponse>(one)->per_call_info->size(), 1U);
  irq.call_reference_value = 7;
  script.say(irq, 802);
  const auto none = script.sent();
  EXPECT_TRUE(
      as<InfoRequestResponse>(none)->irr_status->is<InfoRequestResponseStatus::Is::InvalidCall>());
}

TEST_F(RasRegistrantCalls, AreReportedAsOftenAsTheGatekeeperWants) {
  admit(1, 15);
  script.tick();
  EXPECT_EQ(script.now, kStart + seconds(15));
  const auto irr = script.sent();
  ASSERT_NE(as<InfoRequestResponse>(irr), nullptr);
  EXPECT_TRUE(*as<InfoRequestResponse>(irr)->unsolicited);
  EXPECT_EQ(script.registrant.deadline(), kStart + seconds(30));
}

TEST_F(RasRegistrantCalls, ServiceControlIsAnsweredOnceAndHandedOn) {
  ServiceControlIndication sci;
  for (int i = 0; i < 2; ++i) {
    script.say(sci, 800);
    EXPECT_NE(as<ServiceControlResponse>(script.sent()), nullptr);
  }
  EXPECT_EQ(script.events<ServiceControlled>().size(), 1U);
}

TEST_F(RasRegistrantCalls, WhatAGatekeeperDoesNotAskIsNotUnderstood) {
  script.say(Room{}.lrq(digits("1")), 800);
  EXPECT_NE(as<UnknownMessageResponse>(script.sent()), nullptr);
  EXPECT_EQ(script.registrant.counters().unknown, 1U);
}

TEST_F(RasRegistrantCalls, ResourcesAreReported) {
  script.registrant.report_resources(true, script.now);
  const auto rai = script.sent();
  ASSERT_NE(as<ResourcesAvailableIndicate>(rai), nullptr);
  EXPECT_TRUE(as<ResourcesAvailableIndicate>(rai)->almost_out_of_resources);
  ResourcesAvailableConfirm rac;
  rac.protocol_identifier = protocol_identifier();
  script.say(rac, *sequence_number(*rai));
  EXPECT_EQ(script.registrant.counters().unexpected, 0U);
}

TEST(RasRegistrantPreGranted, CallsAreNotAskedFor) {
  RegistrantScript script;
  auto rcf = script.rcf();
  auto& granted = rcf.pre_granted_arq.emplace();
  granted.make_call = granted.use_gk_call_signal_address_to_make_call = true;
  granted.total_bandwidth_restriction = 7000;
  script.enter(rcf);
  script.registrant.request_admission(wish(), script.now);
  EXPECT_FALSE(script.sent());
  const auto admitted = script.events<Admitted>();
  ASSERT_EQ(admitted.size(), 1U);
  EXPECT_EQ(admitted[0].destination, kGateway);
  EXPECT_EQ(admitted[0].bandwidth, 7000U);
  // To answer was not granted.
  AdmissionWish answering = wish(2);
  answering.answering = true;
  script.registrant.request_admission(answering, script.now);
  EXPECT_NE(as<AdmissionRequest>(script.sent()), nullptr);
}

}  // namespace
}  // namespace protocols::h225::ras
