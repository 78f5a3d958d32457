#include "hwaccel/pool.hpp"

#include <gtest/gtest.h>

#include "tests/hwaccel/pictures.hpp"

namespace hwaccel {
namespace {

TEST(ChooseDevice, TakesTheFirstHealthyOneWithRoom) {
  EXPECT_EQ(choose_device({}), -1);
  EXPECT_EQ(choose_device({{false, true, 0, 0}, {true, true, 0, 0}}), 1);
  EXPECT_EQ(choose_device({{true, false, 0, 0}, {true, true, 5, 0}}), 1);
  EXPECT_EQ(choose_device({{true, true, 4, 4}, {true, true, 5, 6}}), 1);
  EXPECT_EQ(choose_device({{true, false, 0, 0}, {true, true, 6, 6}}), 0);
  EXPECT_EQ(choose_device({{true, true, 4, 4}}), -1);
}

class FaultyDecoder : public VideoDecoder {
  std::expected<VideoFramePtr, DecodeError> decode(const protocols::EncodedFrame&) override {
    return std::unexpected(DecodeError::DeviceLost);
  }
};

// Gives one decoder that loses the device, then nothing.
class FaultyDevice : public Device {
 public:
  FaultyDevice() {
    capabilities_.device = "faulty";
    capabilities_.codecs.push_back({protocols::Codec::H264, true, true, 4096, 2304});
  }
  [[nodiscard]] const Capabilities& capabilities() const override { return capabilities_; }
  std::expected<std::unique_ptr<VideoDecoder>, DecodeError> make_decoder(
      protocols::Codec) override {
    return std::make_unique<FaultyDecoder>();
  }
  std::expected<std::unique_ptr<VideoEncoder>, EncodeError> make_encoder(
      const EncoderSettings&) override {
    return std::unexpected(EncodeError::DeviceLost);
  }

 private:
  Capabilities capabilities_;
};

class SpareDevice : public FaultyDevice {};

TEST(Pool, CountsSessionsWhileTheyLive) {
  const auto pool = make_software_pool();
  {
    const auto decoder = pool->decoder(protocols::Codec::Vp8);
    const auto encoder = pool->encoder({});
    ASSERT_TRUE(decoder && encoder);
    EXPECT_EQ(pool->snapshot()[0].decoders, 1U);
    EXPECT_EQ(pool->snapshot()[0].encoders, 1U);
  }
  EXPECT_EQ(pool->snapshot()[0].decoders, 0U);
  EXPECT_EQ(pool->snapshot()[0].decoders_total, 1U);
  EXPECT_EQ(pool->decoder(protocols::Codec::Opus).error(), DecodeError::UnsupportedCodec);
}

TEST(Pool, ALostDeviceIsPassedOver) {
  std::vector<std::unique_ptr<Device>> devices;
  devices.push_back(std::make_unique<FaultyDevice>());
  devices.push_back(std::make_unique<SpareDevice>());
  Pool pool(std::move(devices));
  auto first = pool.decoder(protocols::Codec::H264);
  ASSERT_TRUE(first);
  EXPECT_EQ((*first)->decode({}).error(), DecodeError::DeviceLost);
  const auto second = pool.decoder(protocols::Codec::H264);
  EXPECT_EQ(pool.snapshot()[0].lost_total, 1U);
  EXPECT_EQ(pool.snapshot()[1].decoders, 1U);
}

TEST(Pool, WhereNoDeviceTakesTheSessionItSaysWhy) {
  std::vector<std::unique_ptr<Device>> devices;
  devices.push_back(std::make_unique<FaultyDevice>());
  Pool pool(std::move(devices));
  EXPECT_EQ(pool.encoder({}).error(), EncodeError::DeviceLost);
  EXPECT_EQ(pool.snapshot()[0].refused_total, 1U);
}

}  // namespace
}  // namespace hwaccel
