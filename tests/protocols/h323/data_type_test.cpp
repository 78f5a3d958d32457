#include "protocols/h323/data_type.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h323/room.hpp"

namespace {

using namespace script;

h323::ChannelMedia of_codec(StreamRole role, Codec codec,
                            std::optional<H235Cipher> cipher = std::nullopt) {
  h323::ChannelMedia out{role, {}, cipher};
  out.capability.format.codec = codec;
  return out;
}

TEST(DataType, ReadsBackWhatItMakes) {
  for (const auto cipher : {std::optional<H235Cipher>(), std::optional(H235Cipher::Aes128Cbc)}) {
    for (const auto& [role, codec] :
         {std::pair(StreamRole::Audio, Codec::G722), std::pair(StreamRole::Audio, Codec::Pcmu),
          std::pair(StreamRole::MainVideo, Codec::H264),
          std::pair(StreamRole::Content, Codec::H264)}) {
      const auto data = sent(h323::make_data_type(of_codec(role, codec, cipher)));
      EXPECT_EQ(data.is<DataType::Is::H235Media>(), cipher.has_value());
      const auto read = h323::read_data_type(data, local_media(), encrypting(), kClear);
      ASSERT_TRUE(read);
      EXPECT_EQ(read->role, role);
      EXPECT_EQ(read->capability.format.codec, codec);
      EXPECT_EQ(read->cipher, cipher);
    }
  }
}

TEST(DataType, IsNothingForACodecWithoutAnEntry) {
  EXPECT_EQ(h323::make_data_type(of_codec(StreamRole::Audio, Codec::Opus)).index(),
            DataType::kNone);
  EXPECT_EQ(h323::make_data_type(of_codec(StreamRole::MainVideo, Codec::Vp8)).index(),
            DataType::kNone);
}

TEST(DataType, RefusesWithTheReason) {
  const auto refused = [](const DataType& data, const LocalMedia& media,
                          const CapabilityOptions& options, EncryptionPolicy policy) {
    return cause_of(h323::read_data_type(data, media, options, policy));
  };
  const LocalMedia media = local_media();
  const auto audio = h323::make_data_type(of_codec(StreamRole::Audio, Codec::Pcma));
  const auto content = h323::make_data_type(of_codec(StreamRole::Content, Codec::H264));
  const auto secret =
      h323::make_data_type(of_codec(StreamRole::Audio, Codec::Pcma, H235Cipher::Aes256Cbc));

  EXPECT_EQ(refused({}, media, {}, kClear), Cause::Is::UnknownDataType);
  EXPECT_EQ(refused(DataType::of<DataType::Is::NullData>(), media, {}, kClear),
            Cause::Is::UnknownDataType);
  EXPECT_EQ(refused(DataType::of<DataType::Is::Data>(), media, {}, kClear),
            Cause::Is::DataTypeNotSupported);
  EXPECT_EQ(refused(DataType::of<DataType::Is::AudioData>(
                        AudioCapability::of<AudioCapability::Is::G729>(2)),
                    media, {}, kClear),
            Cause::Is::DataTypeNotSupported);

  LocalMedia silent = media;
  silent.streams.erase(silent.streams.begin());
  EXPECT_EQ(refused(audio, silent, {}, kClear), Cause::Is::DataTypeNotAvailable);
  LocalMedia pcmu_only = media;
  pcmu_only.audio = {Codec::Pcmu};
  EXPECT_EQ(refused(audio, pcmu_only, {}, kClear), Cause::Is::DataTypeNotSupported);
  CapabilityOptions no_content;
  no_content.content = false;
  EXPECT_EQ(refused(content, media, no_content, kClear), Cause::Is::DataTypeNotAvailable);

  EXPECT_EQ(refused(audio, media, encrypting(), kRequired), Cause::Is::SecurityDenied);
  CapabilityOptions never_clear = encrypting();
  never_clear.clear_too = false;
  EXPECT_EQ(refused(audio, media, never_clear, kClear), Cause::Is::SecurityDenied);
  EXPECT_EQ(refused(secret, media, {}, kClear), Cause::Is::SecurityDenied) << "no shared secret";
  CapabilityOptions only_128 = encrypting();
  only_128.ciphers = {H235Cipher::Aes128Cbc};
  EXPECT_EQ(refused(secret, media, only_128, kClear), Cause::Is::SecurityDenied);
}

TEST(DataType, AnExtendedVideoWithNothingInsideIsNotSupported) {
  auto video = h323::make_data_type(of_codec(StreamRole::Content, Codec::H264));
  video.get_if<DataType::Is::VideoData>()
      ->get_if<VideoCapability::Is::ExtendedVideoCapability>()
      ->video_capability.clear();
  EXPECT_EQ(cause_of(h323::read_data_type(video, local_media(), {}, kClear)),
            Cause::Is::DataTypeNotSupported);
}

}  // namespace
