#include "protocols/sdp/room_formats.hpp"

#include <gtest/gtest.h>

#include "protocols/sdp/session_description.hpp"

namespace protocols::sdp {
namespace {

MediaDescription line(const std::string& text) {
  const auto parsed = parse_session_description("v=0\n" + text);
  EXPECT_TRUE(parsed);
  return parsed ? parsed->media.at(0) : MediaDescription{};
}

FormatChoice choose(const std::string& text, MediaKind kind) {
  const auto choice = choose_formats(line(text), LocalMedia{}, kind, std::nullopt);
  EXPECT_TRUE(choice) << text;
  return choice.value_or(FormatChoice{});
}

TEST(RoomFormats, StaticPayloadTypesNeedNoMap) {
  EXPECT_EQ(choose("m=audio 1 RTP/AVP 0 9", MediaKind::Audio).send.codec, Codec::G722);
  EXPECT_EQ(choose("m=audio 1 RTP/AVP 0 8", MediaKind::Audio).send.codec, Codec::Pcma);
}

TEST(RoomFormats, TelephoneEventHasTheClockOfTheCodecIfItCan) {
  const std::string opus =
      "m=audio 1 RTP/AVP 96 101 102\na=rtpmap:96 opus/48000/2\n"
      "a=rtpmap:101 telephone-event/8000\n";
  const auto narrow = choose(opus, MediaKind::Audio);
  EXPECT_EQ(narrow.telephone_event, 101);
  EXPECT_EQ(narrow.telephone_event_clock, 8000U);
  const auto wide = choose(opus + "a=rtpmap:102 telephone-event/48000\n", MediaKind::Audio);
  EXPECT_EQ(wide.telephone_event, 102);
  EXPECT_EQ(wide.telephone_event_clock, 48000U);
}

TEST(RoomFormats, FragmentsBeforeProfileBeforeSize) {
  const auto choice = choose(
      "m=video 1 RTP/AVP 90 91 92 93 94\n"
      "a=rtpmap:90 H264/90000\na=fmtp:90 profile-level-id=42e01f\n"
      "a=rtpmap:91 H264/90000\na=fmtp:91 profile-level-id=64001f;packetization-mode=1\n"
      "a=rtpmap:92 H264/90000\na=fmtp:92 profile-level-id=42e00d;packetization-mode=1\n"
      "a=rtpmap:93 H264/90000\na=fmtp:93 profile-level-id=42e01f;packetization-mode=1\n"
      "a=rtpmap:94 VP8/90000\n",
      MediaKind::Video);
  EXPECT_EQ(choice.send.payload_type, 93);
  ASSERT_EQ(choice.receive.size(), 2U);
  EXPECT_EQ(choice.receive[1].payload.payload_type, 90);
}

TEST(RoomFormats, LevelGoesUpOnlyWhereBothAllowAsymmetry) {
  const std::string text =
      "m=video 1 RTP/AVP 97\na=rtpmap:97 H264/90000\n"
      "a=fmtp:97 profile-level-id=428016;packetization-mode=1";
  EXPECT_EQ(choose(text, MediaKind::Video).receive[0].payload.h264.level_idc, 22);
  const auto free = choose(text + ";level-asymmetry-allowed=1", MediaKind::Video);
  EXPECT_EQ(free.receive[0].payload.h264.level_idc, 40);
  EXPECT_EQ(free.receive[0].payload.h264.constraint_flags, 0x80);
  EXPECT_EQ(free.send.h264.level_idc, 22);
}

TEST(RoomFormats, InterleavedModeAndForeignProfilesAreLeftOut) {
  const auto offered = line(
      "m=video 1 RTP/AVP 97 98\na=rtpmap:97 H264/90000\n"
      "a=fmtp:97 profile-level-id=42e01f;packetization-mode=2\n"
      "a=rtpmap:98 H264/90000\na=fmtp:98 profile-level-id=6e001f\n");
  EXPECT_TRUE(understood_formats(offered, {Codec::H264}).empty());
}

TEST(RoomFormats, AnswerWritesWhatItReceives) {
  MediaDescription ours;
  write_formats(ours, choose("m=audio 1 RTP/AVP 96 101\na=rtpmap:96 opus/48000/2\n"
                             "a=rtpmap:101 telephone-event/8000\n",
                             MediaKind::Audio));
  EXPECT_EQ(ours.formats, (std::vector<std::string>{"96", "101"}));
  EXPECT_EQ(ours.attributes.value("rtpmap"), "96 opus/48000/2");
}

}  // namespace
}  // namespace protocols::sdp
