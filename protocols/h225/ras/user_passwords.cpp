#include "protocols/h225/ras/user_passwords.hpp"

#include <algorithm>
#include <utility>

#include "protocols/asn1/per.hpp"
#include "protocols/h225/ras/signed_message.hpp"

namespace protocols::h225::ras {
namespace {

// Each is a hash over the message that a stranger makes us compute.
constexpr std::size_t kMostCandidates = 4;

std::string key_of_name(std::string name) {
  return alias_key({Alias::Kind::H323Id, std::move(name)});
}

}  // namespace

UserPasswords::UserPasswords(std::vector<User> users, std::string_view gatekeeper_identifier,
                             RandomSource random)
    : identifier_(to_utf16(gatekeeper_identifier)), random_(std::move(random)) {
  for (User& user : users) {
    h235::MessageVerifier::Rules rules;
    rules.general_id = identifier_;
    State state{{user.key.copy(), std::move(rules)},
                {std::move(user.key), identifier_, {}, random_},
                {},
                to_utf16(user.name)};
    for (const Alias& alias : user.aliases) state.aliases.push_back(alias_key(alias));
    const Entry entry = users_.emplace(user.name, std::move(state)).first;
    owners_.emplace(key_of_name(user.name), entry);
    for (const std::string& alias : entry->second.aliases) owners_.emplace(alias, entry);
  }
}

std::vector<UserPasswords::Entry> UserPasswords::candidates(const Received& received) {
  std::vector<Entry> out;
  const auto add = [&](Entry entry) {
    const bool known = std::ranges::find(out, entry) != out.end();
    if (!known && out.size() < kMostCandidates) out.push_back(entry);
  };
  const auto add_owner = [&](const std::string& key) {
    if (const auto at = owners_.find(key); at != owners_.end()) add(at->second);
  };
  if (received.sender != nullptr) {
    if (const auto at = users_.find(received.sender->user); at != users_.end()) add(at);
  }
  if (const auto sender = named_sender(received.message)) add_owner(key_of_name(to_utf8(*sender)));
  if (const auto* rrq = content<RegistrationRequest>(received.message)) {
    for (const Alias& alias : to_aliases(rrq->terminal_alias)) add_owner(alias_key(alias));
  }
  return out;
}

bool UserPasswords::may_have(const Entry& user, const RegistrationRequest& rrq) const {
  for (const Alias& alias : to_aliases(rrq.terminal_alias)) {
    const auto owner = owners_.find(alias_key(alias));
    const bool own = owner != owners_.end() && owner->second == user;
    const bool free = owner == owners_.end() && user->second.aliases.empty();
    if (!own && !free) return false;
  }
  return true;
}

std::expected<std::string, SecurityProblem> UserPasswords::verify(const Received& received,
                                                                  std::uint32_t now) {
  if (users_.empty()) return std::string();
  const auto kind = kind_of(received.message);
  const bool may_be_unsigned = kind == Kind::GatekeeperRequest || kind == Kind::LocationRequest;
  if (may_be_unsigned && !is_signed(received.message)) return std::string();
  const auto named = named_sender(received.message);
  // A message of ours, thrown back.
  if (named == identifier_) return std::unexpected(SecurityProblem::WrongSendersId);
  SecurityProblem problem = SecurityProblem::Denied;
  for (const Entry user : candidates(received)) {
    const auto done = ras::verify(received.message, received.bytes, user->second.verifier, now);
    if (!done) {
      problem = problem_of(done.error());
      continue;
    }
    const auto* rrq = content<RegistrationRequest>(received.message);
    if (rrq != nullptr && !may_have(user, *rrq)) break;
    if (named) user->second.named = *named;
    return user->first;
  }
  return std::unexpected(problem);
}

void UserPasswords::amend(const Received& received, RasMessage& answer) const {
  const auto* grq = content<GatekeeperRequest>(received.message);
  auto* gcf = answer.get_if<Kind::GatekeeperConfirm>();
  if (required() && grq != nullptr && gcf != nullptr && offers_passwords(*grq)) {
    choose_passwords(*gcf);
  }
}

Result<Bytes> UserPasswords::encode(const Transmit& transmit, std::uint32_t now) {
  const auto user = users_.find(transmit.user);
  if (user == users_.end()) return asn1::encode(transmit.message);
  user->second.signer.set_names(identifier_, user->second.named);
  return encode_signed(transmit.message, user->second.signer, now, random_);
}

}  // namespace protocols::h225::ras
