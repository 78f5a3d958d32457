#include "hwaccel/software/vpx_encoder.hpp"

#include <gtest/gtest.h>

#include <chrono>

#include "hwaccel/software/ffmpeg_decoder.hpp"
#include "tests/hwaccel/pictures.hpp"
#include "tests/hwaccel/software/made_pictures.hpp"

namespace hwaccel::software {
namespace {

using protocols::Codec;
using protocols::EncodedFrame;
using testing::moving_picture;

EncoderSettings settings(int width = 320, int height = 180) {
  EncoderSettings s;
  s.codec = Codec::Vp8;
  s.width = width;
  s.height = height;
  s.kbps = 800;
  return s;
}

std::unique_ptr<VideoEncoder> encoder(const EncoderSettings& s) {
  return make_vpx_encoder(s).value();
}

EncodedFrame encode(VideoEncoder& enc, int n, bool key = false) {
  const auto& s = enc.settings();
  auto out = enc.encode(*moving_picture(s.width, s.height, n), key);
  EXPECT_TRUE(out && *out) << n;
  return out && *out ? **out : EncodedFrame{};
}

unsigned octet(const EncodedFrame& frame, std::size_t at) {
  return std::to_integer<unsigned>(frame.data->at(at));
}

// RFC 6386 section 9.1: the frame tag, and behind it, in a key frame, start code and size.
TEST(VpxEncoder, WritesTheFrameTagOfTheSpecification) {
  auto enc = encoder(settings(323, 181));
  for (int n = 0; n < 4; ++n) {
    const auto frame = encode(*enc, n, n == 2);
    const unsigned tag = octet(frame, 0) | octet(frame, 1) << 8U | octet(frame, 2) << 16U;
    EXPECT_EQ((tag & 1U) == 0, frame.keyframe) << n;
    EXPECT_EQ(tag >> 1U & 7U, 0U);  // version
    EXPECT_EQ(tag >> 4U & 1U, 1U);  // show_frame
    EXPECT_LT(tag >> 5U, frame.data->size());
    if (!frame.keyframe) continue;
    EXPECT_EQ(octet(frame, 3), 0x9dU);
    EXPECT_EQ(octet(frame, 4), 0x01U);
    EXPECT_EQ(octet(frame, 5), 0x2aU);
    EXPECT_EQ(octet(frame, 6) | octet(frame, 7) << 8U, 323U);  // no scaling in the upper bits
    EXPECT_EQ(octet(frame, 8) | octet(frame, 9) << 8U, 181U);
  }
}

TEST(VpxEncoder, KeyFramesComeOnWishAlone) {
  auto enc = encoder(settings(64, 64));
  for (int n = 0; n < 600; ++n) {
    const bool wish = n == 100 || n == 101 || n == 400;
    const auto frame = encode(*enc, n, wish);
    ASSERT_EQ(frame.keyframe, n == 0 || wish) << n;
    EXPECT_EQ(frame.width, frame.keyframe ? 64 : 0);
  }
}

TEST(VpxEncoder, ACutToAnotherSceneIsNoKeyFrame) {
  auto enc = encoder(settings());
  encode(*enc, 0);
  const auto cut = enc->encode(testing::noise(320, 180, 1), false);
  ASSERT_TRUE(cut && *cut);
  EXPECT_FALSE((*cut)->keyframe);
}

TEST(VpxEncoder, TimesAreThePictures) {
  auto enc = encoder(settings());
  VideoFrame picture = *moving_picture(320, 180, 0);
  picture.timestamp = 0xfffffff0;
  picture.ntp = 0x1234'5678'9abc;
  picture.received = protocols::TimePoint(std::chrono::seconds(7));
  const auto out = enc->encode(picture, false);
  ASSERT_TRUE(out && *out);
  EXPECT_EQ((*out)->codec, Codec::Vp8);
  EXPECT_EQ((*out)->timestamp, picture.timestamp);
  EXPECT_EQ((*out)->ntp, picture.ntp);
  EXPECT_EQ((*out)->received, picture.received);
}

TEST(VpxEncoder, TimeStampsMayWrapStandStillAndJump) {
  auto enc = encoder(settings());
  auto dec = make_ffmpeg_decoder(Codec::Vp8).value();
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

TEST(VpxEncoder, TheBitRateIsKeptAndChangesWithoutAKeyFrame) {
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

TEST(VpxEncoder, BitRatesOutOfRangeMeanTheNearestInside) {
  auto enc = encoder(settings());
  enc->set_bitrate(0);
  EXPECT_EQ(enc->settings().kbps, 16U);
  enc->set_bitrate(4'000'000'000);
  EXPECT_EQ(enc->settings().kbps, 20000U);
  EXPECT_TRUE(encode(*enc, 0).keyframe);
}

TEST(VpxEncoder, ALaterKeyFrameTakesNoMoreThanSomeFramesWorth) {
  auto s = settings();
  s.kbps = 1500;
  auto enc = encoder(s);
  testing::kbps_of(*enc, 0, 60);
  const auto key = enc->encode(testing::noise(320, 180, 60, 60), true);
  ASSERT_TRUE(key && *key && (*key)->keyframe);
  EXPECT_LT((*key)->data->size(), 6U * 1500 * 1000 / 8 / 30);
}

TEST(VpxEncoder, ThreadsAndScreenContentDecodeAsWell) {
  auto s = settings(640, 360);
  s.threads = 2;
  s.screen_content = true;
  auto enc = encoder(s);
  auto dec = make_ffmpeg_decoder(Codec::Vp8).value();
  for (int n = 0; n < 10; ++n) {
    const auto shown = dec->decode(encode(*enc, n));
    ASSERT_TRUE(shown && *shown) << n;
    EXPECT_GT(testing::psnr(**shown, *moving_picture(640, 360, n)), 33) << n;
  }
}

TEST(VpxEncoder, AbsurdSizesAreBadSettingsAndOtherPicturesRefused) {
  for (const auto& [width, height] : {std::pair{0, 0}, {-16, -16}, {20000, 20000}}) {
    const auto made = make_vpx_encoder(settings(width, height));
    ASSERT_FALSE(made) << width;
    EXPECT_EQ(made.error(), EncodeError::BadSettings);
  }
  auto enc = encoder(settings());
  EXPECT_EQ(enc->encode(*moving_picture(320, 182, 0), false).error(), EncodeError::SizeMismatch);
  EXPECT_TRUE(encode(*enc, 1).keyframe);
}

}  // namespace
}  // namespace hwaccel::software
