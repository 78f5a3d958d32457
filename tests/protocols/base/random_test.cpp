#include "protocols/base/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace protocols {
namespace {

// 0, 1, 2 … over all calls.
RandomSource counting() {
  return [next = 0U](std::span<std::byte> out) mutable {
    for (std::byte& b : out) b = static_cast<std::byte>(next++);
  };
}

TEST(Random, TakesEveryByteFromItsSource) {
  const RandomSource all_ones = [](std::span<std::byte> out) {
    std::fill(out.begin(), out.end(), std::byte{0xff});
  };
  EXPECT_EQ(random_u32(all_ones), 0xffffffffU);
  EXPECT_EQ(random_u64(all_ones), 0xffffffffffffffffU);
}

TEST(Random, MakesTokensOfLettersAndDigits) {
  const RandomSource random = counting();
  const std::string token = random_token(random, 300);
  EXPECT_EQ(token.size(), 300U);
  EXPECT_EQ(token.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789"), std::string::npos);
  EXPECT_NE(token, random_token(random, 300));
  EXPECT_EQ(random_token(random, 0), "");
}

}  // namespace
}  // namespace protocols
