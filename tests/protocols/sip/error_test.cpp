#include "protocols/sip/error.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace protocols::sip {
namespace {

TEST(SipError, EveryValueNamesARuleOfItsOwn) {
  std::set<std::string> messages;
  for (int i = 1; i <= static_cast<int>(SipError::MaxForwards); ++i) {
    const std::string message = make_error_code(static_cast<SipError>(i)).message();
    EXPECT_NE(message, "unknown") << i;
    EXPECT_TRUE(messages.insert(message).second) << message;
  }
}

TEST(SipError, CarriesItsOffset) {
  const Result<int> result = fail(SipError::CSeq, 7);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, SipError::CSeq);
  EXPECT_EQ(result.error().offset, 7U);
  EXPECT_STREQ(result.error().code.category().name(), "sip");
}

}  // namespace
}  // namespace protocols::sip
