#include "protocols/h235/group.hpp"

#include <openssl/bn.h>

#include <algorithm>
#include <memory>
#include <span>

#include "protocols/base/check.hpp"

namespace protocols::h235 {
namespace {

constexpr std::uint32_t kProfileArc = 24;

Bytes bytes_of(BIGNUM* (*make)(BIGNUM*), std::size_t size) {
  const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(make(nullptr), BN_free);
  check(number != nullptr);
  Bytes out(size);
  check(BN_bn2binpad(number.get(), reinterpret_cast<unsigned char*>(out.data()),
                     static_cast<int>(size)) == static_cast<int>(size));
  return out;
}

// 0.0.8.235.0.version.arc
bool stands_in_h235(const asn1::ObjectIdentifier& oid) {
  constexpr std::array<std::uint32_t, 5> kRoot = {0, 0, 8, 235, 0};
  return oid.arcs.size() == kRoot.size() + 2 &&
         std::ranges::equal(kRoot, std::span(oid.arcs).first(kRoot.size()));
}

}  // namespace

const Bytes& prime_of(Group group) {
  static const std::array<Bytes, kGroups.size()> primes = {
      bytes_of(&BN_get_rfc2409_prime_1024, 128),
      bytes_of(&BN_get_rfc3526_prime_1536, 192),
      bytes_of(&BN_get_rfc3526_prime_2048, 256),
  };
  return primes[static_cast<std::size_t>(group)];
}

asn1::ObjectIdentifier token_oid(Group group) {
  return {0, 0, 8, 235, 0, 3, traits_of(group).last_arc};
}

std::optional<Group> group_of_token(const asn1::ObjectIdentifier& oid) {
  if (!stands_in_h235(oid)) return std::nullopt;
  for (const GroupTraits& traits : kGroups) {
    if (oid.arcs.back() == traits.last_arc) return traits.id;
  }
  return std::nullopt;
}

asn1::ObjectIdentifier profile_oid() {
  return {0, 0, 8, 235, 0, 3, kProfileArc};
}

bool is_profile_oid(const asn1::ObjectIdentifier& oid) {
  return stands_in_h235(oid) && oid.arcs.back() == kProfileArc;
}

}  // namespace protocols::h235
