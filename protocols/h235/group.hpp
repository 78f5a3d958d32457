#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "protocols/asn1/values.hpp"
#include "protocols/base/bytes.hpp"

namespace protocols::h235 {

// The Diffie-Hellman groups that H.235.6 names by token and that a DHset has room for (H.235.0:
// 2048 bits). All are of safe primes with the generator 2.
enum class Group : std::uint8_t {
  Dh1024,  // second Oakley group, RFC 2409 section 6.2
  Dh1536,  // RFC 3526 section 2
  Dh2048,  // RFC 3526 section 3
};

struct GroupTraits {
  Group id;
  std::string_view name;
  std::size_t bits;
  std::uint32_t last_arc;  // of the token: 0.0.8.235.0.3.x

  [[nodiscard]] constexpr std::size_t bytes() const { return bits / 8; }
};

// Weakest first.
inline constexpr std::array<GroupTraits, 3> kGroups = {{
    {Group::Dh1024, "DH1024", 1024, 43},
    {Group::Dh1536, "DH1536", 1536, 44},
    {Group::Dh2048, "DH2048", 2048, 45},
}};

constexpr const GroupTraits& traits_of(Group group) {
  return kGroups[static_cast<std::size_t>(group)];
}

inline constexpr unsigned kGenerator = 2;

// Big-endian, as long as the group.
const Bytes& prime_of(Group group);

asn1::ObjectIdentifier token_oid(Group group);
std::optional<Group> group_of_token(const asn1::ObjectIdentifier& oid);

// Says that its sender encrypts media at all; some peers put their half key into it. Carries no
// group of its own then, the prime tells it.
asn1::ObjectIdentifier profile_oid();
bool is_profile_oid(const asn1::ObjectIdentifier& oid);

}  // namespace protocols::h235
