#pragma once

#include <optional>
#include <span>
#include <vector>

#include "protocols/base/error.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h235/cipher.hpp"
#include "protocols/h235/group.hpp"
#include "protocols/h235/half_key.hpp"
#include "protocols/h235/secret.hpp"
#include "protocols/h235/types.hpp"

namespace protocols::h235 {

// The groups that may be used, in the order of preference. What is below 2048 bits is written in
// only for rooms that the configuration lists.
struct GroupPolicy {
  std::vector<Group> groups = {Group::Dh2048};
};

// How the two ends of a call come by a secret, H.235.6 (DH tokens in Setup and Connect) and H.235.0
// 8.8: the caller offers a half key for each group it allows, the called end answers with one.
// Not thread-safe; lives on its call's strand.
class KeyAgreement {
 public:
  enum class State : std::uint8_t { Idle, Offered, Agreed };

  explicit KeyAgreement(GroupPolicy policy) : policy_(std::move(policy)) {}

  // Caller: the tokens of Setup. Asked again (Setup goes out once more) it says the same.
  const std::vector<ClearToken>& offer(const RandomSource& random);
  // Caller: the tokens of Connect, or of an earlier message that brings them. Once there is a
  // secret nothing changes it, so that repeated tokens do no harm. Errors: NoTokens, NoCommonGroup
  // (a group not offered), WrongGroup, WrongKeySize, DegenerateHalfKey.
  Result<void> accept(std::span<const ClearToken> tokens);

  // Called: takes the tokens of Setup, yields those of Connect. Errors as above, NoCommonGroup
  // where the policy allows none of those offered. Asked again after success it says the same.
  Result<std::vector<ClearToken>> answer(std::span<const ClearToken> tokens,
                                         const RandomSource& random);

  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] std::optional<Group> group() const;
  // Both sides' number, big-endian, as long as the group. Empty before Agreed.
  [[nodiscard]] const Secret& secret() const { return secret_; }

 private:
  GroupPolicy policy_;
  State state_ = State::Idle;
  std::vector<HalfKey> half_keys_;
  std::vector<ClearToken> tokens_;  // ours
  std::optional<Group> group_;
  Secret secret_;
};

// AES-256 under a secret of 1024 bits would promise more than it holds; H.235.6 pairs it with 2048.
[[nodiscard]] bool suits(Group group, Cipher cipher);

}  // namespace protocols::h235
