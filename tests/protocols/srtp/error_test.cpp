#include "protocols/srtp/error.hpp"

#include <gtest/gtest.h>

namespace protocols::srtp {
namespace {

TEST(SrtpError, EveryValueNamesItsRule) {
  for (int value = 1; value <= static_cast<int>(Errc::Refused); ++value) {
    EXPECT_NE(category().message(value), "unknown");
  }
  EXPECT_EQ(std::error_code(Errc::Replayed).category(), category());
}

}  // namespace
}  // namespace protocols::srtp
