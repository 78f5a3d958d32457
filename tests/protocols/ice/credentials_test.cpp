#include "protocols/ice/credentials.hpp"

#include <gtest/gtest.h>

namespace protocols::ice {
namespace {

TEST(IceCredentials, AreLongEnoughAndDiffer) {
  std::uint8_t value = 0;
  const RandomSource source = [&](std::span<std::byte> out) {
    for (std::byte& b : out) b = std::byte{value++};
  };
  const Credentials a = generate_credentials(source), b = generate_credentials(source);
  EXPECT_GE(a.ufrag.size(), 4U);
  EXPECT_GE(a.password.size(), 22U);
  EXPECT_NE(a, b);
}

}  // namespace
}  // namespace protocols::ice
