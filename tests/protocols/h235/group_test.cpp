#include "protocols/h235/group.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h235/support.hpp"

namespace protocols::h235 {
namespace {

// The octets that all three primes begin with, and their ends: RFC 2409 6.2, RFC 3526 2 and 3.
constexpr std::string_view kBegin =
    "ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404"
    "ddef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406"
    "b7edee386bfb5a899fa5ae9f24117c4b1fe649286651ece";
constexpr std::string_view kMiddle =
    "45b3dc2007cb8a163bf0598da48361c55d39a69163fa8fd24cf5f83655d23dca3ad961c62f356208552bb9ed529077"
    "096966d670c354e4abc9804f1746c08ca";
constexpr std::string_view kEnd1024 = "65381ffffffffffffffff";
constexpr std::string_view kEnd1536 = "237327ffffffffffffffff";
constexpr std::string_view kEnd2048 =
    "18217c32905e462e36ce3be39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf6955817183995497c"
    "ea956ae515d2261898fa051015728e5a8aacaa68ffffffffffffffff";

TEST(Group, PrimesAreThoseOfTheRfcs) {
  const std::string begin(kBegin), middle = begin + std::string(kMiddle);
  EXPECT_EQ(to_hex(prime_of(Group::Dh1024)), begin + std::string(kEnd1024));
  EXPECT_EQ(to_hex(prime_of(Group::Dh1536)), middle + std::string(kEnd1536));
  EXPECT_EQ(to_hex(prime_of(Group::Dh2048)), middle + std::string(kEnd2048));
}

TEST(Group, EachHasAToken) {
  EXPECT_EQ(asn1::to_string(token_oid(Group::Dh1024)), "0.0.8.235.0.3.43");
  EXPECT_EQ(asn1::to_string(token_oid(Group::Dh1536)), "0.0.8.235.0.3.44");
  EXPECT_EQ(asn1::to_string(token_oid(Group::Dh2048)), "0.0.8.235.0.3.45");
  for (const GroupTraits& traits : kGroups) {
    EXPECT_EQ(group_of_token(token_oid(traits.id)), traits.id);
    EXPECT_EQ(traits_of(traits.id).name, traits.name);
    EXPECT_EQ(prime_of(traits.id).size(), traits.bytes());
  }
}

TEST(Group, OtherObjectsNameNone) {
  EXPECT_FALSE(group_of_token({0, 0, 8, 235, 0, 3, 40}));
  EXPECT_FALSE(group_of_token({0, 0, 8, 235, 0, 3}));
  EXPECT_FALSE(group_of_token({0, 0, 8, 236, 0, 3, 43}));
  EXPECT_FALSE(group_of_token({0, 0, 8, 235, 0, 3, 43, 1}));
  EXPECT_FALSE(group_of_token({}));
}

TEST(Group, TheProfileIsKnownInAnyVersion) {
  EXPECT_EQ(asn1::to_string(profile_oid()), "0.0.8.235.0.3.24");
  EXPECT_TRUE(is_profile_oid(profile_oid()));
  EXPECT_TRUE(is_profile_oid({0, 0, 8, 235, 0, 2, 24}));
  EXPECT_FALSE(is_profile_oid(token_oid(Group::Dh1024)));
}

}  // namespace
}  // namespace protocols::h235
