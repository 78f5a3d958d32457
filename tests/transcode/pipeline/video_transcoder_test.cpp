#include "transcode/pipeline/video_transcoder.hpp"

#include <gtest/gtest.h>

#include <atomic>

#include "tests/transcode/pipeline/sink.hpp"
#include "transcode/video/test_card.hpp"

namespace transcode::pipeline {
namespace {

using protocols::Codec;
using protocols::EncodedFrame;
using protocols::FramePtr;
using testing::Sink;

class VideoTranscoderTest : public ::testing::Test {
 protected:
  std::unique_ptr<hwaccel::Pool> devices_ = hwaccel::make_software_pool();
  WorkerPool workers_{2};
  video::TestCard card_{640, 360};
  std::unique_ptr<hwaccel::VideoEncoder> camera_;

  FramePtr frame(std::uint32_t n, bool key = false) {
    if (!camera_) {
      hwaccel::EncoderSettings s;
      s.codec = Codec::Vp8;
      s.width = 640;
      s.height = 360;
      camera_ = std::move(*devices_->encoder(s));
    }
    auto encoded = camera_->encode(*card_.draw(n, n, n * 3000, {}), key);
    return std::make_shared<const EncodedFrame>(**encoded);
  }
  static plan::VideoTarget target(int width, int height) {
    plan::VideoTarget t;
    t.max_width = width;
    t.max_height = height;
    t.kbps = 600;
    return t;
  }
};

TEST_F(VideoTranscoderTest, ATrackChangesItsCodecAndSizeAndStaysReadable) {
  Sink<FramePtr> out;
  VideoTranscoder transcoder(
      workers_, *devices_, target(320, 320), [&](FramePtr f) { out.put(std::move(f)); }, [] {});
  auto decoder = std::move(*devices_->decoder(Codec::H264));
  for (std::uint32_t n = 0; n < 10; ++n) {
    transcoder.push(frame(n));
    const auto last = out.wait(n + 1).back();
    EXPECT_EQ(last->codec, Codec::H264);
    EXPECT_EQ(last->timestamp, n * 3000);
    EXPECT_EQ(last->keyframe, n == 0);
    const auto picture = decoder->decode(*last);
    ASSERT_TRUE(picture && *picture);
    EXPECT_EQ((*picture)->width(), 320);
    EXPECT_EQ((*picture)->height(), 180);
    const auto reading = video::read_test_card(**picture);
    EXPECT_TRUE(n <= 3 || (reading && reading->frame_number == n)) << n;
  }
  transcoder.request_keyframe();
  transcoder.set_bitrate(300);
  transcoder.push(frame(10));
  EXPECT_TRUE(out.wait(11).back()->keyframe);
  transcoder.close();
  const auto counts = transcoder.snapshot();
  EXPECT_EQ(counts.decode.decoded, 11U);
  EXPECT_EQ(counts.encode.encoded, 11U);
  EXPECT_EQ(counts.encode.keyframes, 2U);
  EXPECT_EQ(counts.decode.width, 640);
  EXPECT_EQ(counts.encode.width, 320);
}

TEST_F(VideoTranscoderTest, EndingInTheMiddleOfWorkIsSafe) {
  for (int round = 0; round < 20; ++round) {
    std::atomic<bool> alive = true;
    {
      VideoTranscoder transcoder(
          workers_, *devices_, target(320, 180), [&](FramePtr) { EXPECT_TRUE(alive); }, [] {});
      for (std::uint32_t n = 0; n < 3; ++n) transcoder.push(frame(n, n == 0));
    }
    alive = false;
  }
}

}  // namespace
}  // namespace transcode::pipeline
