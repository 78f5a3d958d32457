#pragma once

#include <cstdint>
#include <string_view>

#include "hwaccel/scaler.hpp"
#include "hwaccel/video_frame.hpp"
#include "transcode/video/text.hpp"

namespace transcode::video {

// BT.601 limited range, from sRGB bytes.
struct Colour {
  std::uint8_t y = 16, u = 128, v = 128;
  static Colour rgb(int red, int green, int blue);
  bool operator==(const Colour&) const = default;
};

// Draws on a picture being made; everything is clipped to it. `alpha` 0 … 255.
class Painter {
 public:
  explicit Painter(hwaccel::I420Buffer& target) : target_(target) {}

  void fill(const hwaccel::Rect& area, Colour colour, std::uint8_t alpha = 255);
  void frame(const hwaccel::Rect& area, int thickness, Colour colour);
  void disc(int x, int y, int radius, Colour colour);
  void line(double x0, double y0, double x1, double y1, double thickness, Colour colour);
  void mask(const TextMask& mask, int x, int y, Colour colour);  // top left of the mask
  void lock(const hwaccel::Rect& area, bool open, Colour colour);
  void muted_microphone(const hwaccel::Rect& area, Colour colour);

 private:
  void blend(int x, int y, Colour colour, int alpha);
  hwaccel::I420Buffer& target_;
};

}  // namespace transcode::video
