#include "protocols/sip/validate.hpp"

#include <gtest/gtest.h>

#include <array>

#include "protocols/sip/error.hpp"
#include "protocols/sip/response.hpp"
#include "tests/protocols/sip/messages.hpp"

namespace protocols::sip {
namespace {

constexpr std::array<std::string_view, 6> kMethods{"INVITE", "ACK",     "BYE",
                                                   "CANCEL", "OPTIONS", "INFO"};
constexpr std::array<std::string_view, 2> kExtensions{"timer", "100rel"};
constexpr std::array<std::string_view, 1> kBodies{"application/sdp"};
constexpr Abilities kAbilities{kMethods, kExtensions, kBodies};

std::string reason_for(const Message& request) {
  const auto rejection = validate_request(request);
  return rejection ? std::to_string(rejection->status) + ' ' + rejection->reason : "";
}

int status_of(const Message& request) {
  const auto rejection = check_abilities(request, kAbilities);
  return rejection ? rejection->status : 0;
}

std::string reason_with(std::string_view name, std::string value) {
  Message request = sample_request("INVITE");
  request.set(name, std::move(value));
  return reason_for(request);
}

TEST(ValidateRequest, AcceptsAWholeRequest) {
  EXPECT_EQ(reason_for(sample_request("INVITE")), "");
  EXPECT_EQ(reason_for(sample_request("newmethod")), "");
}

TEST(ValidateRequest, MissesWhatHasToBeThere) {
  for (const auto* name : {"Via", "From", "To", "Call-ID", "CSeq"}) {
    Message request = sample_request("INVITE");
    request.remove(name);
    EXPECT_EQ(reason_for(request), "400 Missing " + std::string(name));
  }
}

TEST(ValidateRequest, DoesWithoutWhatOldAgentsLeaveOut) {
  Message request = sample_request("INVITE");
  request.remove("Max-Forwards");
  request.remove("Contact");
  request.set("From", "<sip:room@example.org>");
  request.set("Via", "SIP/2.0/UDP 192.0.2.10");
  EXPECT_EQ(reason_for(request), "");
}

TEST(ValidateRequest, RefusesWhatIsThereTwice) {
  for (const auto* name : {"From", "To", "Call-ID", "CSeq", "Max-Forwards"}) {
    Message request = sample_request("INVITE");
    request.add(name, std::string(request.header(name)));
    EXPECT_EQ(reason_for(request).substr(0, 3), "400") << name;
  }
}

TEST(ValidateRequest, SaysWhichFieldIsBroken) {
  EXPECT_EQ(reason_with("Via", "SIP/2.0/UDP h;;"), "400 Bad Via");
  EXPECT_EQ(reason_with("Via", "SIP/2.0/UDP h;branch=z9hG4bK"), "400 Bad Via Branch");
  EXPECT_EQ(reason_with("From", "x"), "400 Bad From");
  EXPECT_EQ(reason_with("To", "\"x <sip:a@h>"), "400 Bad To");
  EXPECT_EQ(reason_with("CSeq", "99999999999 INVITE"), "400 Bad CSeq");
  EXPECT_EQ(reason_with("CSeq", "7 OPTIONS"), "400 CSeq Mismatch");
  EXPECT_EQ(reason_with("Max-Forwards", "300"), "400 Bad Max-Forwards");
  EXPECT_EQ(reason_with("Contact", "sip:a@h?x=y"), "400 Bad Contact");
  EXPECT_EQ(reason_with("Contact", "*"), "");
  EXPECT_EQ(reason_with("Route", "<sip:p;lr>, nonsense"), "400 Bad Route");
  Message request = sample_request("INVITE");
  request.request_uri = "sip:a@h?Route=%3Csip:x%3E";
  EXPECT_EQ(reason_for(request), "400 Headers In Request-URI");
  request.request_uri = "nonsense";
  EXPECT_EQ(reason_for(request), "400 Bad Request-URI");
}

TEST(ValidateRequest, WantsATypeForABody) {
  Message request = sample_request("INVITE");
  request.body = "v=0";
  EXPECT_EQ(reason_for(request), "400 Missing Content-Type");
}

TEST(ValidateResponse, DropsWhatIsBrokenOrWentAstray) {
  Message response = make_response(sample_request("INVITE"), 200, "2");
  EXPECT_TRUE(validate_response(response));
  Message astray = response;
  astray.add("Via", "SIP/2.0/UDP 192.0.2.99;branch=z9hG4bK1");
  EXPECT_FALSE(validate_response(astray));
  response.set("CSeq", "9292394834772304023312 OPTIONS");
  EXPECT_FALSE(validate_response(response));
}

TEST(CheckAbilities, NamesTheMethodsItKnows) {
  const auto rejection = check_abilities(sample_request("REGISTER"), kAbilities);
  ASSERT_TRUE(rejection);
  EXPECT_EQ(rejection->status, 405);
  EXPECT_EQ(rejection->reason, "Method Not Allowed");
  EXPECT_EQ(rejection->extra, (Header{"Allow", "INVITE, ACK, BYE, CANCEL, OPTIONS, INFO"}));
}

TEST(CheckAbilities, TakesSipAndTelUris) {
  Message request = sample_request("OPTIONS");
  EXPECT_EQ(status_of(request), 0);
  request.request_uri = "tel:+4930123";
  EXPECT_EQ(status_of(request), 0);
  request.request_uri = "soap.beep://192.0.2.103:3002";
  EXPECT_EQ(status_of(request), 416);
}

TEST(CheckAbilities, NamesTheExtensionsItLacks) {
  Message request = sample_request("INVITE");
  request.add("Require", "timer, telepathy");
  request.add("Require", "levitation");
  const auto rejection = check_abilities(request, kAbilities);
  ASSERT_TRUE(rejection);
  EXPECT_EQ(rejection->status, 420);
  EXPECT_EQ(rejection->extra, (Header{"Unsupported", "telepathy, levitation"}));
  request.method = "ACK";
  EXPECT_EQ(status_of(request), 0);
}

TEST(CheckAbilities, RefusesBodiesItCannotRead) {
  Message request = sample_request("INVITE");
  request.body = "x";
  request.add("Content-Type", "Application/SDP;charset=utf-8");
  EXPECT_EQ(status_of(request), 0);
  request.set("Content-Type", "application/unknownformat");
  EXPECT_EQ(check_abilities(request, kAbilities)->extra, (Header{"Accept", "application/sdp"}));
  EXPECT_EQ(status_of(request), 415);
  request.add("Content-Disposition", "render; handling=optional");
  EXPECT_EQ(status_of(request), 0);
  request.remove("Content-Disposition");
  request.method = "BYE";
  EXPECT_EQ(status_of(request), 0);
  request.method = "INVITE";
  request.set("Content-Type", "application/sdp");
  request.add("Content-Encoding", "gzip");
  EXPECT_EQ(check_abilities(request, kAbilities)->extra, (Header{"Accept-Encoding", "identity"}));
}

TEST(CheckAbilities, RefusesAnInviteWhoseAnswerCouldNotBeRead) {
  Message request = sample_request("INVITE");
  request.add("Accept", "text/nobodyKnowsThis");
  EXPECT_EQ(status_of(request), 406);
  request.add("Accept", "application/*;q=0.2");
  EXPECT_EQ(status_of(request), 0);
}

TEST(StatusFor, FitsTheRuleThatWasBroken) {
  EXPECT_EQ(status_for({make_error_code(SipError::Version)}), 505);
  EXPECT_EQ(status_for({make_error_code(SipError::TooLarge)}), 513);
  EXPECT_EQ(status_for({make_error_code(SipError::StartLine)}), 400);
}

}  // namespace
}  // namespace protocols::sip
