#include "hwaccel/software/software_device.hpp"

#include <gtest/gtest.h>

#include <functional>

extern "C" {
#include <libavutil/log.h>
}

namespace hwaccel::software {
namespace {

using protocols::Codec;

class SoftwareDeviceTest : public ::testing::Test {
 protected:
  // What making an encoder of 320 by 180 says once `change` was made to its settings.
  bool makes(Codec codec, const std::function<void(EncoderSettings&)>& change) {
    EncoderSettings s;
    s.codec = codec;
    s.width = 320;
    s.height = 180;
    s.h264_level_idc = 52;
    change(s);
    const auto made = device_->make_encoder(s);
    EXPECT_TRUE(made || made.error() == EncodeError::BadSettings);
    return made.has_value();
  }
  bool size(Codec codec, int width, int height) {
    return makes(codec, [&](auto& s) { s.width = width, s.height = height; });
  }
  std::unique_ptr<Device> device_ = make_software_device();
};

TEST_F(SoftwareDeviceTest, MakesWhatItSaysItCan) {
  for (const Codec codec : {Codec::H264, Codec::Vp8}) {
    const auto* found = device_->capabilities().find(codec);
    ASSERT_NE(found, nullptr);
    EXPECT_TRUE(found->decodes && found->encodes);
    EXPECT_TRUE(device_->make_decoder(codec).has_value());
    EXPECT_TRUE(size(codec, found->min_encode_width, found->min_encode_height));
    EXPECT_TRUE(size(codec, found->max_width, found->max_height));
    EXPECT_EQ(size(codec, 161, 91), found->odd_sizes);
  }
}

TEST_F(SoftwareDeviceTest, SoundIsNotItsBusiness) {
  for (const Codec codec : {Codec::Opus, Codec::G722, Codec::Pcmu, Codec::Pcma}) {
    EXPECT_EQ(device_->capabilities().find(codec), nullptr);
    EXPECT_EQ(device_->make_decoder(codec).error(), DecodeError::UnsupportedCodec);
    EncoderSettings s;
    s.codec = codec;
    EXPECT_EQ(device_->make_encoder(s).error(), EncodeError::UnsupportedCodec);
  }
}

TEST_F(SoftwareDeviceTest, SizesEndWhereItsCapabilitiesSay) {
  for (const Codec codec : {Codec::H264, Codec::Vp8}) {
    const auto& c = *device_->capabilities().find(codec);
    EXPECT_FALSE(size(codec, c.max_width + 2, c.max_height));
    EXPECT_FALSE(size(codec, c.max_width, c.max_height + 2));
    const int less = c.odd_sizes ? 1 : 2;
    EXPECT_FALSE(size(codec, c.min_encode_width - less, 180));
    EXPECT_FALSE(size(codec, 320, c.min_encode_height - less));
    EXPECT_FALSE(size(codec, -320, -180));
  }
}

TEST_F(SoftwareDeviceTest, RatesAndThreadsHaveTheirRanges) {
  for (const Codec codec : {Codec::H264, Codec::Vp8}) {
    for (const auto& [fps, good] : {std::pair{0, false}, {1, true}, {60, true}, {61, false}}) {
      EXPECT_EQ(makes(codec, [&](auto& s) { s.fps = fps; }), good) << fps;
    }
    for (const auto& [kbps, good] :
         {std::pair{15U, false}, {16U, true}, {20000U, true}, {20001U, false}}) {
      EXPECT_EQ(makes(codec, [&](auto& s) { s.kbps = kbps; }), good) << kbps;
    }
    for (const auto& [threads, good] : {std::pair{0, false}, {1, true}, {4, true}, {5, false}}) {
      EXPECT_EQ(makes(codec, [&](auto& s) { s.threads = threads; }), good) << threads;
    }
  }
}

TEST_F(SoftwareDeviceTest, ARateBeyondItsLevelIsRefused) {
  // ITU-T H.264 table A-1: level 1.3 ends at 768 kbit/s, times 1.2 for what surrounds the slices.
  const auto at = [&](std::uint32_t kbps) {
    return makes(Codec::H264, [&](auto& s) { s.h264_level_idc = 13, s.kbps = kbps; });
  };
  EXPECT_TRUE(at(768));
  EXPECT_FALSE(at(1000));
}

TEST_F(SoftwareDeviceTest, SlicesAreLimitedForH264Alone) {
  const auto limited = [&](Codec codec, int bytes) {
    return makes(codec, [&](auto& s) { s.max_slice_bytes = static_cast<std::uint16_t>(bytes); });
  };
  EXPECT_TRUE(limited(Codec::H264, 1160));
  EXPECT_TRUE(limited(Codec::H264, 420));
  EXPECT_FALSE(limited(Codec::H264, 419));
  EXPECT_FALSE(limited(Codec::Vp8, 1160));
}

TEST_F(SoftwareDeviceTest, EncodersKeepTheSettingsTheyWereMadeWith) {
  for (const Codec codec : {Codec::H264, Codec::Vp8}) {
    EncoderSettings s;
    s.codec = codec;
    s.width = 640;
    s.height = 360;
    s.fps = 15;
    s.screen_content = true;
    const auto made = device_->make_encoder(s);
    ASSERT_TRUE(made);
    EXPECT_EQ((*made)->settings(), s);
  }
}

TEST(SoftwareDevice, SilencesTheLibrariesThatMightQuoteMedia) {
  av_log_set_level(AV_LOG_INFO);
  const auto device = make_software_device();
  EXPECT_EQ(av_log_get_level(), AV_LOG_QUIET);
}

}  // namespace
}  // namespace hwaccel::software
