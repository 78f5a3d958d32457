#include "protocols/h225/ras/user_passwords.hpp"

#include "protocols/h225/ras/signed_message.hpp"
#include "protocols/h235/password_hash.hpp"
#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

constexpr std::uint32_t kNow = 1795426766;

RasMessage confirm() {
  RegistrationConfirm rcf;
  rcf.request_seq_num = 1;
  rcf.protocol_identifier = protocol_identifier();
  rcf.endpoint_identifier = u"x7k2";
  return to_message(rcf);
}
using Problem = SecurityProblem;

std::vector<User> two_users() {
  std::vector<User> users(2);
  users[0].name = "Board room";
  users[0].key = h235::key_of_password("correct horse");
  users[0].aliases = {digits("2001")};
  users[1].name = "trunk";
  users[1].key = h235::key_of_password("battery staple");
  return users;
}

class RasUserPasswords : public ::testing::Test {
 protected:
  // As a room signs that has this password and calls itself so.
  Bytes sign(const RasMessage& message, std::string_view password, std::u16string name) {
    h235::MessageSigner signer(h235::key_of_password(password), std::move(name), u"gk",
                               seeded(++seed_));
    return encode_signed(message, signer, kNow, seeded(seed_)).value();
  }
  std::expected<std::string, Problem> verify(const Bytes& bytes,
                                             const Registration* sender = nullptr) {
    const auto message = asn1::decode<RasMessage>(bytes).value();
    return passwords_.verify({message, bytes, room_.ras, sender}, kNow);
  }

  Room room_;
  UserPasswords passwords_{two_users(), "gk", seeded()};
  std::uint64_t seed_ = 5;
};

TEST_F(RasUserPasswords, AUserIsFoundByTheNameOfTheSignature) {
  EXPECT_EQ(verify(sign(to_message(room_.rrq()), "correct horse", u"board ROOM")), "Board room");
}

TEST_F(RasUserPasswords, AUserIsFoundByTheAliasesOfItsRegistration) {
  EXPECT_EQ(verify(sign(to_message(room_.rrq()), "correct horse", u"some unit")), "Board room");
  EXPECT_EQ(verify(sign(to_message(room_.rrq()), "correct horse", {})), "Board room");
}

TEST_F(RasUserPasswords, AUserIsFoundByItsRegistration) {
  Registration registration;
  registration.user = "Board room";
  room_.identifier = u"x7k2";
  const auto bytes = sign(to_message(room_.drq()), "correct horse", u"x7k2");
  EXPECT_EQ(verify(bytes, &registration), "Board room");
  EXPECT_EQ(verify(bytes).error(), Problem::Denied) << "nobody is called so";
}

TEST_F(RasUserPasswords, WithoutAPasswordOrWithAnotherThereIsNoWayIn) {
  EXPECT_EQ(verify(bytes_of(to_message(room_.rrq()))).error(), Problem::Denied);
  EXPECT_EQ(verify(sign(to_message(room_.rrq()), "wrong", u"Board room")).error(),
            Problem::IntegrityFailed);
  const auto once = sign(to_message(room_.rrq()), "correct horse", u"Board room");
  EXPECT_TRUE(verify(once));
  EXPECT_EQ(verify(once).error(), Problem::Replay);
}

TEST_F(RasUserPasswords, DiscoveryAndLocationMayComeUnsigned) {
  EXPECT_EQ(verify(bytes_of(to_message(room_.grq()))), "");
  EXPECT_EQ(verify(bytes_of(to_message(room_.lrq(digits("1"))))), "");
  EXPECT_FALSE(verify(sign(to_message(room_.grq()), "wrong", u"Board room")));
}

TEST_F(RasUserPasswords, NobodyRegistersANameOfAnother) {
  room_.aliases = {digits("2001")};
  EXPECT_EQ(verify(sign(to_message(room_.rrq()), "battery staple", u"trunk")).error(),
            Problem::Denied);
  room_.aliases = {h323_id("board room")};
  EXPECT_FALSE(verify(sign(to_message(room_.rrq()), "battery staple", u"trunk")));
  room_.aliases = {digits("77")};
  EXPECT_EQ(verify(sign(to_message(room_.rrq()), "battery staple", u"trunk")), "trunk");
}

TEST_F(RasUserPasswords, WhoHasAListOfNamesHasNoOthers) {
  room_.aliases = {digits("2001"), digits("77")};
  EXPECT_FALSE(verify(sign(to_message(room_.rrq()), "correct horse", u"Board room")));
}

TEST_F(RasUserPasswords, AMessageOfOursThrownBackIsNotTaken) {
  const auto bytes =
      passwords_.encode({room_.ras, to_message(room_.urq()), "Board room", {}}, kNow);
  ASSERT_TRUE(bytes);
  Registration registration;
  registration.user = "Board room";
  EXPECT_EQ(verify(*bytes, &registration).error(), Problem::WrongSendersId);
}

TEST_F(RasUserPasswords, AnAnswerIsSignedToWhoAsked) {
  ASSERT_TRUE(verify(sign(to_message(room_.rrq()), "correct horse", u"unit 7")));
  const auto bytes = passwords_.encode({room_.ras, confirm(), "Board room", "x7k2"}, kNow);
  ASSERT_TRUE(bytes);
  const auto message = asn1::decode<RasMessage>(*bytes).value();
  EXPECT_EQ(named_sender(message), u"gk");
  h235::MessageVerifier room(h235::key_of_password("correct horse"),
                             {.general_id = u"unit 7", .general_id_required = true});
  EXPECT_TRUE(ras::verify(message, *bytes, room, kNow));
}

TEST_F(RasUserPasswords, WhatConcernsNoUserIsNotSigned) {
  const auto bytes = passwords_.encode({room_.ras, confirm(), {}, {}}, kNow);
  ASSERT_TRUE(bytes);
  EXPECT_FALSE(is_signed(asn1::decode<RasMessage>(*bytes).value()));
}

TEST_F(RasUserPasswords, DiscoveryNamesTheProcedureToWhoOffersIt) {
  const auto confirm = [&](const GatekeeperRequest& grq, const UserPasswords& passwords) {
    RasMessage answer = to_message(GatekeeperConfirm{});
    const RasMessage request = to_message(grq);
    passwords.amend({request, {}, room_.ras}, answer);
    return content<GatekeeperConfirm>(answer)->algorithm_oid.has_value();
  };
  auto grq = room_.grq();
  EXPECT_FALSE(confirm(grq, passwords_));
  offer_passwords(grq);
  EXPECT_TRUE(confirm(grq, passwords_));
  EXPECT_FALSE(confirm(grq, UserPasswords({}, "gk", seeded())));
}

TEST_F(RasUserPasswords, WithoutUsersNothingIsAskedFor) {
  UserPasswords none({}, "gk", seeded());
  const RasMessage message = to_message(room_.rrq());
  EXPECT_FALSE(none.required());
  EXPECT_EQ(none.verify({message, {}, room_.ras}, kNow), "");
}

}  // namespace
}  // namespace protocols::h225::ras
