#pragma once

#include <cstdint>
#include <optional>

#include "hwaccel/frame_pool.hpp"
#include "hwaccel/scaler.hpp"
#include "hwaccel/video_frame.hpp"

namespace transcode::video {

// What a test card says of itself.
struct CardReading {
  std::uint32_t frame_number = 0;  // 24 bits
  std::uint64_t time_ms = 0;       // 48 bits
  bool operator==(const CardReading&) const = default;
};

// A synthetic camera picture: colour bars, a moving bar, and a grid of black and white blocks
// holding frame number, time and checksum, inside a locator frame, large enough to survive strong
// compression and scaling to a quarter. Not thread-safe.
class TestCard {
 public:
  TestCard(int width, int height);  // even, at least 160 x 90

  hwaccel::VideoFramePtr draw(std::uint32_t frame_number, std::uint64_t time_ms,
                              std::uint32_t timestamp, protocols::TimePoint now,
                              std::optional<std::uint64_t> ntp = {});

 private:
  int width_, height_;
  hwaccel::FramePool pool_;
};

// Reads a card anywhere in the picture (or in `area`), also scaled and letterboxed. Nothing where
// no card with a right checksum is found.
std::optional<CardReading> read_test_card(const hwaccel::VideoFrame& frame,
                                          std::optional<hwaccel::Rect> area = {});

}  // namespace transcode::video
