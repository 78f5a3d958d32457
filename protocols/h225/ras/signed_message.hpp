#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h225/ras/security.hpp"
#include "protocols/h225/types.hpp"
#include "protocols/h235/message_signer.hpp"
#include "protocols/h235/message_verifier.hpp"

// Messages of RAS signed by procedure I of H.235.1: a nestedcryptoToken whose hash covers all of
// the message. `now` is seconds since 1970, UTC.
namespace protocols::h225::ras {

// Whether there is such a token, right or wrong.
bool is_signed(const RasMessage& message);
// Whom the first such token names as its sender; nothing where there is none or it does not say.
std::optional<std::u16string> named_sender(const RasMessage& message);

// `bytes`: what `message` was read from. Of several tokens one must be right; NotSigned where there
// is none, else the error of the last one.
Result<void> verify(const RasMessage& message, ByteView bytes, h235::MessageVerifier& verifier,
                    std::uint32_t now);

// The message in bytes, signed. Errors are the codec's, and the signer's.
Result<Bytes> encode_signed(RasMessage message, h235::MessageSigner& signer, std::uint32_t now,
                            const RandomSource& random);

// Errc of h235 as a reject says it.
SecurityProblem problem_of(const Error& error);

// Whether a GRQ offers this procedure (authenticationCapability and algorithmOIDs), and the same of
// ours in a GRQ, and the choice of it in a GCF.
bool offers_passwords(const GatekeeperRequest& grq);
void offer_passwords(GatekeeperRequest& grq);
void choose_passwords(GatekeeperConfirm& gcf);

}  // namespace protocols::h225::ras
