#include "protocols/sip/uri.hpp"

#include <gtest/gtest.h>

#include "protocols/sip/error.hpp"

namespace protocols::sip {
namespace {

std::error_code error_of(std::string_view text) {
  const auto uri = parse_uri(text);
  return uri ? std::error_code{} : uri.error().code;
}

TEST(Uri, HasAllItsParts) {
  const auto uri = parse_uri("SIPS:alice:secret@Example.ORG:5061;transport=tcp;lr?subject=x&a=b");
  ASSERT_TRUE(uri);
  EXPECT_EQ(uri->scheme, "sips");
  EXPECT_EQ(uri->user, "alice");
  EXPECT_EQ(uri->password, "secret");
  EXPECT_EQ(uri->host, "example.org");
  EXPECT_EQ(uri->port, 5061);
  EXPECT_EQ(uri->params.get("transport"), "tcp");
  EXPECT_TRUE(uri->params.has("lr"));
  EXPECT_EQ(uri->headers, "subject=x&a=b");
}

TEST(Uri, ComesBackAsItWasWritten) {
  for (const auto* text :
       {"sip:h", "sip:1001**4711@h", "sip:a@[2001:db8::1]:5060", "sips:a:b@h;lr;x=y?h=v",
        "sip:%75ser@h", "sip:user;par=u%40example.net@example.com",
        "tel:+49-30-123;phone-context=x", "urn:service:sos", "http://www.example.com/a?b=c#d",
        "sip:*43@h", "sip:#21#@h"}) {
    const auto uri = parse_uri(text);
    ASSERT_TRUE(uri) << text;
    EXPECT_EQ(write(*uri), text);
    EXPECT_EQ(*parse_uri(write(*uri)), *uri);
  }
}

TEST(Uri, KeepsSemicolonsAndQuestionMarksOfTheUserPart) {
  const auto uri = parse_uri("sip:1_unusual.URI~(to-be!sure)&isn't+it$/crazy?,/;;*@example.com");
  ASSERT_TRUE(uri);
  EXPECT_EQ(uri->user, "1_unusual.URI~(to-be!sure)&isn't+it$/crazy?,/;;*");
  EXPECT_EQ(uri->host, "example.com");
}

TEST(Uri, UnescapesItsUser) {
  EXPECT_EQ(parse_uri("sip:1001%2a%2A47@h")->plain_user(), "1001**47");
  EXPECT_EQ(parse_uri("sip:null-%00-null@h")->plain_user(), std::string("null-\0-null", 11));
  EXPECT_EQ(unescape("%4"), std::nullopt);
  EXPECT_EQ(unescape("%zz"), std::nullopt);
}

TEST(Uri, EscapesWhatAUserMayNotHold) {
  EXPECT_EQ(escape_user("1001**4711"), "1001**4711");
  EXPECT_EQ(escape_user("a b@c:\xc3\xa4%"), "a%20b%40c%3A%C3%A4%25");
  EXPECT_EQ(unescape(escape_user("a b@c:\xc3\xa4%")), "a b@c:\xc3\xa4%");
}

TEST(Uri, NamesTheRuleThatIsBroken) {
  EXPECT_EQ(error_of(""), SipError::UriScheme);
  EXPECT_EQ(error_of("alan"), SipError::UriScheme);
  EXPECT_EQ(error_of("1sip:h"), SipError::UriScheme);
  EXPECT_EQ(error_of(" sip:h"), SipError::UriScheme);
  EXPECT_EQ(error_of("sip:"), SipError::UriHost);
  EXPECT_EQ(error_of("sip:@h"), SipError::UriUser);
  EXPECT_EQ(error_of("sip:a b@h"), SipError::UriUser);
  EXPECT_EQ(error_of("sip:a%4@h"), SipError::UriEscape);
  EXPECT_EQ(error_of("sip:a@h h"), SipError::UriHost);
  EXPECT_EQ(error_of("sip:a@h "), SipError::UriHost);
  EXPECT_EQ(error_of("sip:a@h:70000"), SipError::UriPort);
  EXPECT_EQ(error_of("sip:a@h;"), SipError::Parameter);
  EXPECT_EQ(error_of("sip:a@h?"), SipError::UriHeaders);
  EXPECT_EQ(error_of("sip:a@h?a=<b>"), SipError::UriHeaders);
  EXPECT_EQ(error_of("tel:abcxyz"), SipError::UriUser);
  EXPECT_EQ(error_of("urn:"), SipError::UriHost);
}

}  // namespace
}  // namespace protocols::sip
