#include "protocols/h224/error.hpp"

#include <gtest/gtest.h>

namespace protocols::h224 {
namespace {

TEST(H224Error, EveryValueNamesItsRule) {
  for (int value = 1; value <= static_cast<int>(Errc::BadVideoSource); ++value) {
    EXPECT_NE(category().message(value), "unknown");
  }
}

}  // namespace
}  // namespace protocols::h224
