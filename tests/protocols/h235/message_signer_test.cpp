#include "protocols/h235/message_signer.hpp"

#include <gtest/gtest.h>

#include "protocols/asn1/per.hpp"
#include "protocols/h235/error.hpp"
#include "tests/protocols/h235/support.hpp"

namespace protocols::h235 {
namespace {

MessageSigner signer(std::u16string me = u"bob", std::u16string peer = u"TestGk") {
  return {key_of_password("correct horse"), std::move(me), std::move(peer), constant(7)};
}

const CryptoToken_CryptoHashedToken& hashed(const MessageSigner::Draft& draft) {
  return *draft.token.get_if<CryptoToken::Is::CryptoHashedToken>();
}

// Some octets of a message around the token.
Bytes message_with(const CryptoToken& token) {
  Bytes out = to_bytes("before");
  const Bytes encoded = asn1::encode(token).value();
  out.insert(out.end(), encoded.begin(), encoded.end());
  out.push_back(std::byte{0x42});
  return out;
}

TEST(MessageSigner, FillsTheTokenAsRecordedOnesAreFilled) {
  auto mine = signer();
  const auto draft = mine.draft(1795426766, constant(9));
  const auto& token = hashed(draft);
  EXPECT_EQ(asn1::to_string(token.token_oid), "0.0.8.235.0.2.1");
  EXPECT_EQ(asn1::to_string(token.hashed_vals.token_oid), "0.0.8.235.0.2.5");
  EXPECT_EQ(token.hashed_vals.time_stamp, 1795426766U);
  EXPECT_EQ(token.hashed_vals.general_id, u"TestGk");
  EXPECT_EQ(token.hashed_vals.senders_id, u"bob");
  EXPECT_EQ(asn1::to_string(token.token.algorithm_oid), "0.0.8.235.0.2.6");
  EXPECT_EQ(token.token.hash.size, 96U);
}

TEST(MessageSigner, LeavesOutNamesThatAreNotKnown) {
  auto mine = signer({}, {});
  const auto draft = mine.draft(1, constant(9));
  EXPECT_FALSE(hashed(draft).hashed_vals.general_id);
  EXPECT_FALSE(hashed(draft).hashed_vals.senders_id);
  mine.set_names(u"4284820817_endp", u"TestGk");
  const auto next = mine.draft(1, constant(9));
  EXPECT_EQ(hashed(next).hashed_vals.senders_id, u"4284820817_endp");
  EXPECT_EQ(hashed(next).hashed_vals.general_id, u"TestGk");
}

TEST(MessageSigner, CountsItsMessages) {
  auto mine = signer();
  const auto first = *hashed(mine.draft(1, constant(9))).hashed_vals.random;
  EXPECT_EQ(hashed(mine.draft(1, constant(9))).hashed_vals.random, first + 1);
  MessageSigner last(key_of_password("x"), {}, {}, constant(0xff));
  EXPECT_EQ(hashed(last.draft(1, constant(9))).hashed_vals.random, 0);
}

TEST(MessageSigner, HashesTheMessageWithZerosInItsPlace) {
  auto mine = signer();
  const auto draft = mine.draft(1795426766, seeded(4));
  Bytes message = message_with(draft.token);
  Bytes zeroed = message;
  ASSERT_TRUE(mine.finish(draft, message));
  const auto place = std::ranges::search(zeroed, draft.pattern);
  ASSERT_FALSE(place.empty());
  const auto at = static_cast<std::size_t>(place.begin() - zeroed.begin());
  std::ranges::fill(place, std::byte{0});
  const auto expected = hash_of(zeroed, key_of_password("correct horse").view());
  std::ranges::copy(expected, zeroed.begin() + static_cast<std::ptrdiff_t>(at));
  EXPECT_EQ(message, zeroed);
}

TEST(MessageSigner, WantsItsTokenInTheMessageOnce) {
  auto mine = signer();
  const auto draft = mine.draft(1795426766, seeded(4));
  Bytes without = to_bytes("before");
  EXPECT_EQ(mine.finish(draft, without).error().code, Errc::HashNotFound);
  Bytes twice = message_with(draft.token);
  const Bytes copy = twice;
  twice.insert(twice.end(), copy.begin(), copy.end());
  EXPECT_EQ(mine.finish(draft, twice).error().code, Errc::HashNotFound);
  Bytes empty;
  EXPECT_FALSE(mine.finish(draft, empty));
}

}  // namespace
}  // namespace protocols::h235
