#include "protocols/h225/ras/own_password.hpp"

#include "protocols/h225/ras/signed_message.hpp"
#include "protocols/h225/ras/user_passwords.hpp"
#include "protocols/h235/password_hash.hpp"
#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

constexpr std::uint32_t kNow = 1795426766;

RegistrationConfirm rcf() {
  RegistrationConfirm rcf;
  rcf.request_seq_num = 1;
  rcf.protocol_identifier = protocol_identifier();
  rcf.endpoint_identifier = u"x7k2";
  return rcf;
}
GatekeeperConfirm gcf() {
  GatekeeperConfirm gcf;
  gcf.request_seq_num = 1;
  gcf.protocol_identifier = protocol_identifier();
  gcf.ras_address = to_transport_address(kGatekeeper);
  return gcf;
}
RegistrationReject rrj() {
  RegistrationReject rrj;
  rrj.request_seq_num = 1;
  rrj.protocol_identifier = protocol_identifier();
  rrj.reject_reason.emplace<RegistrationRejectReason::Is::SecurityDenial>();
  return rrj;
}

class RasOwnPassword : public ::testing::Test {
 protected:
  RasOwnPassword() {
    std::vector<User> users(1);
    users[0].name = "Board room";
    users[0].key = h235::key_of_password("secret");
    theirs_ = std::make_unique<UserPasswords>(std::move(users), "gk", seeded(8));
  }
  std::expected<std::string, SecurityProblem> hear(const Bytes& bytes) {
    const auto message = asn1::decode<RasMessage>(bytes).value();
    return ours_.verify({message, bytes, kGatekeeper}, kNow);
  }
  Bytes say(const RasMessage& message) {
    return ours_.encode({kGatekeeper, message, {}, {}}, kNow).value();
  }

  Room room_;
  OwnPassword ours_{"Board room", h235::key_of_password("secret"), seeded()};
  std::unique_ptr<UserPasswords> theirs_;
};

TEST_F(RasOwnPassword, AGatekeeperWithTheSamePasswordBelievesUsAndWeIt) {
  const auto bytes = say(to_message(room_.rrq()));
  const auto message = asn1::decode<RasMessage>(bytes).value();
  EXPECT_EQ(theirs_->verify({message, bytes, room_.ras}, kNow), "Board room");
  const auto answer = theirs_->encode({room_.ras, to_message(rcf()), "Board room", {}}, kNow);
  ASSERT_TRUE(answer) << answer.error().code.message();
  EXPECT_EQ(hear(*answer), "Board room");
}

TEST_F(RasOwnPassword, TheGatekeeperThatIsMeantIsNamed) {
  auto rrq = room_.rrq();
  rrq.gatekeeper_identifier = u"gk";
  const auto bytes = say(to_message(rrq));
  const auto message = asn1::decode<RasMessage>(bytes).value();
  h235::MessageVerifier strict(
      h235::key_of_password("secret"),
      {.general_id = u"gk", .senders_id = u"Board room", .general_id_required = true});
  EXPECT_TRUE(ras::verify(message, bytes, strict, kNow));
}

TEST_F(RasOwnPassword, DiscoveryOffersTheProcedureUnsigned) {
  const auto message = asn1::decode<RasMessage>(say(to_message(room_.grq()))).value();
  EXPECT_FALSE(is_signed(message));
  EXPECT_TRUE(offers_passwords(*content<GatekeeperRequest>(message)));
}

TEST_F(RasOwnPassword, OnlyWhatAGatekeeperCannotSignIsBelievedUnsigned) {
  EXPECT_TRUE(hear(bytes_of(to_message(gcf()))));
  EXPECT_TRUE(hear(bytes_of(to_message(rrj()))));
  EXPECT_FALSE(hear(bytes_of(to_message(rcf()))));
  EXPECT_FALSE(hear(bytes_of(to_message(room_.urq()))));
}

TEST_F(RasOwnPassword, AWrongSignatureAndOurOwnMessageAreNotBelieved) {
  EXPECT_EQ(hear(say(to_message(room_.urq()))).error(), SecurityProblem::WrongSendersId);
  h235::MessageSigner wrong(h235::key_of_password("guess"), u"gk", u"Board room", seeded());
  const auto urq = encode_signed(to_message(room_.urq()), wrong, kNow, seeded()).value();
  EXPECT_EQ(hear(urq).error(), SecurityProblem::IntegrityFailed);
}

}  // namespace
}  // namespace protocols::h225::ras
