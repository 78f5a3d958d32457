#include "protocols/h235/message_signer.hpp"

#include <algorithm>

#include "protocols/base/check.hpp"
#include "protocols/h235/error.hpp"
#include "protocols/h235/signature.hpp"

namespace protocols::h235 {
namespace {

// Peers read `random` into 32 bits with a sign.
constexpr std::uint32_t kMostRandom = 0x7fff'ffff;

}  // namespace

MessageSigner::MessageSigner(Secret key, std::u16string senders_id, std::u16string general_id,
                             const RandomSource& random)
    : key_(std::move(key)),
      senders_id_(std::move(senders_id)),
      general_id_(std::move(general_id)),
      counter_(random_u32(random) & kMostRandom) {}

void MessageSigner::set_names(std::u16string senders_id, std::u16string general_id) {
  senders_id_ = std::move(senders_id);
  general_id_ = std::move(general_id);
}

MessageSigner::Draft MessageSigner::draft(std::uint32_t time_stamp, const RandomSource& random) {
  check(time_stamp != 0);
  Draft out;
  random(out.pattern);
  counter_ = (counter_ + 1) & kMostRandom;
  CryptoToken_CryptoHashedToken hashed;
  hashed.token_oid = oid_of(SignatureOid::AllFields);
  hashed.hashed_vals.token_oid = oid_of(SignatureOid::ClearToken);
  hashed.hashed_vals.time_stamp = time_stamp;
  hashed.hashed_vals.random = counter_;
  if (!general_id_.empty()) hashed.hashed_vals.general_id = general_id_;
  if (!senders_id_.empty()) hashed.hashed_vals.senders_id = senders_id_;
  hashed.token.algorithm_oid = oid_of(SignatureOid::HmacSha1);
  hashed.token.hash = {.bytes = to_bytes(out.pattern), .size = out.pattern.size() * 8};
  out.token.emplace<CryptoToken::Is::CryptoHashedToken>(std::move(hashed));
  return out;
}

Result<void> MessageSigner::finish(const Draft& draft, Bytes& message) const {
  const auto place = std::ranges::search(message, draft.pattern);
  if (place.empty() ||
      !std::ranges::search(std::ranges::subrange(place.end(), message.end()), draft.pattern)
           .empty()) {
    return std::unexpected(Error{Errc::HashNotFound});
  }
  std::ranges::fill(place, std::byte{0});
  std::ranges::copy(hash_of(message, key_.view()), place.begin());
  return {};
}

}  // namespace protocols::h235
