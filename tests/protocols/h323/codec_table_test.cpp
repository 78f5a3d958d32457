#include "protocols/h323/codec_table.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h323/room.hpp"

namespace {

using namespace script;

TEST(CodecTable, ReadsBackEveryCodecItMakes) {
  for (const auto& entry : h323::audio_codecs()) {
    const auto capability = h323::read(entry.make());
    ASSERT_TRUE(capability);
    EXPECT_EQ(capability->format.codec, entry.codec);
    EXPECT_EQ(capability->format.payload_type, entry.payload_type.value_or(0));
    EXPECT_FALSE(capability->max_kbps);
  }
  for (const auto& entry : h323::video_codecs()) {
    h323::CodecCapability limits;
    limits.format.codec = entry.codec;
    limits.max_kbps = 1920;
    const auto capability = h323::read(entry.make(limits));
    ASSERT_TRUE(capability);
    EXPECT_EQ(capability->format.codec, entry.codec);
    EXPECT_EQ(capability->max_kbps, 1920U);
  }
}

TEST(CodecTable, SpeaksOfTwentyMillisecondsPerPacket) {
  const auto pcma = h323::audio_codec(Codec::Pcma)->make();
  EXPECT_EQ(*pcma.get_if<AudioCapability::Is::G711Alaw64k>(), 20);
  const auto g722 = h323::audio_codec(Codec::G722)->make();
  EXPECT_EQ(*g722.get_if<AudioCapability::Is::G72264k>(), 20);
}

TEST(CodecTable, KnowsTheStaticPayloadTypesOfRfc3551) {
  EXPECT_EQ(h323::static_payload_type(Codec::Pcmu), 0);
  EXPECT_EQ(h323::static_payload_type(Codec::Pcma), 8);
  EXPECT_EQ(h323::static_payload_type(Codec::G722), 9);
  EXPECT_FALSE(h323::static_payload_type(Codec::H264));
}

TEST(CodecTable, HasNoEntryForWhatH245HasNoWordFor) {
  EXPECT_EQ(h323::audio_codec(Codec::Opus), nullptr);
  EXPECT_EQ(h323::video_codec(Codec::Vp8), nullptr);
  EXPECT_FALSE(h323::static_payload_type(Codec::Opus));
}

TEST(CodecTable, ReadsNothingOfOtherCapabilities) {
  EXPECT_FALSE(h323::read(AudioCapability::of<AudioCapability::Is::G729AnnexA>(2)));
  EXPECT_FALSE(h323::read(AudioCapability()));  // of a later version
  EXPECT_FALSE(h323::read(VideoCapability()));
  EXPECT_FALSE(h323::read(VideoCapability::of<VideoCapability::Is::H261VideoCapability>()));
}

}  // namespace
