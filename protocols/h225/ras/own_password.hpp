#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h225/ras/message.hpp"
#include "protocols/h225/ras/security.hpp"
#include "protocols/h235/message_signer.hpp"
#include "protocols/h235/message_verifier.hpp"

namespace protocols::h225::ras {

// An endpoint's side of H.235.1: signs what goes to its gatekeeper and believes only what is signed
// under the same password. Believed unsigned are GCF, GRJ, RRJ, XRS and RIP: a gatekeeper that does
// not know us, or does not believe us, has no password to sign by. `now` is seconds since 1970,
// UTC. Not thread-safe.
class OwnPassword {
 public:
  // `name` (UTF-8): the sendersID of every message, as gatekeepers look users up by it. `key`: of
  // h235::key_of_password().
  OwnPassword(std::string_view name, h235::Secret key, RandomSource random);

  // For Registrant's Verify.
  std::expected<std::string, SecurityProblem> verify(const Received& received, std::uint32_t now);
  // Everything but GRQ, which offers the procedure, is signed. Errors are the codec's.
  Result<Bytes> encode(const Transmit& transmit, std::uint32_t now);

 private:
  std::u16string name_;
  RandomSource random_;
  h235::MessageVerifier verifier_;
  h235::MessageSigner signer_;
  std::u16string gatekeeper_;  // as messages of ours named it last
};

}  // namespace protocols::h225::ras
