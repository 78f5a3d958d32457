#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/h235/secret.hpp"
#include "protocols/h235/types.hpp"

namespace protocols::h235 {

// Checks what one peer signed: procedure I of H.235.1 (clauses 7.3 and 14). What was signed and
// repeated word for word (RAS requests sent again) is Replayed here: its owner answers it from
// memory before it asks. Not thread-safe; lives on the strand of its peer.
class MessageVerifier {
 public:
  struct Rules {
    // Ours; empty where it is not checked.
    std::u16string general_id{};
    // The peer's; empty where it is not checked.
    std::u16string senders_id{};
    // Some peers leave their recipient out. With it goes the proof that a message was meant for us
    // and not for another who shares the password.
    bool general_id_required = false;
    // Seconds that the clocks may differ by, and a message be under way.
    std::uint32_t window = 600;
  };

  // What is remembered of messages within the window; beyond, the oldest second is closed.
  static constexpr std::size_t kMostRemembered = 1024;

  // `key`: of key_of_password().
  MessageVerifier(Secret key, Rules rules) : key_(std::move(key)), rules_(std::move(rules)) {}

  void set_rules(Rules rules) { rules_ = std::move(rules); }

  // `message`: the bytes as they came, see MessageSigner::finish. `now`: seconds since 1970, UTC.
  // Errors: NotSigned, UnknownSignature, MissingField, StaleTimeStamp, WrongGeneralId,
  // WrongSendersId, HashNotFound, WrongHash, Replayed. After an error nothing is remembered.
  Result<void> verify(const CryptoToken& token, ByteView message, std::uint32_t now);

 private:
  struct Seen {
    std::uint32_t time_stamp;
    std::int64_t random;
    auto operator<=>(const Seen&) const = default;
  };

  [[nodiscard]] Result<Seen> check_fields(const ClearToken& fields, std::uint32_t now) const;
  [[nodiscard]] Result<void> check_hash(const HASHED& hashed, ByteView message) const;
  void remember(const Seen& seen, std::uint32_t now);

  Secret key_;
  Rules rules_;
  std::vector<Seen> seen_;    // sorted
  std::uint32_t closed_ = 0;  // no time stamp up to here is taken any more
};

}  // namespace protocols::h235
