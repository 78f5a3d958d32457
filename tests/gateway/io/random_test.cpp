#include "gateway/io/random.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <set>

namespace gateway::io {
namespace {

TEST(SystemRandom, FillsAllOfWhatItIsGiven) {
  const auto random = system_random();
  // A byte that is never filled stays zero; one that is, is zero in 32 draws with chance 2^-256.
  std::array<unsigned, 33> ever_set{};
  for (int draw = 0; draw < 32; ++draw) {
    std::array<std::byte, 33> bytes{};
    random(bytes);
    for (std::size_t i = 0; i < bytes.size(); ++i)
      ever_set[i] |= std::to_integer<unsigned>(bytes[i]);
  }
  for (const unsigned set : ever_set) EXPECT_NE(set, 0U);
}

TEST(SystemRandom, NeverRepeatsItself) {
  std::set<std::array<std::byte, 16>> seen;
  for (int draw = 0; draw < 1000; ++draw) {
    std::array<std::byte, 16> bytes{};
    system_random()(bytes);
    EXPECT_TRUE(seen.insert(bytes).second);
  }
}

TEST(SystemRandom, TakesNothingToFill) {
  system_random()({});
}

}  // namespace
}  // namespace gateway::io
