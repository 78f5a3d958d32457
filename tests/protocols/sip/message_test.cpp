#include "protocols/sip/message.hpp"

#include <gtest/gtest.h>

#include <string>

#include "protocols/sip/error.hpp"

namespace protocols::sip {
namespace {

const std::string kOptions =
    "OPTIONS sip:h SIP/2.0\r\n"
    "v: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1, SIP/2.0/UDP 192.0.2.2\r\n"
    "Via: SIP/2.0/UDP 192.0.2.3\r\n"
    "f : <sip:a@h>;tag=1\r\n"
    "To:\r\n <sip:h>\r\n"
    "i: x@y\r\n"
    "CSeq: 1\r\n\tOPTIONS\r\n"
    "Subject:\r\n";

Result<Message> parse_text(std::string_view text, const ParseLimits& limits = {}) {
  return parse(as_bytes(text), limits);
}

std::error_code error_of(std::string_view text, const ParseLimits& limits = {}) {
  const auto message = parse_text(text, limits);
  return message ? std::error_code{} : message.error().code;
}

TEST(Message, ExpandsCompactFormsAndUnfoldsLines) {
  const auto message = parse_text(kOptions + "\r\n");
  ASSERT_TRUE(message);
  EXPECT_EQ(message->method, "OPTIONS");
  EXPECT_EQ(message->request_uri, "sip:h");
  EXPECT_EQ(message->headers[0].name, "Via");
  EXPECT_EQ(message->header("from"), "<sip:a@h>;tag=1");
  EXPECT_EQ(message->header("To"), "<sip:h>");
  EXPECT_EQ(message->header("CSeq"), "1 OPTIONS");
  EXPECT_TRUE(message->has("Subject"));
  EXPECT_EQ(message->header("Subject"), "");
  EXPECT_FALSE(message->has("Contact"));
}

TEST(Message, GivesEveryValueOfAListedField) {
  const auto message = parse_text(kOptions + "\r\n");
  const auto vias = message->values("VIA");
  ASSERT_EQ(vias.size(), 3U);
  EXPECT_EQ(vias[1], "SIP/2.0/UDP 192.0.2.2");
  EXPECT_EQ(vias[2], "SIP/2.0/UDP 192.0.2.3");
}

TEST(Message, ReadsStatusLinesWithAndWithoutReason) {
  EXPECT_EQ(parse_text("SIP/2.0 486 Busy Here\r\n\r\n")->status, 486);
  EXPECT_EQ(parse_text("SIP/2.0 486 Busy Here\r\n\r\n")->reason, "Busy Here");
  EXPECT_EQ(parse_text("SIP/2.0 100 \r\n\r\n")->reason, "");
  EXPECT_EQ(parse_text("SIP/2.0 100\r\n\r\n")->status, 100);
  EXPECT_FALSE(parse_text("SIP/2.0 100 \r\n\r\n")->is_request());
}

TEST(Message, TakesTheBodyThatContentLengthSays) {
  EXPECT_EQ(parse_text(kOptions + "l: 3\r\n\r\nabcdef")->body, "abc");
  EXPECT_EQ(parse_text(kOptions + "\r\nabcdef")->body, "abcdef");
  EXPECT_EQ(parse_text(kOptions + "l: 3\r\nContent-Length: 3\r\n\r\nabc")->body, "abc");
  EXPECT_EQ(error_of(kOptions + "l: 3\r\n\r\nab"), SipError::BodyShort);
  EXPECT_EQ(error_of(kOptions + "l: 3\r\nl: 4\r\n\r\nabcd"), SipError::ContentLengthConflict);
  EXPECT_EQ(error_of(kOptions + "l: -1\r\n\r\nab"), SipError::ContentLength);
}

TEST(Message, SkipsEmptyLinesBeforeItsStart) {
  EXPECT_TRUE(parse_text("\r\n\r\n" + kOptions + "\r\n"));
}

TEST(Message, NamesTheRuleThatIsBroken) {
  EXPECT_EQ(error_of(""), SipError::StartLine);
  EXPECT_EQ(error_of("\r\n\r\n"), SipError::StartLine);
  EXPECT_EQ(error_of("OPTIONS sip:h\r\n\r\n"), SipError::StartLine);
  EXPECT_EQ(error_of("OPTIONS  sip:h SIP/2.0\r\n\r\n"), SipError::StartLine);
  EXPECT_EQ(error_of("OPTIONS sip:h SIP/2.0 \r\n\r\n"), SipError::StartLine);
  EXPECT_EQ(error_of("OPTIONS <sip:h> SIP/2.0\r\n\r\n"), SipError::StartLine);
  EXPECT_EQ(error_of("OP:TIONS sip:h SIP/2.0\r\n\r\n"), SipError::StartLine);
  EXPECT_EQ(error_of("GET / HTTP/1.1\r\n\r\n"), SipError::StartLine);
  EXPECT_EQ(error_of("OPTIONS sip:h SIP/7.0\r\n\r\n"), SipError::Version);
  EXPECT_EQ(error_of("SIP/7.0 200 OK\r\n\r\n"), SipError::Version);
  EXPECT_EQ(error_of("SIP/2.0 4294967301 x\r\n\r\n"), SipError::StatusCode);
  EXPECT_EQ(error_of("SIP/2.0 99 x\r\n\r\n"), SipError::StatusCode);
  EXPECT_EQ(error_of("SIP/2.0 700 x\r\n\r\n"), SipError::StatusCode);
  EXPECT_EQ(error_of(kOptions), SipError::HeaderEnd);
  EXPECT_EQ(error_of(kOptions + "no colon\r\n\r\n"), SipError::HeaderName);
  EXPECT_EQ(error_of(kOptions + "a b: c\r\n\r\n"), SipError::HeaderName);
  EXPECT_EQ(error_of(kOptions + ": c\r\n\r\n"), SipError::HeaderName);
  EXPECT_EQ(error_of(kOptions + "X: a\nY: b\r\n\r\n"), SipError::HeaderLine);
  EXPECT_EQ(error_of("OPTIONS sip:h SIP/2.0\r\n folded: x\r\n\r\n"), SipError::HeaderName);
}

TEST(Message, SaysWhereItBroke) {
  EXPECT_EQ(parse_text(kOptions + "no colon\r\n\r\n").error().offset, kOptions.size());
}

TEST(Message, IsBoundedInBytesAndFields) {
  EXPECT_EQ(error_of(kOptions + "\r\n", {.max_bytes = 20}), SipError::TooLarge);
  EXPECT_EQ(error_of(kOptions + "\r\n", {.max_headers = 6}), SipError::TooManyHeaders);
  EXPECT_FALSE(error_of(kOptions + "\r\n", {.max_headers = 7}));
}

TEST(Message, ComesBackAsItWasWritten) {
  const auto message = parse_text(kOptions + "Content-Length: 4\r\n\r\na\r\nb");
  ASSERT_TRUE(message);
  EXPECT_EQ(*parse(write(*message)), *message);
  const auto response =
      parse_text("SIP/2.0 180 Ringing\r\nTo: <sip:h>\r\nContent-Length: 0\r\n\r\n");
  EXPECT_EQ(*parse(write(*response)), *response);
}

TEST(Message, WritesTheContentLengthOfItsBody) {
  Message message;
  message.status = 200;
  message.reason = "OK";
  message.body = "abc";
  EXPECT_EQ(as_text(write(message)), "SIP/2.0 200 OK\r\nContent-Length: 3\r\n\r\nabc");
  message.add("content-length", "77");
  message.add("Content-Length", "78");
  message.add("X", "y");
  EXPECT_EQ(as_text(write(message)), "SIP/2.0 200 OK\r\ncontent-length: 3\r\nX: y\r\n\r\nabc");
}

TEST(Message, LetsNoValueBeginALineOfItsOwn) {
  Message message;
  message.status = 200;
  message.reason = "OK\r\nX: 1";
  message.add("To", "<sip:h>\r\n\r\nbody");
  EXPECT_EQ(as_text(write(message)),
            "SIP/2.0 200 OK  X: 1\r\nTo: <sip:h>    body\r\nContent-Length: 0\r\n\r\n");
}

TEST(Message, ReplacesAFieldInThePlaceOfTheFirst) {
  Message message;
  message.add("A", "1");
  message.add("B", "2");
  message.add("a", "3");
  message.set("a", "4");
  message.set("C", "5");
  EXPECT_EQ(message.headers, (std::vector<Header>{{"A", "4"}, {"B", "2"}, {"C", "5"}}));
  message.remove("b");
  EXPECT_FALSE(message.has("B"));
}

TEST(Salvage, KeepsWhatIsWholeOfABrokenRequest) {
  const auto message = salvage(as_bytes("OPTIONS sip:h SIP/7.0\r\n" +
                                        kOptions.substr(kOptions.find("v:")) + "what is this\r\n"));
  ASSERT_TRUE(message);
  EXPECT_EQ(message->method, "OPTIONS");
  EXPECT_EQ(message->header("Call-ID"), "x@y");
  EXPECT_EQ(message->values("Via").size(), 3U);
}

TEST(Salvage, GivesNothingThatMustNotBeAnswered) {
  EXPECT_FALSE(salvage(as_bytes("SIP/2.0 999 x\r\n\r\n")));
  EXPECT_FALSE(salvage(as_bytes("noise")));
  EXPECT_FALSE(salvage(as_bytes("OPTIONS sip:h SIP/2.0\r\nVia: x\r\n\r\n")));
  std::string ack = kOptions + "l: 9\r\n\r\n";
  ack.replace(0, 7, "ACK");
  EXPECT_FALSE(salvage(as_bytes(ack)));
}

}  // namespace
}  // namespace protocols::sip
