#include "protocols/sip/cseq.hpp"

#include <gtest/gtest.h>

#include "protocols/sip/error.hpp"

namespace protocols::sip {
namespace {

TEST(CSeq, ReadsNumberAndMethod) {
  EXPECT_EQ(*parse_cseq("0009  INVITE"), (CSeq{9, "INVITE"}));
  EXPECT_EQ(*parse_cseq("0 ACK"), (CSeq{0, "ACK"}));
  EXPECT_EQ(write(CSeq{2147483647, "BYE"}), "2147483647 BYE");
  EXPECT_EQ(*parse_cseq("2147483647 BYE"), (CSeq{2147483647, "BYE"}));
}

TEST(CSeq, RefusesWhatIsMalformedOrTooLarge) {
  for (const auto* text : {"", "1", "INVITE", "1INVITE", "-1 INVITE", "2147483648 INVITE",
                           "36893488147419103232 REGISTER", "1 IN VITE", "1 <INVITE>"}) {
    const auto cseq = parse_cseq(text);
    ASSERT_FALSE(cseq) << text;
    EXPECT_EQ(cseq.error().code, SipError::CSeq);
  }
}

TEST(MaxForwards, IsZeroTo255) {
  EXPECT_EQ(*parse_max_forwards("0"), 0);
  EXPECT_EQ(*parse_max_forwards("0068"), 68);
  EXPECT_EQ(*parse_max_forwards("255"), 255);
  EXPECT_FALSE(parse_max_forwards("256"));
  EXPECT_FALSE(parse_max_forwards("-1"));
  EXPECT_FALSE(parse_max_forwards(""));
}

TEST(ContentLength, IsANumberThatFits) {
  EXPECT_EQ(*parse_content_length("150"), 150U);
  EXPECT_FALSE(parse_content_length("-999"));
  EXPECT_FALSE(parse_content_length("4294967296"));
  EXPECT_FALSE(parse_content_length("1 2"));
}

}  // namespace
}  // namespace protocols::sip
