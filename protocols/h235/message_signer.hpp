#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h235/password_hash.hpp"
#include "protocols/h235/secret.hpp"
#include "protocols/h235/types.hpp"

namespace protocols::h235 {

// Signs what goes to one peer: procedure I of H.235.1 (clause 7), authentication and integrity by a
// password. The hash covers the message that it stands in, so signing has two steps:
//
//   auto draft = signer.draft(time_stamp, random);
//   … draft.token goes into cryptoTokens (as nestedcryptoToken), the message is encoded …
//   signer.finish(draft, encoded);
//
// Not thread-safe; lives on the strand of its peer.
class MessageSigner {
 public:
  // A token whose hash is a pattern by which its place in the encoding is found again.
  struct Draft {
    CryptoToken token;
    MessageHash pattern;
  };

  // `key`: of key_of_password(). `senders_id` names us, `general_id` the peer, each 1 … 128
  // characters or empty to leave it out: between endpoint and gatekeeper the endpointIdentifier (an
  // alias before there is one) and the gatekeeperIdentifier.
  MessageSigner(Secret key, std::u16string senders_id, std::u16string general_id,
                const RandomSource& random);

  void set_names(std::u16string senders_id, std::u16string general_id);

  // `time_stamp`: seconds since 1970, UTC, not 0.
  Draft draft(std::uint32_t time_stamp, const RandomSource& random);
  // `message`: the encoded RasMessage; in call signalling the contents of the User-user element.
  // HashNotFound: the token is not in it, or (never by chance) its pattern is there twice.
  Result<void> finish(const Draft& draft, Bytes& message) const;

 private:
  Secret key_;
  std::u16string senders_id_, general_id_;
  std::uint32_t counter_;  // of messages: the token's `random`, never the same twice in a second
};

}  // namespace protocols::h235
