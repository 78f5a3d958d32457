#include "transcode/pipeline/video_transcoder.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <mutex>

#include "transcode/pipeline/frame_pacer.hpp"
#include "transcode/pipeline/frame_queue.hpp"
#include "transcode/video/test_card.hpp"

namespace transcode::pipeline {
namespace {

using protocols::Codec;
using protocols::EncodedFrame;
using protocols::FramePtr;

TEST(DropToKeyframe, AfterADropOnlyAKeyFrameGoesOn) {
  DropToKeyframe gate;
  EncodedFrame delta, key;
  key.keyframe = true;
  EXPECT_TRUE(gate.admit(delta, false));
  EXPECT_FALSE(gate.admit(delta, true));
  EXPECT_FALSE(gate.admit(delta, false));
  EXPECT_FALSE(gate.admit(key, true));
  EXPECT_TRUE(gate.admit(key, false));
  EXPECT_TRUE(gate.admit(delta, false));
}

int admitted(int fps, std::uint32_t step, int frames, std::uint32_t start = 0) {
  FramePacer pacer(fps);
  int n = 0;
  for (int i = 0; i < frames; ++i) n += pacer.admit(start + static_cast<std::uint32_t>(i) * step);
  return n;
}

TEST(FramePacer, ThinsOutEvenlyAndLetsSlowerStreamsPass) {
  EXPECT_EQ(admitted(30, 3000, 90), 90);
  EXPECT_EQ(admitted(15, 3000, 90), 45);
  EXPECT_NEAR(admitted(20, 3000, 90), 60, 1);
  EXPECT_NEAR(admitted(30, 1500, 120), 60, 1);
  EXPECT_EQ(admitted(30, 6000, 90), 90);
  EXPECT_EQ(admitted(30, 3003, 900, static_cast<std::uint32_t>(-90000)), 900);
}

TEST(FramePacer, AJumpBackStartsAnew) {
  FramePacer pacer(30);
  EXPECT_TRUE(pacer.admit(10'000'000));
  EXPECT_TRUE(pacer.admit(0));
  EXPECT_TRUE(pacer.admit(3000));
}

// Collects what a worker gives and lets the test wait for it.
template <class T>
class Sink {
 public:
  void put(T item) {
    const std::lock_guard lock(mutex_);
    items_.push_back(std::move(item));
    changed_.notify_all();
  }
  std::vector<T> wait(std::size_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return items_.size() >= count; });
    return items_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<T> items_;
};

class VideoPipeline : public ::testing::Test {
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

TEST_F(VideoPipeline, ATrackChangesItsCodecAndSizeAndStaysReadable) {
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

TEST_F(VideoPipeline, DamageAsksForAKeyFrameAndRecoversWithIt) {
  Sink<hwaccel::VideoFramePtr> pictures;
  Sink<int> wishes;
  VideoReceiver receiver(
      workers_, *devices_, [&](auto p) { pictures.put(std::move(p)); }, [&] { wishes.put(1); });
  receiver.push(frame(0));
  pictures.wait(1);
  auto gap = std::make_shared<EncodedFrame>(*frame(2));
  gap->discontinuity = true;
  receiver.push(gap);
  wishes.wait(1);
  receiver.push(frame(3));  // left out: no key frame
  receiver.push(frame(4, true));
  EXPECT_EQ(pictures.wait(2).back()->timestamp, 4U * 3000);
  EXPECT_EQ(receiver.snapshot().errors, 1U);
  EXPECT_EQ(receiver.snapshot().dropped, 1U);
  EXPECT_EQ(receiver.snapshot().keyframes_wanted, 2U);
}

TEST_F(VideoPipeline, ScenesAreComposedAndEncoded) {
  Sink<FramePtr> out;
  const auto text = std::make_shared<video::TextRenderer>();
  VideoSender sender(
      workers_, *devices_, target(640, 360), [&](FramePtr f) { out.put(std::move(f)); }, text);
  video::Scene scene;
  scene.tiles.resize(2);
  scene.tiles[0].frame = card_.draw(9, 9, 0, {});
  sender.show(scene, 0, {});
  const auto first = out.wait(1)[0];
  EXPECT_TRUE(first->keyframe);
  EXPECT_EQ(first->width, 640);
  auto decoder = std::move(*devices_->decoder(Codec::H264));
  EXPECT_EQ(video::read_test_card(**decoder->decode(*first))->frame_number, 9U);
}

TEST_F(VideoPipeline, PicturesFasterThanTheTargetAreLeftOut) {
  Sink<FramePtr> out;
  auto slow = target(640, 360);
  slow.fps = 15;
  VideoSender sender(workers_, *devices_, slow, [&](FramePtr f) { out.put(std::move(f)); });
  for (std::uint32_t n = 0; n < 6; ++n) {
    sender.push(card_.draw(n, n, n * 3000, {}));
    out.wait(n / 2 + 1);
  }
  sender.close();
  EXPECT_EQ(sender.snapshot().encoded, 3U);
  EXPECT_EQ(sender.snapshot().dropped, 3U);
}

TEST_F(VideoPipeline, ATargetNobodyCanEncodeIsCountedNotFatal) {
  auto bad = target(640, 360);
  bad.codec = Codec::Opus;
  VideoSender sender(workers_, *devices_, bad, nullptr);
  sender.push(card_.draw(0, 0, 0, {}));
  while (sender.snapshot().errors == 0) std::this_thread::yield();
  EXPECT_EQ(sender.snapshot().encoded, 0U);
}

TEST_F(VideoPipeline, EndingInTheMiddleOfWorkIsSafe) {
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
