#include "protocols/h225/signalling/call_signalling.hpp"

#include "tests/protocols/h225/signalling/call_script.hpp"

namespace protocols::h225::signalling {
namespace {

using namespace script;

// --- the called side

TEST(IncomingCall, IsToldWithWhatSetupSays) {
  auto call = CallSignalling::incoming(settings());
  call.handle_packet(setup_packet({.display = "Room"}), kStart);
  const auto setup = only<signalling::Setup>(call);
  EXPECT_EQ(setup.from.display, "Room");
  EXPECT_TRUE(setup.tunnelling);
  EXPECT_EQ(call.state(), State::CallPresent);
  EXPECT_EQ(call.call_reference(), kReference);
  EXPECT_EQ(call.call_identifier(), kGuid);
  EXPECT_EQ(call.conference_id(), kConference);
  EXPECT_TRUE(call.tunnelling());
  EXPECT_FALSE(call.deadline());
  EXPECT_FALSE(call.poll_transmit());
}

TEST(IncomingCall, IsAnsweredInThreeSteps) {
  auto call = present();
  call.proceed({}, kStart);
  call.alert({}, kStart);
  call.connect({.h245_address = kTheirH245}, kStart);
  const auto proceeding = next_sent(call);
  EXPECT_EQ(proceeding->q931.type, Type::CallProceeding);
  EXPECT_TRUE(proceeding->q931.to_originator);
  EXPECT_EQ(proceeding->q931.call_reference, kReference);
  EXPECT_EQ(proceeding->body<Is::CallProceeding>().call_identifier->guid, kGuid);
  const auto alerting = next_sent(call);
  EXPECT_EQ(alerting->q931.display, "Meeting");
  EXPECT_TRUE(alerting->pdu.h245_tunnelling.value());
  const auto connect = next_sent(call);
  EXPECT_EQ(connect->body<Is::Connect>().conference_id, kConference);
  EXPECT_EQ(read_attachments(connect->pdu).h245_address, kTheirH245);
  EXPECT_EQ(connect->body<Is::Connect>().destination_info.vendor->product_id, bytes("roombridge"));
  EXPECT_TRUE(connect->body<Is::Connect>().destination_info.terminal);
  EXPECT_EQ(call.state(), State::Active);
}

TEST(IncomingCall, MayBeConnectedAtOnce) {
  auto call = present();
  call.connect({}, kStart);
  EXPECT_EQ(sent_types(call), std::vector{Type::Connect});
}

TEST(IncomingCall, TakesEachVerbOnceAndInOrder) {
  auto call = present();
  call.alert({}, kStart);
  call.proceed({}, kStart);
  call.alert({}, kStart);
  call.connect({}, kStart);
  call.connect({}, kStart);
  call.alert({}, kStart);
  EXPECT_EQ(sent_types(call), (std::vector{Type::Alerting, Type::Connect}));
}

TEST(IncomingCall, ConnectRepeatsTheBearerCapabilityOfSetup) {
  auto call = CallSignalling::incoming(settings());
  auto caller = CallSignalling::outgoing(settings(), call_to_room(), kStart);
  call.handle_packet(*caller.poll_transmit(), kStart);
  EXPECT_EQ(only<signalling::Setup>(call).rate, 30);
  call.connect({}, kStart);
  EXPECT_EQ(next_sent(call)->q931.bearer_capability, q931::video_bearer_capability(30));
}

TEST(IncomingCall, OfAGatewaySaysSo) {
  auto ours = settings();
  ours.gateway = true;
  ours.mc = true;
  auto call = present(ours);
  call.connect({}, kStart);
  const auto connect = next_sent(call);
  const auto& type = connect->body<Is::Connect>().destination_info;
  EXPECT_TRUE(type.gateway && type.mc && !type.terminal);
}

TEST(IncomingCall, MayBeRefused) {
  auto call = present();
  call.release(Cause::UserBusy, std::nullopt, kStart);
  const auto released = only<Released>(call);
  EXPECT_TRUE(released.by_us);
  EXPECT_EQ(released.cause.value, Cause::UserBusy);
  EXPECT_FALSE(call.finished());
  const auto sent = next_sent(call);
  EXPECT_EQ(sent->q931.type, Type::ReleaseComplete);
  EXPECT_EQ(sent->q931.cause->value, Cause::UserBusy);
  EXPECT_TRUE(sent->body<Is::ReleaseComplete>().reason->is<Reason::InConf>());
  EXPECT_TRUE(call.finished());
}

TEST(IncomingCall, ReleasedBeforeSetupSendsNothing) {
  auto call = CallSignalling::incoming(settings());
  call.release(Cause::NormalCallClearing, std::nullopt, kStart);
  only<Released>(call);
  EXPECT_FALSE(call.poll_transmit());
  EXPECT_TRUE(call.finished());
}

TEST(IncomingCall, IsReleasedOnce) {
  auto call = present();
  call.release(Cause::UserBusy, Reason::InConf, kStart);
  call.release(Cause::UserBusy, Reason::InConf, kStart);
  call.handle_closed(kStart);
  EXPECT_EQ(events(call).size(), 1U);
}

// --- the calling side

TEST(OutgoingCall, BeginsWithSetup) {
  auto call = CallSignalling::outgoing(settings(), call_to_room(), kStart);
  const auto sent = next_sent(call);
  EXPECT_EQ(sent->q931.type, Type::Setup);
  EXPECT_FALSE(sent->q931.to_originator);
  EXPECT_EQ(sent->q931.call_reference, kReference);
  EXPECT_EQ(sent->q931.bearer_capability, q931::video_bearer_capability(30));
  EXPECT_EQ(sent->q931.display, "Meeting");
  EXPECT_TRUE(sent->pdu.h245_tunnelling.value());
  EXPECT_EQ(sent->body<Is::Setup>().protocol_identifier.arcs.back(), 7U);
  EXPECT_EQ(call.deadline(), kStart + 15s);
  EXPECT_FALSE(call.tunnelling());
  EXPECT_FALSE(call.tunnelling_decided());
}

TEST(OutgoingCall, OfNamesThatCannotBeWrittenEndsAtOnce) {
  auto outgoing = call_to_room();
  outgoing.destination = {{Alias::Kind::Digits, "no digits"}};
  auto call = CallSignalling::outgoing(settings(), outgoing, kStart);
  EXPECT_FALSE(call.poll_transmit());
  const auto released = only<Released>(call);
  EXPECT_TRUE(released.by_us);
  EXPECT_EQ(released.cause.value, Cause::InvalidNumberFormat);
  EXPECT_FALSE(call.deadline());
}

TEST(OutgoingCall, EndsWhenNothingAnswersSetup) {
  auto call = initiated();
  call.handle_timeout(kStart + 14s);
  EXPECT_TRUE(events(call).empty());
  call.handle_timeout(kStart + 15s);
  const auto released = only<Released>(call);
  EXPECT_TRUE(released.timeout && released.by_us);
  EXPECT_EQ(released.cause.value, Cause::NoUserResponding);
  EXPECT_EQ(sent_types(call), std::vector{Type::ReleaseComplete});
  EXPECT_FALSE(call.deadline());
}

TEST(OutgoingCall, WaitsLongerAfterEachStep) {
  auto call = initiated();
  const auto setup_acknowledge = Body::of<Is::SetupAcknowledge>(contents<SetupAcknowledge_UUIE>());
  call.handle_packet(packet(Type::SetupAcknowledge, setup_acknowledge, answer()), kStart);
  EXPECT_EQ(call.deadline(), kStart + 30s);
  EXPECT_EQ(only<Progressed>(call).stage, Progressed::Stage::Acknowledged);
  call.handle_packet(packet(Type::CallProceeding, proceeding_body(), answer()), kStart);
  EXPECT_EQ(call.deadline(), kStart + 60s);
  EXPECT_EQ(only<Progressed>(call).stage, Progressed::Stage::Proceeding);
  call.handle_packet(packet(Type::Progress, progress_body(), answer()), kStart + 10s);
  EXPECT_EQ(call.deadline(), kStart + 70s);
  EXPECT_EQ(only<Progressed>(call).stage, Progressed::Stage::Progress);
  call.handle_packet(packet(Type::Alerting, alerting_body(), answer()), kStart);
  EXPECT_EQ(call.deadline(), kStart + 180s);
  EXPECT_EQ(only<Progressed>(call).stage, Progressed::Stage::Alerting);
  call.handle_packet(packet(Type::Progress, progress_body(), answer()), kStart + 10s);
  EXPECT_EQ(call.deadline(), kStart + 180s);
  only<Progressed>(call);
  call.handle_packet(packet(Type::Connect, connect_body(), answer({.display = "Raum"})), kStart);
  EXPECT_FALSE(call.deadline());
  const auto connected = only<Connected>(call);
  EXPECT_EQ(connected.by.product, "Room 9000");
  EXPECT_EQ(connected.by.display, "Raum");
  EXPECT_EQ(call.state(), State::Active);
}

TEST(OutgoingCall, EndsWhenAStepIsTheLast) {
  const auto after = [](Type type, Body body, Duration wait, Cause cause) {
    auto call = initiated();
    call.handle_packet(packet(type, std::move(body), answer()), kStart);
    events(call);
    call.handle_timeout(kStart + wait - 1ns);
    EXPECT_TRUE(events(call).empty());
    call.handle_timeout(kStart + wait);
    const auto released = only<Released>(call);
    EXPECT_TRUE(released.timeout);
    EXPECT_EQ(released.cause.value, cause);
    EXPECT_FALSE(released.text.empty());
    EXPECT_EQ(sent_types(call), std::vector{Type::ReleaseComplete});
  };
  after(Type::SetupAcknowledge, Body::of<Is::SetupAcknowledge>(contents<SetupAcknowledge_UUIE>()),
        30s, Cause::NoUserResponding);
  after(Type::CallProceeding, proceeding_body(), 60s, Cause::NoUserResponding);
  after(Type::Alerting, alerting_body(), 180s, Cause::NoAnswer);
}

TEST(OutgoingCall, IsNotAnsweredByItsOwnVerbs) {
  auto call = initiated();
  call.proceed({}, kStart);
  call.alert({}, kStart);
  call.connect({}, kStart);
  EXPECT_TRUE(sent_types(call).empty());
  EXPECT_EQ(call.state(), State::CallInitiated);
}

TEST(OutgoingCall, LosesItsConnection) {
  auto call = CallSignalling::outgoing(settings(), call_to_room(), kStart);
  call.handle_closed(kStart);
  EXPECT_TRUE(only<Released>(call).connection_lost);
  EXPECT_TRUE(call.finished());
}

// --- H.245 in the tunnel

TEST(Tunnel, GoesWithTheAnswerThatIsDue) {
  auto call = present();
  call.tunnel({bytes("a")}, kStart);
  EXPECT_FALSE(call.poll_transmit());
  call.proceed({.h245_control = {bytes("b")}}, kStart);
  EXPECT_EQ(next_sent(call)->control(), (std::vector<Bytes>{bytes("a"), bytes("b")}));
  call.tunnel({bytes("c")}, kStart);
  call.connect({}, kStart);
  EXPECT_EQ(next_sent(call)->control(), std::vector<Bytes>{bytes("c")});
  EXPECT_FALSE(call.poll_transmit());
}

TEST(Tunnel, NeedsAFacilityWhereNothingIsDue) {
  auto call = present();
  call.connect({}, kStart);
  sent_types(call);
  call.tunnel({bytes("a")}, kStart);
  call.tunnel({bytes("b")}, kStart);
  const auto sent = next_sent(call);
  EXPECT_EQ(sent->q931.type, Type::Facility);
  EXPECT_EQ(sent->control(), (std::vector<Bytes>{bytes("a"), bytes("b")}));
  EXPECT_TRUE(sent->body<Is::Facility>().reason.is<FacilityReason::Is::TransportedInformation>());
  EXPECT_FALSE(call.poll_transmit());
}

TEST(Tunnel, UsesAnEmptyFacilityForPeersBeforeVersion4) {
  auto call = present(settings(), {.version = 3});
  call.connect({}, kStart);
  sent_types(call);
  call.tunnel({bytes("a")}, kStart);
  const auto sent = next_sent(call);
  EXPECT_TRUE(sent->pdu.h323_message_body.is<Is::Empty>());
  EXPECT_EQ(sent->control(), std::vector<Bytes>{bytes("a")});
}

TEST(Tunnel, CarriesOneMessageAtATimeToPeersThatNeedIt) {
  auto call = present();
  call.set_one_tunnelled_message(true);
  call.connect({.h245_control = {bytes("a"), bytes("b"), bytes("c")}}, kStart);
  for (const auto& [type, message] : {std::pair{Type::Connect, "a"}, std::pair{Type::Facility, "b"},
                                      std::pair{Type::Facility, "c"}}) {
    const auto sent = next_sent(call);
    EXPECT_EQ(sent->q931.type, type);
    EXPECT_EQ(sent->control(), std::vector<Bytes>{bytes(message)});
  }
  call.release(Cause::NormalCallClearing, {}, kStart, {.h245_control = {bytes("d"), bytes("e")}});
  EXPECT_EQ(next_sent(call)->q931.type, Type::Facility);
  const auto last = next_sent(call);
  EXPECT_EQ(last->q931.type, Type::ReleaseComplete);
  EXPECT_EQ(last->control(), std::vector<Bytes>{bytes("e")});
}

TEST(Tunnel, GoesInsideSetup) {
  auto outgoing = call_to_room();
  outgoing.attachments.h245_control = {bytes("a"), bytes("b")};
  auto call = CallSignalling::outgoing(settings(), outgoing, kStart);
  EXPECT_EQ(next_sent(call)->control(), (std::vector<Bytes>{bytes("a"), bytes("b")}));
  EXPECT_FALSE(call.poll_transmit());
}

TEST(Tunnel, GoesBesideFastStartInSetup) {
  auto outgoing = call_to_room();
  outgoing.attachments.h245_control = {bytes("a")};
  outgoing.attachments.fast_start = {bytes("olc")};
  auto call = CallSignalling::outgoing(settings(), outgoing, kStart);
  const auto sent = next_sent(call);
  EXPECT_TRUE(sent->control().empty());
  EXPECT_EQ(sent->body<Is::Setup>().parallel_h245_control, std::vector<Bytes>{bytes("a")});
}

TEST(Tunnel, KeepsWhatSetupHasNoRoomForUntilThePeerAnswers) {
  auto ours = settings();
  ours.one_tunnelled_message = true;
  auto outgoing = call_to_room();
  outgoing.attachments.h245_control = {bytes("a"), bytes("b")};
  auto call = CallSignalling::outgoing(ours, outgoing, kStart);
  EXPECT_EQ(next_sent(call)->control(), std::vector<Bytes>{bytes("a")});
  EXPECT_FALSE(call.poll_transmit());
  call.handle_packet(packet(Type::CallProceeding, proceeding_body(), answer()), kStart);
  EXPECT_TRUE(call.tunnelling());
  EXPECT_EQ(next_sent(call)->control(), std::vector<Bytes>{bytes("b")});
}

TEST(Tunnel, IsNotUsedWhereWeDoNotWantIt) {
  auto ours = settings();
  ours.tunnelling = false;
  auto outgoing = call_to_room();
  outgoing.attachments.h245_control = {bytes("a")};
  auto call = CallSignalling::outgoing(ours, outgoing, kStart);
  const auto sent = next_sent(call);
  EXPECT_TRUE(sent->control().empty());
  EXPECT_FALSE(sent->pdu.h245_tunnelling.value());
  call.handle_packet(packet(Type::Connect, connect_body(), answer({.control = {bytes("x")}})),
                     kStart);
  EXPECT_TRUE(only<Connected>(call).attachments.h245_control.empty());
  EXPECT_FALSE(call.tunnelling());
}

TEST(Tunnel, IsClosedByAskingForAConnection) {
  auto call = present();
  call.connect({}, kStart);
  sent_types(call);
  call.start_h245(kTheirH245, kStart);
  const auto sent = next_sent(call);
  EXPECT_TRUE(sent->body<Is::Facility>().reason.is<FacilityReason::Is::StartH245>());
  EXPECT_EQ(read_attachments(sent->pdu).h245_address, kTheirH245);
  EXPECT_FALSE(sent->pdu.h245_tunnelling.value());
  call.tunnel({bytes("a")}, kStart);
  EXPECT_FALSE(call.poll_transmit());
  EXPECT_EQ(call.counters().unsent, 1U);
}

TEST(Tunnel, EndsWithTheCall) {
  auto call = present();
  call.connect({}, kStart);
  call.release(Cause::NormalCallClearing, {}, kStart, {.h245_control = {bytes("end")}});
  sent_types(call);
  call.tunnel({bytes("late")}, kStart);
  EXPECT_TRUE(call.finished() || !events(call).empty());
  EXPECT_FALSE(call.poll_transmit());
}

// --- Fast Connect, tokens, signatures

TEST(Supplement, BringsFastStartInAFacility) {
  auto call = present();
  call.proceed({}, kStart);
  sent_types(call);
  call.supplement({.fast_start = std::vector<Bytes>{bytes("olc")}, .h245_control = {bytes("h")}},
                  kStart);
  const auto sent = next_sent(call);
  EXPECT_TRUE(sent->body<Is::Facility>().reason.is<FacilityReason::Is::ForwardedElements>());
  EXPECT_EQ(sent->body<Is::Facility>().fast_start, std::vector<Bytes>{bytes("olc")});
  EXPECT_EQ(sent->control(), std::vector<Bytes>{bytes("h")});
  h235::ClearToken token;
  token.token_oid = {0, 0, 8, 235, 0, 3, 43};
  call.supplement({.tokens = std::vector<h235::ClearToken>{token}}, kStart);
  EXPECT_TRUE(next_sent(call)->body<Is::Facility>().reason.is<FacilityReason::Is::NewTokens>());
}

TEST(Supplement, HasNoNewReasonForOldPeers) {
  auto call = present(settings(), {.version = 2});
  call.supplement({.fast_connect_refused = true}, kStart);
  EXPECT_FALSE(call.poll_transmit());
  call.proceed({}, kStart);
  sent_types(call);
  call.supplement({.fast_connect_refused = true}, kStart);
  const auto sent = next_sent(call);
  EXPECT_TRUE(sent->body<Is::Facility>().reason.is<FacilityReason::Is::UndefinedReason>());
  EXPECT_TRUE(sent->body<Is::Facility>().fast_connect_refused);
}

TEST(SignedCall, HasItsTokenInEveryMessageThatHasPlace) {
  auto ours = settings();
  int completed = 0;
  ours.sign = [&](TimePoint now) -> std::optional<Signature> {
    EXPECT_EQ(now, kStart);
    CryptoH323Token_CryptoEPPwdHash hash;
    hash.alias = to_alias_address({Alias::Kind::H323Id, "us"});
    hash.time_stamp = 1;
    hash.token.algorithm_oid = {1, 2, 3};
    hash.token.hash = {.bytes = Bytes(12), .size = 96};
    using Token = CryptoH323Token;
    return Signature{.token = Token::of<Token::Is::CryptoEPPwdHash>(hash),
                     .finish = [&](Bytes& user_user) { completed += user_user.empty() ? 0 : 1; }};
  };
  auto call = present(ours);
  call.proceed({}, kStart);
  call.connect({}, kStart);
  call.tunnel({bytes("a")}, kStart);
  call.release(Cause::NormalCallClearing, {}, kStart);
  int signed_ones = 0;
  while (const auto sent = next_sent(call)) {
    const auto* tokens = crypto_tokens_of(sent->pdu.h323_message_body);
    signed_ones += tokens && tokens->size() == 1 ? 1 : 0;
  }
  EXPECT_EQ(signed_ones, 3);
  EXPECT_EQ(completed, 3);
}

TEST(SignedCall, IsRefusedWhereItIsNotBelieved) {
  auto ours = settings();
  bool believed = false;
  ours.verify = [&](const std::vector<CryptoH323Token>& tokens, ByteView user_user, TimePoint) {
    EXPECT_TRUE(tokens.empty());
    EXPECT_FALSE(user_user.empty());
    return believed;
  };
  auto call = CallSignalling::incoming(ours);
  call.handle_packet(setup_packet(), kStart);
  const auto released = only<Released>(call);
  EXPECT_EQ(released.reason, Reason::SecurityDenied);
  EXPECT_TRUE(next_sent(call)->body<Is::ReleaseComplete>().reason->is<Reason::SecurityDenied>());

  believed = true;
  auto second = present(ours);
  second.connect({}, kStart);
  believed = false;
  second.handle_packet(packet(Type::ReleaseComplete,
                              Body::of<Is::ReleaseComplete>(contents<ReleaseComplete_UUIE>())),
                       kStart);
  EXPECT_TRUE(events(second).empty());
  EXPECT_EQ(second.counters().unbelieved, 1U);
}

TEST(CallState, HasTheValuesOfQ931) {
  EXPECT_EQ(call_state_value(State::AwaitingSetup), 0);
  EXPECT_EQ(call_state_value(State::CallInitiated), 1);
  EXPECT_EQ(call_state_value(State::OverlapSending), 2);
  EXPECT_EQ(call_state_value(State::OutgoingProceeding), 3);
  EXPECT_EQ(call_state_value(State::CallDelivered), 4);
  EXPECT_EQ(call_state_value(State::CallPresent), 6);
  EXPECT_EQ(call_state_value(State::CallReceived), 7);
  EXPECT_EQ(call_state_value(State::IncomingProceeding), 9);
  EXPECT_EQ(call_state_value(State::Active), 10);
  EXPECT_EQ(call_state_value(State::Released), 0);
}

}  // namespace
}  // namespace protocols::h225::signalling
