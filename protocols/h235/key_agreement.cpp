#include "protocols/h235/key_agreement.hpp"

#include <algorithm>
#include <utility>

#include "protocols/base/check.hpp"
#include "protocols/h235/error.hpp"

namespace protocols::h235 {
namespace {

std::unexpected<Error> fail(Errc code) {
  return std::unexpected(Error{code});
}

asn1::BitString bits_of(Bytes bytes) {
  const std::size_t size = bytes.size() * 8;
  return {.bytes = std::move(bytes), .size = size};
}

ByteView without_zeros(ByteView number) {
  const auto first = std::ranges::find_if(number, [](std::byte b) { return b != std::byte{0}; });
  return {first, number.end()};
}

ClearToken token_of(const HalfKey& key, asn1::ObjectIdentifier oid) {
  const std::size_t size = traits_of(key.group()).bytes();
  // Peers of old want the generator as long as the prime; with longer primes it is one octet.
  Bytes generator(key.group() == Group::Dh1024 ? size : 1);
  generator.back() = std::byte{kGenerator};
  ClearToken token;
  token.token_oid = std::move(oid);
  token.dhkey = DHset{.halfkey = bits_of(key.value()),
                      .mod_size = bits_of(prime_of(key.group())),
                      .generator = bits_of(std::move(generator))};
  return token;
}

ClearToken profile_token() {
  ClearToken token;
  token.token_oid = profile_oid();
  return token;
}

bool is_prime_of(Group group, ByteView modulus) {
  return std::ranges::equal(without_zeros(modulus), prime_of(group));
}

struct Offered {
  Group group;
  const ClearToken* token;
};

// The group of a token that carries a half key. Prime and generator may be left out (then the token
// says them); where they stand they must be the group's: one that a stranger made is never used.
Result<Offered> read(const ClearToken& token) {
  const DHset& set = *token.dhkey;
  std::optional<Group> group = group_of_token(token.token_oid);
  if (!group && is_profile_oid(token.token_oid)) {
    for (const GroupTraits& traits : kGroups) {
      if (is_prime_of(traits.id, set.mod_size.bytes)) group = traits.id;
    }
  }
  if (!group) return fail(Errc::NoCommonGroup);
  if (set.mod_size.size != 0 && !is_prime_of(*group, set.mod_size.bytes)) {
    return fail(Errc::WrongGroup);
  }
  const ByteView generator = without_zeros(set.generator.bytes);
  if (set.generator.size != 0 &&
      (generator.size() != 1 || generator.front() != std::byte{kGenerator})) {
    return fail(Errc::WrongGroup);
  }
  if (set.halfkey.size % 8 != 0) return fail(Errc::WrongKeySize);
  return Offered{*group, &token};
}

// Usable offers, and what was wrong with the first of the others.
struct Offers {
  std::vector<Offered> usable;
  std::optional<Error> error;
};

Offers read_all(std::span<const ClearToken> tokens) {
  Offers out;
  for (const ClearToken& token : tokens) {
    if (!token.dhkey) continue;
    const auto offered = read(token);
    if (offered) {
      out.usable.push_back(*offered);
    } else if (!out.error) {
      out.error = offered.error();
    }
  }
  return out;
}

}  // namespace

const std::vector<ClearToken>& KeyAgreement::offer(const RandomSource& random) {
  if (state_ != State::Idle) return tokens_;
  state_ = State::Offered;
  for (const Group group : policy_.groups) {
    half_keys_.push_back(HalfKey::generate(group, random));
    tokens_.push_back(token_of(half_keys_.back(), token_oid(group)));
  }
  if (!tokens_.empty()) tokens_.push_back(profile_token());
  return tokens_;
}

Result<void> KeyAgreement::accept(std::span<const ClearToken> tokens) {
  if (state_ == State::Agreed) return {};
  Offers offers = read_all(tokens);
  if (offers.usable.empty()) {
    return std::unexpected(offers.error.value_or(Error{Errc::NoTokens}));
  }
  // One is right. Peers that answer with several mean the strongest of them.
  std::ranges::stable_sort(offers.usable, std::ranges::greater(),
                           [](const Offered& o) { return o.group; });
  Error error{Errc::NoCommonGroup};
  for (const Offered& offered : offers.usable) {
    const auto mine = std::ranges::find(half_keys_, offered.group, &HalfKey::group);
    if (mine == half_keys_.end()) continue;
    auto secret = mine->secret_with(offered.token->dhkey->halfkey.bytes);
    if (!secret) {
      error = secret.error();
      continue;
    }
    secret_ = std::move(*secret);
    group_ = offered.group;
    state_ = State::Agreed;
    half_keys_.clear();
    return {};
  }
  return std::unexpected(error);
}

Result<std::vector<ClearToken>> KeyAgreement::answer(std::span<const ClearToken> tokens,
                                                     const RandomSource& random) {
  check(state_ != State::Offered);
  if (state_ == State::Agreed) return tokens_;
  const Offers offers = read_all(tokens);
  if (offers.usable.empty()) {
    return std::unexpected(offers.error.value_or(Error{Errc::NoTokens}));
  }
  Error error{Errc::NoCommonGroup};
  for (const Group group : policy_.groups) {
    const auto offered = std::ranges::find(offers.usable, group, &Offered::group);
    if (offered == offers.usable.end()) continue;
    const HalfKey mine = HalfKey::generate(group, random);
    auto secret = mine.secret_with(offered->token->dhkey->halfkey.bytes);
    if (!secret) {
      error = secret.error();
      continue;
    }
    secret_ = std::move(*secret);
    group_ = group;
    state_ = State::Agreed;
    // In the token the peer put it in.
    tokens_.push_back(token_of(mine, offered->token->token_oid));
    if (!is_profile_oid(offered->token->token_oid)) tokens_.push_back(profile_token());
    return tokens_;
  }
  return std::unexpected(error);
}

std::optional<Group> KeyAgreement::group() const {
  return group_;
}

bool suits(Group group, Cipher cipher) {
  switch (cipher) {
    case Cipher::Aes128Cbc: return true;
    case Cipher::Aes256Cbc: return traits_of(group).bits >= 2048;
  }
  return false;
}

}  // namespace protocols::h235
