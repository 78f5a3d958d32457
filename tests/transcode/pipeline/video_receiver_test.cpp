#include "transcode/pipeline/video_receiver.hpp"

#include <gtest/gtest.h>

#include <atomic>

#include "tests/hwaccel/pictures.hpp"
#include "tests/transcode/pipeline/fake_device.hpp"
#include "tests/transcode/pipeline/sink.hpp"

namespace transcode::pipeline {
namespace {

using hwaccel::DecodeError;
using hwaccel::VideoFramePtr;
using protocols::Codec;
using protocols::EncodedFrame;
using protocols::FramePtr;

FramePtr frame(std::uint32_t timestamp, bool key = false, Codec codec = Codec::Vp8) {
  EncodedFrame out;
  out.codec = codec;
  out.timestamp = timestamp;
  out.keyframe = key;
  if (key) out.width = 320, out.height = 180;
  out.data = std::make_shared<const protocols::Bytes>(10);
  return std::make_shared<const EncodedFrame>(out);
}

class VideoReceiverTest : public ::testing::Test {
 protected:
  void push(std::uint32_t from, std::uint32_t to) {
    for (std::uint32_t n = from; n < to; ++n) receiver_.push(frame(n));
  }
  testing::DeviceScript script_;
  testing::Sink<VideoFramePtr> pictures_;
  testing::Sink<int> wishes_;
  std::unique_ptr<hwaccel::Pool> devices_ = testing::make_fake_pool(script_);
  std::atomic<int> reads_ = 0;
  WorkerPool workers_{1, [this] { return protocols::TimePoint(std::chrono::seconds(++reads_)); }};
  VideoReceiver receiver_{workers_, *devices_, [this](auto p) { pictures_.put(std::move(p)); },
                          [this] { wishes_.put(1); }};
};

TEST_F(VideoReceiverTest, PicturesComeInOrderAndAreCounted) {
  receiver_.push(frame(0, true));
  EXPECT_EQ(pictures_.wait(1)[0]->width(), 320);
  EXPECT_EQ(receiver_.snapshot().width, 320);
  EXPECT_EQ(receiver_.snapshot().height, 180);
  push(1, 5);
  const auto shown = pictures_.wait(5);
  for (std::uint32_t n = 0; n < 5; ++n) EXPECT_EQ(shown[n]->timestamp, n);
  const auto counts = receiver_.snapshot();
  EXPECT_EQ(counts.decoded, 5U);
  EXPECT_EQ(counts.errors + counts.dropped + counts.keyframes_wanted, 0U);
  EXPECT_EQ(counts.seconds, 5);  // the clock ticks once each time it is read
  EXPECT_EQ(counts.width, 16);
  EXPECT_EQ(wishes_.size(), 0U);
}

TEST_F(VideoReceiverTest, WhatTheQueueCannotHoldIsLeftOutUpToTheNextKeyFrame) {
  testing::Hold hold(workers_);
  receiver_.push(frame(0, true));
  push(1, 8);
  EXPECT_EQ(wishes_.size(), 0U);
  push(8, 9);
  EXPECT_EQ(wishes_.size(), 1U);  // asked for while the worker is still busy
  receiver_.push(frame(9, true));
  hold.release();
  EXPECT_EQ(pictures_.wait(8).back()->timestamp, 7U);
  push(10, 11);
  receiver_.push(frame(11, true));
  push(12, 13);
  const auto shown = pictures_.wait(10);
  EXPECT_EQ(shown[8]->timestamp, 11U);
  EXPECT_EQ(shown[9]->timestamp, 12U);
  EXPECT_EQ(receiver_.snapshot().dropped, 3U);
  EXPECT_EQ(receiver_.snapshot().keyframes_wanted, 3U);
  EXPECT_EQ(receiver_.snapshot().decoded, 10U);
}

TEST_F(VideoReceiverTest, ADamagedFrameAsksAndTheSameDecoderGoesOn) {
  script_.decoded = {DecodeError::Damaged};
  receiver_.push(frame(0, true));
  wishes_.wait(1);
  push(1, 2);  // left out: no key frame
  receiver_.push(frame(2, true));
  EXPECT_EQ(pictures_.wait(1)[0]->timestamp, 2U);
  EXPECT_EQ(script_.decoders, std::vector{Codec::Vp8});
  EXPECT_EQ(receiver_.snapshot().errors, 1U);
  EXPECT_EQ(receiver_.snapshot().dropped, 1U);
}

TEST_F(VideoReceiverTest, ALostDeviceMeansAnotherDecoder) {
  script_.decoded = {DecodeError::DeviceLost};
  receiver_.push(frame(0, true));
  wishes_.wait(1);
  receiver_.push(frame(1, true));
  pictures_.wait(1);
  EXPECT_EQ(script_.decoders.size(), 2U);
  EXPECT_EQ(receiver_.snapshot().errors, 1U);
  EXPECT_EQ(devices_->snapshot()[0].decoders, 1U);
}

TEST_F(VideoReceiverTest, AnotherCodecMeansAnotherDecoderAndGivesTheFirstBack) {
  receiver_.push(frame(0, true));
  push(1, 3);
  receiver_.push(frame(3, true, Codec::H264));
  receiver_.push(frame(4, false, Codec::H264));
  pictures_.wait(5);
  EXPECT_EQ(script_.decoders, (std::vector{Codec::Vp8, Codec::H264}));
  EXPECT_EQ(devices_->snapshot()[0].decoders, 1U);
}

TEST_F(VideoReceiverTest, ACodecThatNobodyDecodesIsCountedNotFatal) {
  receiver_.push(frame(0, true, Codec::Opus));
  wishes_.wait(1);
  EXPECT_EQ(receiver_.snapshot().errors, 1U);
  receiver_.push(frame(1, true));
  pictures_.wait(1);
}

TEST_F(VideoReceiverTest, AnAccessUnitWithoutAPictureIsNeitherShownNorAnError) {
  script_.decoded = {std::nullopt};
  receiver_.push(frame(0, true));
  receiver_.push(frame(1));
  EXPECT_EQ(pictures_.wait(1)[0]->timestamp, 1U);
  EXPECT_EQ(receiver_.snapshot().decoded, 1U);
  EXPECT_EQ(receiver_.snapshot().errors, 0U);
}

TEST_F(VideoReceiverTest, OnceClosedNothingComesNotEvenAWish) {
  testing::Hold hold(workers_);
  receiver_.push(frame(0, true));
  push(1, 3);
  receiver_.close();
  hold.release();
  push(3, 5);
  receiver_.close();
  EXPECT_EQ(pictures_.size(), 0U);
  EXPECT_EQ(wishes_.size(), 0U);
  EXPECT_EQ(receiver_.snapshot().dropped, 2U);
  EXPECT_EQ(receiver_.snapshot().keyframes_wanted, 0U);
}

TEST(VideoReceiver, MayBeClosedFromItsOwnCallback) {
  testing::DeviceScript script;
  const auto devices = testing::make_fake_pool(script);
  WorkerPool workers(1);
  testing::Sink<int> closed;
  std::unique_ptr<VideoReceiver> receiver;
  receiver = std::make_unique<VideoReceiver>(
      workers, *devices,
      [&](auto) {
        receiver->close();
        closed.put(1);
      },
      nullptr);
  {
    testing::Hold hold(workers);
    receiver->push(frame(0, true));
    receiver->push(frame(1));
  }
  closed.wait(1);
  receiver.reset();
  EXPECT_EQ(closed.size(), 1U);
}

TEST(VideoReceiver, CallbacksMayBeLeftOut) {
  testing::DeviceScript script;
  script.decoded = {DecodeError::Damaged};
  const auto devices = testing::make_fake_pool(script);
  WorkerPool workers(1);
  VideoReceiver receiver(workers, *devices, nullptr, nullptr);
  receiver.push(frame(0, true));
  while (receiver.snapshot().errors == 0) std::this_thread::yield();
  receiver.push(frame(1, true));
  while (receiver.snapshot().decoded == 0) std::this_thread::yield();
  EXPECT_EQ(receiver.snapshot().keyframes_wanted, 1U);
}

// Against the decoders that are always there.
TEST(VideoReceiver, DamageAsksForAKeyFrameAndRecoversWithIt) {
  const auto devices = hwaccel::make_software_pool();
  hwaccel::EncoderSettings settings;
  settings.codec = Codec::Vp8;
  settings.width = 320;
  settings.height = 180;
  const auto camera = std::move(*devices->encoder(settings));
  const auto encoded = [&](int n, bool key = false) {
    auto out = camera->encode(*hwaccel::testing::moving_picture(320, 180, n), key);
    return std::make_shared<EncodedFrame>(**out);
  };
  WorkerPool workers(2);
  testing::Sink<VideoFramePtr> pictures;
  testing::Sink<int> wishes;
  VideoReceiver receiver(
      workers, *devices, [&](auto p) { pictures.put(std::move(p)); }, [&] { wishes.put(1); });
  receiver.push(encoded(0));
  pictures.wait(1);
  const auto gap = encoded(2);
  gap->discontinuity = true;
  receiver.push(gap);
  wishes.wait(1);
  receiver.push(encoded(3));  // left out: no key frame
  receiver.push(encoded(4, true));
  EXPECT_EQ(pictures.wait(2).back()->timestamp, 4U * 3000);
  EXPECT_EQ(receiver.snapshot().errors, 1U);
  EXPECT_EQ(receiver.snapshot().dropped, 1U);
  EXPECT_EQ(receiver.snapshot().keyframes_wanted, 2U);
}

}  // namespace
}  // namespace transcode::pipeline
