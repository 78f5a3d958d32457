#include "protocols/rtp/error.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "protocols/base/error.hpp"

namespace protocols::rtp {
namespace {

TEST(RtpError, EveryValueNamesARuleOfItsOwn) {
  std::set<std::string> messages;
  for (int value = 1; value <= static_cast<int>(Errc::BadPayload); ++value) {
    const std::string message = error_category().message(value);
    EXPECT_NE(message, "unknown") << value;
    EXPECT_TRUE(messages.insert(message).second) << message;
  }
  EXPECT_EQ(error_category().message(0), "unknown");
  EXPECT_EQ(error_category().message(static_cast<int>(Errc::BadPayload) + 1), "unknown");
}

TEST(RtpError, AFailureSaysWhatAndWhere) {
  const Result<int> result = fail(Errc::BadItem, 12);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, Errc::BadItem);
  EXPECT_NE(result.error().code, Errc::BadLength);
  EXPECT_EQ(&result.error().code.category(), &error_category());
  EXPECT_EQ(result.error().offset, 12u);
}

}  // namespace
}  // namespace protocols::rtp
