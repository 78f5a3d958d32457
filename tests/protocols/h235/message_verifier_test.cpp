#include "protocols/h235/message_verifier.hpp"

#include <gtest/gtest.h>

#include "protocols/asn1/per.hpp"
#include "protocols/h225/types.hpp"
#include "protocols/h235/error.hpp"
#include "protocols/h235/message_signer.hpp"
#include "protocols/h235/password_hash.hpp"
#include "tests/protocols/h235/support.hpp"

namespace protocols::h235 {
namespace {

constexpr std::uint32_t kNow = 1795426766;
constexpr std::string_view kPassword = "correct horse";

// A registrationRequest as a room signs it, made by pycrate; its hash (at 182) is Python's hmac
// under the password above.
Bytes registration_request() {
  return from_hex(
      "0ec00006060008914a0007800100c000020706b80100c000020706b722c0420010920b4578616d706c652072"
      "6f6f6d02312e30000240040072006f006f006d00370180533a0c0048006f0075007300650047006b60420010"
      "920b4578616d706c6520726f6f6d02312e3034ab0000000200774f0174070008816b000201c500070008816b"
      "000205c06b0409cd0201a50c0048006f0075007300650047006b06800b080072006f006f006d003707000881"
      "6b00020600608f065fdda0dec75000a75217010001000100");
}

struct Signed {
  CryptoToken token;
  Bytes message;
};

Signed registration() {
  Signed out{{}, registration_request()};
  const auto request = asn1::decode<h225::RasMessage>(out.message);
  EXPECT_TRUE(request);
  const auto* body = request->get_if<h225::RasMessage::Is::RegistrationRequest>();
  const auto* nested =
      body->crypto_tokens->front().get_if<h225::CryptoH323Token::Is::NestedcryptoToken>();
  out.token = *nested;
  return out;
}

struct Peer {
  MessageSigner signer{key_of_password(kPassword), u"room7", u"HouseGk", constant(7)};
  RandomSource random = seeded(5);

  Signed sign(std::uint32_t time_stamp) {
    const auto draft = signer.draft(time_stamp, random);
    Signed out{draft.token, asn1::encode(draft.token).value()};
    EXPECT_TRUE(signer.finish(draft, out.message));
    out.token = asn1::decode<CryptoToken>(out.message).value();
    return out;
  }
};

MessageVerifier verifier(MessageVerifier::Rules rules = {.general_id = u"HouseGk",
                                                         .senders_id = u"room7"},
                         std::string_view password = kPassword) {
  return {key_of_password(password), std::move(rules)};
}

std::error_code check(MessageVerifier& verifier, const Signed& sent, std::uint32_t now = kNow) {
  const auto done = verifier.verify(sent.token, sent.message, now);
  return done ? std::error_code() : done.error().code;
}

// Signs what the change leaves: as a peer does that fills its tokens so.
template <class Change>
Signed sign_changed(Change change) {
  Peer peer;
  auto draft = peer.signer.draft(kNow, peer.random);
  change(*draft.token.get_if<CryptoToken::Is::CryptoHashedToken>());
  Signed out{draft.token, asn1::encode(draft.token).value()};
  EXPECT_TRUE(peer.signer.finish(draft, out.message));
  out.token = asn1::decode<CryptoToken>(out.message).value();
  return out;
}

TEST(MessageVerifier, TakesASignedRegistration) {
  auto mine = verifier();
  EXPECT_FALSE(check(mine, registration()));
}

TEST(MessageVerifier, RefusesItUnderAnotherPassword) {
  auto mine = verifier({}, "wrong horse");
  EXPECT_EQ(check(mine, registration()), Errc::WrongHash);
}

TEST(MessageVerifier, RefusesEveryChangedOctet) {
  const Signed sent = registration();
  for (std::size_t at = 0; at < sent.message.size(); ++at) {
    auto mine = verifier();
    Signed changed = sent;
    changed.message[at] ^= std::byte{1};
    EXPECT_TRUE(check(mine, changed)) << at;
    EXPECT_FALSE(check(mine, sent));
  }
}

TEST(MessageVerifier, TakesWhatOurSignerMakes) {
  Peer peer;
  auto mine = verifier();
  for (int i = 0; i < 5; ++i) EXPECT_FALSE(check(mine, peer.sign(kNow)));
}

TEST(MessageVerifier, RefusesWhatComesAgain) {
  Peer peer;
  auto mine = verifier();
  const Signed first = peer.sign(kNow), second = peer.sign(kNow);
  EXPECT_FALSE(check(mine, first));
  EXPECT_FALSE(check(mine, second));
  EXPECT_EQ(check(mine, first), Errc::Replayed);
  EXPECT_EQ(check(mine, second, kNow + 599), Errc::Replayed);
}

TEST(MessageVerifier, TakesMessagesOutOfOrder) {
  Peer peer;
  auto mine = verifier();
  const Signed first = peer.sign(kNow), second = peer.sign(kNow + 1);
  EXPECT_FALSE(check(mine, second));
  EXPECT_FALSE(check(mine, first));
}

TEST(MessageVerifier, WhatFailedIsNotRemembered) {
  Peer peer;
  auto mine = verifier();
  const Signed sent = peer.sign(kNow);
  Signed broken = sent;
  broken.message.front() ^= std::byte{1};
  EXPECT_EQ(check(mine, broken), Errc::WrongHash);
  EXPECT_FALSE(check(mine, sent));
}

TEST(MessageVerifier, RefusesTimeStampsOutsideTheWindow) {
  Peer peer;
  for (const std::uint32_t now : {kNow - 600, kNow, kNow + 600}) {
    auto mine = verifier();
    EXPECT_FALSE(check(mine, peer.sign(kNow), now));
  }
  for (const std::uint32_t now : {0U, kNow - 601, kNow + 601, 0xffffffffU}) {
    auto mine = verifier();
    EXPECT_EQ(check(mine, peer.sign(kNow), now), Errc::StaleTimeStamp);
  }
}

TEST(MessageVerifier, ForgetsNoMessageThatTheWindowStillTakes) {
  Peer peer;
  auto mine = verifier();
  std::vector<Signed> sent;
  for (std::size_t i = 0; i < MessageVerifier::kMostRemembered + 10; ++i) {
    sent.push_back(peer.sign(kNow + static_cast<std::uint32_t>(i / 100)));
    EXPECT_FALSE(check(mine, sent.back(), kNow + 20)) << i;
  }
  for (const Signed& old : sent) EXPECT_EQ(check(mine, old, kNow + 20), Errc::Replayed);
}

TEST(MessageVerifier, NamesMustBeOursAndThePeers) {
  const Signed sent = registration();
  auto other_gatekeeper = verifier({.general_id = u"OtherGk"});
  EXPECT_EQ(check(other_gatekeeper, sent), Errc::WrongGeneralId);
  auto other_sender = verifier({.senders_id = u"alice"});
  EXPECT_EQ(check(other_sender, sent), Errc::WrongSendersId);
  auto any = verifier({});
  EXPECT_FALSE(check(any, sent));
  other_sender.set_rules({.senders_id = u"room7"});
  EXPECT_FALSE(check(other_sender, sent));
}

TEST(MessageVerifier, PeersMayLeaveTheGeneralIdOutUnlessItIsRequired) {
  const Signed sent = sign_changed([](auto& token) { token.hashed_vals.general_id.reset(); });
  auto lenient = verifier();
  EXPECT_FALSE(check(lenient, sent));
  auto strict = verifier({.general_id = u"HouseGk", .general_id_required = true});
  EXPECT_EQ(check(strict, sent), Errc::MissingField);
}

TEST(MessageVerifier, TakesRandomsWithASign) {
  auto mine = verifier();
  const Signed sent = sign_changed([](auto& token) { token.hashed_vals.random = -1841273; });
  EXPECT_FALSE(check(mine, sent));
  EXPECT_EQ(check(mine, sent), Errc::Replayed);
}

TEST(MessageVerifier, MissesWhatMustBeThere) {
  auto mine = verifier();
  EXPECT_EQ(check(mine, sign_changed([](auto& t) { t.hashed_vals.time_stamp.reset(); })),
            Errc::MissingField);
  EXPECT_EQ(check(mine, sign_changed([](auto& t) { t.hashed_vals.random.reset(); })),
            Errc::MissingField);
  EXPECT_EQ(check(mine, sign_changed([](auto& t) { t.hashed_vals.senders_id.reset(); })),
            Errc::MissingField);
}

TEST(MessageVerifier, RefusesOtherKindsOfSignature) {
  auto mine = verifier();
  const asn1::ObjectIdentifier other = {0, 0, 8, 235, 0, 2, 2};
  EXPECT_EQ(check(mine, sign_changed([&](auto& t) { t.token_oid = other; })),
            Errc::UnknownSignature);
  EXPECT_EQ(check(mine, sign_changed([&](auto& t) { t.hashed_vals.token_oid = other; })),
            Errc::UnknownSignature);
  EXPECT_EQ(check(mine, sign_changed([&](auto& t) { t.token.algorithm_oid = other; })),
            Errc::UnknownSignature);
  Signed cut = registration();
  cut.token.get_if<CryptoToken::Is::CryptoHashedToken>()->token.hash.size = 95;
  EXPECT_EQ(check(mine, cut), Errc::UnknownSignature);
  Signed none = registration();
  none.token = {};
  EXPECT_EQ(check(mine, none), Errc::NotSigned);
}

TEST(MessageVerifier, TheHashMustStandInTheMessage) {
  auto mine = verifier();
  Signed sent = registration();
  sent.message.resize(190);
  EXPECT_EQ(check(mine, sent), Errc::HashNotFound);
  sent.message.clear();
  EXPECT_EQ(check(mine, sent), Errc::HashNotFound);
}

TEST(MessageVerifier, FindsItsPlaceAmongOthersLikeItAndGivesUpSoon) {
  // The hash is zeros in the token, and the message is zeros: it might stand anywhere.
  auto mine = verifier();
  Signed sent = registration();
  auto& hash = sent.token.get_if<CryptoToken::Is::CryptoHashedToken>()->token.hash;
  hash.bytes = Bytes(12);
  sent.message = Bytes(64 * 1024);
  EXPECT_EQ(check(mine, sent), Errc::WrongHash);
}

}  // namespace
}  // namespace protocols::h235
