#include "protocols/h225/ras/signed_message.hpp"

#include <algorithm>
#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/h235/error.hpp"
#include "protocols/h235/signature.hpp"

namespace protocols::h225::ras {
namespace {

// Each costs a hash of the whole message.
constexpr int kMostTokens = 4;

using Is = CryptoH323Token::Is;
using Mechanism = h235::AuthenticationMechanism;

// Calls `act` with the tokens that may be signatures, until it returns true.
template <class Act>
void each_signature(const RasMessage& message, Act act) {
  const auto* tokens = crypto_tokens(message);
  if (tokens == nullptr) return;
  int seen = 0;
  for (const CryptoH323Token& token : *tokens) {
    const auto* nested = token.get_if<Is::NestedcryptoToken>();
    if (nested == nullptr) continue;
    if (++seen > kMostTokens || act(*nested)) return;
  }
}

}  // namespace

bool is_signed(const RasMessage& message) {
  bool out = false;
  each_signature(message, [&](const h235::CryptoToken&) { return out = true; });
  return out;
}

std::optional<std::u16string> named_sender(const RasMessage& message) {
  std::optional<std::u16string> out;
  each_signature(message, [&](const h235::CryptoToken& token) {
    const auto* hashed = token.get_if<h235::CryptoToken::Is::CryptoHashedToken>();
    if (hashed != nullptr) out = hashed->hashed_vals.senders_id;
    return out.has_value();
  });
  return out;
}

Result<void> verify(const RasMessage& message, ByteView bytes, h235::MessageVerifier& verifier,
                    std::uint32_t now) {
  Result<void> out = std::unexpected(Error{h235::Errc::NotSigned});
  each_signature(message, [&](const h235::CryptoToken& token) {
    out = verifier.verify(token, bytes, now);
    return out.has_value();
  });
  return out;
}

Result<Bytes> encode_signed(RasMessage message, h235::MessageSigner& signer, std::uint32_t now,
                            const RandomSource& random) {
  auto draft = signer.draft(now, random);
  add_crypto_token(message, CryptoH323Token::of<Is::NestedcryptoToken>(draft.token));
  auto bytes = asn1::encode(message);
  if (!bytes) return bytes;
  if (auto done = signer.finish(draft, *bytes); !done) return std::unexpected(done.error());
  return bytes;
}

SecurityProblem problem_of(const Error& error) {
  using h235::Errc;
  if (error.code == Errc::StaleTimeStamp) return SecurityProblem::WrongSyncTime;
  if (error.code == Errc::Replayed) return SecurityProblem::Replay;
  if (error.code == Errc::WrongGeneralId) return SecurityProblem::WrongGeneralId;
  if (error.code == Errc::WrongSendersId) return SecurityProblem::WrongSendersId;
  if (error.code == Errc::UnknownSignature) return SecurityProblem::WrongOid;
  if (error.code == Errc::WrongHash || error.code == Errc::HashNotFound) {
    return SecurityProblem::IntegrityFailed;
  }
  return SecurityProblem::Denied;
}

bool offers_passwords(const GatekeeperRequest& grq) {
  const bool hashes = grq.authentication_capability &&
                      std::ranges::any_of(*grq.authentication_capability, [](const Mechanism& m) {
                        return m.is<Mechanism::Is::PwdHash>();
                      });
  return hashes && grq.algorithm_oi_ds &&
         std::ranges::any_of(*grq.algorithm_oi_ds, [](const asn1::ObjectIdentifier& oid) {
           return h235::is(oid, h235::SignatureOid::HmacSha1);
         });
}

void offer_passwords(GatekeeperRequest& grq) {
  grq.authentication_capability = {Mechanism::of<Mechanism::Is::PwdHash>()};
  grq.algorithm_oi_ds = {h235::oid_of(h235::SignatureOid::HmacSha1)};
}

void choose_passwords(GatekeeperConfirm& gcf) {
  gcf.authentication_mode = Mechanism::of<Mechanism::Is::PwdHash>();
  gcf.algorithm_oid = h235::oid_of(h235::SignatureOid::HmacSha1);
}

}  // namespace protocols::h225::ras
