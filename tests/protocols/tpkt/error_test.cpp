#include "protocols/tpkt/error.hpp"

#include <gtest/gtest.h>

namespace protocols::tpkt {
namespace {

TEST(TpktError, EveryValueNamesItsRule) {
  for (int value = 1; value <= static_cast<int>(Errc::BadLength); ++value) {
    EXPECT_NE(category().message(value), "unknown");
  }
}

}  // namespace
}  // namespace protocols::tpkt
