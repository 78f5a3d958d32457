#pragma once

#include <gtest/gtest.h>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "gateway/io/clock.hpp"
#include "gateway/media/engine.hpp"
#include "transcode/audio/encoder.hpp"
#include "transcode/video/test_card.hpp"

namespace gateway::media::testing {

// Frames that workers hand out, for a test to wait for.
class Sink {
 public:
  void put(protocols::FramePtr frame) {
    const std::lock_guard lock(mutex_);
    frames_.push_back(std::move(frame));
    changed_.notify_all();
  }
  // Fewer than `count` only after ten seconds.
  std::vector<protocols::FramePtr> wait(std::size_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, std::chrono::seconds(10), [&] { return frames_.size() >= count; });
    return frames_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<protocols::FramePtr> frames_;
};

// An engine with its clocks running, a camera and a voice.
class Studio : public ::testing::Test {
 protected:
  ~Studio() override {
    work_.reset();
    context_.stop();
    thread_.join();
  }

  protocols::FramePtr picture(protocols::Codec codec, bool key = false) {
    if (!camera_) {
      hwaccel::EncoderSettings settings;
      settings.codec = codec;
      settings.width = 320;
      settings.height = 180;
      camera_ = std::move(*engine_.devices().encoder(settings));
    }
    ++number_;
    auto encoded = camera_->encode(*card_.draw(number_, number_, number_ * 3000, io::now()), key);
    return std::make_shared<const protocols::EncodedFrame>(**encoded);
  }
  // 20 ms of a sound that is far from silent.
  protocols::FramePtr sound(protocols::Codec codec) {
    if (!voice_) {
      voice_ = std::move(*transcode::audio::make_audio_encoder(
          {.codec = codec, .first_timestamp = 0, .opus_bitrate = 32000, .opus_expected_loss = 5}));
    }
    transcode::audio::AudioBlock block;
    for (std::size_t i = 0; i < block.size(); ++i) block[i] = i / 48 % 2 == 0 ? 8000 : -8000;
    return voice_->encode(block, io::now());
  }

  config::Media settings_;
  boost::asio::io_context context_;
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_{
      context_.get_executor()};
  Engine engine_{settings_, context_.get_executor()};
  std::thread thread_{[this] { context_.run(); }};

 private:
  transcode::video::TestCard card_{320, 180};
  std::unique_ptr<hwaccel::VideoEncoder> camera_;
  std::unique_ptr<transcode::audio::AudioEncoder> voice_;
  std::uint32_t number_ = 0;
};

}  // namespace gateway::media::testing
