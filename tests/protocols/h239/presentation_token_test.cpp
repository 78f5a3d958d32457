#include "protocols/h239/presentation_token.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <span>
#include <variant>
#include <vector>

namespace protocols::h239 {
namespace {

using namespace std::chrono_literals;
using Holder = PresentationToken::Holder;
using State = PresentationToken::State;
using Refusal = PresentationToken::Refusal;
using Granted = PresentationToken::Granted;
using Refused = PresentationToken::Refused;
using Requested = PresentationToken::Requested;
using Withdrawn = PresentationToken::Withdrawn;
using Revoked = PresentationToken::Revoked;
using Taken = PresentationToken::Taken;
using PeerReleased = PresentationToken::PeerReleased;

constexpr TimePoint kStart{};
constexpr std::uint16_t kOurs = 103, kTheirs = 258;

class Token : public testing::Test {
 protected:
  // The numbers that are drawn, the last one for ever.
  std::vector<std::uint8_t> numbers{64};
  std::size_t drawn = 0;
  RandomSource random = [this](std::span<std::byte> out) {
    const std::uint32_t value = numbers[std::min(drawn++, numbers.size() - 1)] - 1U;
    std::memcpy(out.data(), &value, out.size());
  };
  PresentationToken token{random};

  template <class T>
  void expect_sent(const T& expected) {
    const auto message = token.poll_transmit();
    ASSERT_TRUE(message);
    EXPECT_EQ(*message, Message(expected));
  }
  template <class T>
  std::optional<T> event() {
    const auto next = token.poll_event();
    if (!next) return std::nullopt;
    const auto* found = std::get_if<T>(&*next);
    return found ? std::optional<T>(*found) : std::nullopt;
  }
  void expect_refused(Refusal why) {
    const auto refused = event<Refused>();
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->why, why);
  }
  void expect_quiet() {
    EXPECT_FALSE(token.poll_transmit());
    EXPECT_FALSE(token.poll_event());
  }
  void expect_settled(Holder holder) {
    expect_quiet();
    EXPECT_FALSE(token.deadline());
    EXPECT_EQ(token.state(), State::Settled);
    EXPECT_EQ(token.holder(), holder);
  }

  void hear(const Message& message) { token.handle_message(message, kStart); }
  static PresentationTokenRequest our_request(std::uint8_t number = 64) {
    return {.terminal_label = 0, .channel_id = kOurs, .symmetry_breaking = number};
  }
  static PresentationTokenRequest their_request(std::uint8_t number) {
    return {.terminal_label = 0, .channel_id = kTheirs, .symmetry_breaking = number};
  }
  static PresentationTokenResponse answer_to_us(bool acknowledge) {
    return {.acknowledge = acknowledge, .terminal_label = 0, .channel_id = kOurs};
  }
  static PresentationTokenResponse our_answer(bool acknowledge) {
    return {.acknowledge = acknowledge, .terminal_label = 0, .channel_id = kTheirs};
  }
  static PresentationTokenRelease our_release() { return {.channel_id = kOurs}; }
  static PresentationTokenRelease their_release() { return {.channel_id = kTheirs}; }

  void ask() {
    token.request(kOurs, kStart);
    expect_sent(our_request());
  }
  void own() {
    ask();
    hear(answer_to_us(true));
    expect_sent(PresentationTokenIndicateOwner{.channel_id = kOurs});
    EXPECT_TRUE(event<Granted>());
    expect_settled(Holder::Us);
  }
  void be_asked() {
    hear(their_request(1));
    EXPECT_TRUE(event<Requested>());
    expect_quiet();
    EXPECT_EQ(token.state(), State::Asked);
  }
  void let_peer_own() {
    be_asked();
    token.grant();
    expect_sent(our_answer(true));
    expect_settled(Holder::Peer);
  }
};

TEST_F(Token, IsGrantedByThePeerAndItsOwnerIndicated) {
  own();
}

TEST_F(Token, IsAwaitedAsLongAsAPersonTakes) {
  ask();
  EXPECT_EQ(token.deadline(), kStart + 10s);
  EXPECT_EQ(token.state(), State::Requesting);
  token.handle_timeout(kStart + 9s);
  expect_quiet();
}

TEST_F(Token, IsRefusedByThePeer) {
  ask();
  hear(answer_to_us(false));
  expect_refused(Refusal::ByPeer);
  expect_settled(Holder::Nobody);
}

TEST_F(Token, IsReleasedWhenNoAnswerComesLestThePeerThinkItOurs) {
  ask();
  token.handle_timeout(kStart + 10s);
  expect_sent(our_release());
  expect_refused(Refusal::NoAnswer);
  expect_settled(Holder::Nobody);
  token.handle_timeout(kStart + 20s);
  expect_settled(Holder::Nobody);
}

TEST_F(Token, IsReleasedAgainWhenItIsGrantedTooLate) {
  ask();
  token.handle_timeout(kStart + 10s);
  expect_sent(our_release());
  expect_refused(Refusal::NoAnswer);
  hear(answer_to_us(true));
  expect_sent(our_release());
  expect_settled(Holder::Nobody);
  hear(answer_to_us(false));
  expect_settled(Holder::Nobody);
}

TEST_F(Token, GrantedTooLateByAnOwnerIsNobodys) {
  let_peer_own();
  ask();
  token.release();
  expect_sent(our_release());
  hear(answer_to_us(true));
  expect_sent(our_release());
  EXPECT_TRUE(event<PeerReleased>());
  expect_settled(Holder::Nobody);
}

TEST_F(Token, IsAskedForOnceAtATime) {
  ask();
  token.request(kOurs, kStart + 1s);
  expect_quiet();
  EXPECT_EQ(token.deadline(), kStart + 10s);
  hear(answer_to_us(true));
  expect_sent(PresentationTokenIndicateOwner{.channel_id = kOurs});
  EXPECT_TRUE(event<Granted>());
  token.request(kOurs, kStart + 1s);
  expect_settled(Holder::Us);
}

TEST_F(Token, IsReleasedByItsOwnerAlone) {
  token.release();
  expect_settled(Holder::Nobody);
  own();
  token.release();
  expect_sent(our_release());
  expect_settled(Holder::Nobody);
  let_peer_own();
  token.release();
  expect_settled(Holder::Peer);
}

TEST_F(Token, IsNoLongerAskedForAfterARelease) {
  ask();
  token.release();
  expect_sent(our_release());
  expect_settled(Holder::Nobody);
}

TEST_F(Token, GoesToThePeerWhenItAsksAndItsOwnerGrants) {
  let_peer_own();
  hear(their_release());
  EXPECT_TRUE(event<PeerReleased>());
  expect_settled(Holder::Nobody);
}

TEST_F(Token, RequestSaysWhatThePeerWants) {
  hear(their_request(9));
  const auto requested = event<Requested>();
  ASSERT_TRUE(requested);
  EXPECT_EQ(requested->request, their_request(9));
}

TEST_F(Token, IsDeniedThePeer) {
  be_asked();
  token.deny();
  expect_sent(our_answer(false));
  expect_settled(Holder::Nobody);
}

TEST_F(Token, IsDecidedOnOnceAndOnlyWhenAskedFor) {
  token.grant();
  token.deny();
  expect_settled(Holder::Nobody);
  let_peer_own();
  token.deny();
  token.grant();
  expect_settled(Holder::Peer);
}

TEST_F(Token, IsTakenOverByThePeerWhenItsOwnerGrants) {
  own();
  be_asked();
  EXPECT_EQ(token.holder(), Holder::Us);
  token.grant();
  expect_sent(our_answer(true));
  expect_settled(Holder::Peer);
}

TEST_F(Token, StaysWithAnOwnerThatDenies) {
  own();
  be_asked();
  token.deny();
  expect_sent(our_answer(false));
  expect_settled(Holder::Us);
}

TEST_F(Token, ReleasedWhileThePeerAsksIsStillToBeDecidedOn) {
  own();
  be_asked();
  token.release();
  expect_sent(our_release());
  EXPECT_EQ(token.state(), State::Asked);
  token.grant();
  expect_sent(our_answer(true));
  expect_settled(Holder::Peer);
}

TEST_F(Token, IsTakenOverByUsWhenThePeerGrants) {
  let_peer_own();
  ask();
  EXPECT_EQ(token.holder(), Holder::Peer);
  hear(answer_to_us(true));
  expect_sent(PresentationTokenIndicateOwner{.channel_id = kOurs});
  EXPECT_TRUE(event<Granted>());
  expect_settled(Holder::Us);
}

TEST_F(Token, StaysWithAPeerThatRefuses) {
  let_peer_own();
  ask();
  hear(answer_to_us(false));
  expect_refused(Refusal::ByPeer);
  expect_settled(Holder::Peer);
}

TEST_F(Token, ReleasedByThePeerWhileWeAskIsStillToBeGranted) {
  let_peer_own();
  ask();
  hear(their_release());
  EXPECT_TRUE(event<PeerReleased>());
  EXPECT_EQ(token.state(), State::Requesting);
  hear(answer_to_us(true));
  EXPECT_TRUE(event<Granted>());
}

TEST_F(Token, AskedForAgainByItsOwnerIsAcknowledgedAgain) {
  let_peer_own();
  hear(their_request(77));
  expect_sent(our_answer(true));
  expect_settled(Holder::Peer);
}

TEST_F(Token, AskedForAgainBeforeTheDecisionIsAnsweredOnce) {
  be_asked();
  hear({PresentationTokenRequest{.channel_id = 260, .symmetry_breaking = 2}});
  expect_quiet();
  token.grant();
  expect_sent(PresentationTokenResponse{.acknowledge = true, .channel_id = 260});
  expect_settled(Holder::Peer);
}

TEST_F(Token, NoLongerAskedForNeedsNoDecision) {
  be_asked();
  hear(their_release());
  EXPECT_TRUE(event<Withdrawn>());
  expect_settled(Holder::Nobody);
  own();
  be_asked();
  hear(their_release());
  EXPECT_TRUE(event<Withdrawn>());
  expect_settled(Holder::Us);
}

TEST_F(Token, AskedForByUsWhileThePeerAsksIsDeniedThePeer) {
  be_asked();
  token.request(kOurs, kStart);
  expect_sent(our_answer(false));
  expect_sent(our_request());
  EXPECT_EQ(token.state(), State::Requesting);
}

TEST_F(Token, AskedForByItsOwnerWhileThePeerAsksStaysToBeDecidedOn) {
  own();
  be_asked();
  token.request(kOurs, kStart);
  expect_quiet();
  EXPECT_EQ(token.state(), State::Asked);
}

TEST_F(Token, GoesToTheLargerNumberWhenBothAskAtOnce) {
  ask();
  hear(their_request(63));
  expect_sent(our_answer(false));
  EXPECT_EQ(token.state(), State::Requesting);
  hear(answer_to_us(true));
  EXPECT_TRUE(event<Granted>());
}

TEST_F(Token, IsLostToTheLargerNumberWhenBothAskAtOnce) {
  ask();
  hear(their_request(65));
  expect_refused(Refusal::Collision);
  EXPECT_TRUE(event<Requested>());
  EXPECT_FALSE(token.deadline());
  token.grant();
  expect_sent(our_answer(true));
  hear(answer_to_us(false));
  expect_settled(Holder::Peer);
}

TEST_F(Token, IsNotLostToAPeerWithoutANumber) {
  ask();
  hear(their_request(0));
  expect_sent(our_answer(false));
  EXPECT_EQ(token.state(), State::Requesting);
}

TEST_F(Token, IsDrawnForAgainAfterEqualNumbers) {
  numbers = {64, 100};
  ask();
  hear(their_request(64));
  expect_sent(our_answer(false));
  EXPECT_EQ(token.state(), State::Tied);
  token.handle_message(answer_to_us(false), kStart + 1s);
  expect_sent(our_request(100));
  EXPECT_EQ(token.deadline(), kStart + 11s);
  hear(their_request(99));
  expect_sent(our_answer(false));
  hear(answer_to_us(true));
  EXPECT_TRUE(event<Granted>());
}

TEST_F(Token, IsOursAfterEqualNumbersWhenThePeerGrantsAllTheSame) {
  ask();
  hear(their_request(64));
  hear(answer_to_us(true));
  EXPECT_TRUE(event<Granted>());
  EXPECT_EQ(token.holder(), Holder::Us);
}

TEST_F(Token, GoesToAPeerThatDrewAgainBeforeItsRefusalCame) {
  ask();
  hear(their_request(64));
  expect_sent(our_answer(false));
  hear(their_request(3));
  expect_refused(Refusal::Collision);
  EXPECT_TRUE(event<Requested>());
  token.grant();
  expect_sent(our_answer(true));
  hear(answer_to_us(false));
  expect_settled(Holder::Peer);
}

TEST_F(Token, IsGivenUpAfterManyEqualNumbers) {
  ask();
  for (unsigned tie = 1; tie < kMaxTies; ++tie) {
    hear(their_request(64));
    expect_sent(our_answer(false));
    hear(answer_to_us(false));
    expect_sent(our_request());
  }
  hear(their_request(64));
  expect_sent(our_answer(false));
  hear(answer_to_us(false));
  expect_refused(Refusal::Collision);
  expect_settled(Holder::Nobody);
}

TEST_F(Token, TiedWithAPeerThatFallsSilentIsGivenUp) {
  ask();
  hear(their_request(64));
  expect_sent(our_answer(false));
  token.handle_timeout(kStart + 10s);
  expect_sent(our_release());
  expect_refused(Refusal::NoAnswer);
  expect_settled(Holder::Nobody);
}

TEST_F(Token, WeAskForOfAnOwnerThatAsksAgainIsItsIfItsNumberIsLarger) {
  let_peer_own();
  ask();
  hear(their_request(100));
  expect_sent(our_answer(true));
  expect_refused(Refusal::Collision);
  expect_settled(Holder::Peer);
}

TEST_F(Token, NumbersAreFrom1To127) {
  numbers = {1, 127, 128};
  for (const int number : {1, 127, 1}) {
    token.request(kOurs, kStart);
    expect_sent(our_request(static_cast<std::uint8_t>(number)));
    hear(answer_to_us(false));
    EXPECT_TRUE(event<Refused>());
  }
}

TEST_F(Token, GrantedToAnotherTerminalIsNotOurs) {
  ask();
  hear({PresentationTokenResponse{.acknowledge = true, .terminal_label = 513, .channel_id = 9}});
  expect_quiet();
  EXPECT_EQ(token.state(), State::Requesting);
}

TEST_F(Token, GrantedForOurChannelIsOursWhateverTheLabel) {
  ask();
  hear({PresentationTokenResponse{.acknowledge = true, .terminal_label = 1, .channel_id = kOurs}});
  EXPECT_TRUE(event<Granted>());
}

TEST_F(Token, IsAskedForUnderTheLabelThatTheMcuGaveUs) {
  PresentationToken labelled(random, 258);
  labelled.request(kOurs, kStart);
  EXPECT_EQ(labelled.poll_transmit(), Message(PresentationTokenRequest{258, kOurs, 64}));
  labelled.handle_message(PresentationTokenResponse{true, 258, kOurs}, kStart);
  EXPECT_EQ(labelled.poll_transmit(), Message(PresentationTokenIndicateOwner{258, kOurs}));
  labelled.release();
  EXPECT_EQ(labelled.poll_transmit(), Message(PresentationTokenRelease{258, kOurs}));
}

TEST_F(Token, IsThePeersWhenItSaysSo) {
  hear({PresentationTokenIndicateOwner{.channel_id = kTheirs}});
  EXPECT_TRUE(event<Taken>());
  expect_settled(Holder::Peer);
  hear({PresentationTokenIndicateOwner{.channel_id = kTheirs}});
  expect_settled(Holder::Peer);
}

TEST_F(Token, IsThePeersWhenItSaysSoBeforeTheDecision) {
  be_asked();
  hear({PresentationTokenIndicateOwner{.channel_id = kTheirs}});
  EXPECT_TRUE(event<Withdrawn>());
  EXPECT_TRUE(event<Taken>());
  expect_settled(Holder::Peer);
}

TEST_F(Token, IsRevokedWhenThePeerSaysThatItHasIt) {
  own();
  hear({PresentationTokenIndicateOwner{.channel_id = kTheirs}});
  EXPECT_TRUE(event<Revoked>());
  EXPECT_TRUE(event<Taken>());
  expect_settled(Holder::Peer);
}

TEST_F(Token, IsKeptWhenAnMcuIndicatesUsToOurselves) {
  own();
  hear({PresentationTokenIndicateOwner{.channel_id = kOurs}});
  expect_settled(Holder::Us);
}

TEST_F(Token, IsRevokedByARefusalThatComesAfterTheGrant) {
  own();
  hear(answer_to_us(false));
  expect_sent(our_release());
  EXPECT_TRUE(event<Revoked>());
  expect_settled(Holder::Nobody);
}

TEST_F(Token, IsNotDisturbedByMessagesNobodyExpects) {
  for (const bool ours : {false, true}) {
    if (ours) own();
    const Holder holder = ours ? Holder::Us : Holder::Nobody;
    hear(their_release());
    expect_settled(holder);
    hear(FlowControlReleaseRequest{.channel_id = kOurs});
    hear(FlowControlReleaseResponse{.acknowledge = true, .channel_id = kOurs});
    hear(answer_to_us(ours));
    expect_settled(holder);
  }
}

}  // namespace
}  // namespace protocols::h239
