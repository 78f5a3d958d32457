#include "protocols/h235/error.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace protocols::h235 {
namespace {

TEST(H235Error, EveryCodeNamesItsRule) {
  std::set<std::string> messages;
  for (int code = 1; code <= static_cast<int>(Errc::Replayed); ++code) {
    const std::string message = category().message(code);
    EXPECT_NE(message, "unknown") << code;
    EXPECT_TRUE(messages.insert(message).second) << message;
  }
  EXPECT_EQ(category().message(0), "unknown");
  EXPECT_EQ(make_error_code(Errc::Replayed).category(), category());
}

}  // namespace
}  // namespace protocols::h235
