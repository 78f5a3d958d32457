#include "protocols/h235/half_key.hpp"

#include <gtest/gtest.h>
#include <openssl/evp.h>

#include "protocols/h235/error.hpp"
#include "tests/protocols/h235/support.hpp"

namespace protocols::h235 {
namespace {

std::string sha1(ByteView bytes) {
  Bytes digest(20);
  EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(digest.data()), nullptr,
             EVP_sha1(), nullptr);
  return to_hex(digest);
}

// One less or more than the prime: every prime here ends in ff.
Bytes near_prime(Group group, int difference) {
  Bytes out = prime_of(group);
  if (difference < 0) {
    out.back() = static_cast<std::byte>(0xff + difference);
  } else {
    // p + 1: the last eight octets overflow.
    std::size_t at = out.size();
    while (out[--at] == std::byte{0xff}) out[at] = std::byte{0};
    out[at] = static_cast<std::byte>(std::to_integer<int>(out[at]) + 1);
  }
  return out;
}

struct Known {
  Group group;
  std::string_view half_key, secret;
};

// SHA1 of 2^a mod p and 2^(ab) mod p by Python's integers, for a = 81 01 01 …, b = 82 02 02 …
// (64 octets).
class KnownAnswers : public ::testing::TestWithParam<Known> {};

TEST_P(KnownAnswers, AreReached) {
  const HalfKey a = HalfKey::generate(GetParam().group, constant(1));
  const HalfKey b = HalfKey::generate(GetParam().group, constant(2));
  EXPECT_EQ(sha1(a.value()), GetParam().half_key);
  const auto secret = a.secret_with(b.value());
  ASSERT_TRUE(secret);
  EXPECT_EQ(sha1(secret->view()), GetParam().secret);
  const auto theirs = b.secret_with(a.value());
  ASSERT_TRUE(theirs);
  EXPECT_EQ(to_bytes(theirs->view()), to_bytes(secret->view()));
}

INSTANTIATE_TEST_SUITE_P(
    Groups, KnownAnswers,
    ::testing::Values(Known{Group::Dh1024, "a9e26bebb7587d50d8944ccc0b7bf7976674a930",
                            "c95fe2977d150eb58301c191e52d8d6f05824547"},
                      Known{Group::Dh1536, "fd0c5d9e2707bb5f737fa2213a40c169a3c079ee",
                            "be271dd0d88e48f544a3307f267d1fba29d0df09"},
                      Known{Group::Dh2048, "b114d3f57051e2ab5d402a82f9c1386d4a88ee40",
                            "c0d4df6c0ff0d73f5a1175b8968b140f22e0f218"}));

class EachGroup : public ::testing::TestWithParam<Group> {
 protected:
  [[nodiscard]] std::error_code refusal(const Bytes& peer) const {
    const auto secret = HalfKey::generate(GetParam(), constant(7)).secret_with(peer);
    return secret ? std::error_code() : secret.error().code;
  }
  [[nodiscard]] Bytes small(std::uint8_t value) const {
    Bytes out(traits_of(GetParam()).bytes());
    out.back() = std::byte{value};
    return out;
  }
};

TEST_P(EachGroup, RefusesHalfKeysWhoseSecretAnybodyKnows) {
  EXPECT_EQ(refusal(small(0)), Errc::DegenerateHalfKey);
  EXPECT_EQ(refusal(small(1)), Errc::DegenerateHalfKey);
  EXPECT_EQ(refusal(near_prime(GetParam(), -1)), Errc::DegenerateHalfKey);
  EXPECT_EQ(refusal(near_prime(GetParam(), 0)), Errc::DegenerateHalfKey);
  EXPECT_EQ(refusal(near_prime(GetParam(), 1)), Errc::DegenerateHalfKey);
  EXPECT_EQ(refusal(Bytes(traits_of(GetParam()).bytes(), std::byte{0xff})),
            Errc::DegenerateHalfKey);
}

TEST_P(EachGroup, TakesTheNeighboursOfThose) {
  EXPECT_FALSE(refusal(small(2)));
  EXPECT_FALSE(refusal(near_prime(GetParam(), -2)));
}

TEST_P(EachGroup, RefusesOtherSizes) {
  const std::size_t size = traits_of(GetParam()).bytes();
  EXPECT_EQ(refusal({}), Errc::WrongKeySize);
  EXPECT_EQ(refusal(counting(size + 1, 3)), Errc::WrongKeySize);
  EXPECT_EQ(refusal(counting(size - 9, 3)), Errc::WrongKeySize);
  EXPECT_EQ(refusal(counting(size / 2, 3)), Errc::WrongKeySize);
}

TEST_P(EachGroup, ReadsNumbersWithoutTheirLeadingZeros) {
  const HalfKey mine = HalfKey::generate(GetParam(), constant(7));
  Bytes full = counting(traits_of(GetParam()).bytes(), 3);
  full[0] = full[1] = std::byte{0};
  const Bytes shorter(full.begin() + 2, full.end());
  EXPECT_EQ(to_bytes(mine.secret_with(full)->view()), to_bytes(mine.secret_with(shorter)->view()));
}

TEST_P(EachGroup, SurvivesARandomSourceOfZeros) {
  const HalfKey mine = HalfKey::generate(GetParam(), constant(0));
  EXPECT_EQ(mine.value().size(), traits_of(GetParam()).bytes());
  EXPECT_TRUE(HalfKey::generate(GetParam(), constant(9)).secret_with(mine.value()));
}

INSTANTIATE_TEST_SUITE_P(Groups, EachGroup,
                         ::testing::Values(Group::Dh1024, Group::Dh1536, Group::Dh2048));

}  // namespace
}  // namespace protocols::h235
