#include "protocols/h239/error.hpp"

#include <gtest/gtest.h>

namespace protocols::h239 {
namespace {

TEST(H239Error, EveryValueNamesItsRule) {
  for (int value = 1; value <= static_cast<int>(Errc::NeitherAcknowledgedNorRejected); ++value) {
    EXPECT_NE(category().message(value), "unknown");
  }
}

}  // namespace
}  // namespace protocols::h239
