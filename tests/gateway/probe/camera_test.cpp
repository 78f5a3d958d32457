#include "gateway/probe/camera.hpp"

#include <algorithm>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "gateway/io/clock.hpp"
#include "transcode/video/test_card.hpp"

namespace gateway::probe {
namespace {

using namespace std::chrono_literals;

class CameraTest : public ::testing::Test {
 protected:
  CameraTest() {
    target_.max_width = 320;
    target_.max_height = 180;
    target_.fps = 30;
    target_.kbps = 500;
  }
  void open() {
    camera_.emplace(context_.get_executor(), workers_, *devices_, target_,
                    [this](protocols::FramePtr frame) {
                      EXPECT_FALSE(gone_);
                      const std::lock_guard lock(mutex_);
                      frames_.push_back(std::move(frame));
                    });
  }
  std::vector<protocols::FramePtr> frames() {
    const std::lock_guard lock(mutex_);
    return frames_;
  }
  // Fewer than `count` only after ten seconds.
  std::vector<protocols::FramePtr> film(std::size_t count) {
    const auto patience = io::now() + 10s;
    while (frames().size() < count && io::now() < patience) context_.run_one_for(100ms);
    return frames();
  }
  // The cards of frames that follow on from a key frame.
  std::vector<hwaccel::VideoFramePtr> decoded(const std::vector<protocols::FramePtr>& frames) {
    auto decoder = devices_->decoder(target_.codec);
    EXPECT_TRUE(decoder);
    std::vector<hwaccel::VideoFramePtr> out;
    for (const auto& frame : frames) {
      const auto picture = (*decoder)->decode(*frame);
      EXPECT_TRUE(picture);
      if (picture && *picture) out.push_back(*picture);
    }
    return out;
  }

  transcode::plan::VideoTarget target_;
  boost::asio::io_context context_;
  std::unique_ptr<hwaccel::Pool> devices_ = hwaccel::make_software_pool();
  transcode::pipeline::WorkerPool workers_{2};
  std::mutex mutex_;
  std::vector<protocols::FramePtr> frames_;
  std::atomic<bool> gone_ = false;
  std::optional<Camera> camera_;
};

TEST_F(CameraTest, LooksAtACardWhoseNumberAndTimeStampAreOfItsMoment) {
  const auto opened = io::since_unix_epoch();
  open();
  const auto filmed = film(6);
  ASSERT_GE(filmed.size(), 6U);
  const auto closed = io::since_unix_epoch();
  EXPECT_TRUE(filmed.front()->keyframe);
  std::optional<std::uint32_t> before;
  for (const auto& picture : decoded(filmed)) {
    const auto card = transcode::video::read_test_card(*picture);
    ASSERT_TRUE(card);
    EXPECT_EQ(picture->timestamp, card->frame_number * 3000);
    EXPECT_TRUE(!before || card->frame_number > *before);
    before = card->frame_number;
    const auto drawn = std::chrono::milliseconds(card->time_ms);
    EXPECT_GE(drawn + 1ms, opened);
    EXPECT_LE(drawn, closed);
  }
}

TEST_F(CameraTest, TellsWhenEachPictureWasTaken) {
  const auto opened = io::ntp_now();
  open();
  const auto filmed = film(1);
  ASSERT_FALSE(filmed.empty());
  ASSERT_TRUE(filmed.front()->ntp);
  EXPECT_GE(*filmed.front()->ntp, opened);
  EXPECT_LE(*filmed.front()->ntp, io::ntp_now());
}

TEST_F(CameraTest, WhatALateTurnMissesIsLeftOut) {
  open();
  const auto before = film(1).size();
  std::this_thread::sleep_for(400ms);
  const auto filmed = film(before + 2);
  ASSERT_GE(filmed.size(), before + 2);
  std::uint32_t longest = 0;
  for (std::size_t i = 1; i < filmed.size(); ++i) {
    longest = std::max(longest, filmed[i]->timestamp - filmed[i - 1]->timestamp);
  }
  EXPECT_GE(longest, 10U * 3000) << "ten frames and more, of the twelve of this time";
}

TEST_F(CameraTest, AKeyFrameComesWhenItIsAskedFor) {
  open();
  auto filmed = film(3);
  const auto keys = [](const auto& frames) {
    return std::ranges::count_if(frames, [](const auto& frame) { return frame->keyframe; });
  };
  const auto before = keys(filmed);
  camera_->request_keyframe();
  const auto patience = io::now() + 10s;
  while (keys(filmed) == before && io::now() < patience) filmed = film(filmed.size() + 1);
  EXPECT_GT(keys(filmed), before);
}

TEST_F(CameraTest, ACardOfAnOddSizeIsMadeEven) {
  target_.max_width = 323;
  target_.max_height = 181;
  open();
  const auto pictures = decoded(film(1));
  ASSERT_FALSE(pictures.empty());
  EXPECT_EQ(pictures.front()->width(), 322);
  EXPECT_EQ(pictures.front()->height(), 180);
  EXPECT_EQ(camera_->target(), target_) << "as asked, for whoever compares";
}

TEST_F(CameraTest, NothingComesOnceItIsGone) {
  open();
  film(2);
  camera_.reset();
  gone_ = true;
  context_.run_for(100ms);
}

}  // namespace
}  // namespace gateway::probe
