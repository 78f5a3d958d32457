#include "protocols/sdp/session_description.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace protocols::sdp {
namespace {

constexpr std::string_view kRoom =
    "v=0\r\n"
    "o=Poly Studio X30 2140874768 1 IN IP4 198.51.100.9\r\n"
    "s=-\r\n"
    "c=IN IP4 198.51.100.9\r\n"
    "b=AS:1024\r\n"
    "t=0 0\r\n"
    "a=sendonly\r\n"
    "m=audio 17216 RTP/AVP 9 0\r\n"
    "a=rtpmap:9 G722/8000\r\n"
    "a=rtcp-mux\r\n"
    "m=video 17218/2 RTP/AVP 109\r\n"
    "c=IN IP6 2001:db8::1\r\n"
    "b=TIAS:1024000\r\n"
    "a=inactive\r\n";

TEST(SessionDescription, ReadsEveryLineItKeeps) {
  const auto description = parse_session_description(kRoom);
  ASSERT_TRUE(description);
  EXPECT_EQ(description->origin.username, "Poly Studio X30");
  EXPECT_EQ(description->origin.session_id, "2140874768");
  EXPECT_EQ(description->connection->host, "198.51.100.9");
  ASSERT_EQ(description->media.size(), 2U);
  const auto& audio = description->media[0];
  EXPECT_EQ(audio.formats, (std::vector<std::string>{"9", "0"}));
  EXPECT_TRUE(audio.attributes.has("RTCP-MUX"));
  const auto& video = description->media[1];
  EXPECT_EQ(video.port, 17218);
  EXPECT_TRUE(video.connection->ipv6);
  EXPECT_EQ(bandwidth_kbps(video.bandwidth), 1024U);
}

TEST(SessionDescription, MediaInheritsConnectionAndDirectionFromTheSession) {
  const auto description = parse_session_description(kRoom);
  ASSERT_TRUE(description);
  EXPECT_EQ(description->connection_for(description->media[0])->host, "198.51.100.9");
  EXPECT_EQ(description->connection_for(description->media[1])->host, "2001:db8::1");
  EXPECT_EQ(description->direction_for(description->media[0]), Direction::SendOnly);
  EXPECT_EQ(description->direction_for(description->media[1]), Direction::Inactive);
}

TEST(SessionDescription, ReadsWhatItWrote) {
  const auto description = parse_session_description(kRoom);
  ASSERT_TRUE(description);
  const auto again = parse_session_description(write_session_description(*description));
  ASSERT_TRUE(again);
  EXPECT_EQ(*again, *description);
}

TEST(SessionDescription, ReadsEveryRoomOfTheCollection) {
  const std::filesystem::path folder = "../shared/data/sdp-rooms";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no ../shared/data/sdp-rooms";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    // A template whose ports are names is no description.
    if (entry.path().extension() != ".sdp" || entry.path().stem() == "sipp-pfca-crypto") continue;
    std::stringstream text;
    text << std::ifstream(entry.path()).rdbuf();
    const auto description = parse_session_description(text.str());
    ASSERT_TRUE(description) << entry.path() << " " << description.error().code.message();
    const auto again = parse_session_description(write_session_description(*description));
    ASSERT_TRUE(again) << entry.path();
    EXPECT_EQ(*again, *description) << entry.path();
  }
}

TEST(SessionDescription, ForgivesLineEndsBlanksAndMissingLines) {
  for (const auto* text : {"v=0\nm=audio 5004 RTP/AVP 0\n", "v=0\rm=audio 5004 RTP/AVP 0\r",
                           "\r\nv=0 \r\n\r\nm=audio  5004 RTP/AVP 0  \r\n\r\n",
                           "v=0\nq=what\ni=a title\nm=audio 5004 RTP/AVP 0"}) {
    const auto description = parse_session_description(text);
    ASSERT_TRUE(description) << text;
    EXPECT_EQ(description->media.at(0).formats.at(0), "0");
    EXPECT_EQ(description->name, "-");
  }
}

void expect_error(std::string_view text, SdpError error, std::uint32_t offset) {
  const auto description = parse_session_description(text);
  ASSERT_FALSE(description) << text;
  EXPECT_EQ(description.error().code, make_error_code(error)) << text;
  EXPECT_EQ(description.error().offset, offset) << text;
}

TEST(SessionDescription, SaysWhichRuleWasBrokenAndWhere) {
  expect_error("", SdpError::NotSdp, 0);
  expect_error("<xml>", SdpError::NotSdp, 0);
  expect_error("v=0\r\nnonsense\r\n", SdpError::BadLine, 5);
  expect_error("v=0\nc=IN IP4\n", SdpError::BadConnection, 4);
  expect_error("v=0\nc=ATM NSAP 1\n", SdpError::BadConnection, 4);
  expect_error("v=0\nm=audio\n", SdpError::BadMedia, 4);
  expect_error("v=0\nm=audio 65536 RTP/AVP 0\n", SdpError::BadPort, 4);
  expect_error("v=0\nm=audio [port] RTP/AVP 0\n", SdpError::BadPort, 4);
}

TEST(SessionDescription, HasLimits) {
  expect_error(std::string(kMaxDescriptionBytes + 1, 'v'), SdpError::TooLong, 0);
  std::string text = "v=0\n";
  for (std::size_t i = 0; i < kMaxMedia; ++i) text += "m=audio 0 RTP/AVP 0\n";
  EXPECT_TRUE(parse_session_description(text));
  expect_error(text + "m=audio 0 RTP/AVP 0\n", SdpError::TooManyMedia,
               static_cast<std::uint32_t>(text.size()));
  text = "v=0\n";
  for (std::size_t i = 0; i < kMaxAttributes; ++i) text += "a=x\n";
  EXPECT_TRUE(parse_session_description(text));
  expect_error(text + "a=x\n", SdpError::TooManyAttributes,
               static_cast<std::uint32_t>(text.size()));
  text = "v=0\nm=audio 0 RTP/AVP";
  for (std::size_t i = 0; i <= kMaxFormats; ++i) text += " 0";
  expect_error(text, SdpError::TooManyFormats, 4);
}

}  // namespace
}  // namespace protocols::sdp
