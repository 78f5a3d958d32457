#include "gateway/probe/picture_meter.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <utility>

namespace gateway::probe {
namespace {

constexpr auto kFreeze = std::chrono::milliseconds(300);
// Card numbers have 24 bits. A larger step is another card, or one begun anew.
constexpr std::uint32_t kNumberMask = 0xffffff, kLargestStep = 300;

double milliseconds(protocols::Duration duration) {
  return std::chrono::duration<double, std::milli>(duration).count();
}

}  // namespace

bool PictureMeter::handle_picture(const SeenPicture& picture) {
  ++counts_.pictures;
  counts_.width = picture.width;
  counts_.height = picture.height;
  if (picture.changed.value_or(false)) ++changed_;
  if (!first_) first_ = picture.at;
  if (last_) {
    const auto gap = picture.at - *last_;
    if (gap > kFreeze) ++counts_.freezes;
    counts_.longest_gap_ms = std::max(counts_.longest_gap_ms, milliseconds(gap));
  }
  last_ = picture.at;
  return picture.card && handle_card(*picture.card, picture.wall_ms);
}

bool PictureMeter::handle_card(const transcode::video::CardReading& card, double wall_ms) {
  ++counts_.cards_read;
  const auto before = std::exchange(number_, card.frame_number);
  if (before == card.frame_number) return false;
  counts_.card_latency_ms.add(wall_ms - static_cast<double>(card.time_ms));
  if (before) {
    const std::uint32_t step = (card.frame_number - *before) & kNumberMask;
    if (step <= kLargestStep) counts_.card_numbers_skipped += step - 1;
  }
  return true;
}

PictureSummary PictureMeter::summary() const {
  PictureSummary out = counts_;
  if (out.pictures > 1 && *last_ > *first_) {
    out.frames_per_second =
        static_cast<double>(out.pictures - 1) * 1000 / milliseconds(*last_ - *first_);
  }
  out.moving = out.pictures > 1 && changed_ * 4 >= out.pictures - 1;
  return out;
}

bool differ(const hwaccel::VideoFrame& before, const hwaccel::VideoFrame& after) {
  using hwaccel::Plane;
  constexpr int kGrid = 8, kNoise = 24, kOneOf = 2000;
  const auto& a = *before.pixels;
  const auto& b = *after.pixels;
  if (a.width() != b.width() || a.height() != b.height()) return true;
  int looked = 0, unlike = 0;
  for (int y = kGrid / 2; y < a.height(); y += kGrid) {
    const std::uint8_t* row_a =
        a.data(Plane::Y) + static_cast<std::ptrdiff_t>(y) * a.stride(Plane::Y);
    const std::uint8_t* row_b =
        b.data(Plane::Y) + static_cast<std::ptrdiff_t>(y) * b.stride(Plane::Y);
    for (int x = kGrid / 2; x < a.width(); x += kGrid) {
      ++looked;
      if (std::abs(row_a[x] - row_b[x]) > kNoise) ++unlike;
    }
  }
  return unlike > looked / kOneOf;
}

}  // namespace gateway::probe
