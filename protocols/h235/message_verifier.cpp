#include "protocols/h235/message_verifier.hpp"

#include <algorithm>

#include "protocols/h235/error.hpp"
#include "protocols/h235/password_hash.hpp"
#include "protocols/h235/signature.hpp"

namespace protocols::h235 {
namespace {

// The hash of an honest message stands in it once; each further place costs a pass over all of it.
constexpr int kMostPlaces = 4;

std::unexpected<Error> fail(Errc code) {
  return std::unexpected(Error{code});
}

std::uint32_t distance(std::uint32_t a, std::uint32_t b) {
  return a > b ? a - b : b - a;
}

}  // namespace

Result<void> MessageVerifier::verify(const CryptoToken& token, ByteView message,
                                     std::uint32_t now) {
  const auto* hashed = token.get_if<CryptoToken::Is::CryptoHashedToken>();
  if (!hashed) return fail(Errc::NotSigned);
  if (!is(hashed->token_oid, SignatureOid::AllFields) ||
      !is(hashed->hashed_vals.token_oid, SignatureOid::ClearToken) ||
      !is(hashed->token.algorithm_oid, SignatureOid::HmacSha1)) {
    return fail(Errc::UnknownSignature);
  }
  const auto seen = check_fields(hashed->hashed_vals, now);
  if (!seen) return std::unexpected(seen.error());
  // The hash first: who has no password learns nothing of what was sent before.
  if (auto done = check_hash(hashed->token, message); !done) return done;
  if (seen->time_stamp <= closed_ || std::ranges::binary_search(seen_, *seen)) {
    return fail(Errc::Replayed);
  }
  remember(*seen, now);
  return {};
}

Result<MessageVerifier::Seen> MessageVerifier::check_fields(const ClearToken& fields,
                                                            std::uint32_t now) const {
  if (!fields.time_stamp || !fields.random) return fail(Errc::MissingField);
  if (distance(*fields.time_stamp, now) > rules_.window) return fail(Errc::StaleTimeStamp);
  if (!rules_.general_id.empty()) {
    if (!fields.general_id && rules_.general_id_required) return fail(Errc::MissingField);
    if (fields.general_id && *fields.general_id != rules_.general_id) {
      return fail(Errc::WrongGeneralId);
    }
  }
  if (!rules_.senders_id.empty()) {
    if (!fields.senders_id) return fail(Errc::MissingField);
    if (*fields.senders_id != rules_.senders_id) return fail(Errc::WrongSendersId);
  }
  return Seen{*fields.time_stamp, *fields.random};
}

Result<void> MessageVerifier::check_hash(const HASHED& hashed, ByteView message) const {
  MessageHash given{};
  if (hashed.hash.size != given.size() * 8 || hashed.hash.bytes.size() != given.size()) {
    return fail(Errc::UnknownSignature);
  }
  std::ranges::copy(hashed.hash.bytes, given.begin());
  Bytes covered = to_bytes(message);
  auto from = covered.begin();
  for (int places = 0; places < kMostPlaces; ++places) {
    const auto place = std::ranges::search(std::ranges::subrange(from, covered.end()), given);
    if (place.empty()) return fail(places == 0 ? Errc::HashNotFound : Errc::WrongHash);
    std::ranges::fill(place, std::byte{0});
    if (same(hash_of(covered, key_.view()), given)) return {};
    std::ranges::copy(given, place.begin());
    from = place.begin() + 1;
  }
  return fail(Errc::WrongHash);
}

void MessageVerifier::remember(const Seen& seen, std::uint32_t now) {
  std::erase_if(seen_,
                [&](const Seen& old) { return distance(old.time_stamp, now) > rules_.window; });
  if (seen_.size() >= kMostRemembered) {
    closed_ = seen_.front().time_stamp;
    std::erase_if(seen_, [&](const Seen& old) { return old.time_stamp <= closed_; });
    if (seen.time_stamp <= closed_) return;
  }
  seen_.insert(std::ranges::upper_bound(seen_, seen), seen);
}

}  // namespace protocols::h235
