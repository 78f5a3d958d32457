#include "protocols/sip/endpoint.hpp"

#include <gtest/gtest.h>

#include <string>

#include "protocols/sip/dialog.hpp"

namespace protocols::sip {
namespace {

const Flow kFlow{Transport::Udp, {"192.0.2.9", 5060}, {"192.0.2.5", 5062}, 0, {}};
const EndpointSettings kSettings{"roombridge/test", false};

Message request(const std::string& method, const std::string& more = {}) {
  const auto message = parse(to_bytes(method +
                                      " sip:1001@192.0.2.9 SIP/2.0\r\n"
                                      "Via: SIP/2.0/UDP 192.0.2.5:5062;branch=z9hG4bKa;rport\r\n"
                                      "Max-Forwards: 70\r\n"
                                      "From: <sip:room@192.0.2.5>;tag=f\r\n"
                                      "To: <sip:1001@192.0.2.9>" +
                                      more +
                                      "\r\n"
                                      "Call-ID: c1\r\nCSeq: 7 " +
                                      method + "\r\n\r\n"));
  EXPECT_TRUE(message);
  return message.value_or(Message{});
}

Message answer_to(const Message& message, const EndpointSettings& settings = kSettings) {
  const auto disposition = dispose(message, kFlow, settings);
  EXPECT_EQ(disposition.kind, Disposition::Kind::Answered);
  if (!disposition.response) return {};
  return parse(disposition.response->bytes).value_or(Message{});
}

TEST(Endpoint, AnInviteStartsACall) {
  EXPECT_EQ(dispose(request("INVITE"), kFlow, kSettings).kind, Disposition::Kind::NewCall);
}

TEST(Endpoint, DrainingRefusesNewCallsAndSaysWhenToComeBack) {
  const Message response = answer_to(request("INVITE"), {"x", true});
  EXPECT_EQ(response.status, 503);
  EXPECT_TRUE(response.has("Retry-After"));
  EXPECT_TRUE(dispose(request("INVITE"), kFlow, {"x", true}).drained);
  EXPECT_FALSE(dispose(request("BYE"), kFlow, {"x", true}).drained);
}

TEST(Endpoint, OptionsTellsWhatWeCanDo) {
  const Message response = answer_to(request("OPTIONS"));
  EXPECT_EQ(response.status, 200);
  EXPECT_NE(response.header("Allow").find("UPDATE"), std::string::npos);
  EXPECT_NE(response.header("Accept").find("application/sdp"), std::string::npos);
  EXPECT_NE(response.header("Supported").find("timer"), std::string::npos);
}

TEST(Endpoint, RegistrationAndMessagesAreNoServiceOfOurs) {
  for (const char* method : {"REGISTER", "SUBSCRIBE", "PUBLISH", "MESSAGE", "REFER", "NOTIFY"}) {
    const Message response = answer_to(request(method));
    EXPECT_EQ(response.status, 405) << method;
    EXPECT_TRUE(response.has("Allow"));
  }
}

TEST(Endpoint, RequestsOfCallsThatAreGoneGet481) {
  for (const char* method : {"BYE", "INVITE", "INFO", "UPDATE"}) {
    EXPECT_EQ(answer_to(request(method, ";tag=gone")).status, 481) << method;
  }
  EXPECT_EQ(answer_to(request("CANCEL")).status, 481);
  EXPECT_EQ(answer_to(request("BYE")).status, 481);
}

TEST(Endpoint, AckAndStrayResponsesAreNeverAnswered) {
  EXPECT_EQ(dispose(request("ACK"), kFlow, kSettings).kind, Disposition::Kind::Ignored);
  Message response;
  response.status = 200;
  EXPECT_EQ(dispose(response, kFlow, kSettings).kind, Disposition::Kind::Ignored);
}

TEST(Endpoint, ARepetitionGetsTheSameBytesAndAnotherRequestAnotherTag) {
  const Message first = request("OPTIONS");
  EXPECT_EQ(dispose(first, kFlow, kSettings).response->bytes,
            dispose(first, kFlow, kSettings).response->bytes);
  Message second = first;
  second.set("CSeq", "8 OPTIONS");
  EXPECT_NE(tag_of(answer_to(first).header("To")), tag_of(answer_to(second).header("To")));
}

TEST(Endpoint, RequireOfUnknownExtensionsNamesThem) {
  Message message = request("INVITE");
  message.add("Require", "timer, teleport");
  const Message response = answer_to(message);
  EXPECT_EQ(response.status, 420);
  EXPECT_EQ(response.header("Unsupported"), "teleport");
}

TEST(Endpoint, AnswersGoBackWhereTheRequestCameFrom) {
  const auto disposition = dispose(request("OPTIONS"), kFlow, kSettings);
  ASSERT_TRUE(disposition.response);
  EXPECT_EQ(disposition.response->flow.remote, kFlow.remote);
}

TEST(Endpoint, UnparsableRequestsGet400AndNoiseGetsNothing) {
  const std::string broken =
      "OPTIONS sip:x@y SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.5;branch=z9hG4bKa\r\n"
      "From: <sip:a@b>;tag=1\r\nTo: <sip:x@y>\r\nCall-ID: c\r\nCSeq: 1 OPTIONS\r\n"
      "Content-Length: -5\r\n\r\n";
  const auto error = parse(to_bytes(broken));
  ASSERT_FALSE(error);
  const auto out = answer_unparsable(to_bytes(broken), error.error(), kFlow, kSettings);
  ASSERT_TRUE(out);
  EXPECT_EQ(parse(out->bytes)->status, 400);
  const Bytes noise = to_bytes("\x16\x03\x01hello");
  EXPECT_FALSE(answer_unparsable(noise, error.error(), kFlow, kSettings));
}

}  // namespace
}  // namespace protocols::sip
