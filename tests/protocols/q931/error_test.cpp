#include "protocols/q931/error.hpp"

#include <gtest/gtest.h>

namespace protocols::q931 {
namespace {

TEST(Q931Error, EveryValueNamesItsRule) {
  for (int value = 1; value <= static_cast<int>(Errc::BadCallReference); ++value) {
    EXPECT_NE(category().message(value), "unknown");
  }
}

}  // namespace
}  // namespace protocols::q931
