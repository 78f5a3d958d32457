#pragma once

#include <cstdint>
#include <optional>

#include "gateway/probe/distribution.hpp"
#include "hwaccel/video_frame.hpp"
#include "protocols/base/time.hpp"
#include "transcode/video/test_card.hpp"

namespace gateway::probe {

// One decoded picture as the meter wants it.
struct SeenPicture {
  protocols::TimePoint at{};  // when it was decoded
  double wall_ms = 0;         // the same by the wall clock, ms since 1970
  int width = 0, height = 0;
  std::optional<bool> changed;  // unlike the picture before; nothing for the first
  std::optional<transcode::video::CardReading> card;
};

struct PictureSummary {
  std::uint64_t pictures = 0;
  double frames_per_second = 0;
  int width = 0, height = 0;  // of the last one
  bool moving = false;        // a quarter of all pictures or more were unlike the one before
  std::uint64_t freezes = 0;  // more than 300 ms without a new picture
  double longest_gap_ms = 0;
  std::uint64_t cards_read = 0;  // pictures with a card
  std::uint64_t card_numbers_skipped = 0;
  Distribution card_latency_ms;  // from drawing to decoding, each number once
};

// What the pictures that come back tell. Not thread-safe.
class PictureMeter {
 public:
  // True where the picture shows a card number not seen just before.
  bool handle_picture(const SeenPicture& picture);
  [[nodiscard]] PictureSummary summary() const;

 private:
  bool handle_card(const transcode::video::CardReading& card, double wall_ms);

  PictureSummary counts_;
  std::uint64_t changed_ = 0;
  std::optional<protocols::TimePoint> first_, last_;
  std::optional<std::uint32_t> number_;
};

// Whether two pictures differ by more than noise; sizes that differ do.
bool differ(const hwaccel::VideoFrame& before, const hwaccel::VideoFrame& after);

}  // namespace gateway::probe
