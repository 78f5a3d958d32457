#pragma once

#include <cstdint>
#include <memory>
#include <random>

#include "hwaccel/encoder.hpp"

namespace hwaccel::testing {

// The n-th picture, thirty a second, of noise that is another in each: work for any encoder.
inline VideoFrame noise(int width, int height, int n, int strength = 100) {
  auto pixels = std::make_shared<I420Buffer>(width, height);
  pixels->fill(100, 128, 128);
  std::minstd_rand random(static_cast<unsigned>(n) + 1);
  for (int y = 0; y < height; ++y) {
    std::uint8_t* row = pixels->data(Plane::Y) + y * pixels->stride(Plane::Y);
    for (int x = 0; x < width; ++x) {
      row[x] = static_cast<std::uint8_t>(60 + static_cast<int>(random() % 1000) * strength / 1000);
    }
  }
  return {pixels, static_cast<std::uint32_t>(n) * 3000U, {}, {}};
}

// Kilobits a second of `frames` pictures of noise, at thirty a second.
inline double kbps_of(VideoEncoder& encoder, int from, int frames) {
  const auto& s = encoder.settings();
  std::size_t bytes = 0;
  for (int n = from; n < from + frames; ++n) {
    const auto out = encoder.encode(noise(s.width, s.height, n, 60), false);
    if (out && *out) bytes += (*out)->data->size();
  }
  return static_cast<double>(bytes) * 8 * 30 / frames / 1000;
}

}  // namespace hwaccel::testing
