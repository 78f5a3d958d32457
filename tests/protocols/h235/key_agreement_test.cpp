#include "protocols/h235/key_agreement.hpp"

#include <gtest/gtest.h>

#include "protocols/asn1/per.hpp"
#include "protocols/h235/error.hpp"
#include "tests/protocols/h235/support.hpp"

namespace protocols::h235 {
namespace {

using State = KeyAgreement::State;

const GroupPolicy kStrong{{Group::Dh2048}};
const GroupPolicy kWeakToo{{Group::Dh2048, Group::Dh1024}};
const GroupPolicy kWeak{{Group::Dh1024}};

asn1::BitString bits(const Bytes& bytes) {
  return {.bytes = bytes, .size = bytes.size() * 8};
}

// What h323plus sends in Setup: the half key with the prime and a generator as long as the prime,
// and behind it the token 0.0.8.235.0.3.24 without a key. The half key was made by Python's pow().
std::vector<ClearToken> tokens_of_setup() {
  ClearToken token;
  token.token_oid = {0, 0, 8, 235, 0, 3, 43};
  Bytes generator(128);
  generator.back() = std::byte{2};
  token.dhkey =
      DHset{.halfkey = bits(from_hex(
                "fc8138fa2607ded65e505bed94d6f1bc5a5ed1b7544c3e886b4b26169c9a88bf8ac1d9b83f21eb0e"
                "7ae749160c0e404010630558870b4836eb407b96044c5e86482e34a7c4347aa701ad8608a129f506"
                "92478b41e518a5fa7cf72c848aa15ee41c296b899518245b14506e5190af67ff0f0f11f7f2e3a9bc"
                "9bad545b1e6c52f9")),
            .mod_size = bits(prime_of(Group::Dh1024)),
            .generator = bits(generator)};
  ClearToken profile;
  profile.token_oid = {0, 0, 8, 235, 0, 3, 24};
  return {token, profile};
}

std::error_code answered(const GroupPolicy& policy, const std::vector<ClearToken>& tokens) {
  const auto answer = KeyAgreement(policy).answer(tokens, seeded(1));
  return answer ? std::error_code() : answer.error().code;
}

TEST(KeyAgreement, BothEndsComeByTheSameSecret) {
  KeyAgreement caller(kWeakToo), called(kWeakToo);
  const auto answer = called.answer(caller.offer(seeded(1)), seeded(2));
  ASSERT_TRUE(answer);
  EXPECT_EQ(caller.state(), State::Offered);
  ASSERT_TRUE(caller.accept(*answer));
  EXPECT_EQ(caller.state(), State::Agreed);
  EXPECT_EQ(called.state(), State::Agreed);
  EXPECT_EQ(caller.group(), Group::Dh2048);
  EXPECT_EQ(called.group(), Group::Dh2048);
  EXPECT_EQ(caller.secret().size(), 256U);
  EXPECT_EQ(to_bytes(caller.secret().view()), to_bytes(called.secret().view()));
}

TEST(KeyAgreement, OffersATokenForEachGroupAndTheProfile) {
  KeyAgreement caller(kWeakToo);
  const auto& tokens = caller.offer(seeded(1));
  ASSERT_EQ(tokens.size(), 3U);
  EXPECT_EQ(tokens[0].token_oid, token_oid(Group::Dh2048));
  EXPECT_EQ(tokens[0].dhkey->halfkey.size, 2048U);
  EXPECT_EQ(tokens[0].dhkey->mod_size, bits(prime_of(Group::Dh2048)));
  EXPECT_EQ(tokens[0].dhkey->generator, bits({std::byte{2}}));
  EXPECT_EQ(tokens[1].token_oid, token_oid(Group::Dh1024));
  EXPECT_EQ(tokens[1].dhkey->generator, tokens_of_setup()[0].dhkey->generator);
  EXPECT_EQ(tokens[2].token_oid, profile_oid());
  EXPECT_FALSE(tokens[2].dhkey);
  for (const ClearToken& token : tokens) EXPECT_TRUE(asn1::encode(token));
}

TEST(KeyAgreement, SaysTheSameInASecondSetup) {
  KeyAgreement caller(kStrong);
  const Bytes first = caller.offer(seeded(1)).front().dhkey->halfkey.bytes;
  EXPECT_EQ(caller.offer(seeded(2)).front().dhkey->halfkey.bytes, first);
}

TEST(KeyAgreement, AnswersARecordedSetupWhereWeakGroupsAreAllowed) {
  KeyAgreement called(kWeakToo);
  const auto answer = called.answer(tokens_of_setup(), seeded(1));
  ASSERT_TRUE(answer);
  EXPECT_EQ(called.group(), Group::Dh1024);
  ASSERT_EQ(answer->size(), 2U);
  EXPECT_EQ((*answer)[0].token_oid, token_oid(Group::Dh1024));
  EXPECT_EQ((*answer)[1].token_oid, profile_oid());
}

TEST(KeyAgreement, RefusesWeakGroupsUnlessTheyAreListed) {
  EXPECT_EQ(answered(GroupPolicy{}, tokens_of_setup()), Errc::NoCommonGroup);
  EXPECT_EQ(answered(kStrong, tokens_of_setup()), Errc::NoCommonGroup);
}

TEST(KeyAgreement, ChoosesByItsOwnPreference) {
  KeyAgreement caller(kWeakToo);
  const auto& offer = caller.offer(seeded(1));
  KeyAgreement weak(kWeak), strong(kWeakToo), other({{Group::Dh1536}});
  EXPECT_TRUE(weak.answer(offer, seeded(2)));
  EXPECT_EQ(weak.group(), Group::Dh1024);
  EXPECT_TRUE(strong.answer(offer, seeded(2)));
  EXPECT_EQ(strong.group(), Group::Dh2048);
  EXPECT_FALSE(other.answer(offer, seeded(2)));
}

TEST(KeyAgreement, SaysWhenThePeerEncryptsNothing) {
  EXPECT_EQ(answered(kWeakToo, {}), Errc::NoTokens);
  EXPECT_EQ(answered(kWeakToo, {tokens_of_setup()[1]}), Errc::NoTokens);
  KeyAgreement caller(kWeakToo);
  caller.offer(seeded(1));
  EXPECT_EQ(caller.accept({}).error().code, Errc::NoTokens);
  EXPECT_EQ(caller.state(), State::Offered);
}

TEST(KeyAgreement, TakesTokensWithoutPrimeAndGenerator) {
  auto tokens = tokens_of_setup();
  tokens[0].dhkey->mod_size = {};
  tokens[0].dhkey->generator = {};
  EXPECT_FALSE(answered(kWeakToo, tokens));
}

TEST(KeyAgreement, TakesAHalfKeyInTheTokenOfTheProfile) {
  auto tokens = tokens_of_setup();
  tokens.pop_back();
  tokens[0].token_oid = profile_oid();
  KeyAgreement called(kWeakToo);
  const auto answer = called.answer(tokens, seeded(1));
  ASSERT_TRUE(answer);
  ASSERT_EQ(answer->size(), 1U);
  EXPECT_EQ(answer->front().token_oid, profile_oid());
  EXPECT_EQ(called.group(), Group::Dh1024);
  tokens[0].dhkey->mod_size = {};
  EXPECT_EQ(answered(kWeakToo, tokens), Errc::NoCommonGroup);
}

TEST(KeyAgreement, RefusesPrimesAndGeneratorsOfStrangers) {
  auto tokens = tokens_of_setup();
  tokens[0].dhkey->mod_size.bytes[64] ^= std::byte{1};
  EXPECT_EQ(answered(kWeakToo, tokens), Errc::WrongGroup);
  tokens = tokens_of_setup();
  tokens[0].dhkey->mod_size = bits(prime_of(Group::Dh1536));
  EXPECT_EQ(answered(kWeakToo, tokens), Errc::WrongGroup);
  tokens = tokens_of_setup();
  tokens[0].dhkey->generator.bytes.back() = std::byte{1};
  EXPECT_EQ(answered(kWeakToo, tokens), Errc::WrongGroup);
  tokens[0].dhkey->generator = bits(Bytes(128));
  EXPECT_EQ(answered(kWeakToo, tokens), Errc::WrongGroup);
}

TEST(KeyAgreement, RefusesHalfKeysOfWrongSizeOrWithoutSecret) {
  auto tokens = tokens_of_setup();
  tokens[0].dhkey->halfkey.size = 1023;
  EXPECT_EQ(answered(kWeakToo, tokens), Errc::WrongKeySize);
  tokens[0].dhkey->halfkey = bits(counting(256, 1));
  EXPECT_EQ(answered(kWeakToo, tokens), Errc::WrongKeySize);
  tokens[0].dhkey->halfkey = bits(Bytes(128));
  EXPECT_EQ(answered(kWeakToo, tokens), Errc::DegenerateHalfKey);
  tokens[0].dhkey->halfkey = {};
  EXPECT_EQ(answered(kWeakToo, tokens), Errc::WrongKeySize);
}

TEST(KeyAgreement, GoesOnToTheNextGroupWhereAHalfKeyIsBad) {
  KeyAgreement caller(kWeakToo);
  auto tokens = caller.offer(seeded(1));
  tokens[0].dhkey->halfkey = bits(Bytes(256));
  KeyAgreement called(kWeakToo);
  const auto answer = called.answer(tokens, seeded(2));
  ASSERT_TRUE(answer);
  EXPECT_EQ(called.group(), Group::Dh1024);
  EXPECT_TRUE(caller.accept(*answer));
  EXPECT_EQ(to_bytes(caller.secret().view()), to_bytes(called.secret().view()));
}

TEST(KeyAgreement, TakesTheStrongestOfSeveralAnswers) {
  KeyAgreement caller(kWeakToo), weak(kWeak), strong(kStrong);
  const auto& offer = caller.offer(seeded(1));
  auto answers = *weak.answer(offer, seeded(2));
  const auto second = *strong.answer(offer, seeded(3));
  answers.insert(answers.end(), second.begin(), second.end());
  ASSERT_TRUE(caller.accept(answers));
  EXPECT_EQ(caller.group(), Group::Dh2048);
  EXPECT_EQ(to_bytes(caller.secret().view()), to_bytes(strong.secret().view()));
}

TEST(KeyAgreement, RefusesAnAnswerOfAGroupItDidNotOffer) {
  KeyAgreement caller(kStrong);
  caller.offer(seeded(1));
  EXPECT_EQ(caller.accept(tokens_of_setup()).error().code, Errc::NoCommonGroup);
  EXPECT_EQ(caller.state(), State::Offered);
  EXPECT_TRUE(caller.secret().empty());
}

TEST(KeyAgreement, KeepsItsSecretWhenTokensComeAgain) {
  KeyAgreement caller(kWeak), called(kWeak), stranger(kWeak);
  const auto& offer = caller.offer(seeded(1));
  const auto answer = *called.answer(offer, seeded(2));
  ASSERT_TRUE(caller.accept(answer));
  const Bytes secret = to_bytes(caller.secret().view());
  EXPECT_TRUE(caller.accept(*stranger.answer(offer, seeded(9))));
  EXPECT_EQ(to_bytes(caller.secret().view()), secret);
  const auto again = called.answer(offer, seeded(5));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->front().dhkey->halfkey, answer.front().dhkey->halfkey);
}

TEST(KeyAgreement, WithoutGroupsNothingIsOffered) {
  KeyAgreement caller(GroupPolicy{{}});
  EXPECT_TRUE(caller.offer(seeded(1)).empty());
}

TEST(KeyAgreement, Aes256WantsALongPrime) {
  EXPECT_TRUE(suits(Group::Dh1024, Cipher::Aes128Cbc));
  EXPECT_FALSE(suits(Group::Dh1024, Cipher::Aes256Cbc));
  EXPECT_FALSE(suits(Group::Dh1536, Cipher::Aes256Cbc));
  EXPECT_TRUE(suits(Group::Dh2048, Cipher::Aes256Cbc));
}

}  // namespace
}  // namespace protocols::h235
