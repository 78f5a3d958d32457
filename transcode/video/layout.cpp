#include "transcode/video/layout.hpp"

#include <algorithm>

#include "protocols/base/check.hpp"

namespace transcode::video {
namespace {

using hwaccel::Rect;

constexpr std::size_t kStripTiles = 5;

int even(int value) {
  return value & ~1;
}

std::vector<Rect> grid(std::size_t tiles, const Rect& area) {
  int columns = 1;
  while (static_cast<std::size_t>(columns * columns) < tiles) ++columns;
  const int count = static_cast<int>(tiles);
  const int rows = (count + columns - 1) / columns;
  const Rect share{0, 0, std::max(2, even(area.width / columns)),
                   std::max(2, even(area.height / rows))};
  const Rect cell = hwaccel::fit_inside(16, 9, share);
  const int top = area.y + even((area.height - rows * cell.height) / 2);
  std::vector<Rect> out;
  for (int i = 0; i < count; ++i) {
    const int row = i / columns;
    const int in_row = std::min(columns, count - row * columns);
    const int left = area.x + even((area.width - in_row * cell.width) / 2);
    out.push_back(
        {left + i % columns * cell.width, top + row * cell.height, cell.width, cell.height});
  }
  return out;
}

// One large tile and up to five in a line below it (row) or at its right (column).
std::vector<Rect> with_strip(std::size_t tiles, int width, int height, bool row) {
  const Rect all{0, 0, width, height};
  const int others = static_cast<int>(tiles) - 1;
  if (others == 0) return {row ? hwaccel::fit_inside(16, 9, all) : all};
  const int strip_width = even(width / static_cast<int>(kStripTiles));
  const int strip_height = even(height / static_cast<int>(kStripTiles));
  const Rect cell = hwaccel::fit_inside(16, 9, {0, 0, strip_width, strip_height});
  const Rect rest{0, 0, row ? width : width - cell.width, row ? height - cell.height : height};
  std::vector<Rect> out{row ? hwaccel::fit_inside(16, 9, rest) : rest};
  const int left = row ? even((width - others * cell.width) / 2) : width - cell.width;
  const int top = row ? height - cell.height : even((height - others * cell.height) / 2);
  for (int i = 0; i < others; ++i) {
    out.push_back({left + (row ? i * cell.width : 0), top + (row ? 0 : i * cell.height), cell.width,
                   cell.height});
  }
  return out;
}

}  // namespace

std::size_t max_tiles(LayoutKind kind) {
  switch (kind) {
    case LayoutKind::Single: return 1;
    case LayoutKind::Grid: return 25;
    case LayoutKind::SpeakerFilmstrip:
    case LayoutKind::ContentLarge: return 1 + kStripTiles;
  }
  return 1;
}

std::vector<Rect> lay_out(LayoutKind kind, std::size_t tiles, int width, int height) {
  protocols::check(width >= 64 && height >= 64 && width % 2 == 0 && height % 2 == 0);
  const std::size_t shown = std::min(tiles, max_tiles(kind));
  if (shown == 0) return {};
  switch (kind) {
    case LayoutKind::Single: return {{0, 0, width, height}};
    case LayoutKind::Grid: return grid(shown, {0, 0, width, height});
    case LayoutKind::SpeakerFilmstrip: return with_strip(shown, width, height, true);
    case LayoutKind::ContentLarge: return with_strip(shown, width, height, false);
  }
  return {};
}

}  // namespace transcode::video
