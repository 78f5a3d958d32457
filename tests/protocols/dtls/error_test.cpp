#include "protocols/dtls/error.hpp"

#include <gtest/gtest.h>

namespace protocols::dtls {
namespace {

TEST(DtlsError, EveryValueNamesItsRule) {
  for (int value = 1; value <= static_cast<int>(Errc::TimedOut); ++value) {
    EXPECT_NE(category().message(value), "unknown");
  }
}

}  // namespace
}  // namespace protocols::dtls
