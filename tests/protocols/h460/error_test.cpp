#include "protocols/h460/error.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace protocols::h460 {
namespace {

TEST(H460Error, NamesTheRuleOfEachError) {
  std::set<std::string> said;
  for (int code = 1; code <= static_cast<int>(Errc::NoMultiplexId); ++code) {
    const std::error_code error = make_error_code(static_cast<Errc>(code));
    EXPECT_STREQ(error.category().name(), "h460");
    EXPECT_NE(error.message(), "unknown");
    said.insert(error.message());
  }
  EXPECT_EQ(said.size(), 5U);
  EXPECT_EQ(category().message(99), "unknown");
}

}  // namespace
}  // namespace protocols::h460
