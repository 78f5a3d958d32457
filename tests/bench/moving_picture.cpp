#include "tests/bench/moving_picture.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <random>
#include <utility>

namespace bench {
namespace {

// Brightness that changes smoothly over `grain` pixels.
class Texture {
 public:
  Texture(unsigned seed, int grain) : grain_(grain), values_(kSide * kSide) {
    std::minstd_rand random(seed);
    for (auto& value : values_) value = static_cast<int>(random() % 128);
  }

  [[nodiscard]] int at(int x, int y) const {
    const int cx = x / grain_, cy = y / grain_, fx = x % grain_, fy = y % grain_;
    const int top = value(cx, cy) * (grain_ - fx) + value(cx + 1, cy) * fx;
    const int bottom = value(cx, cy + 1) * (grain_ - fx) + value(cx + 1, cy + 1) * fx;
    return (top * (grain_ - fy) + bottom * fy) / (grain_ * grain_);
  }

 private:
  static constexpr int kSide = 256;
  [[nodiscard]] int value(int x, int y) const {
    return values_[static_cast<std::size_t>((y % kSide) * kSide + x % kSide)];
  }
  int grain_;
  std::vector<int> values_;
};

}  // namespace

std::vector<hwaccel::VideoFramePtr> moving_picture(int width, int height, int count) {
  const Texture far(1, 48), near(2, 9);
  std::minstd_rand random(3);
  std::vector<hwaccel::VideoFramePtr> out;
  for (int number = 0; number < count; ++number) {
    auto pixels = std::make_shared<hwaccel::I420Buffer>(width, height);
    pixels->fill(0, 118, 136);
    std::uint8_t* luma = pixels->data(hwaccel::Plane::Y);
    for (int y = 0; y < height; ++y) {
      std::uint8_t* row = luma + static_cast<std::ptrdiff_t>(y) * pixels->stride(hwaccel::Plane::Y);
      for (int x = 0; x < width; ++x) {
        const int noise = static_cast<int>(random() >> 8U & 3U);
        // A third of the picture, as a person before a wall, moves the other way.
        const bool person = x > width / 3 && x < 2 * width / 3;
        const int sum = person ? near.at(x + 2 * number, y + number) + far.at(x, y)
                               : far.at(x + number, y) + near.at(x, y) / 4;
        row[x] = static_cast<std::uint8_t>(std::clamp(24 + sum * 3 / 4 + noise, 16, 235));
      }
    }
    out.push_back(std::make_shared<hwaccel::VideoFrame>(hwaccel::VideoFrame{
        std::move(pixels), static_cast<std::uint32_t>(number) * 3000U, {}, {}}));
  }
  return out;
}

}  // namespace bench
