#include "hwaccel/software/openh264_encoder.hpp"

#include <gtest/gtest.h>

#include <chrono>

#include "hwaccel/software/ffmpeg_decoder.hpp"
#include "tests/hwaccel/conformance/annex_b.hpp"
#include "tests/hwaccel/pictures.hpp"
#include "tests/hwaccel/software/made_pictures.hpp"

namespace hwaccel::software {
namespace {

using protocols::Codec;
using protocols::EncodedFrame;
using testing::moving_picture;

EncoderSettings settings(int width = 320, int height = 180) {
  EncoderSettings s;
  s.width = width;
  s.height = height;
  s.kbps = 800;
  return s;
}

std::unique_ptr<VideoEncoder> encoder(const EncoderSettings& s) {
  return make_openh264_encoder(s).value();
}

EncodedFrame encode(VideoEncoder& enc, int n, bool key = false) {
  const auto& s = enc.settings();
  auto out = enc.encode(*moving_picture(s.width, s.height, n), key);
  EXPECT_TRUE(out && *out) << n;
  return out && *out ? **out : EncodedFrame{};
}

std::vector<int> types(const EncodedFrame& frame) {
  std::vector<int> out;
  for (const auto nal : testing::nal_units(*frame.data)) out.push_back(testing::nal_type(nal));
  return out;
}

TEST(OpenH264Encoder, IsConstrainedBaselineWithParameterSetsBeforeEachIdr) {
  auto enc = encoder(settings(640, 360));
  for (int n = 0; n < 4; ++n) {
    const auto frame = encode(*enc, n, n == 2);
    EXPECT_EQ(frame.keyframe, n == 0 || n == 2);
    EXPECT_EQ(types(frame), frame.keyframe ? (std::vector{7, 8, 5}) : std::vector{1}) << n;
    if (!frame.keyframe) continue;
    const auto sps = testing::nal_units(*frame.data)[0];
    EXPECT_EQ(std::to_integer<int>(sps[1]), 66);
    EXPECT_EQ(std::to_integer<int>(sps[2]) & 0x40, 0x40);  // constraint_set1_flag
    EXPECT_LE(std::to_integer<int>(sps[3]), 31);
  }
}

TEST(OpenH264Encoder, EveryNalUnitFollowsAStartCodeOfFourBytes) {
  auto s = settings();
  s.max_slice_bytes = 420;
  auto enc = encoder(s);
  for (int n = 0; n < 3; ++n) {
    const auto frame = encode(*enc, n);
    protocols::Bytes again;
    for (const auto nal : testing::nal_units(*frame.data)) {
      for (const int b : {0, 0, 0, 1}) again.push_back(static_cast<std::byte>(b));
      again.insert(again.end(), nal.begin(), nal.end());
    }
    EXPECT_EQ(again, *frame.data);
  }
}

TEST(OpenH264Encoder, TheStreamSaysTheLevelAskedFor) {
  for (const int level : {13, 21, 22, 31, 40, 52}) {
    auto s = settings();
    s.h264_level_idc = static_cast<std::uint8_t>(level);
    const auto frame = encode(*encoder(s), 0);
    EXPECT_EQ(std::to_integer<int>(testing::nal_units(*frame.data)[0][3]), level);
  }
}

TEST(OpenH264Encoder, KeyFramesComeOnWishAlone) {
  auto enc = encoder(settings(64, 64));
  for (int n = 0; n < 600; ++n) {
    const bool wish = n == 100 || n == 101 || n == 400;
    const auto frame = encode(*enc, n, wish);
    ASSERT_EQ(frame.keyframe, n == 0 || wish) << n;
    EXPECT_EQ(frame.width, frame.keyframe ? 64 : 0);
  }
}

TEST(OpenH264Encoder, ACutToAnotherSceneIsNoKeyFrame) {
  auto enc = encoder(settings());
  encode(*enc, 0);
  const auto cut = enc->encode(testing::noise(320, 180, 1), false);
  ASSERT_TRUE(cut && *cut);
  EXPECT_FALSE((*cut)->keyframe);
}

TEST(OpenH264Encoder, TimesAreThePictures) {
  auto enc = encoder(settings());
  VideoFrame picture = *moving_picture(320, 180, 0);
  picture.timestamp = 0xfffffff0;
  picture.ntp = 0x1234'5678'9abc;
  picture.received = protocols::TimePoint(std::chrono::seconds(7));
  const auto out = enc->encode(picture, false);
  ASSERT_TRUE(out && *out);
  EXPECT_EQ((*out)->codec, Codec::H264);
  EXPECT_EQ((*out)->timestamp, picture.timestamp);
  EXPECT_EQ((*out)->ntp, picture.ntp);
  EXPECT_EQ((*out)->received, picture.received);
}

TEST(OpenH264Encoder, TimeStampsMayWrapStandStillAndJump) {
  auto enc = encoder(settings());
  auto dec = make_ffmpeg_decoder(Codec::H264).value();
  int n = 0;
  for (const std::uint32_t timestamp : {0xfffff000U, 0xfffffbb8U, 1904U, 1904U, 1904U, 0x80000000U,
                                        0x80000bb8U, 5U, 3005U, 0U, 3000U}) {
    VideoFrame picture = *moving_picture(320, 180, n++);
    picture.timestamp = timestamp;
    const auto out = enc->encode(picture, false);
    ASSERT_TRUE(out && *out) << timestamp;
    EXPECT_EQ((*out)->timestamp, timestamp);
    const auto shown = dec->decode(**out);
    ASSERT_TRUE(shown && *shown);
    EXPECT_GT(testing::psnr(**shown, picture), 30) << timestamp;
  }
}

TEST(OpenH264Encoder, TheBitRateIsKeptAndChangesWithoutAKeyFrame) {
  auto s = settings();
  s.kbps = 1500;
  auto enc = encoder(s);
  testing::kbps_of(*enc, 0, 30);
  EXPECT_NEAR(testing::kbps_of(*enc, 30, 60), 1500, 300);
  enc->set_bitrate(800);
  EXPECT_FALSE(encode(*enc, 90).keyframe);
  testing::kbps_of(*enc, 91, 60);
  EXPECT_NEAR(testing::kbps_of(*enc, 151, 60), 800, 200);
}

TEST(OpenH264Encoder, BitRatesOutOfRangeMeanTheNearestInside) {
  auto enc = encoder(settings());
  enc->set_bitrate(0);
  EXPECT_EQ(enc->settings().kbps, 16U);
  enc->set_bitrate(4'000'000'000);
  EXPECT_EQ(enc->settings().kbps, 20000U);
  EXPECT_TRUE(encode(*enc, 0).keyframe);
}

TEST(OpenH264Encoder, SlicesStayWithinTheSmallestLimit) {
  auto s = settings();
  s.kbps = 2000;
  s.max_slice_bytes = 420;
  auto enc = encoder(s);
  auto dec = make_ffmpeg_decoder(Codec::H264).value();
  for (int n = 0; n < 10; ++n) {
    const auto out = enc->encode(testing::noise(320, 180, n), n == 5);
    ASSERT_TRUE(out && *out);
    const auto nals = testing::nal_units(*(*out)->data);
    EXPECT_GT(nals.size(), 3U);
    for (const auto nal : nals) EXPECT_LE(nal.size(), 420U);
    EXPECT_TRUE(dec->decode(**out));
  }
}

TEST(OpenH264Encoder, ThreadsAndScreenContentDecodeAsWell) {
  auto s = settings(640, 360);
  s.threads = 4;
  s.screen_content = true;
  auto enc = encoder(s);
  auto dec = make_ffmpeg_decoder(Codec::H264).value();
  for (int n = 0; n < 10; ++n) {
    const auto shown = dec->decode(encode(*enc, n));
    ASSERT_TRUE(shown && *shown) << n;
    EXPECT_GT(testing::psnr(**shown, *moving_picture(640, 360, n)), 33) << n;
  }
}

TEST(OpenH264Encoder, AbsurdSizesAreBadSettingsAndOtherPicturesRefused) {
  for (const auto& [width, height] : {std::pair{0, 0}, {-16, -16}, {20000, 20000}}) {
    const auto made = make_openh264_encoder(settings(width, height));
    ASSERT_FALSE(made) << width;
    EXPECT_EQ(made.error(), EncodeError::BadSettings);
  }
  auto enc = encoder(settings());
  EXPECT_EQ(enc->encode(*moving_picture(320, 182, 0), false).error(), EncodeError::SizeMismatch);
  EXPECT_TRUE(encode(*enc, 1).keyframe);
}

}  // namespace
}  // namespace hwaccel::software
