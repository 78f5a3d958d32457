#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

TEST(RasMessageContent, NumbersEveryKindOfMessage) {
  RasMessage message = to_message(AdmissionRequest{});
  set_sequence_number(message, 77);
  EXPECT_EQ(sequence_number(message), 77);
  EXPECT_EQ(kind_of(message), Kind::AdmissionRequest);
  RasMessage sequence = to_message(std::vector<AdmissionConfirm>(2));
  set_sequence_number(sequence, 9);
  EXPECT_EQ(sequence_number(sequence), 9);
  EXPECT_FALSE(sequence_number(RasMessage()));
  EXPECT_FALSE(kind_of(RasMessage()));
}

TEST(RasMessageContent, TellsWhichRequestAnAnswerAnswers) {
  EXPECT_EQ(request_answered_by(Kind::RegistrationReject), Kind::RegistrationRequest);
  EXPECT_EQ(request_answered_by(Kind::InfoRequestResponse), Kind::InfoRequest);
  EXPECT_EQ(request_answered_by(Kind::InfoRequestAck), Kind::InfoRequestResponse);
  EXPECT_FALSE(request_answered_by(Kind::AdmissionRequest));
  EXPECT_TRUE(is_request(Kind::LocationRequest));
  EXPECT_FALSE(is_request(Kind::LocationConfirm));
}

TEST(RasMessageContent, SaysWhoseMessageItIs) {
  DisengageRequest drq;
  drq.endpoint_identifier = to_utf16("me");
  EXPECT_EQ(endpoint_identifier(to_message(drq)), to_utf16("me"));
  EXPECT_FALSE(endpoint_identifier(to_message(UnregistrationRequest{})));
  EXPECT_FALSE(endpoint_identifier(to_message(GatekeeperRequest{})));
}

TEST(RasMessageContent, IsTheSameWithoutItsTokens) {
  Room room;
  RegistrationRequest rrq = room.rrq();
  const Bytes bare = bytes_of(to_message(rrq));
  rrq.tokens.emplace();
  RasMessage message = to_message(rrq);
  EXPECT_TRUE(has_tokens(message));
  strip_tokens(message);
  EXPECT_FALSE(has_tokens(message));
  EXPECT_EQ(bytes_of(message), bare);
}

TEST(RasMessageContent, TakesAnotherToken) {
  RasMessage message = to_message(Room{}.rrq());
  EXPECT_EQ(crypto_tokens(message), nullptr);
  h235::CryptoToken token;
  token.emplace<h235::CryptoToken::Is::CryptoHashedToken>();
  for (std::size_t count = 1; count <= 2; ++count) {
    add_crypto_token(message, CryptoH323Token::of<CryptoH323Token::Is::NestedcryptoToken>(token));
    ASSERT_NE(crypto_tokens(message), nullptr);
    EXPECT_EQ(crypto_tokens(message)->size(), count);
  }
}

TEST(RasMessageContent, SaysWhichGatekeeperIsMeant) {
  RegistrationRequest rrq = Room{}.rrq();
  EXPECT_FALSE(gatekeeper_identifier(to_message(rrq)));
  rrq.gatekeeper_identifier = u"gk";
  EXPECT_EQ(gatekeeper_identifier(to_message(rrq)), u"gk");
  EXPECT_FALSE(gatekeeper_identifier(to_message(RequestInProgress{})));
}

TEST(RasMessageContent, AnswersGoToNoOtherHostThanTheOneThatAsked) {
  const Address from{"192.0.2.9", 40000};
  EXPECT_EQ(answer_address(to_transport_address({"192.0.2.9", 1719}), from),
            (Address{"192.0.2.9", 1719}));
  EXPECT_EQ(answer_address(to_transport_address({"198.51.100.1", 53}), from), from);
  EXPECT_EQ(answer_address(to_transport_address({"192.0.2.9", 0}), from), from);
}

TEST(RasMessageContent, IsAsPatientAsTable17) {
  EXPECT_EQ(patience(Kind::AdmissionRequest).timeout, std::chrono::seconds(5));
  EXPECT_EQ(patience(Kind::RegistrationRequest).timeout, std::chrono::seconds(3));
  EXPECT_EQ(patience(Kind::UnregistrationRequest).retries, 1);
}

}  // namespace
}  // namespace protocols::h225::ras
