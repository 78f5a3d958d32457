#include "hwaccel/software/ffmpeg_decoder.hpp"

#include <gtest/gtest.h>

#include <chrono>

#include "hwaccel/software/openh264_encoder.hpp"
#include "hwaccel/software/software_device.hpp"
#include "hwaccel/software/vpx_encoder.hpp"
#include "tests/hwaccel/conformance/annex_b.hpp"
#include "tests/hwaccel/pictures.hpp"
#include "tests/hwaccel/software/made_pictures.hpp"

namespace hwaccel::software {
namespace {

using protocols::Bytes;
using protocols::Codec;
using protocols::EncodedFrame;
using testing::moving_picture;
using testing::psnr;

EncodedFrame frame(Bytes data, bool key = true, Codec codec = Codec::H264) {
  EncodedFrame out;
  out.codec = codec;
  out.keyframe = key;
  out.data = std::make_shared<const Bytes>(std::move(data));
  return out;
}

class FfmpegDecoder : public ::testing::Test {
 protected:
  std::unique_ptr<Device> device_ = make_software_device();  // silences libavcodec
  std::unique_ptr<VideoDecoder> decoder_ = make_ffmpeg_decoder(Codec::H264).value();

  std::unique_ptr<VideoEncoder> encoder(int width, int height, int max_slice_bytes = 0) {
    EncoderSettings s;
    s.width = width;
    s.height = height;
    s.max_slice_bytes = static_cast<std::uint16_t>(max_slice_bytes);
    return make_openh264_encoder(s).value();
  }
  static EncodedFrame encode(VideoEncoder& enc, int n, bool key = false) {
    const auto& s = enc.settings();
    auto out = enc.encode(*moving_picture(s.width, s.height, n), key);
    EXPECT_TRUE(out && *out);
    return out && *out ? **out : EncodedFrame{};
  }
};

// A picture of one macroblock written out by hand, its samples as they are (I_PCM), so that every
// decoder has to give exactly these.
struct OneMacroblock {
  bool full_range = false;
  int chroma_format = 1;  // 1: 4:2:0, 2: 4:2:2
  int luma = 100, blue = 90, red = 240;

  [[nodiscard]] Bytes access_unit() const {
    Bytes out;
    append(out, 0x67, parameters());
    append(out, 0x68, picture_parameters());
    append(out, 0x65, slice());
    return out;
  }

 private:
  struct Bits {
    std::vector<bool> bits;
    void u(int count, unsigned value) {
      while (count-- > 0) bits.push_back((value >> static_cast<unsigned>(count) & 1U) != 0);
    }
    void ue(unsigned value) {  // section 9.1
      int length = 0;
      while ((value + 1) >> static_cast<unsigned>(length + 1) != 0) ++length;
      u(length, 0);
      u(length + 1, value + 1);
    }
    void align() {
      while (bits.size() % 8 != 0) bits.push_back(false);
    }
    void end() {
      u(1, 1);
      align();
    }
  };

  // Section 7.3.2.1.1.
  [[nodiscard]] Bits parameters() const {
    Bits b;
    b.u(8, chroma_format == 1 ? 66 : 122);  // profile_idc
    b.u(8, 0);
    b.u(8, 10);  // level_idc
    b.ue(0);
    if (chroma_format != 1) {
      b.ue(static_cast<unsigned>(chroma_format));
      b.ue(0), b.ue(0);  // 8 bits each
      b.u(1, 0), b.u(1, 0);
    }
    b.ue(0);                          // log2_max_frame_num_minus4
    b.ue(2);                          // pic_order_cnt_type
    b.ue(1), b.u(1, 0);               // one reference frame, no gaps
    b.ue(0), b.ue(0);                 // 16 by 16
    b.u(1, 1), b.u(1, 1), b.u(1, 0);  // frames only, direct_8x8, no cropping
    b.u(1, 1);                        // VUI, section E.1.1
    b.u(1, 0), b.u(1, 0);
    b.u(1, 1), b.u(3, 5), b.u(1, full_range ? 1 : 0), b.u(1, 0);
    b.u(6, 0);  // nothing of the rest
    b.end();
    return b;
  }
  // Section 7.3.2.2.
  [[nodiscard]] static Bits picture_parameters() {
    Bits b;
    b.ue(0), b.ue(0);
    b.u(1, 0), b.u(1, 0);  // CAVLC
    b.ue(0), b.ue(0), b.ue(0);
    b.u(1, 0), b.u(2, 0);
    b.ue(0), b.ue(0), b.ue(0);
    b.u(1, 1), b.u(1, 0), b.u(1, 0);  // the slice says how it is deblocked
    b.end();
    return b;
  }
  // Sections 7.3.3 and 7.3.5.
  [[nodiscard]] Bits slice() const {
    Bits b;
    b.ue(0), b.ue(7), b.ue(0);  // first macroblock, I, parameter set
    b.u(4, 0), b.ue(0);         // frame_num, idr_pic_id
    b.u(1, 0), b.u(1, 0);
    b.ue(0), b.ue(1);  // slice_qp_delta, no deblocking
    b.ue(25);          // I_PCM
    b.align();
    for (int i = 0; i < 256; ++i) b.u(8, static_cast<unsigned>(luma));
    for (const int value : {blue, red}) {
      for (int i = 0; i < 64 * chroma_format; ++i) b.u(8, static_cast<unsigned>(value));
    }
    b.end();
    return b;
  }
  // Section 7.3.1, with emulation prevention.
  static void append(Bytes& out, int header, const Bits& b) {
    for (const int v : {0, 0, 0, 1, header}) out.push_back(static_cast<std::byte>(v));
    int zeros = 0;
    for (std::size_t i = 0; i < b.bits.size(); i += 8) {
      int value = 0;
      for (std::size_t k = 0; k < 8; ++k) value = value * 2 + (b.bits[i + k] ? 1 : 0);
      if (zeros >= 2 && value <= 3) {
        out.push_back(std::byte{3});
        zeros = 0;
      }
      out.push_back(static_cast<std::byte>(value));
      zeros = value == 0 ? zeros + 1 : 0;
    }
  }
};

void expect_plain(const VideoFramePtr& picture, int luma, int blue, int red) {
  const I420Buffer& b = *picture->pixels;
  for (int y = 0; y < 16; ++y) {
    for (int x = 0; x < 16; ++x) ASSERT_EQ(b.data(Plane::Y)[y * b.stride(Plane::Y) + x], luma);
  }
  for (int y = 0; y < 8; ++y) {
    for (int x = 0; x < 8; ++x) {
      ASSERT_EQ(b.data(Plane::U)[y * b.stride(Plane::U) + x], blue);
      ASSERT_EQ(b.data(Plane::V)[y * b.stride(Plane::V) + x], red);
    }
  }
}

TEST_F(FfmpegDecoder, GivesThePixelsThatAreInTheStream) {
  const auto picture = decoder_->decode(frame(OneMacroblock{}.access_unit()));
  ASSERT_TRUE(picture && *picture);
  EXPECT_EQ((*picture)->width(), 16);
  EXPECT_EQ((*picture)->height(), 16);
  expect_plain(*picture, 100, 90, 240);
}

TEST_F(FfmpegDecoder, FullRangeIsBroughtToLimitedRange) {
  const struct {
    OneMacroblock sent;
    int luma, blue, red;
  } table[] = {{{true, 1, 255, 128, 255}, 235, 128, 240},
               {{true, 1, 1, 1, 128}, 17, 16, 128},
               {{true, 1, 128, 64, 192}, 126, 72, 184}};
  for (const auto& [sent, luma, blue, red] : table) {
    const auto picture = decoder_->decode(frame(sent.access_unit()));
    ASSERT_TRUE(picture && *picture);
    expect_plain(*picture, luma, blue, red);
  }
}

TEST_F(FfmpegDecoder, OtherChromaIsRefusedAsSuchAndTheNextKeyFrameDecodes) {
  OneMacroblock wide;
  wide.chroma_format = 2;
  const auto refused = decoder_->decode(frame(wide.access_unit()));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error(), DecodeError::UnsupportedFormat);
  const auto picture = decoder_->decode(frame(OneMacroblock{}.access_unit()));
  ASSERT_TRUE(picture && *picture);
  expect_plain(*picture, 100, 90, 240);
}

TEST_F(FfmpegDecoder, TimesAreTheFrames) {
  auto sent = frame(OneMacroblock{}.access_unit());
  sent.timestamp = 0xfffffff0;
  sent.ntp = 0x1234'5678'9abc;
  sent.received = protocols::TimePoint(std::chrono::seconds(7));
  const auto picture = decoder_->decode(sent);
  ASSERT_TRUE(picture && *picture);
  EXPECT_EQ((*picture)->timestamp, sent.timestamp);
  EXPECT_EQ((*picture)->ntp, sent.ntp);
  EXPECT_EQ((*picture)->received, sent.received);
}

TEST_F(FfmpegDecoder, APictureOnceGivenStaysAsItIs) {
  auto enc = encoder(320, 180);
  const auto first = decoder_->decode(encode(*enc, 0));
  ASSERT_TRUE(first && *first);
  for (int n = 1; n < 20; ++n) ASSERT_TRUE(decoder_->decode(encode(*enc, n)));
  EXPECT_GT(psnr(**first, *moving_picture(320, 180, 0)), 33);
}

TEST_F(FfmpegDecoder, NothingIsInventedForAMissingSlice) {
  auto enc = encoder(640, 360, 420);
  const auto key = encode(*enc, 0);
  const auto nals = testing::nal_units(*key.data);
  ASSERT_GT(nals.size(), 5U);
  for (std::size_t missing = 2; missing < nals.size(); ++missing) {
    Bytes rest;
    for (std::size_t i = 0; i < nals.size(); ++i) {
      if (i == missing) continue;
      for (const int b : {0, 0, 0, 1}) rest.push_back(static_cast<std::byte>(b));
      rest.insert(rest.end(), nals[i].begin(), nals[i].end());
    }
    const auto picture = decoder_->decode(frame(std::move(rest)));
    EXPECT_TRUE(!picture || !*picture) << missing;
  }
  const auto whole = decoder_->decode(key);
  ASSERT_TRUE(whole && *whole);
  EXPECT_GT(psnr(**whole, *moving_picture(640, 360, 0)), 33);
}

TEST_F(FfmpegDecoder, ATornFrameIsRefusedUntilTheNextKeyFrame) {
  auto enc = encoder(320, 180);
  ASSERT_TRUE(decoder_->decode(encode(*enc, 0)));
  auto torn = *enc->encode(testing::noise(320, 180, 1), false);
  ASSERT_TRUE(torn);
  Bytes half(*torn->data);
  half.resize(half.size() / 2);
  EXPECT_EQ(decoder_->decode(frame(half, false)).error(), DecodeError::Damaged);
  EXPECT_EQ(decoder_->decode(encode(*enc, 2)).error(), DecodeError::Damaged);
  const auto picture = decoder_->decode(encode(*enc, 3, true));
  ASSERT_TRUE(picture && *picture);
  EXPECT_GT(psnr(**picture, *moving_picture(320, 180, 3)), 33);
}

TEST_F(FfmpegDecoder, WiderThanTheLimitIsTooLarge) {
  const auto vp8 = make_ffmpeg_decoder(Codec::Vp8).value();
  EncoderSettings s;
  s.codec = Codec::Vp8;
  s.width = kMaxWidth;
  s.height = 16;
  auto enc = make_vpx_encoder(s).value();
  const auto key = encode(*enc, 0);
  Bytes wider = *key.data;
  // RFC 6386 section 9.1: the width, 14 bits; one more than the limit, in as many macroblocks more.
  wider[6] = std::byte{0x01};
  wider[7] = std::byte{0x10};
  const auto refused = vp8->decode(frame(std::move(wider), true, Codec::Vp8));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error(), DecodeError::TooLarge);
  const auto picture = vp8->decode(key);
  ASSERT_TRUE(picture && *picture);
  EXPECT_EQ((*picture)->width(), kMaxWidth);
}

// A sequence parameter set that claims 65,536 by 65,536 samples must not make anyone allocate them.
TEST_F(FfmpegDecoder, AbsurdSizesAreRefused) {
  // profile 66, level 3.1, ids 0, POC type 2, 1 reference, width and height of 4096 macroblocks.
  const std::string sps("\0\0\0\1\x67\x42\xc0\x1f\xda\x00\x10\x00\x00\x10\x00\x3c\x80", 17);
  const std::string pps_idr("\0\0\0\1\x68\xce\x3c\x80\0\0\0\1\x65\x88\x84\x00\x33\xff\xfe", 19);
  const auto picture = decoder_->decode(frame(protocols::to_bytes(sps + pps_idr)));
  EXPECT_TRUE(!picture || !*picture);
}

TEST_F(FfmpegDecoder, AnAccessUnitOfEightMebibytesIsTheLongest) {
  auto data = OneMacroblock{}.access_unit();
  data.resize(std::size_t{8} << 20U);  // trailing zeros, annex B
  const auto picture = decoder_->decode(frame(data));
  ASSERT_TRUE(picture && *picture);
  data.push_back({});
  EXPECT_EQ(decoder_->decode(frame(std::move(data))).error(), DecodeError::Damaged);
}

TEST_F(FfmpegDecoder, SoundHasNoDecoderHere) {
  EXPECT_EQ(make_ffmpeg_decoder(Codec::Opus).error(), DecodeError::UnsupportedCodec);
  EXPECT_EQ(make_ffmpeg_decoder(Codec::G722).error(), DecodeError::UnsupportedCodec);
}

}  // namespace
}  // namespace hwaccel::software
