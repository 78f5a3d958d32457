#include "gateway/media/block_clock.hpp"

#include <boost/asio/io_context.hpp>
#include <chrono>
#include <optional>
#include <thread>

namespace gateway::media {
namespace {

using namespace std::chrono_literals;

// Only what a busy machine cannot change is asked: that no beat comes early, and how many come in
// one turn.
class BlockClockTest : public ::testing::Test {
 protected:
  void start() {
    started_ = io::now();
    clock_.emplace(context_.get_executor(), [this] { ++beats_; });
  }
  void run_until(int beats) {
    while (beats_ < beats) context_.run_one();
  }

  boost::asio::io_context context_;
  protocols::TimePoint started_;
  int beats_ = 0;
  std::optional<BlockClock> clock_;
};

TEST_F(BlockClockTest, NoBeatComesBeforeItsSoundIsOver) {
  start();
  for (int beat = 1; beat <= 5; ++beat) {
    run_until(beat);
    EXPECT_GE(io::now() - started_, beats_ * 20ms);
  }
}

TEST_F(BlockClockTest, ALateTurnMakesUpForTheBeatsLeftOut) {
  start();
  std::this_thread::sleep_until(io::to_steady(started_ + 65ms));
  context_.run_one();
  EXPECT_GE(beats_, 3);
  EXPECT_LE(beats_, 5);
}

TEST_F(BlockClockTest, WhatIsLongerThanATenthOfASecondIsNotMadeUpFor) {
  start();
  std::this_thread::sleep_until(io::to_steady(started_ + 300ms));
  const auto woken = io::now();
  context_.run_one();
  EXPECT_EQ(beats_, 5);
  run_until(6);
  EXPECT_GE(io::now() - woken, 20ms);
}

TEST_F(BlockClockTest, IsSilentOnceGone) {
  start();
  std::this_thread::sleep_until(io::to_steady(started_ + 25ms));
  clock_.reset();
  context_.run();
  EXPECT_EQ(beats_, 0);
}

}  // namespace
}  // namespace gateway::media
