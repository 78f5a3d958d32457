// One suite for every device: what it lacks, its capabilities say.
#include <gtest/gtest.h>

#include <functional>
#include <random>

#include "hwaccel/software/software_device.hpp"
#include "tests/hwaccel/conformance/annex_b.hpp"
#include "tests/hwaccel/pictures.hpp"

namespace hwaccel {
namespace {

using protocols::Codec;
using protocols::EncodedFrame;
using testing::moving_picture;
using testing::psnr;

struct Case {
  std::string name;
  std::function<std::unique_ptr<Device>()> make;
  Codec codec;
};

class DeviceConformance : public ::testing::TestWithParam<Case> {
 protected:
  void SetUp() override {
    device_ = GetParam().make();
    capability_ = device_->capabilities().find(GetParam().codec);
    ASSERT_NE(capability_, nullptr);
  }
  EncoderSettings settings(int width, int height) const {
    EncoderSettings s;
    s.codec = GetParam().codec;
    s.width = width;
    s.height = height;
    s.kbps = 800;
    s.h264_level_idc = 40;
    return s;
  }
  std::unique_ptr<VideoEncoder> encoder(const EncoderSettings& s) {
    auto made = device_->make_encoder(s);
    EXPECT_TRUE(made.has_value()) << make_error_code(made.error()).message();
    return made ? std::move(*made) : nullptr;
  }
  std::unique_ptr<VideoDecoder> decoder() {
    return std::move(*device_->make_decoder(GetParam().codec));
  }
  std::unique_ptr<Device> device_;
  const CodecCapability* capability_ = nullptr;
};

EncodedFrame encode(VideoEncoder& encoder, int n, bool key = false) {
  const auto& s = encoder.settings();
  auto out = encoder.encode(*moving_picture(s.width, s.height, n), key);
  EXPECT_TRUE(out && *out);
  return out && *out ? **out : EncodedFrame{};
}

TEST_P(DeviceConformance, WhatItEncodesItDecodesToNearlyTheSamePicture) {
  auto enc = encoder(settings(320, 180));
  auto dec = decoder();
  for (int n = 0; n < 30; ++n) {
    const auto frame = encode(*enc, n);
    EXPECT_EQ(frame.keyframe, n == 0);
    EXPECT_EQ(frame.timestamp, static_cast<std::uint32_t>(n) * 3000U);
    const auto picture = dec->decode(frame);
    ASSERT_TRUE(picture && *picture) << n;
    EXPECT_EQ((*picture)->timestamp, frame.timestamp);
    EXPECT_GT(psnr(**picture, *moving_picture(320, 180, n)), 33) << n;
  }
}

TEST_P(DeviceConformance, AForcedKeyFrameStartsADecoderInTheMiddle) {
  auto enc = encoder(settings(320, 180));
  for (int n = 0; n < 5; ++n) encode(*enc, n);
  auto dec = decoder();
  EXPECT_EQ(dec->decode(encode(*enc, 5)).error(), DecodeError::Damaged);
  const auto key = encode(*enc, 6, true);
  EXPECT_TRUE(key.keyframe);
  EXPECT_EQ(key.width, 320);
  EXPECT_EQ(key.height, 180);
  EXPECT_TRUE(dec->decode(key).has_value());
  EXPECT_TRUE(dec->decode(encode(*enc, 7)).has_value());
}

TEST_P(DeviceConformance, AfterALossEverythingIsRefusedUntilTheNextKeyFrame) {
  auto enc = encoder(settings(320, 180));
  auto dec = decoder();
  ASSERT_TRUE(dec->decode(encode(*enc, 0)));
  auto gap = encode(*enc, 2);
  gap.discontinuity = true;
  EXPECT_EQ(dec->decode(gap).error(), DecodeError::Damaged);
  EXPECT_EQ(dec->decode(encode(*enc, 3)).error(), DecodeError::Damaged);
  auto key = encode(*enc, 4, true);
  key.discontinuity = true;
  EXPECT_TRUE(dec->decode(key));
}

TEST_P(DeviceConformance, TheSizeMayChangeAtAKeyFrame) {
  auto dec = decoder();
  for (const auto& [w, h] : {std::pair{320, 180}, {640, 360}, {176, 144}}) {
    auto enc = encoder(settings(w, h));
    for (int n = 0; n < 3; ++n) {
      const auto picture = dec->decode(encode(*enc, n));
      ASSERT_TRUE(picture && *picture);
      EXPECT_EQ((*picture)->width(), w);
      EXPECT_EQ((*picture)->height(), h);
    }
  }
}

TEST_P(DeviceConformance, SmallestAndOddSizesAreAsItsCapabilitiesSay) {
  const int w = capability_->min_encode_width, h = capability_->min_encode_height;
  std::vector<std::pair<int, int>> sizes{{w, h}};
  if (capability_->odd_sizes) sizes.insert(sizes.end(), {{161, 91}, {1, 17}, {33, 2}});
  for (const auto& [width, height] : sizes) {
    auto enc = encoder(settings(width, height));
    ASSERT_NE(enc, nullptr);
    auto dec = decoder();
    for (int n = 0; n < 3; ++n) {
      const auto picture = dec->decode(encode(*enc, n));
      ASSERT_TRUE(picture && *picture) << width << 'x' << height;
      EXPECT_EQ((*picture)->width(), width);
      EXPECT_EQ((*picture)->height(), height);
    }
  }
  if (!capability_->odd_sizes) {
    EXPECT_EQ(device_->make_encoder(settings(161, 91)).error(), EncodeError::BadSettings);
  }
}

TEST_P(DeviceConformance, SettingsOutOfRangeAndPicturesOfAnotherSizeAreRefused) {
  for (const auto& [w, h] : {std::pair{0, 0}, {-2, 16}, {100000, 100000}}) {
    EXPECT_EQ(device_->make_encoder(settings(w, h)).error(), EncodeError::BadSettings);
  }
  auto s = settings(320, 180);
  s.kbps = 0;
  EXPECT_EQ(device_->make_encoder(s).error(), EncodeError::BadSettings);
  auto enc = encoder(settings(320, 180));
  EXPECT_EQ(enc->encode(*moving_picture(322, 180, 0), false).error(), EncodeError::SizeMismatch);
}

std::size_t noisy_bytes(VideoEncoder& enc, int from, int to) {
  std::size_t total = 0;
  for (int n = from; n < to; ++n) {
    auto pixels = std::make_shared<I420Buffer>(320, 180);
    std::minstd_rand random(static_cast<unsigned>(n) + 1);
    pixels->fill(100, 128, 128);
    for (int y = 0; y < 180; ++y) {
      for (int x = 0; x < 320; ++x) {
        pixels->data(Plane::Y)[y * pixels->stride(Plane::Y) + x] =
            static_cast<std::uint8_t>(60 + random() % 100);
      }
    }
    const auto out = enc.encode({pixels, static_cast<std::uint32_t>(n) * 3000U, {}, {}}, false);
    if (out && *out) total += (*out)->data->size();
  }
  return total;
}

TEST_P(DeviceConformance, TheBitRateFollowsWhatIsSet) {
  auto s = settings(320, 180);
  s.kbps = 2000;
  auto enc = encoder(s);
  noisy_bytes(*enc, 0, 30);
  const auto high = noisy_bytes(*enc, 30, 90);
  enc->set_bitrate(600);
  EXPECT_EQ(enc->settings().kbps, 600U);
  noisy_bytes(*enc, 90, 150);
  const auto low = noisy_bytes(*enc, 150, 210);
  EXPECT_LT(static_cast<double>(low), 0.6 * static_cast<double>(high));
}

TEST_P(DeviceConformance, SlicesStayWithinTheirLimitWhereTheDeviceCan) {
  if (!capability_->limits_slices) GTEST_SKIP() << "capabilities say it cannot";
  auto s = settings(640, 360);
  s.kbps = 3000;
  s.max_slice_bytes = 1100;
  auto enc = encoder(s);
  auto dec = decoder();
  for (int n = 0; n < 10; ++n) {
    const auto frame = encode(*enc, n, n == 5);
    for (const auto nal : testing::nal_units(*frame.data)) EXPECT_LE(nal.size(), 1100U);
    EXPECT_TRUE(dec->decode(frame));
  }
}

TEST_P(DeviceConformance, GarbageIsRefusedAndTheNextKeyFrameDecodes) {
  auto enc = encoder(settings(320, 180));
  auto dec = decoder();
  const auto key = encode(*enc, 0);
  std::minstd_rand random(7);
  for (int round = 0; round < 200; ++round) {
    auto broken = std::make_shared<protocols::Bytes>(*key.data);
    for (int i = 0; i < 20; ++i) {
      (*broken)[random() % broken->size()] = static_cast<std::byte>(random());
    }
    broken->resize(1 + random() % broken->size());
    EncodedFrame frame = key;
    frame.data = broken;
    (void)dec->decode(frame);
  }
  EncodedFrame empty = key;
  empty.data = std::make_shared<protocols::Bytes>();
  EXPECT_EQ(dec->decode(empty).error(), DecodeError::Damaged);
  empty.data = nullptr;
  EXPECT_EQ(dec->decode(empty).error(), DecodeError::Damaged);
  const auto picture = dec->decode(key);
  ASSERT_TRUE(picture && *picture);
  EXPECT_GT(psnr(**picture, *moving_picture(320, 180, 0)), 33);
}

TEST_P(DeviceConformance, FramesOfAnotherCodecAreRefused) {
  EncodedFrame frame;
  frame.codec = Codec::Opus;
  frame.keyframe = true;
  frame.data = std::make_shared<protocols::Bytes>(10);
  EXPECT_EQ(decoder()->decode(frame).error(), DecodeError::UnsupportedCodec);
  EXPECT_EQ(device_->make_decoder(Codec::Opus).error(), DecodeError::UnsupportedCodec);
}

INSTANTIATE_TEST_SUITE_P(
    Devices, DeviceConformance,
    ::testing::Values(Case{"SoftwareH264", software::make_software_device, Codec::H264},
                      Case{"SoftwareVp8", software::make_software_device, Codec::Vp8}),
    [](const auto& instance) { return instance.param.name; });

}  // namespace
}  // namespace hwaccel
