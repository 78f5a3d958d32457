#include "protocols/sip/name_addr.hpp"

#include <gtest/gtest.h>

#include "protocols/sip/error.hpp"

namespace protocols::sip {
namespace {

std::error_code error_of(std::string_view text) {
  const auto address = parse_name_addr(text);
  return address ? std::error_code{} : address.error().code;
}

TEST(NameAddr, HasDisplayNameUriAndTag) {
  const auto address = parse_name_addr(R"("J Rosenberg \\\""  <sip:j@example.com;lr> ; tag = 98)");
  ASSERT_TRUE(address);
  EXPECT_EQ(address->display, "J Rosenberg \\\"");
  EXPECT_EQ(address->uri.user, "j");
  EXPECT_TRUE(address->uri.params.has("lr"));
  EXPECT_EQ(address->tag(), "98");
}

TEST(NameAddr, TakesParametersBehindABareUriForItsOwn) {
  const auto address = parse_name_addr("sip:user@example.com;tag=5;x");
  ASSERT_TRUE(address);
  EXPECT_TRUE(address->uri.params.empty());
  EXPECT_EQ(address->tag(), "5");
}

TEST(NameAddr, TakesTokensAndUtf8ForADisplayName) {
  EXPECT_EQ(parse_name_addr("caller<sip:c@h>")->display, "caller");
  EXPECT_EQ(parse_name_addr("A. Bell <sip:c@h>")->display, "A. Bell");
  EXPECT_EQ(parse_name_addr("R\xc3\xa4um (EG) <sip:c@h>")->display, "R\xc3\xa4um (EG)");
  EXPECT_EQ(parse_name_addr("\"\" <sip:c@h>")->display, "");
}

TEST(NameAddr, ComesBackAsItWasWritten) {
  for (const auto* text : {"<sip:a@h>", "\"A \\\"B\\\"\" <sips:a@h:5061;lr?x=y>;tag=1;q=0.5",
                           "<tel:+4930>;tag=1", "<urn:service:sos>"}) {
    const auto address = parse_name_addr(text);
    ASSERT_TRUE(address) << text;
    EXPECT_EQ(write(*address), text);
  }
  EXPECT_EQ(write(*parse_name_addr("Room 1 <sip:a@h>;tag=1")), "\"Room 1\" <sip:a@h>;tag=1");
}

TEST(NameAddr, NamesTheRuleThatIsBroken) {
  EXPECT_EQ(error_of(""), SipError::UriScheme);
  EXPECT_EQ(error_of("*"), SipError::UriScheme);
  EXPECT_EQ(error_of("\"Mr. J. User <sip:j@h>"), SipError::QuotedString);
  EXPECT_EQ(error_of("\"A\" sip:j@h"), SipError::NameAddr);
  EXPECT_EQ(error_of("Bell, A <sip:a@h>"), SipError::DisplayName);
  EXPECT_EQ(error_of("<sip:a@h"), SipError::NameAddr);
  EXPECT_EQ(error_of("sip:user@h?Route=%3Csip:x%3E"), SipError::NameAddr);
  EXPECT_EQ(error_of("< sip:a@h >"), SipError::UriScheme);
  EXPECT_EQ(error_of("<sip:a@h>;;"), SipError::Parameter);
  EXPECT_EQ(error_of("<sip:a@h> x"), SipError::Parameter);
}

}  // namespace
}  // namespace protocols::sip
