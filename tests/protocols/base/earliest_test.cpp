#include "protocols/base/earliest.hpp"

#include <gtest/gtest.h>

namespace protocols {
namespace {

using namespace std::chrono_literals;

TEST(Earliest, IsOfThoseThatAreThere) {
  const TimePoint soon = TimePoint{} + 1s, late = TimePoint{} + 2s;
  std::optional<TimePoint> first;
  keep_earliest(first, std::nullopt);
  EXPECT_FALSE(first);
  keep_earliest(first, late);
  EXPECT_EQ(first, late);
  keep_earliest(first, soon);
  EXPECT_EQ(first, soon);
  keep_earliest(first, late);
  keep_earliest(first, std::nullopt);
  EXPECT_EQ(first, soon);
}

}  // namespace
}  // namespace protocols
