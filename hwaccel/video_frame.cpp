#include "hwaccel/video_frame.hpp"

#include <cstring>
#include <new>

#include "protocols/base/check.hpp"

namespace hwaccel {
namespace {

constexpr std::align_val_t kAlignment{64};
// SIMD code of the libraries may read (never write) past the last row's end.
constexpr std::size_t kTail = 64;

int aligned(int value) {
  return (value + 63) / 64 * 64;
}

}  // namespace

void I420Buffer::Free::operator()(std::uint8_t* memory) const {
  ::operator delete[](memory, kAlignment);
}

I420Buffer::I420Buffer(int width, int height)
    : width_(width),
      height_(height),
      stride_y_(aligned(width)),
      stride_uv_(aligned((width + 1) / 2)) {
  protocols::check(width > 0 && height > 0 && width <= kMaxWidth && height <= kMaxHeight);
  const auto bytes = [this](Plane p) {
    return static_cast<std::size_t>(stride(p)) * static_cast<std::size_t>(this->height(p));
  };
  const std::size_t size = bytes(Plane::Y) + bytes(Plane::U) + bytes(Plane::V) + kTail;
  memory_.reset(new (kAlignment) std::uint8_t[size]);
}

std::size_t I420Buffer::offset(Plane p) const {
  const auto luma = static_cast<std::size_t>(stride_y_) * static_cast<std::size_t>(height_);
  const auto chroma =
      static_cast<std::size_t>(stride_uv_) * static_cast<std::size_t>((height_ + 1) / 2);
  switch (p) {
    case Plane::Y: return 0;
    case Plane::U: return luma;
    case Plane::V: return luma + chroma;
  }
  return 0;
}

void I420Buffer::fill(std::uint8_t y, std::uint8_t u, std::uint8_t v) {
  const auto set = [this](Plane p, std::uint8_t value) {
    std::memset(data(p), value,
                static_cast<std::size_t>(stride(p)) * static_cast<std::size_t>(height(p)));
  };
  set(Plane::Y, y);
  set(Plane::U, u);
  set(Plane::V, v);
}

}  // namespace hwaccel
