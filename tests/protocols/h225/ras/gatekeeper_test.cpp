// What Gatekeeper does with datagrams, whatever they ask for.

#include "protocols/h225/ras/gatekeeper.hpp"

#include <set>

#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

using std::chrono::seconds;

TEST(RasGatekeeper, NoiseOfStrangersIsCountedAndNotAnswered) {
  Script script;
  EXPECT_FALSE(script.say_bytes(from_hex("ffffffffff"), {"198.51.100.1", 5000}));
  EXPECT_FALSE(script.say_bytes({}, {"198.51.100.1", 5000}));
  EXPECT_EQ(script.gatekeeper.counters().malformed, 2U);
}

TEST(RasGatekeeper, WhatItDoesNotUnderstandIsSaidToRoomsItKnows) {
  Script script;
  Room room;
  script.enter(room);
  const Bytes noise = from_hex("0e");
  const auto answer = script.say_bytes(noise, room.ras);
  ASSERT_NE(as<UnknownMessageResponse>(answer), nullptr);
  EXPECT_EQ(as<UnknownMessageResponse>(answer)->message_not_understood, noise);
}

TEST(RasGatekeeper, MessagesOfALaterVersionAreUnknown) {
  // The extension bit of the choice, alternative 60 as a small number, open type of two octets.
  Script script;
  const auto answer = script.say_bytes(from_hex("bc020000"), {"198.51.100.1", 5000});
  EXPECT_NE(as<UnknownMessageResponse>(answer), nullptr);
  EXPECT_EQ(script.gatekeeper.counters().unknown, 1U);
}

TEST(RasGatekeeper, AnswersThatNobodyAskedForAreIgnored) {
  Script script;
  Room room;
  script.enter(room);
  UnregistrationConfirm ucf;
  ucf.request_seq_num = 7;
  EXPECT_FALSE(script.say(ucf, room.ras));
  UnknownMessageResponse xrs;
  xrs.request_seq_num = 7;
  EXPECT_FALSE(script.say(xrs, room.ras));
  EXPECT_EQ(script.gatekeeper.counters().unexpected, 2U);
}

TEST(RasGatekeeper, OnlyDiscoveryAndLocationComeByMulticast) {
  Script script;
  Room room;
  EXPECT_FALSE(script.say(room.rrq(), room.ras, true));
  EXPECT_EQ(script.gatekeeper.registrations().size(), 0U);
  EXPECT_EQ(script.gatekeeper.counters().unexpected, 1U);
}

TEST(RasGatekeeper, AFloodIsCutAndRegisteredRoomsGoOn) {
  Script script;
  Room room;
  script.enter(room);
  const Bytes bytes = bytes_of(to_message(Room{}.lrq(digits("1"))));
  for (std::uint32_t i = 0; i < 20000; ++i) {
    const std::string host = "198." + std::to_string(i / 65025 + 18) + "." +
                             std::to_string(i / 255 % 255) + "." + std::to_string(i % 255);
    script.gatekeeper.handle_datagram(bytes, {host, 1719}, false, script.now);
  }
  EXPECT_GE(script.gatekeeper.counters().over_limit, 18000U);
  while (script.heard()) {
  }
  EXPECT_NE(as<RegistrationConfirm>(script.say(room.refresh(), room.ras)), nullptr);
}

TEST(RasGatekeeper, AThousandRoomsRegisterAndStayByKeepAlives) {
  Script script;
  std::vector<Room> rooms;
  for (int i = 0; i < 1000; ++i) {
    const std::string host = "10.1." + std::to_string(i / 200) + "." + std::to_string(i % 200 + 1);
    rooms.push_back({.ras = {host, 1719},
                     .signal = {host, 1720},
                     .aliases = {digits(std::to_string(20000 + i))}});
    script.enter(rooms.back());
    script.pass(std::chrono::milliseconds(10));
  }
  for (int round = 0; round < 3; ++round) {
    for (Room& room : rooms) {
      script.pass(std::chrono::milliseconds(200));
      ASSERT_NE(as<RegistrationConfirm>(script.say(room.refresh(), room.ras)), nullptr);
    }
  }
  EXPECT_EQ(script.gatekeeper.registrations().size(), 1000U);
  EXPECT_EQ(script.gatekeeper.counters().over_limit, 0U);
}

// The seam where H.235 joins in.
struct RasGatekeeperSecurity : ::testing::Test {
  std::set<std::string> asked_of;
  std::expected<std::string, SecurityProblem> verdict = "alice";
  int verified = 0;
  Script script{{},
                {.verify =
                     [this](const Received& received) {
                       ++verified;
                       EXPECT_FALSE(received.bytes.empty());
                       if (received.sender != nullptr) asked_of.insert(received.sender->user);
                       return verdict;
                     },
                 .serves = {},
                 .amend = {}}};
  Room room;
};

TEST_F(RasGatekeeperSecurity, WhoIsNotBelievedIsRejectedAndChangesNothing) {
  verdict = std::unexpected(SecurityProblem::IntegrityFailed);
  const auto answer = script.say(room.rrq(), room.ras);
  EXPECT_TRUE(refused<RegistrationRejectReason::Is::SecurityError>(answer));
  EXPECT_EQ(sequence_number(*answer), room.number);
  EXPECT_EQ(script.gatekeeper.registrations().size(), 0U);
  EXPECT_EQ(script.gatekeeper.counters().insecure, 1U);
  // The right signature under the same number.
  --room.number;
  verdict = "alice";
  EXPECT_NE(as<RegistrationConfirm>(script.say(room.rrq(), room.ras)), nullptr);
  EXPECT_EQ(script.last_user, "alice");
}

TEST_F(RasGatekeeperSecurity, ARepetitionIsNoReplay) {
  const Bytes bytes = bytes_of(to_message(room.rrq()));
  ASSERT_NE(as<RegistrationConfirm>(script.say_bytes(bytes, room.ras)), nullptr);
  verdict = std::unexpected(SecurityProblem::Replay);
  EXPECT_NE(as<RegistrationConfirm>(script.say_bytes(bytes, room.ras)), nullptr);
  EXPECT_EQ(verified, 1);
}

TEST_F(RasGatekeeperSecurity, ARepetitionSignedAnewIsTheSame) {
  auto rrq = room.rrq();
  ASSERT_NE(as<RegistrationConfirm>(script.say(rrq, room.ras)), nullptr);
  rrq.tokens.emplace();
  ASSERT_NE(as<RegistrationConfirm>(script.say(rrq, room.ras)), nullptr);
  EXPECT_EQ(script.gatekeeper.counters().repeated, 1U);
  EXPECT_EQ(script.events<EndpointRegistered>().size(), 1U);
}

TEST_F(RasGatekeeperSecurity, AProvenUserTakesItsAliasAlong) {
  script.enter(room);
  Room moved{.ras = {"192.0.2.99", 1719}, .signal = {"192.0.2.99", 1720}};
  verdict = "mallory";
  EXPECT_TRUE(
      refused<RegistrationRejectReason::Is::DuplicateAlias>(script.say(moved.rrq(), moved.ras)));
  verdict = "alice";
  EXPECT_NE(as<RegistrationConfirm>(script.say(moved.rrq(), moved.ras)), nullptr);
  EXPECT_EQ(script.gatekeeper.registrations().size(), 1U);
}

TEST_F(RasGatekeeperSecurity, AnotherUserHasNoUseOfAnIdentifier) {
  script.enter(room);
  verdict = "mallory";
  const auto answer = script.say(room.arq(digits("1")), room.ras);
  EXPECT_NE(as<AdmissionReject>(answer), nullptr);
  EXPECT_TRUE(asked_of.contains("alice"));
  EXPECT_NE(as<UnregistrationReject>(script.say(room.urq(), room.ras)), nullptr);
}

TEST_F(RasGatekeeperSecurity, AnAnswerIsBelievedOfWhomItWasAskedAlone) {
  script.enter(room);
  script.say(room.arq(digits("1")), room.ras);
  const std::string endpoint = to_utf8(room.identifier);
  script.gatekeeper.drop(endpoint, call_named(1), script.now);
  const auto drq = script.heard();
  EXPECT_EQ(script.last_user, "alice");
  DisengageConfirm dcf;
  dcf.request_seq_num = *sequence_number(*drq);
  verdict = "mallory";
  script.say(dcf, room.ras);
  EXPECT_EQ(script.gatekeeper.calls().size(), 1U);
  verdict = "alice";
  script.say(dcf, room.ras);
  EXPECT_EQ(script.gatekeeper.calls().size(), 0U);
}

TEST(RasGatekeeper, TheOwnerMayAddToAnswersAndRepetitionsHaveItToo) {
  int amended = 0;
  Script script({}, {.verify = {}, .serves = {}, .amend = [&](const Received&, RasMessage& answer) {
                       ++amended;
                       if (auto* rcf = answer.get_if<Kind::RegistrationConfirm>()) {
                         rcf->feature_set.emplace();
                       }
                     }});
  Room room;
  const Bytes bytes = bytes_of(to_message(room.rrq()));
  for (int i = 0; i < 2; ++i) {
    const auto answer = script.say_bytes(bytes, room.ras);
    EXPECT_TRUE(as<RegistrationConfirm>(answer)->feature_set);
  }
  EXPECT_EQ(amended, 1);
}

}  // namespace
}  // namespace protocols::h225::ras
