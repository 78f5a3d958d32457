#include "tests/protocols/h225/signalling/call_script.hpp"

// What the peer brings along: tunnelling and its end, addresses, Fast Connect, forwarding, digits.
namespace protocols::h225::signalling {
namespace {

using namespace script;

TransportAddress their_address(std::uint16_t port) {
  const Bytes ip = {std::byte{192}, std::byte{0}, std::byte{2}, std::byte{9}};
  return TransportAddress::of<TransportAddress::Is::IpAddress>({.ip = ip, .port = port});
}

CallSignalling connected() {
  auto call = present();
  call.connect({}, kStart);
  sent_types(call);
  return call;
}

Bytes facility_packet(Facility_UUIE contents, Options options = {}) {
  return packet(Type::Facility, Body::of<Is::Facility>(std::move(contents)), std::move(options));
}

TEST(Tunnelled, MessagesComeInTheirOrder) {
  auto call = connected();
  call.handle_packet(
      packet(Type::Facility, Body::of<Is::Empty>(), {.control = {bytes("a"), bytes("b")}}), kStart);
  EXPECT_EQ(only<Control>(call).messages, (std::vector<Bytes>{bytes("a"), bytes("b")}));
  call.handle_packet(facility_packet(facility<FacilityReason::Is::TransportedInformation>(),
                                     {.control = {bytes("c")}}),
                     kStart);
  EXPECT_EQ(only<Control>(call).messages, std::vector<Bytes>{bytes("c")});
}

TEST(Tunnelled, MessagesComeInAnyMessage) {
  auto call = connected();
  const Options with{.control = {bytes("a")}};
  call.handle_packet(packet(Type::Notify, Body::of<Is::Notify>(contents<Notify_UUIE>()), with),
                     kStart);
  only<Control>(call);
  call.handle_packet(packet(Type::Information, Body::of<Is::Empty>(), with), kStart);
  only<Control>(call);
  call.handle_packet(packet(Type::ReleaseComplete,
                            Body::of<Is::ReleaseComplete>(contents<ReleaseComplete_UUIE>()), with),
                     kStart);
  EXPECT_EQ(only<Released>(call).last.h245_control, std::vector<Bytes>{bytes("a")});
}

TEST(Tunnelled, MessagesOfTheAnswersAreInTheirEvents) {
  auto call = initiated();
  call.handle_packet(
      packet(Type::CallProceeding, proceeding_body(), answer({.control = {bytes("a")}})), kStart);
  EXPECT_EQ(only<Progressed>(call).attachments.h245_control, std::vector<Bytes>{bytes("a")});
  call.handle_packet(packet(Type::Connect, connect_body(), answer({.control = {bytes("b")}})),
                     kStart);
  EXPECT_EQ(only<Connected>(call).attachments.h245_control, std::vector<Bytes>{bytes("b")});
}

TEST(Tunnelling, IsRefusedByAnAnswerThatSaysNo) {
  for (const std::optional<bool> said : {std::optional<bool>(false), std::optional<bool>()}) {
    auto call = initiated();
    call.tunnel({bytes("lost")}, kStart);
    call.handle_packet(packet(Type::Alerting, alerting_body(), answer({.tunnelling = said})),
                       kStart);
    const auto all = events(call);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<TunnellingRefused>(all[0]));
    EXPECT_TRUE(std::holds_alternative<Progressed>(all[1]));
    EXPECT_TRUE(call.tunnelling_decided());
    EXPECT_FALSE(call.poll_transmit());
  }
}

TEST(Tunnelling, IsNotDecidedByAGatekeepersProvisionalAnswer) {
  auto call = initiated();
  call.handle_packet(packet(Type::CallProceeding, proceeding_body(),
                            answer({.tunnelling = false, .provisional = true})),
                     kStart);
  only<Progressed>(call);
  EXPECT_FALSE(call.tunnelling_decided());
  call.handle_packet(packet(Type::Connect, connect_body(), answer()), kStart);
  EXPECT_TRUE(call.tunnelling());
}

TEST(Tunnelling, IsNotDecidedByMessagesThatOftenLackTheField) {
  auto call = connected();
  call.handle_packet(packet(Type::Notify, Body::of<Is::Notify>(contents<Notify_UUIE>()),
                            {.tunnelling = std::nullopt}),
                     kStart);
  call.handle_packet(packet(Type::Facility, {}, {.without_user_user = true}), kStart);
  EXPECT_TRUE(events(call).empty());
  EXPECT_TRUE(call.tunnelling());
}

TEST(Tunnelling, MayEndInTheMiddleAndStaysOff) {
  auto call = connected();
  call.handle_packet(packet(Type::Facility, Body::of<Is::Empty>(), {.tunnelling = false}), kStart);
  only<TunnellingRefused>(call);
  call.handle_packet(packet(Type::Facility, Body::of<Is::Empty>(), {.control = {bytes("a")}}),
                     kStart);
  EXPECT_TRUE(events(call).empty());
  EXPECT_EQ(call.counters().unexpected, 1U);
  call.tunnel({bytes("a")}, kStart);
  EXPECT_FALSE(call.poll_transmit());
}

TEST(H245Address, IsToldOnce) {
  auto call = initiated();
  auto proceeding = contents<CallProceeding_UUIE>();
  proceeding.destination_info = room_type();
  proceeding.h245_address = their_address(3333);
  call.handle_packet(
      packet(Type::CallProceeding, Body::of<Is::CallProceeding>(proceeding), answer()), kStart);
  EXPECT_EQ(only<Progressed>(call).attachments.h245_address, kTheirH245);
  call.handle_packet(packet(Type::Connect, connect_body(kTheirH245), answer()), kStart);
  EXPECT_FALSE(only<Connected>(call).attachments.h245_address);
}

TEST(H245Address, OfStartH245IsToldEveryTime) {
  auto call = connected();
  auto start = facility<FacilityReason::Is::StartH245>();
  start.h245_address = their_address(3333);
  for (int i = 0; i < 2; ++i) {
    call.handle_packet(facility_packet(start), kStart);
    EXPECT_EQ(only<ControlWanted>(call).h245_address, kTheirH245);
  }
  start.h245_address.reset();
  call.handle_packet(facility_packet(start), kStart);
  EXPECT_TRUE(events(call).empty());
  EXPECT_EQ(call.counters().unexpected, 1U);
}

TEST(StartH245, ThatEndsTheTunnelTellsBoth) {
  auto call = connected();
  auto start = facility<FacilityReason::Is::StartH245>();
  start.h245_address = their_address(3333);
  call.handle_packet(facility_packet(start, {.tunnelling = false}), kStart);
  const auto all = events(call);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_TRUE(std::holds_alternative<TunnellingRefused>(all[0]));
  EXPECT_TRUE(std::holds_alternative<ControlWanted>(all[1]));
}

CallSignalling with_fast_start() {
  auto outgoing = call_to_room();
  outgoing.attachments.fast_start = {bytes("olc")};
  return initiated(settings(), outgoing);
}

TEST(FastStart, IsToldOfTheFirstMessageThatHasIt) {
  auto call = with_fast_start();
  const std::vector<Bytes> taken{bytes("yes")};
  call.handle_packet(packet(Type::Alerting, alerting_body(taken), answer()), kStart);
  EXPECT_EQ(only<Progressed>(call).attachments.fast_start, taken);
  auto connect = contents<Connect_UUIE>();
  connect.destination_info = room_type();
  connect.conference_id = kConference;
  connect.fast_start = taken;
  call.handle_packet(packet(Type::Connect, Body::of<Is::Connect>(connect), answer()), kStart);
  EXPECT_FALSE(only<Connected>(call).attachments.fast_start);
}

TEST(FastStart, MayComeInAnyAnswerAndInFacility) {
  const std::vector<Bytes> taken{bytes("yes")};
  const auto first = [&](Type type, auto contents, auto check) {
    auto call = with_fast_start();
    contents.fast_start = taken;
    call.handle_packet(packet(type, check(contents), answer()), kStart);
    return events(call).at(0);
  };
  auto proceeding = contents<CallProceeding_UUIE>();
  auto progress = contents<Progress_UUIE>();
  auto connect = contents<Connect_UUIE>();
  connect.conference_id = kConference;
  EXPECT_EQ(std::get<Progressed>(first(Type::CallProceeding, proceeding,
                                       [](auto c) { return Body::of<Is::CallProceeding>(c); }))
                .attachments.fast_start,
            taken);
  EXPECT_EQ(std::get<Progressed>(
                first(Type::Progress, progress, [](auto c) { return Body::of<Is::Progress>(c); }))
                .attachments.fast_start,
            taken);
  EXPECT_EQ(std::get<Connected>(
                first(Type::Connect, connect, [](auto c) { return Body::of<Is::Connect>(c); }))
                .attachments.fast_start,
            taken);
  EXPECT_EQ(
      std::get<Supplement>(first(Type::Facility, facility<FacilityReason::Is::ForwardedElements>(),
                                 [](auto c) { return Body::of<Is::Facility>(c); }))
          .attachments.fast_start,
      taken);
}

TEST(FastStart, IsIgnoredAfterARefusalAndWhereNoneWasOffered) {
  auto call = with_fast_start();
  auto proceeding = contents<CallProceeding_UUIE>();
  proceeding.fast_connect_refused.emplace();
  call.handle_packet(
      packet(Type::CallProceeding, Body::of<Is::CallProceeding>(proceeding), answer()), kStart);
  EXPECT_TRUE(only<Progressed>(call).attachments.fast_connect_refused);
  call.handle_packet(
      packet(Type::Alerting, alerting_body(std::vector<Bytes>{bytes("x")}), answer()), kStart);
  EXPECT_FALSE(only<Progressed>(call).attachments.fast_start);
  auto without = initiated();
  without.handle_packet(
      packet(Type::Alerting, alerting_body(std::vector<Bytes>{bytes("x")}), answer()), kStart);
  EXPECT_FALSE(only<Progressed>(without).attachments.fast_start);
}

TEST(Facility, ForwardsTheCall) {
  auto forwarded = facility<FacilityReason::Is::CallForwarded>();
  forwarded.alternative_address = their_address(1721);
  forwarded.alternative_alias_address = to_alias_addresses({{Alias::Kind::Digits, "55"}});
  forwarded.conference_id = kConference;
  for (auto call : {connected(), initiated()}) {
    call.handle_packet(facility_packet(forwarded), kStart);
    const auto event = only<Forwarded>(call);
    EXPECT_EQ(event.reason, Forwarded::Reason::CallForwarded);
    EXPECT_EQ(event.address, (Address{"192.0.2.9", 1721}));
    EXPECT_EQ(event.aliases, (std::vector<Alias>{{Alias::Kind::Digits, "55"}}));
    EXPECT_EQ(event.conference_id, kConference);
    EXPECT_NE(call.state(), State::Released);
  }
}

TEST(Facility, RoutesTheCallToAGatekeeperOrMc) {
  auto call = initiated();
  auto routed = facility<FacilityReason::Is::RouteCallToGatekeeper>();
  routed.alternative_address = their_address(1721);
  call.handle_packet(facility_packet(routed), kStart);
  EXPECT_EQ(only<Forwarded>(call).reason, Forwarded::Reason::RouteCallToGatekeeper);
  routed.reason.emplace<FacilityReason::Is::RouteCallToMC>();
  call.handle_packet(facility_packet(routed), kStart);
  EXPECT_EQ(only<Forwarded>(call).reason, Forwarded::Reason::RouteCallToMc);
  routed.alternative_address.reset();
  call.handle_packet(facility_packet(routed), kStart);
  EXPECT_TRUE(events(call).empty());
}

TEST(Facility, WithNothingInItChangesNothing) {
  auto call = connected();
  call.handle_packet(packet(Type::Facility, Body::of<Is::Empty>()), kStart);
  call.handle_packet(facility_packet(facility<FacilityReason::Is::UndefinedReason>()), kStart);
  call.handle_packet(facility_packet(facility<FacilityReason::Is::ConferenceListChoice>()), kStart);
  call.handle_packet(facility_packet(facility<FacilityReason::Is::NoH245>()), kStart);
  EXPECT_TRUE(events(call).empty());
  EXPECT_TRUE(sent_types(call).empty());
}

TEST(Facility, BringsNewTokens) {
  auto call = connected();
  auto tokens = facility<FacilityReason::Is::NewTokens>();
  h235::ClearToken token;
  token.token_oid = {0, 0, 8, 235, 0, 3, 43};
  tokens.tokens = {token};
  call.handle_packet(facility_packet(tokens), kStart);
  EXPECT_EQ(only<Supplement>(call).attachments.tokens.size(), 1U);
}

TEST(Information, HasTheDigitsOfItsKeypad) {
  auto call = connected();
  call.handle_packet(
      packet(Type::Information, Body::of<Is::Information>(contents<Information_UUIE>()),
             {.keypad = "12*#x\nD"}),
      kStart);
  EXPECT_EQ(only<Digits>(call).digits, "12*#D");
  call.handle_packet(packet(Type::Information, {}, {.without_user_user = true, .keypad = "?"}),
                     kStart);
  EXPECT_TRUE(events(call).empty());
}

TEST(ReleaseComplete, HasACauseWhateverItSays) {
  const auto cause_of_release = [](std::optional<Reason> reason, std::optional<q931::Cause> cause) {
    auto call = connected();
    auto contents = script::contents<ReleaseComplete_UUIE>();
    if (reason) contents.reason = ReleaseCompleteReason::of<Reason::CalledPartyNotRegistered>();
    call.handle_packet(
        packet(Type::ReleaseComplete, Body::of<Is::ReleaseComplete>(contents), {.cause = cause}),
        kStart);
    return only<Released>(call).cause;
  };
  const q931::Cause busy{.value = Cause::UserBusy, .location = 4};
  EXPECT_EQ(cause_of_release({}, busy), busy);
  EXPECT_EQ(cause_of_release(Reason::CalledPartyNotRegistered, busy), busy);
  EXPECT_EQ(cause_of_release(Reason::CalledPartyNotRegistered, {}).value, Cause::SubscriberAbsent);
  EXPECT_EQ(cause_of_release({}, {}).value, Cause::NormalUnspecified);
  auto call = connected();
  call.handle_packet(packet(Type::ReleaseComplete, {}, {.without_user_user = true}), kStart);
  EXPECT_EQ(only<Released>(call).cause.value, Cause::NormalUnspecified);
}

}  // namespace
}  // namespace protocols::h225::signalling
