#include "protocols/sdp/room_stream.hpp"

#include <gtest/gtest.h>

namespace protocols::sdp {
namespace {

TEST(RoomStream, ContentAttributeDecidesWhichVideoIsMain) {
  MediaDescription line;
  line.kind = "video";
  EXPECT_EQ(role_of(line), StreamRole::MainVideo);
  line.attributes.add("content", "slides");
  EXPECT_EQ(role_of(line), StreamRole::Content);
  line.kind = "Audio";
  EXPECT_EQ(role_of(line), StreamRole::Audio);
  line.kind = "application";
  EXPECT_FALSE(role_of(line));
}

TEST(RoomStream, SessionLimitHoldsForVideoOnly) {
  const auto peer = parse_session_description(
      "v=0\nc=IN IP4 192.0.2.9\nb=AS:1024\nm=audio 65535 RTP/AVP 0\nm=video 2 RTP/AVP 97\n"
      "a=rtcp-fb:97 nack pli\na=rtcp-fb:* ccm fir\na=rtcp-fb:* transport-cc\n");
  ASSERT_TRUE(peer);
  FormatChoice formats;
  formats.send.payload_type = 97;
  NegotiatedStream audio;
  read_stream(*peer, peer->media[0], formats, false, audio);
  EXPECT_FALSE(audio.max_send_kbps);
  EXPECT_EQ(audio.remote_rtcp.port, 65535);
  NegotiatedStream video;
  video.role = StreamRole::MainVideo;
  read_stream(*peer, peer->media[1], formats, true, video);
  EXPECT_EQ(video.max_send_kbps, 1024U);
  EXPECT_TRUE(video.feedback.pli && video.feedback.fir);
  EXPECT_FALSE(video.feedback.transport_cc);
}

}  // namespace
}  // namespace protocols::sdp
