#include "hwaccel/scaler.hpp"

#include <libyuv.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <list>

extern "C" {
#include <libswscale/swscale.h>
}

#include "protocols/base/check.hpp"

namespace hwaccel {
namespace {

constexpr std::array kPlanes{Plane::Y, Plane::U, Plane::V};
constexpr std::size_t kMaxTables = 4;

int even(int value) {
  return value & ~1;
}

bool inside(const Rect& rect, const I420Buffer& picture) {
  return !rect.empty() && rect.x >= 0 && rect.y >= 0 && rect.x % 2 == 0 && rect.y % 2 == 0 &&
         rect.x + rect.width <= picture.width() && rect.y + rect.height <= picture.height();
}

std::ptrdiff_t offset_of(const Rect& rect, Plane plane, int stride) {
  const int shift = plane == Plane::Y ? 0 : 1;
  return static_cast<std::ptrdiff_t>(rect.y >> shift) * stride + (rect.x >> shift);
}

// libyuv has its own fast paths at 1/2, 1/4, 3/4 and 3/8; between, going down, swscale is faster.
bool libyuv_is_fast(int from, int to) {
  return to >= from || from == 2 * to || from == 4 * to || 3 * from == 4 * to || 3 * from == 8 * to;
}

}  // namespace

Rect fit_inside(int width, int height, const Rect& into) {
  protocols::check(width > 0 && height > 0 && !into.empty());
  const auto w = static_cast<std::int64_t>(width), h = static_cast<std::int64_t>(height);
  int fit_width = into.width, fit_height = into.height;
  if (w * into.height > h * into.width) {
    fit_height = static_cast<int>((h * into.width + w / 2) / w);
  } else {
    fit_width = static_cast<int>((w * into.height + h / 2) / h);
  }
  fit_width = std::min(std::max(even(fit_width + 1), 2), into.width);
  fit_height = std::min(std::max(even(fit_height + 1), 2), into.height);
  const int x = into.x + even((into.width - fit_width) / 2);
  const int y = into.y + even((into.height - fit_height) / 2);
  return {x, y, fit_width, fit_height};
}

Rect crop_to_fill(int width, int height, int into_width, int into_height) {
  protocols::check(width > 0 && height > 0 && into_width > 0 && into_height > 0);
  const auto w = static_cast<std::int64_t>(width), h = static_cast<std::int64_t>(height);
  int crop_width = width, crop_height = height;
  if (w * into_height > h * into_width) {
    crop_width = std::max(1, static_cast<int>(h * into_width / into_height));
  } else {
    crop_height = std::max(1, static_cast<int>(w * into_height / into_width));
  }
  const int x = even((width - crop_width) / 2), y = even((height - crop_height) / 2);
  return {x, y, crop_width, crop_height};
}

struct Scaler::Tables {
  struct Entry {
    Rect from, to;  // sizes only
    SwsContext* context;
  };
  std::list<Entry> entries;  // most recently used first

  SwsContext* get(const Rect& from, const Rect& to) {
    const auto same = [&](const Entry& e) {
      return e.from.width == from.width && e.from.height == from.height && e.to.width == to.width &&
             e.to.height == to.height;
    };
    const auto found = std::find_if(entries.begin(), entries.end(), same);
    if (found != entries.end()) {
      entries.splice(entries.begin(), entries, found);
      return found->context;
    }
    SwsContext* context =
        sws_getContext(from.width, from.height, AV_PIX_FMT_YUV420P, to.width, to.height,
                       AV_PIX_FMT_YUV420P, SWS_BILINEAR, nullptr, nullptr, nullptr);
    if (context == nullptr) return nullptr;
    entries.push_front({from, to, context});
    if (entries.size() > kMaxTables) {
      sws_freeContext(entries.back().context);
      entries.pop_back();
    }
    return context;
  }
  ~Tables() {
    for (const Entry& e : entries) sws_freeContext(e.context);
  }
};

Scaler::Scaler() : tables_(std::make_unique<Tables>()) {}
Scaler::~Scaler() = default;

void Scaler::scale(const I420Buffer& source, const Rect& from, I420Buffer& target, const Rect& to) {
  protocols::check(inside(from, source) && inside(to, target));
  std::array<const std::uint8_t*, 4> src{};
  std::array<std::uint8_t*, 4> dst{};
  std::array<int, 4> src_stride{}, dst_stride{};
  for (std::size_t i = 0; i < kPlanes.size(); ++i) {
    const Plane p = kPlanes[i];
    src_stride[i] = source.stride(p);
    dst_stride[i] = target.stride(p);
    src[i] = source.data(p) + offset_of(from, p, src_stride[i]);
    dst[i] = target.data(p) + offset_of(to, p, dst_stride[i]);
  }
  // swscale writes whole SIMD words, past `to`'s right edge: only where that is row padding.
  const bool whole = to == Rect{0, 0, target.width(), target.height()};
  if (whole && !(libyuv_is_fast(from.width, to.width) && libyuv_is_fast(from.height, to.height))) {
    if (SwsContext* context = tables_->get(from, to)) {
      sws_scale(context, src.data(), src_stride.data(), 0, from.height, dst.data(),
                dst_stride.data());
      return;
    }
  }
  const bool much_smaller = from.width >= 2 * to.width || from.height >= 2 * to.height;
  libyuv::I420Scale(src[0], src_stride[0], src[1], src_stride[1], src[2], src_stride[2], from.width,
                    from.height, dst[0], dst_stride[0], dst[1], dst_stride[1], dst[2],
                    dst_stride[2], to.width, to.height,
                    much_smaller ? libyuv::kFilterBox : libyuv::kFilterBilinear);
}

VideoFramePtr Scaler::resize(const VideoFrame& frame, int width, int height, bool letterbox,
                             FramePool& pool) {
  const auto pixels = pool.acquire(width, height);
  const Rect all{0, 0, width, height};
  const Rect to = letterbox ? fit_inside(frame.width(), frame.height(), all) : all;
  if (to != all) pixels->fill(16, 128, 128);
  scale(*frame.pixels, {0, 0, frame.width(), frame.height()}, *pixels, to);
  return std::make_shared<VideoFrame>(
      VideoFrame{pixels, frame.timestamp, frame.ntp, frame.received});
}

}  // namespace hwaccel
