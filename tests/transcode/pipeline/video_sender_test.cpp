#include "transcode/pipeline/video_sender.hpp"

#include <gtest/gtest.h>

#include <atomic>

#include "tests/transcode/pipeline/fake_device.hpp"
#include "tests/transcode/pipeline/sink.hpp"
#include "transcode/video/test_card.hpp"

namespace transcode::pipeline {
namespace {

using hwaccel::EncodeError;
using protocols::Codec;
using protocols::FramePtr;

plan::VideoTarget target(int width, int height, int fps = 30) {
  plan::VideoTarget out;
  out.max_width = width;
  out.max_height = height;
  out.fps = fps;
  out.kbps = 600;
  return out;
}

// Grey, the n-th of a stream of 30 a second.
hwaccel::VideoFramePtr picture(std::uint32_t n, int width = 320, int height = 180) {
  auto pixels = std::make_shared<hwaccel::I420Buffer>(width, height);
  pixels->fill(100, 128, 128);
  return std::make_shared<hwaccel::VideoFrame>(hwaccel::VideoFrame{pixels, n * 3000, {}, {}});
}

class VideoSenderTest : public ::testing::Test {
 protected:
  VideoSender& sender(const plan::VideoTarget& wanted = target(320, 180)) {
    sender_ = std::make_unique<VideoSender>(workers_, *devices_, wanted,
                                            [this](FramePtr f) { out_.put(std::move(f)); });
    return *sender_;
  }
  testing::DeviceScript script_;
  testing::Sink<FramePtr> out_;
  std::unique_ptr<hwaccel::Pool> devices_ = testing::make_fake_pool(script_);
  std::atomic<int> reads_ = 0;
  WorkerPool workers_{1, [this] { return protocols::TimePoint(std::chrono::seconds(++reads_)); }};
  std::unique_ptr<VideoSender> sender_;
};

TEST_F(VideoSenderTest, EverythingThatComesOutIsCounted) {
  auto& s = sender();
  for (std::uint32_t n = 0; n < 3; ++n) {
    s.push(picture(n));
    EXPECT_EQ(out_.wait(n + 1).back()->timestamp, n * 3000);
  }
  const auto counts = s.snapshot();
  EXPECT_EQ(counts.encoded, 3U);
  EXPECT_EQ(counts.keyframes, 1U);
  EXPECT_EQ(counts.bytes, 120U);
  EXPECT_EQ(counts.dropped + counts.errors, 0U);
  EXPECT_EQ(counts.width, 320);
  EXPECT_EQ(counts.height, 180);
  EXPECT_EQ(counts.encode_seconds, 3);  // the clock ticks once each time it is read
  EXPECT_EQ(counts.compose_seconds, 0);
}

TEST_F(VideoSenderTest, TheEncoderIsMadeAsTheTargetSays) {
  auto wanted = target(320, 180, 24);
  wanted.codec = Codec::Vp8;
  wanted.max_slice_bytes = 1160;
  wanted.h264_level_idc = 22;
  auto& s = sender(wanted);
  EXPECT_EQ(s.target(), wanted);
  s.push(picture(0));
  EXPECT_EQ(out_.wait(1)[0]->codec, Codec::Vp8);
  hwaccel::EncoderSettings expected;
  expected.codec = Codec::Vp8;
  expected.width = 320;
  expected.height = 180;
  expected.fps = 24;
  expected.kbps = 600;
  expected.max_slice_bytes = 1160;
  expected.h264_level_idc = 22;
  EXPECT_EQ(script_.encoders, std::vector{expected});
}

TEST_F(VideoSenderTest, PicturesAreMadeSmallerNeverLargerAndKeepTheirShape) {
  const int sizes[][4] = {{320, 180, 320, 180}, {160, 90, 160, 90},   {640, 360, 320, 180},
                          {640, 480, 240, 180}, {180, 320, 102, 180}, {161, 91, 160, 90},
                          {8, 8, 16, 16},       {4000, 20, 320, 16}};
  auto& s = sender();
  std::uint32_t n = 0;
  for (const auto& [width, height, to_width, to_height] : sizes) {
    s.push(picture(n++, width, height));
    const auto frame = out_.wait(n).back();
    EXPECT_TRUE(frame->keyframe);
    EXPECT_EQ(frame->width, to_width) << width << 'x' << height;
    EXPECT_EQ(frame->height, to_height) << width << 'x' << height;
  }
  EXPECT_EQ(devices_->snapshot()[0].encoders, 1U);  // the former ones went back
}

TEST_F(VideoSenderTest, APictureThatComesWhileTwoWaitIsLeftOut) {
  auto& s = sender();
  testing::Hold hold(workers_);
  for (std::uint32_t n = 0; n < 4; ++n) s.push(picture(n));
  EXPECT_EQ(s.snapshot().dropped, 2U);
  hold.release();
  const auto frames = out_.wait(2);
  EXPECT_EQ(frames[0]->timestamp, 0U);
  EXPECT_EQ(frames[1]->timestamp, 3000U);
}

TEST_F(VideoSenderTest, PicturesFasterThanTheTargetAreLeftOut) {
  auto& s = sender(target(320, 180, 15));
  for (std::uint32_t n = 0; n < 6; ++n) {
    s.push(picture(n));
    EXPECT_EQ(out_.wait(n / 2 + 1).back()->timestamp, n / 2 * 6000);
  }
  EXPECT_EQ(s.snapshot().encoded, 3U);
  EXPECT_EQ(s.snapshot().dropped, 3U);
}

TEST_F(VideoSenderTest, WishesForAKeyFrameAreMerged) {
  auto& s = sender();
  s.push(picture(0));
  out_.wait(1);
  s.request_keyframe();
  s.request_keyframe();
  for (std::uint32_t n = 1; n < 3; ++n) {
    s.push(picture(n));
    out_.wait(n + 1);
  }
  EXPECT_EQ(script_.forced, (std::vector{false, true, false}));
  EXPECT_EQ(s.snapshot().keyframes, 2U);
}

TEST_F(VideoSenderTest, AWishOutlastsAnErrorAndAPictureLeftOut) {
  auto& s = sender();
  script_.encoded = {EncodeError::DeviceLost, std::nullopt};
  s.request_keyframe();
  testing::Hold hold(workers_);
  s.push(picture(0));
  s.push(picture(1));
  hold.release();
  while (s.snapshot().encode_seconds < 2) std::this_thread::yield();
  s.push(picture(2));
  EXPECT_EQ(out_.wait(1)[0]->timestamp, 6000U);
  EXPECT_EQ(script_.forced, (std::vector{true, true, true}));
  EXPECT_EQ(s.snapshot().errors, 1U);
  EXPECT_EQ(s.snapshot().encoded, 1U);
  EXPECT_EQ(script_.encoders.size(), 2U);  // the lost one was replaced
}

TEST_F(VideoSenderTest, ANewBitRateNeedsNoNewEncoder) {
  auto& s = sender();
  s.push(picture(0));
  out_.wait(1);
  s.set_bitrate(300);
  for (std::uint32_t n = 1; n < 3; ++n) {
    s.push(picture(n));
    out_.wait(n + 1);
  }
  EXPECT_EQ(script_.bitrates, std::vector<std::uint32_t>{300});
  EXPECT_EQ(script_.encoders.size(), 1U);
  EXPECT_EQ(script_.forced, (std::vector{false, false, false}));
}

TEST_F(VideoSenderTest, BitRatesOutOfRangeMeanTheNearestInside) {
  auto& s = sender();
  s.set_bitrate(0);
  EXPECT_EQ(s.target().kbps, 16U);
  s.set_bitrate(4'000'000'000);
  EXPECT_EQ(s.target().kbps, 20000U);
  s.push(picture(0));
  out_.wait(1);
  EXPECT_EQ(script_.encoders[0].kbps, 20000U);
}

TEST_F(VideoSenderTest, OnceClosedNothingComes) {
  auto& s = sender();
  testing::Hold hold(workers_);
  s.push(picture(0));
  s.close();
  hold.release();
  s.push(picture(1));
  s.request_keyframe();
  s.close();
  EXPECT_EQ(out_.size(), 0U);
  EXPECT_EQ(s.snapshot().encoded, 0U);
  EXPECT_EQ(s.snapshot().dropped, 1U);
}

TEST_F(VideoSenderTest, ATargetNobodyCanEncodeIsCountedNotFatal) {
  auto bad = target(640, 360);
  bad.codec = Codec::Opus;
  VideoSender s(workers_, *devices_, bad, nullptr);
  s.push(picture(0));
  while (s.snapshot().errors == 0) std::this_thread::yield();
  EXPECT_EQ(s.snapshot().encoded, 0U);
}

TEST_F(VideoSenderTest, AnOddTargetComposesAtTheEvenSizeBelow) {
  VideoSender s(
      workers_, *devices_, target(321, 181), [this](FramePtr f) { out_.put(std::move(f)); },
      std::make_shared<video::TextRenderer>());
  s.show({}, 9000, {});
  const auto frame = out_.wait(1)[0];
  EXPECT_EQ(frame->timestamp, 9000U);
  EXPECT_EQ(frame->width, 320);
  EXPECT_EQ(frame->height, 180);
  EXPECT_EQ(s.snapshot().compose_seconds, 1);
  EXPECT_EQ(s.snapshot().encode_seconds, 1);
}

// Against the encoder that is always there.
TEST(VideoSender, ScenesAreComposedAndEncoded) {
  const auto devices = hwaccel::make_software_pool();
  WorkerPool workers(2);
  testing::Sink<FramePtr> out;
  VideoSender sender(
      workers, *devices, target(640, 360), [&](FramePtr f) { out.put(std::move(f)); },
      std::make_shared<video::TextRenderer>());
  video::Scene scene;
  scene.tiles.resize(2);
  scene.tiles[0].frame = video::TestCard(640, 360).draw(9, 9, 0, {});
  sender.show(scene, 0, {});
  const auto first = out.wait(1)[0];
  EXPECT_TRUE(first->keyframe);
  EXPECT_EQ(first->width, 640);
  const auto decoder = std::move(*devices->decoder(Codec::H264));
  EXPECT_EQ(video::read_test_card(**decoder->decode(*first))->frame_number, 9U);
}

}  // namespace
}  // namespace transcode::pipeline
