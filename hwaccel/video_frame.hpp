#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "protocols/base/time.hpp"

namespace hwaccel {

// What any decoder, encoder or composition here accepts; larger is refused.
inline constexpr int kMaxWidth = 4096, kMaxHeight = 2304;

enum class Plane : std::uint8_t { Y, U, V };

// 8-bit 4:2:0 pixels in host memory, limited range, three planes. Odd sizes round the chroma up.
// Rows start at multiples of 64 bytes. Writable until shared as const.
class I420Buffer {
 public:
  I420Buffer(int width, int height);  // 1 … kMaxWidth, 1 … kMaxHeight; content undefined

  [[nodiscard]] int width() const { return width_; }
  [[nodiscard]] int height() const { return height_; }
  [[nodiscard]] int width(Plane p) const { return p == Plane::Y ? width_ : (width_ + 1) / 2; }
  [[nodiscard]] int height(Plane p) const { return p == Plane::Y ? height_ : (height_ + 1) / 2; }
  [[nodiscard]] int stride(Plane p) const { return p == Plane::Y ? stride_y_ : stride_uv_; }
  [[nodiscard]] const std::uint8_t* data(Plane p) const { return memory_.get() + offset(p); }
  [[nodiscard]] std::uint8_t* data(Plane p) { return memory_.get() + offset(p); }

  void fill(std::uint8_t y, std::uint8_t u, std::uint8_t v);

 private:
  struct Free {
    void operator()(std::uint8_t* memory) const;
  };
  [[nodiscard]] std::size_t offset(Plane p) const;

  int width_, height_, stride_y_, stride_uv_;
  std::unique_ptr<std::uint8_t[], Free> memory_;
};

// One raw picture. Immutable once made; the pixels are shared across threads by reference, so a
// picture is given another time stamp without copying it.
struct VideoFrame {
  std::shared_ptr<const I420Buffer> pixels;  // never null
  std::uint32_t timestamp = 0;               // 90 kHz, its stream's clock, may wrap
  std::optional<std::uint64_t> ntp;          // capture time, NTP 32.32, where known
  protocols::TimePoint received{};           // of the encoded frame, or when it was drawn

  [[nodiscard]] int width() const { return pixels->width(); }
  [[nodiscard]] int height() const { return pixels->height(); }
};

using VideoFramePtr = std::shared_ptr<const VideoFrame>;

}  // namespace hwaccel
