#include "protocols/h225/ras/signed_message.hpp"

#include "protocols/h235/error.hpp"
#include "protocols/h235/password_hash.hpp"
#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

constexpr std::uint32_t kNow = 1795426766;

h235::MessageSigner signer(std::string_view password = "correct horse") {
  return {h235::key_of_password(password), u"Board room", u"gk", seeded()};
}
h235::MessageVerifier verifier(std::string_view password = "correct horse") {
  return {h235::key_of_password(password), {}};
}

TEST(RasSignedMessage, WhatIsSignedIsVerifiedOnce) {
  auto sign = signer();
  auto check = verifier();
  const auto bytes = encode_signed(to_message(Room{}.rrq()), sign, kNow, seeded(3));
  ASSERT_TRUE(bytes);
  const auto message = asn1::decode<RasMessage>(*bytes).value();
  EXPECT_TRUE(is_signed(message));
  EXPECT_EQ(named_sender(message), u"Board room");
  EXPECT_TRUE(verify(message, *bytes, check, kNow));
  EXPECT_EQ(verify(message, *bytes, check, kNow).error().code, h235::Errc::Replayed);
}

TEST(RasSignedMessage, EveryOctetIsCovered) {
  auto sign = signer();
  const auto bytes = encode_signed(to_message(Room{}.rrq()), sign, kNow, seeded(3)).value();
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    Bytes wrong = bytes;
    wrong[i] ^= std::byte{1};
    const auto message = asn1::decode<RasMessage>(wrong);
    auto check = verifier();
    EXPECT_FALSE(message && verify(*message, wrong, check, kNow)) << i;
  }
}

TEST(RasSignedMessage, AnotherPasswordIsAnIntegrityFailure) {
  auto sign = signer("wrong");
  auto check = verifier();
  const auto bytes = encode_signed(to_message(Room{}.rrq()), sign, kNow, seeded(3)).value();
  const auto message = asn1::decode<RasMessage>(bytes).value();
  const auto done = verify(message, bytes, check, kNow);
  ASSERT_FALSE(done);
  EXPECT_EQ(problem_of(done.error()), SecurityProblem::IntegrityFailed);
}

TEST(RasSignedMessage, WithoutATokenNobodyIsNamed) {
  const RasMessage message = to_message(Room{}.rrq());
  auto check = verifier();
  EXPECT_FALSE(is_signed(message));
  EXPECT_FALSE(named_sender(message));
  EXPECT_EQ(verify(message, {}, check, kNow).error().code, h235::Errc::NotSigned);
}

TEST(RasSignedMessage, EachErrorHasItsWordInAReject) {
  using h235::Errc;
  const auto said = [](Errc code) { return problem_of(Error{code}); };
  EXPECT_EQ(said(Errc::StaleTimeStamp), SecurityProblem::WrongSyncTime);
  EXPECT_EQ(said(Errc::Replayed), SecurityProblem::Replay);
  EXPECT_EQ(said(Errc::WrongGeneralId), SecurityProblem::WrongGeneralId);
  EXPECT_EQ(said(Errc::WrongSendersId), SecurityProblem::WrongSendersId);
  EXPECT_EQ(said(Errc::UnknownSignature), SecurityProblem::WrongOid);
  EXPECT_EQ(said(Errc::HashNotFound), SecurityProblem::IntegrityFailed);
  EXPECT_EQ(said(Errc::NotSigned), SecurityProblem::Denied);
}

TEST(RasSignedMessage, TheProcedureIsOfferedAndChosen) {
  GatekeeperRequest grq = Room{}.grq();
  EXPECT_FALSE(offers_passwords(grq));
  offer_passwords(grq);
  const auto again = asn1::decode<RasMessage>(bytes_of(to_message(grq))).value();
  EXPECT_TRUE(offers_passwords(*content<GatekeeperRequest>(again)));
  GatekeeperConfirm gcf;
  choose_passwords(gcf);
  EXPECT_TRUE(gcf.authentication_mode->is<h235::AuthenticationMechanism::Is::PwdHash>());
  EXPECT_EQ(asn1::to_string(*gcf.algorithm_oid), "0.0.8.235.0.2.6");
}

}  // namespace
}  // namespace protocols::h225::ras
