#pragma once

#include <cmath>
#include <cstdint>
#include <memory>

#include "hwaccel/video_frame.hpp"

namespace hwaccel::testing {

// A smooth picture with a block that moves with `n`.
inline VideoFramePtr moving_picture(int width, int height, int n) {
  auto pixels = std::make_shared<I420Buffer>(width, height);
  for (const Plane p : {Plane::Y, Plane::U, Plane::V}) {
    for (int y = 0; y < pixels->height(p); ++y) {
      for (int x = 0; x < pixels->width(p); ++x) {
        const int base = p == Plane::Y ? 40 + (x * 120 / width + y * 60 / height)
                                       : 100 + x * 40 / width + y * 20 / height;
        pixels->data(p)[y * pixels->stride(p) + x] = static_cast<std::uint8_t>(base);
      }
    }
  }
  const int left = n * 4 % (width > 64 ? width - 32 : 1), size = height > 64 ? 32 : height / 2;
  for (int y = height / 4; y < height / 4 + size && y < height; ++y) {
    for (int x = left; x < left + size && x < width; ++x) {
      pixels->data(Plane::Y)[y * pixels->stride(Plane::Y) + x] = 220;
    }
  }
  VideoFrame frame{pixels, static_cast<std::uint32_t>(n) * 3000U, {}, {}};
  return std::make_shared<VideoFrame>(std::move(frame));
}

// Peak signal to noise ratio of the luma, in dB; 99 where equal.
inline double psnr(const VideoFrame& a, const VideoFrame& b) {
  double error = 0;
  for (int y = 0; y < a.height(); ++y) {
    const auto* p = a.pixels->data(Plane::Y) + y * a.pixels->stride(Plane::Y);
    const auto* q = b.pixels->data(Plane::Y) + y * b.pixels->stride(Plane::Y);
    for (int x = 0; x < a.width(); ++x) error += (p[x] - q[x]) * (p[x] - q[x]);
  }
  error /= a.width() * a.height();
  return error > 0 ? 10 * std::log10(255 * 255 / error) : 99;
}

}  // namespace hwaccel::testing
