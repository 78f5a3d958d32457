#include "protocols/asn1/error.hpp"

#include <gtest/gtest.h>

namespace protocols::asn1 {
namespace {

TEST(Asn1Error, EveryValueNamesItsRule) {
  for (int value = 1; value <= static_cast<int>(Errc::NoAlternative); ++value) {
    EXPECT_NE(category().message(value), "unknown");
  }
}

}  // namespace
}  // namespace protocols::asn1
