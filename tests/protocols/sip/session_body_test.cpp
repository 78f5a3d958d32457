#include "protocols/sip/session_body.hpp"

#include <gtest/gtest.h>

namespace protocols::sip {
namespace {

using Kind = SessionBody::Kind;

Message with(const std::string& type, std::string body) {
  Message m;
  m.method = "INVITE";
  if (!type.empty()) m.add("Content-Type", type);
  m.body = std::move(body);
  return m;
}

TEST(SessionBody, IsNothingWithoutABody) {
  EXPECT_EQ(session_body(with("application/sdp", "")).kind, Kind::None);
  EXPECT_EQ(session_body(with("application/sdp", "\r\n")).kind, Kind::None);
}

TEST(SessionBody, IsTheSdpWhateverTheCaseAndParametersOfItsType) {
  const auto body = session_body(with("Application / SDP ; charset=utf-8", "v=0\r\n"));
  EXPECT_EQ(body.kind, Kind::Sdp);
  EXPECT_EQ(body.sdp, "v=0\r\n");
}

TEST(SessionBody, OfAnotherTypeIsUnsupportedUnlessOptional) {
  Message m = with("text/plain", "hi");
  EXPECT_EQ(session_body(m).kind, Kind::Unsupported);
  m.add("Content-Disposition", "render;handling=optional");
  EXPECT_EQ(session_body(m).kind, Kind::None);
  m = with("application/sdp", "zzz");
  m.add("Content-Encoding", "gzip");
  EXPECT_EQ(session_body(m).kind, Kind::Unsupported);
}

TEST(SessionBody, IsFoundInNestedMultiparts) {
  const std::string inner = "--in\r\nContent-Type: application/sdp\r\n\r\nv=0\r\ns=-\r\n--in--\r\n";
  const std::string outer =
      "preamble\r\n--out\r\nContent-Type: text/x\r\n\r\nx\r\n--out\r\n"
      "Content-Type: multipart/alternative; boundary=in\r\n\r\n" +
      inner + "--out--\r\n";
  const auto body = session_body(with("multipart/mixed; boundary=\"out\"", outer));
  EXPECT_EQ(body.kind, Kind::Sdp);
  EXPECT_EQ(body.sdp, "v=0\r\ns=-\r\n");
}

TEST(SessionBody, EndlessNestingAndMissingBoundariesAreUnsupported) {
  EXPECT_EQ(session_body(with("multipart/mixed", "--\r\n")).kind, Kind::Unsupported);
  std::string body = "v=0\r\n";
  std::string type = "application/sdp";
  for (int i = 0; i < 20; ++i) {
    const std::string boundary = "b" + std::to_string(i) + "x";
    body = "--" + boundary + "\r\nContent-Type: " + type + "\r\n\r\n" + body + "\r\n--" + boundary +
           "--\r\n";
    type = "multipart/mixed;boundary=" + boundary;
  }
  EXPECT_EQ(session_body(with(type, body)).kind, Kind::Unsupported);
}

}  // namespace
}  // namespace protocols::sip
