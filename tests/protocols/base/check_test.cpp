#include "protocols/base/check.hpp"

#include <gtest/gtest.h>

namespace protocols {
namespace {

TEST(Check, LetsAKeptPromisePass) {
  check(true);
}

TEST(CheckDeathTest, EndsTheProgramOnABrokenPromise) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_DEATH(check(false), "");
}

}  // namespace
}  // namespace protocols
