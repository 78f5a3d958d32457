#include "protocols/sip/session_expires.hpp"

#include <gtest/gtest.h>

namespace protocols::sip {
namespace {

using Refresher = SessionExpires::Refresher;

TEST(SessionExpires, WrittenValuesAreReadBack) {
  for (const auto refresher : {Refresher::Unsaid, Refresher::Uac, Refresher::Uas}) {
    const SessionExpires value{1800, refresher};
    EXPECT_EQ(parse_session_expires(write(value)), value);
  }
}

TEST(SessionExpires, ReadsParametersInAnyCaseAndOrder) {
  EXPECT_EQ(parse_session_expires(" 90 ; x=y ; REFRESHER = UAS "),
            (SessionExpires{90, Refresher::Uas}));
}

TEST(SessionExpires, RefusesWhatIsNoNumber) {
  EXPECT_FALSE(parse_session_expires(""));
  EXPECT_FALSE(parse_session_expires("-1"));
  EXPECT_FALSE(parse_session_expires("soon;refresher=uac"));
}

TEST(SessionExpires, CapsNumbersNobodyWaitsFor) {
  EXPECT_EQ(parse_session_expires("280297596632815")->seconds, 86400U);
  EXPECT_EQ(parse_min_se("100000000000000000000000000"), 86400U);
}

TEST(MinSe, IgnoresGenericParameters) {
  EXPECT_EQ(parse_min_se("120;foo=bar"), 120U);
}

}  // namespace
}  // namespace protocols::sip
