#include <filesystem>
#include <vector>

#include "protocols/sdp/crypto.hpp"
#include "tests/protocols/sdp/negotiation_support.hpp"

namespace protocols::sdp {
namespace {

constexpr auto kFolder = "../shared/data/sdp-rooms/";

// What each description of the collection must become; decided by hand from its text.
struct Expectation {
  const char* file;
  // In the clear: the codec, payload type and, for video, profile and mode we send with; 0 means no
  // such line.
  std::optional<Codec> audio;
  int audio_type = 0;
  int video_type = 0;
  int profile = 0;
  int mode = 0;
  int limit_kbps = 0;  // of video, 0: none
  int telephone_event = 0;
  std::vector<bool> taken;  // for each m-line: answered with a port
  bool keys = false;        // has SDES keys we accept over TLS
};

const std::vector<Expectation>& expectations() {
  using enum Codec;
  static const std::vector<Expectation> table = {
      {"asterisk-all-codecs", Pcma, 8, 0, 0, 0, 0, 0, {true}, false},
      {"asterisk-audio-video-app",
       G722,
       9,
       97,
       0x42,
       0,
       1920,
       101,
       {true, true, false, false},
       false},
      {"asterisk-audio-video-app-2",
       G722,
       9,
       97,
       0x42,
       0,
       1920,
       101,
       {true, true, false, false},
       false},
      {"cisco-room-ix-ulpfec",
       Opus,
       114,
       126,
       0x42,
       1,
       6000,
       101,
       {true, true, false, false, false, false},
       false},
      {"cucm-telepresence", Opus, 114, 126, 0x42, 1, 5952, 101, {true, true, false}, false},
      {"cucm-telepresence-3", Pcmu, 0, 0, 0, 0, 0, 0, {true, false, false}, false},
      {"poly-studio-x30-1", G722, 9, 110, 0x42, 1, 1024, 101, {true, true, false, false}, false},
      {"sipp-pfca-crypto", G722, 9, 97, 0x42, 1, 1536, 101, {true, true}, true},
      {"sipp-pfca-g7221-video", G722, 9, 97, 0x42, 1, 1536, 101, {true, true}, false},
      {"suitenumerique-trunk-1",
       G722,
       9,
       126,
       0x42,
       1,
       2000,
       101,
       {true, true, false, false, false},
       false},
      {"suitenumerique-trunk-2",
       G722,
       9,
       97,
       0x42,
       1,
       2000,
       101,
       {true, true, false, false},
       false},
      {"suitenumerique-trunk-3", G722, 9, 97, 0x42, 1, 1500, 101, {true, true, false}, false},
      {"suitenumerique-trunk-5",
       G722,
       9,
       97,
       0x42,
       1,
       1500,
       101,
       {true, true, false, false},
       false},
      {"tandberg-trunk-delayed-1",
       G722,
       9,
       126,
       0x42,
       1,
       1984,
       101,
       {true, true, false, false, false},
       false},
      {"tandberg-trunk-delayed-3", Pcma, 8, 0, 0, 0, 0, 101, {true}, false},
      {"tandberg-trunk-delayed-4",
       G722,
       9,
       126,
       0x42,
       1,
       1984,
       101,
       {true, true, false, false, false},
       false},
      {"tandberg-via-rtpengine80-TRUNCATED", Pcma, 8, 126, 0x42, 1, 2000, 101, {true, true}, false},
      // Speaks AAC-LD alone, so only its picture fits.
      {"webex-l2sip-audio-video", std::nullopt, 0, 101, 0x42, 0, 6000, 0, {false, true}, false},
      {"webex-meet-bfcp", G722, 9, 111, 0x64, 1, 1024, 0, {true, true, false, false}, false},
  };
  return table;
}

// The one file that is a template: its names are filled in as its owner would.
std::string offer_of(const std::string& file) {
  std::string text = slurp(kFolder + file + ".sdp");
  const auto fill = [&](std::string_view name, std::string_view value) {
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name)) {
      text.replace(at, name.size(), value);
    }
  };
  fill("[rtpstream_audio_port]", "20000");
  fill("[rtpstream_audio_port+1]", "20001");
  fill("[rtpstream_video_port]", "20002");
  fill("[rtpstream_video_port+1]", "20003");
  for (const auto* kind : {"audio", "video"}) {
    const std::string name = kind;
    fill("[cryptotag1" + name + "]", "1");
    fill("[cryptotag2" + name + "]", "2");
    fill("[cryptosuiteaescm128sha1801" + name + "]", "AES_CM_128_HMAC_SHA1_80");
    fill("[cryptosuiteaescm128sha1322" + name + "]", "AES_CM_128_HMAC_SHA1_32");
    fill("[cryptokeyparams1" + name + "]", "RolUR37+aIxUfLO2FblwvcELCKnvHeRHqSLDa9u5");
    fill("[cryptokeyparams2" + name + "]", "Qf9b7aV8FV6pxj2Z7lrwn3tWRQwIVCvlp6AEwjDv");
  }
  return text;
}

#define NEED_COLLECTION() \
  if (!std::filesystem::exists(kFolder)) GTEST_SKIP() << "no ../shared/data/sdp-rooms"

TEST(RoomCollection, EveryRoomIsAnsweredWhereClearMediaAreAllowed) {
  NEED_COLLECTION();
  for (const auto& want : expectations()) {
    SCOPED_TRACE(want.file);
    auto room = clear_room();
    const auto result = room.answer(offer_of(want.file));
    ASSERT_TRUE(result) << result.error().warning;
    const auto offer = read(offer_of(want.file));
    const auto answer = read(room.description());
    ASSERT_EQ(answer.media.size(), want.taken.size());
    for (std::size_t i = 0; i < want.taken.size(); ++i) {
      EXPECT_EQ(answer.media[i].port != 0, want.taken[i]) << i;
      EXPECT_EQ(answer.media[i].kind, offer.media[i].kind) << i;
      EXPECT_EQ(answer.media[i].protocol, offer.media[i].protocol) << i;
      if (want.taken[i]) continue;
      EXPECT_EQ(answer.media[i].formats, offer.media[i].formats) << i;
    }
    const auto* audio = room.session().find(StreamRole::Audio);
    ASSERT_EQ(audio != nullptr, want.audio.has_value());
    if (audio) {
      EXPECT_EQ(audio->send.codec, *want.audio);
      EXPECT_EQ(audio->send.payload_type, want.audio_type);
      EXPECT_EQ(audio->telephone_event_send.value_or(0), want.telephone_event);
      EXPECT_EQ(audio->direction, Direction::SendRecv);
    }
    const auto* video = room.session().find(StreamRole::MainVideo);
    ASSERT_EQ(video != nullptr, want.video_type != 0);
    if (!video) continue;
    EXPECT_EQ(video->send.codec, Codec::H264);
    EXPECT_EQ(video->send.payload_type, want.video_type);
    EXPECT_EQ(video->send.h264.profile_idc, want.profile);
    EXPECT_EQ(video->send.h264.packetization_mode, want.mode);
    EXPECT_EQ(video->max_send_kbps.value_or(0), static_cast<std::uint32_t>(want.limit_kbps));
    EXPECT_NE(room.description().find("max-fs=8192"), std::string::npos);
  }
}

TEST(RoomCollection, EveryClearRoomIsToldToTurnSrtpOnWhereKeysAreRequired) {
  NEED_COLLECTION();
  for (const auto& want : expectations()) {
    SCOPED_TRACE(want.file);
    auto room = strict_room(true);
    const auto result = room.answer(offer_of(want.file));
    if (want.keys) {
      ASSERT_TRUE(result) << result.error().warning;
      EXPECT_TRUE(room.session().encrypted());
      EXPECT_EQ(room.session().streams.size(), 2U);
      continue;
    }
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().reason, Refusal::Reason::EncryptionRequired);
    EXPECT_EQ(result.error().status, 488);
    EXPECT_EQ(result.error().warning_code, 399);
    EXPECT_NE(result.error().warning.find("turn SRTP on"), std::string::npos);
  }
}

TEST(RoomCollection, MisspeltSuitesOfGrandstreamAreAcceptedOverTls) {
  NEED_COLLECTION();
  for (const auto policy : {EncryptionPolicy::Required, EncryptionPolicy::ClearAllowed}) {
    RoomNegotiation room(local_media(policy, true), counting_random());
    ASSERT_TRUE(room.answer(offer_of("linphone-tester-bfcp")));
    EXPECT_TRUE(room.session().encrypted());
    const auto answer = read(room.description());
    ASSERT_EQ(answer.media.size(), 3U);
    EXPECT_EQ(answer.media[0].protocol, "RTP/SAVP");
    const auto crypto = answer.media[0].attributes.get<Crypto>();
    ASSERT_TRUE(crypto);
    EXPECT_EQ(crypto->tag, 1U);
    EXPECT_EQ(crypto->suite_name, "AES_CM_256_HMAC_SHA1_80");
    EXPECT_EQ(answer.media[2].port, 0);
    EXPECT_EQ(room.session().find(StreamRole::MainVideo)->send.payload_type, 99);
    EXPECT_EQ(room.session().find(StreamRole::Audio)->remote_rtcp.port, 50025);
  }
}

TEST(RoomCollection, KeysOverClearSignallingAreRefusedWithTheWayOut) {
  NEED_COLLECTION();
  auto room = strict_room(false);
  const auto result = room.answer(offer_of("linphone-tester-bfcp"));
  ASSERT_FALSE(result);
  EXPECT_NE(result.error().warning.find("use TLS or DTLS-SRTP"), std::string::npos);
}

TEST(RoomCollection, ARoomWithAacAloneHasNoCommonCodec) {
  NEED_COLLECTION();
  auto room = clear_room();
  const auto result = room.answer(offer_of("pexip-client-audio-bfcp"));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().reason, Refusal::Reason::NoCommonCodec);
  EXPECT_EQ(result.error().warning_code, 305);
}

TEST(RoomCollection, TheTableNamesEveryFile) {
  NEED_COLLECTION();
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    files += entry.path().extension() == ".sdp" ? 1U : 0U;
  }
  // Linphone and Pexip have tests of their own.
  EXPECT_EQ(files, expectations().size() + 2);
}

}  // namespace
}  // namespace protocols::sdp
