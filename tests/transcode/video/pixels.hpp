#pragma once

#include <cstdlib>
#include <memory>

#include "hwaccel/scaler.hpp"
#include "hwaccel/video_frame.hpp"
#include "transcode/video/painter.hpp"

namespace transcode::video::testing {

inline hwaccel::VideoFramePtr plain(int width, int height, Colour colour) {
  auto pixels = std::make_shared<hwaccel::I420Buffer>(width, height);
  pixels->fill(colour.y, colour.u, colour.v);
  return std::make_shared<hwaccel::VideoFrame>(hwaccel::VideoFrame{pixels, 0, {}, {}});
}

inline Colour at(const hwaccel::I420Buffer& b, int x, int y) {
  using hwaccel::Plane;
  return {b.data(Plane::Y)[y * b.stride(Plane::Y) + x],
          b.data(Plane::U)[y / 2 * b.stride(Plane::U) + x / 2],
          b.data(Plane::V)[y / 2 * b.stride(Plane::V) + x / 2]};
}

inline Colour at(const hwaccel::VideoFramePtr& frame, int x, int y) {
  return at(*frame->pixels, x, y);
}

// How many pixels of `area` are of that colour, nearly.
inline int count(const hwaccel::I420Buffer& buffer, const hwaccel::Rect& area, Colour colour,
                 int tolerance = 3) {
  int n = 0;
  for (int y = area.y; y < area.y + area.height; ++y) {
    for (int x = area.x; x < area.x + area.width; ++x) {
      const Colour c = at(buffer, x, y);
      n += std::abs(c.y - colour.y) <= tolerance && std::abs(c.u - colour.u) <= tolerance &&
           std::abs(c.v - colour.v) <= tolerance;
    }
  }
  return n;
}

inline int count(const hwaccel::VideoFramePtr& frame, const hwaccel::Rect& area, Colour colour,
                 int tolerance = 3) {
  return count(*frame->pixels, area, colour, tolerance);
}

}  // namespace transcode::video::testing
