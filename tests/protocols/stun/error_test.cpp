#include "protocols/stun/error.hpp"

#include <gtest/gtest.h>

namespace protocols::stun {
namespace {

TEST(StunError, EveryValueNamesItsRule) {
  for (int value = 1; value <= static_cast<int>(Errc::TooManyAttributes); ++value) {
    EXPECT_NE(category().message(value), "unknown");
  }
}

}  // namespace
}  // namespace protocols::stun
