#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h225/alias.hpp"
#include "protocols/h225/ras/message.hpp"
#include "protocols/h225/ras/security.hpp"
#include "protocols/h235/message_signer.hpp"
#include "protocols/h235/message_verifier.hpp"

namespace protocols::h225::ras {

// Who may register with a gatekeeper, and by which names.
struct User {
  std::string name;  // UTF-8, not empty: the sendersID of its signatures, or an alias of its RRQ
  h235::Secret key;  // of h235::key_of_password()
  // The names it may have beside its own; nobody else may have them. None: any that are no other
  // user's.
  std::vector<Alias> aliases;
};

// A gatekeeper's side of H.235.1: every request is signed under a user's password, and so is every
// answer to it and every request to that user's endpoint. Two messages may come unsigned: GRQ,
// which gives nothing away, and LRQ, which neighbours send; an unsigned LRQ is a stranger's to the
// gatekeeper unless its host is a neighbour. `now` is seconds since 1970, UTC. Not thread-safe.
class UserPasswords {
 public:
  // Names differ, as alias_key() tells.
  UserPasswords(std::vector<User> users, std::string_view gatekeeper_identifier,
                RandomSource random);

  // For GatekeeperHooks::verify. With no users nothing is asked for.
  std::expected<std::string, SecurityProblem> verify(const Received& received, std::uint32_t now);
  // For GatekeeperHooks::amend: a GCF names the procedure to who offered it.
  void amend(const Received& received, RasMessage& answer) const;
  // What goes out: signed where it concerns a user. Errors are the codec's.
  Result<Bytes> encode(const Transmit& transmit, std::uint32_t now);

  [[nodiscard]] bool required() const { return !users_.empty(); }

 private:
  struct State {
    h235::MessageVerifier verifier;
    h235::MessageSigner signer;
    std::vector<std::string> aliases;  // keys; none: any
    std::u16string named;              // how it called itself last, and is called in answers
  };
  using Entry = std::map<std::string, State>::iterator;

  std::vector<Entry> candidates(const Received& received);
  [[nodiscard]] bool may_have(const Entry& user, const RegistrationRequest& rrq) const;

  std::u16string identifier_;
  RandomSource random_;
  std::map<std::string, State> users_;
  std::unordered_map<std::string, Entry> owners_;  // of names, by alias_key()
};

}  // namespace protocols::h225::ras
