#include "protocols/sdp/error.hpp"

#include <gtest/gtest.h>

namespace protocols::sdp {
namespace {

TEST(SdpErrors, NameTheRuleOfTheSpecification) {
  EXPECT_EQ(make_error_code(SdpError::NotSdp).message(), "RFC 8866 5.1: first line is not v=0");
  for (int i = 1; i <= static_cast<int>(SdpError::TooManyFormats); ++i) {
    EXPECT_NE(sdp_category().message(i), sdp_category().message(0)) << i;
  }
}

}  // namespace
}  // namespace protocols::sdp
