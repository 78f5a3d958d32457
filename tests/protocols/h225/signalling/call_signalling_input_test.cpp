#include "tests/protocols/h225/signalling/call_script.hpp"

// What the machine makes of every message in every state, and of what is broken.
namespace protocols::h225::signalling {
namespace {

using namespace script;

CallSignalling in_state(State state) {
  switch (state) {
    case State::AwaitingSetup: return CallSignalling::incoming(settings());
    case State::CallPresent: return present();
    case State::IncomingProceeding:
    case State::CallReceived:
    case State::Active: {
      auto call = present();
      if (state == State::IncomingProceeding) call.proceed({}, kStart);
      if (state == State::CallReceived) call.alert({}, kStart);
      if (state == State::Active) call.connect({}, kStart);
      sent_types(call);
      return call;
    }
    default: break;
  }
  auto call = initiated();
  const auto receive = [&](Type type, Body body) {
    call.handle_packet(packet(type, std::move(body), answer()), kStart);
  };
  if (state == State::OverlapSending) {
    receive(Type::SetupAcknowledge,
            Body::of<Is::SetupAcknowledge>(contents<SetupAcknowledge_UUIE>()));
  }
  if (state == State::OutgoingProceeding) receive(Type::CallProceeding, proceeding_body());
  if (state == State::CallDelivered) receive(Type::Alerting, alerting_body());
  if (state == State::Released) call.release(Cause::NormalCallClearing, {}, kStart);
  events(call);
  sent_types(call);
  return call;
}

CallSignalling active_caller() {
  auto call = initiated();
  call.handle_packet(packet(Type::Connect, connect_body(), answer()), kStart);
  events(call);
  return call;
}

constexpr State kStates[] = {
    State::AwaitingSetup, State::CallPresent,    State::IncomingProceeding, State::CallReceived,
    State::CallInitiated, State::OverlapSending, State::OutgoingProceeding, State::CallDelivered,
    State::Active,        State::Released};

bool is_caller(State state) {
  return state == State::CallInitiated || state == State::OverlapSending ||
         state == State::OutgoingProceeding || state == State::CallDelivered;
}
bool is_callee(State state) {
  return state == State::CallPresent || state == State::IncomingProceeding ||
         state == State::CallReceived || state == State::Active;
}

Body facility_body() {
  return Body::of<Is::Facility>(facility<FacilityReason::Is::UndefinedReason>());
}

TEST(EveryState, StaysWhereAMessageDoesNotFit) {
  for (const State state : kStates) {
    for (const auto& [type, body] :
         {std::pair{Type::CallProceeding, proceeding_body()},
          std::pair{Type::Alerting, alerting_body()}, std::pair{Type::Connect, connect_body()},
          std::pair{Type::SetupAcknowledge,
                    Body::of<Is::SetupAcknowledge>(contents<SetupAcknowledge_UUIE>())}}) {
      if (is_caller(state)) continue;
      auto call = in_state(state);
      call.handle_packet(packet(type, body), kStart);
      EXPECT_EQ(call.state(), state);
      EXPECT_TRUE(events(call).empty());
      const auto sent = next_sent(call);
      EXPECT_EQ(sent.has_value(), is_callee(state)) << static_cast<int>(state);
      if (!sent) continue;
      EXPECT_EQ(sent->q931.type, Type::Status);
      EXPECT_EQ(sent->q931.cause->value, Cause::MessageNotCompatibleWithState);
      EXPECT_EQ(sent->q931.call_state, call_state_value(state));
    }
  }
}

TEST(EveryState, TellsItselfInStatus) {
  const auto inquiry = Body::of<Is::StatusInquiry>(contents<StatusInquiry_UUIE>());
  for (const State state : kStates) {
    auto call = in_state(state);
    const bool version_known = state != State::AwaitingSetup;
    call.handle_packet(packet(Type::StatusInquiry, inquiry, {.to_originator = is_caller(state)}),
                       kStart);
    const auto sent = next_sent(call);
    if (state == State::Released) {
      EXPECT_FALSE(sent);
      continue;
    }
    EXPECT_EQ(sent->q931.type, Type::Status);
    EXPECT_EQ(sent->q931.cause->value, Cause::ResponseToStatusEnquiry);
    EXPECT_EQ(sent->q931.call_state, call_state_value(state));
    EXPECT_EQ(sent->q931.call_reference, kReference);
    EXPECT_EQ(sent->q931.to_originator, !is_caller(state));
    EXPECT_EQ(sent->pdu.h323_message_body.is<Is::Status>(), version_known);
    EXPECT_EQ(call.state(), state);
  }
}

TEST(EveryState, EndsWithReleaseComplete) {
  auto contents = script::contents<ReleaseComplete_UUIE>();
  contents.reason.emplace().emplace<Reason::InConf>();
  for (const State state : kStates) {
    if (state == State::AwaitingSetup || state == State::Released) continue;
    auto call = in_state(state);
    call.handle_packet(packet(Type::ReleaseComplete, Body::of<Is::ReleaseComplete>(contents)),
                       kStart);
    const auto released = only<Released>(call);
    EXPECT_EQ(released.cause.value, Cause::UserBusy);
    EXPECT_EQ(released.reason, Reason::InConf);
    EXPECT_FALSE(released.by_us);
    EXPECT_TRUE(call.finished());
    EXPECT_FALSE(call.deadline());
  }
}

TEST(EveryState, EndsWithTheConnection) {
  for (const State state : kStates) {
    auto call = in_state(state);
    call.handle_closed(kStart);
    EXPECT_EQ(events(call).size(), state == State::Released ? 0U : 1U);
    EXPECT_TRUE(call.finished());
  }
}

TEST(EveryState, TakesNotifyAndStatusInSilence) {
  for (const State state : kStates) {
    auto call = in_state(state);
    for (int i = 0; i < 100; ++i) {
      call.handle_packet(packet(Type::Notify, Body::of<Is::Notify>(contents<Notify_UUIE>())),
                         kStart);
      call.handle_packet(packet(Type::Status, Body::of<Is::Status>(contents<Status_UUIE>()),
                                {.cause = q931::Cause{.value = Cause{98}}, .call_state = 10}),
                         kStart);
      call.handle_packet(packet(Type::Status, {}, {.without_user_user = true}), kStart);
    }
    EXPECT_TRUE(sent_types(call).empty());
    EXPECT_TRUE(events(call).empty());
    EXPECT_EQ(call.state(), state);
  }
}

TEST(EveryState, AnswersUnknownMessageTypesWithStatus) {
  for (const State state : kStates) {
    auto call = in_state(state);
    call.handle_packet(packet(Type{0x20}, {}, {.without_user_user = true}), kStart);
    const auto sent = next_sent(call);
    if (!is_caller(state) && !is_callee(state)) {
      EXPECT_FALSE(sent);
      continue;
    }
    EXPECT_EQ(sent->q931.cause->value, Cause::MessageTypeNonExistent);
    EXPECT_EQ(call.counters().unknown, 1U);
  }
}

TEST(EveryState, EndsWithTheReleaseOfAnIsdnGateway) {
  for (const Type type : {Type{0x45}, Type{0x4d}}) {
    auto call = in_state(State::Active);
    call.handle_packet(
        packet(type, {},
               {.without_user_user = true, .cause = q931::Cause{.value = Cause::UserBusy}}),
        kStart);
    EXPECT_EQ(only<Released>(call).cause.value, Cause::UserBusy);
    EXPECT_EQ(sent_types(call), std::vector{Type::ReleaseComplete});
  }
}

TEST(EveryState, AnswersMessagesOfAnotherCall) {
  for (const State state : kStates) {
    if (!is_caller(state) && !is_callee(state)) continue;
    auto call = in_state(state);
    call.handle_packet(packet(Type::Facility, facility_body(), {.reference = 5}), kStart);
    const auto status = next_sent(call);
    EXPECT_EQ(status->q931.cause->value, Cause::InvalidCallReference);
    EXPECT_EQ(status->q931.call_state, 0);
    EXPECT_EQ(status->q931.call_reference, 5);
    call.handle_packet(packet(Type::StatusInquiry, {}, {.without_user_user = true, .reference = 5}),
                       kStart);
    EXPECT_EQ(next_sent(call)->q931.cause->value, Cause::ResponseToStatusEnquiry);
    for (const Type type : {Type::ReleaseComplete, Type::Status, Type::Notify}) {
      call.handle_packet(packet(type, {}, {.without_user_user = true, .reference = 5}), kStart);
    }
    EXPECT_FALSE(call.poll_transmit());
    EXPECT_EQ(call.state(), state);
    EXPECT_TRUE(events(call).empty());
  }
}

TEST(EveryState, RefusesASecondCallOnTheConnection) {
  for (const State state : kStates) {
    if (!is_caller(state) && !is_callee(state)) continue;
    auto call = in_state(state);
    call.handle_packet(
        setup_packet({.reference = is_caller(state) ? kReference : std::uint16_t{9}}), kStart);
    const auto sent = next_sent(call);
    EXPECT_EQ(sent->q931.type, Type::ReleaseComplete);
    EXPECT_TRUE(sent->q931.to_originator);
    EXPECT_TRUE(sent->body<Is::ReleaseComplete>().reason->is<Reason::NewConnectionNeeded>());
    EXPECT_EQ(call.state(), state);
  }
}

TEST(SetupOfAPeer, RepeatedChangesNothing) {
  auto call = in_state(State::IncomingProceeding);
  call.handle_packet(setup_packet(), kStart);
  EXPECT_TRUE(events(call).empty());
  EXPECT_TRUE(sent_types(call).empty());
  EXPECT_EQ(call.counters().unexpected, 1U);
}

TEST(SetupOfAPeer, IsAwaitedWhateverElseComes) {
  auto call = CallSignalling::incoming(settings());
  call.handle_packet(packet(Type::Facility, facility_body()), kStart);  // H.460.18
  call.handle_packet(setup_packet({.to_originator = true}), kStart);
  call.handle_packet(setup_packet({.reference = 0}), kStart);
  EXPECT_TRUE(events(call).empty());
  EXPECT_EQ(call.counters().unexpected, 3U);
  call.handle_packet(setup_packet(), kStart);
  only<signalling::Setup>(call);
}

TEST(SetupOfAPeer, WithoutUserUserLacksAMandatoryElement) {
  auto call = CallSignalling::incoming(settings());
  call.handle_packet(setup_packet({.without_user_user = true}), kStart);
  const auto released = only<Released>(call);
  EXPECT_TRUE(released.protocol_error && released.by_us);
  EXPECT_EQ(next_sent(call)->q931.cause->value, Cause::MandatoryElementMissing);
}

TEST(SetupOfAPeer, WithAnotherBodyIsInvalid) {
  auto call = CallSignalling::incoming(settings());
  call.handle_packet(packet(Type::Setup, alerting_body()), kStart);
  EXPECT_EQ(only<Released>(call).cause.value, Cause::InvalidMessage);
}

TEST(SetupOfAPeer, ThatCannotBeReadHasInvalidContents) {
  auto call = CallSignalling::incoming(settings());
  q931::Message message;
  message.call_reference = kReference;
  message.user_user = Bytes(3, std::byte{0x20});
  call.handle_packet(q931::write(message), kStart);
  EXPECT_EQ(only<Released>(call).cause.value, Cause::InvalidElementContents);
  EXPECT_EQ(call.counters().malformed, 1U);
  EXPECT_EQ(sent_types(call), std::vector{Type::ReleaseComplete});
}

TEST(SetupOfAPeer, OfASupplementaryServiceIsNoCall) {
  using Goal = Setup_UUIE_ConferenceGoal;
  auto setup = setup_body();
  setup.conference_goal = Goal::of<Goal::Is::CallIndependentSupplementaryService>();
  auto call = CallSignalling::incoming(settings());
  call.handle_packet(packet(Type::Setup, Body::of<Is::Setup>(setup)), kStart);
  EXPECT_EQ(only<Released>(call).cause.value, Cause::ServiceNotAvailable);
}

TEST(SetupOfAPeer, BringsH245AlongInBothForms) {
  auto setup = setup_body();
  setup.fast_start = {bytes("olc")};
  setup.parallel_h245_control = {bytes("a")};
  auto call = CallSignalling::incoming(settings());
  call.handle_packet(packet(Type::Setup, Body::of<Is::Setup>(setup), {.control = {bytes("b")}}),
                     kStart);
  const auto event = only<signalling::Setup>(call);
  EXPECT_EQ(event.attachments.h245_control, (std::vector<Bytes>{bytes("a"), bytes("b")}));
  EXPECT_EQ(event.attachments.fast_start, std::vector<Bytes>{bytes("olc")});
}

TEST(SetupOfAPeer, WithoutTunnellingHasNoH245InIt) {
  for (const std::optional<bool> said : {std::optional<bool>(false), std::optional<bool>()}) {
    auto call = CallSignalling::incoming(settings());
    call.handle_packet(setup_packet({.tunnelling = said, .control = {bytes("b")}}), kStart);
    const auto setup = only<signalling::Setup>(call);
    EXPECT_FALSE(setup.tunnelling);
    EXPECT_TRUE(setup.attachments.h245_control.empty());
    call.connect({}, kStart);
    EXPECT_FALSE(next_sent(call)->pdu.h245_tunnelling.value());
  }
}

TEST(ConnectOfAPeer, ThatIsBrokenEndsTheCall) {
  const auto after = [](Bytes packet, Cause cause) {
    auto call = initiated();
    call.handle_packet(packet, kStart);
    const auto released = only<Released>(call);
    EXPECT_TRUE(released.protocol_error);
    EXPECT_EQ(released.cause.value, cause);
    EXPECT_EQ(sent_types(call), std::vector{Type::ReleaseComplete});
  };
  after(packet(Type::Connect, {}, answer({.without_user_user = true})),
        Cause::MandatoryElementMissing);
  after(packet(Type::Connect, alerting_body(), answer()), Cause::InvalidMessage);
  q931::Message message;
  message.call_reference = kReference;
  message.type = Type::Connect;
  message.user_user = Bytes(2, std::byte{0x7f});
  after(q931::write(message), Cause::InvalidElementContents);
}

TEST(ConnectOfAPeer, ThatIsLateIsOnlyReadForWhatItBrings) {
  auto call = active_caller();
  call.handle_packet(packet(Type::Connect, connect_body(kTheirH245), answer()), kStart);
  EXPECT_EQ(only<ControlWanted>(call).h245_address, kTheirH245);
  call.handle_packet(packet(Type::Progress, progress_body(), answer({.control = {bytes("a")}})),
                     kStart);
  EXPECT_EQ(only<Control>(call).messages, std::vector<Bytes>{bytes("a")});
  call.handle_packet(packet(Type::CallProceeding, proceeding_body(), answer()), kStart);
  EXPECT_TRUE(events(call).empty());
  EXPECT_TRUE(sent_types(call).empty());
  EXPECT_EQ(call.state(), State::Active);
}

TEST(Broken, MessagesInACallAreAnsweredWithStatus) {
  auto call = in_state(State::Active);
  call.handle_packet(packet(Type::Facility, alerting_body()), kStart);
  EXPECT_EQ(next_sent(call)->q931.cause->value, Cause::InvalidMessage);
  q931::Message message;
  message.call_reference = kReference;
  message.user_user = Bytes(2, std::byte{0x7f});
  message.type = Type::Facility;
  call.handle_packet(q931::write(message), kStart);
  EXPECT_EQ(next_sent(call)->q931.cause->value, Cause::InvalidElementContents);
  for (const Type type : {Type::Notify, Type::Status, Type::Setup}) {
    message.type = type;
    call.handle_packet(q931::write(message), kStart);
    EXPECT_FALSE(call.poll_transmit());
  }
  EXPECT_EQ(call.state(), State::Active);
  message.type = Type::ReleaseComplete;
  message.cause = q931::Cause{.value = Cause::UserBusy};
  call.handle_packet(q931::write(message), kStart);
  EXPECT_EQ(only<Released>(call).cause.value, Cause::UserBusy);
}

TEST(Broken, BytesThatAreNoQ931AreCountedOnly) {
  for (const State state : kStates) {
    auto call = in_state(state);
    call.handle_packet({}, kStart);
    call.handle_packet(bytes("GET / HTTP/1.1"), kStart);
    const auto whole = setup_packet();
    call.handle_packet(ByteView(whole).first(whole.size() / 2), kStart);
    EXPECT_TRUE(events(call).empty());
    EXPECT_TRUE(sent_types(call).empty());
    EXPECT_EQ(call.counters().malformed, state == State::Released ? 0U : 3U);
  }
}

TEST(Broken, FloodsAreAnsweredTenTimesAndThenOnceASecond) {
  auto call = in_state(State::Active);
  const auto unknown = packet(Type{0x20}, {}, {.without_user_user = true});
  for (int i = 0; i < 1000; ++i) call.handle_packet(unknown, kStart);
  EXPECT_EQ(sent_types(call).size(), 10U);
  EXPECT_EQ(call.counters().unanswered, 990U);
  for (int i = 0; i < 10; ++i) call.handle_packet(unknown, kStart + 3s);
  EXPECT_EQ(sent_types(call).size(), 3U);
  for (int i = 0; i < 20; ++i) call.handle_packet(unknown, kStart + 1h);
  EXPECT_EQ(sent_types(call).size(), 10U);
  for (int i = 0; i < 20; ++i) call.handle_packet(setup_packet({.reference = 3}), kStart + 2h);
  EXPECT_EQ(sent_types(call).size(), 10U);
}

TEST(StatusOfAPeer, ThatThePeerLostTheCallEndsIt) {
  auto call = in_state(State::Active);
  call.handle_packet(
      packet(
          Type::Status, {},
          {.without_user_user = true, .cause = q931::Cause{.value = Cause{81}}, .call_state = 0}),
      kStart);
  EXPECT_TRUE(only<Released>(call).protocol_error);
  EXPECT_TRUE(sent_types(call).empty());
}

TEST(StatusOfAPeer, ForAnOldPeerHasNoUserUserElement) {
  auto call = present(settings(), {.version = 3});
  call.handle_packet(packet(Type::StatusInquiry, {}, {.without_user_user = true}), kStart);
  EXPECT_FALSE(next_sent(call)->q931.user_user);
}

}  // namespace
}  // namespace protocols::h225::signalling
