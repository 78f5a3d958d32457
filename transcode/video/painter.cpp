#include "transcode/video/painter.hpp"

#include <algorithm>
#include <cmath>

namespace transcode::video {
namespace {

using hwaccel::I420Buffer;
using hwaccel::Plane;
using hwaccel::Rect;

std::uint8_t mixed(int below, int above, int alpha) {
  return static_cast<std::uint8_t>(below + ((above - below) * alpha + 127) / 255);
}

Rect clipped(const Rect& area, int width, int height) {
  const int left = std::clamp(area.x, 0, width), top = std::clamp(area.y, 0, height);
  const int right = std::clamp(area.x + area.width, left, width);
  const int bottom = std::clamp(area.y + area.height, top, height);
  return {left, top, right - left, bottom - top};
}

void fill_plane(I420Buffer& target, Plane plane, const Rect& area, std::uint8_t value, int alpha) {
  for (int y = area.y; y < area.y + area.height; ++y) {
    std::uint8_t* row = target.data(plane) + y * target.stride(plane);
    if (alpha == 255) {
      std::fill(row + area.x, row + area.x + area.width, value);
      continue;
    }
    for (int x = area.x; x < area.x + area.width; ++x) row[x] = mixed(row[x], value, alpha);
  }
}

}  // namespace

Colour Colour::rgb(int red, int green, int blue) {
  const auto byte = [](double v) { return static_cast<std::uint8_t>(std::clamp(v, 0.0, 255.0)); };
  const double r = red, g = green, b = blue;
  return {byte(16.5 + 0.2568 * r + 0.5041 * g + 0.0979 * b),
          byte(128.5 - 0.1482 * r - 0.2910 * g + 0.4392 * b),
          byte(128.5 + 0.4392 * r - 0.3678 * g - 0.0714 * b)};
}

void Painter::fill(const Rect& area, Colour colour, std::uint8_t alpha) {
  const Rect luma = clipped(area, target_.width(), target_.height());
  if (luma.empty()) return;
  fill_plane(target_, Plane::Y, luma, colour.y, alpha);
  const int left = luma.x / 2, top = luma.y / 2;
  const Rect chroma{left, top, (luma.x + luma.width + 1) / 2 - left,
                    (luma.y + luma.height + 1) / 2 - top};
  fill_plane(target_, Plane::U, chroma, colour.u, alpha);
  fill_plane(target_, Plane::V, chroma, colour.v, alpha);
}

void Painter::frame(const Rect& area, int thickness, Colour colour) {
  const int t = std::min({thickness, area.width / 2, area.height / 2});
  fill({area.x, area.y, area.width, t}, colour);
  fill({area.x, area.y + area.height - t, area.width, t}, colour);
  fill({area.x, area.y, t, area.height}, colour);
  fill({area.x + area.width - t, area.y, t, area.height}, colour);
}

void Painter::blend(int x, int y, Colour colour, int alpha) {
  if (x < 0 || y < 0 || x >= target_.width() || y >= target_.height() || alpha <= 0) return;
  auto& luma = target_.data(Plane::Y)[y * target_.stride(Plane::Y) + x];
  luma = mixed(luma, colour.y, alpha);
  // One chroma sample serves four pixels: the top left one brings its colour.
  if (x % 2 != 0 || y % 2 != 0) return;
  const auto at = y / 2 * target_.stride(Plane::U) + x / 2;
  target_.data(Plane::U)[at] = mixed(target_.data(Plane::U)[at], colour.u, alpha);
  target_.data(Plane::V)[at] = mixed(target_.data(Plane::V)[at], colour.v, alpha);
}

void Painter::disc(int x, int y, int radius, Colour colour) {
  for (int dy = -radius; dy <= radius; ++dy) {
    const int half = static_cast<int>(std::sqrt(static_cast<double>(radius * radius - dy * dy)));
    fill({x - half, y + dy, 2 * half + 1, 1}, colour);
  }
}

void Painter::line(double x0, double y0, double x1, double y1, double thickness, Colour colour) {
  const double margin = thickness / 2 + 1, dx = x1 - x0, dy = y1 - y0;
  const double length = std::max(dx * dx + dy * dy, 1e-9);
  const int left = static_cast<int>(std::min(x0, x1) - margin);
  const int right = static_cast<int>(std::max(x0, x1) + margin);
  const int top = static_cast<int>(std::min(y0, y1) - margin);
  const int bottom = static_cast<int>(std::max(y0, y1) + margin);
  for (int y = top; y <= bottom; ++y) {
    for (int x = left; x <= right; ++x) {
      const double t = std::clamp(((x - x0) * dx + (y - y0) * dy) / length, 0.0, 1.0);
      const double distance = std::hypot(x - x0 - t * dx, y - y0 - t * dy);
      const double cover = std::clamp(thickness / 2 + 0.5 - distance, 0.0, 1.0);
      blend(x, y, colour, static_cast<int>(255 * cover));
    }
  }
}

void Painter::mask(const TextMask& text, int x, int y, Colour colour) {
  for (int row = 0; row < text.height; ++row) {
    for (int column = 0; column < text.width; ++column) {
      blend(x + column, y + row, colour,
            text.alpha[static_cast<std::size_t>(row * text.width + column)]);
    }
  }
}

void Painter::lock(const Rect& area, bool open, Colour colour) {
  const double w = area.width, h = area.height, stroke = std::max(1.5, w / 8);
  const int body = static_cast<int>(h * 0.5);
  fill({area.x, area.y + area.height - body, area.width, body}, colour);
  // The shackle: half a circle on two legs; open, it is lifted and its right leg ends in the air.
  const double radius = w * 0.3, middle = area.x + w / 2;
  const double lift = open ? h * 0.12 : 0, foot = area.y + h - body;
  const double arch = area.y + h * 0.32 - lift;
  line(middle - radius, arch, middle - radius, foot, stroke, colour);
  line(middle + radius, arch, middle + radius, open ? arch + h * 0.08 : foot, stroke, colour);
  constexpr int kSteps = 8;
  for (int i = 0; i < kSteps; ++i) {
    const double a = 3.14159265 * i / kSteps, b = 3.14159265 * (i + 1) / kSteps;
    line(middle - radius * std::cos(a), arch - radius * std::sin(a), middle - radius * std::cos(b),
         arch - radius * std::sin(b), stroke, colour);
  }
}

void Painter::muted_microphone(const Rect& area, Colour colour) {
  const double w = area.width, h = area.height, x = area.x, y = area.y;
  const double stroke = std::max(1.5, w / 10);
  line(x + w / 2, y + h * 0.2, x + w / 2, y + h * 0.5, w * 0.3, colour);
  line(x + w * 0.22, y + h * 0.5, x + w / 2, y + h * 0.75, stroke, colour);
  line(x + w * 0.78, y + h * 0.5, x + w / 2, y + h * 0.75, stroke, colour);
  line(x + w / 2, y + h * 0.75, x + w / 2, y + h * 0.95, stroke, colour);
  line(x + w * 0.08, y + h * 0.05, x + w * 0.92, y + h * 0.95, stroke * 1.4, colour);
}

}  // namespace transcode::video
