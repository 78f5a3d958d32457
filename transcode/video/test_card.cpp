#include "transcode/video/test_card.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "protocols/base/check.hpp"
#include "transcode/video/painter.hpp"

namespace transcode::video {
namespace {

using hwaccel::I420Buffer;
using hwaccel::Plane;
using hwaccel::Rect;

// The card in parts of its width and height. In each corner of a light field stands a finder as in
// ISO/IEC 18004 (QR code): dark, light and dark runs of 1:1:3:1:1; between them 12 by 8 cells, a
// dark cell is a one. Edges stay free: borders, name bars and notices are drawn there.
constexpr double kLeft = 0.08, kTop = 0.14, kRight = 0.92, kBottom = 0.82;
constexpr double kFinderWidth = 0.08, kFinderHeight = 0.14;
constexpr double kCellsLeft = 0.18, kCellsRight = 0.82;
constexpr int kColumns = 12, kRows = 8;
constexpr std::size_t kBits = kColumns * kRows;
constexpr int kThreshold = 128;
constexpr std::size_t kMaxFinders = 24;

using Bits = std::array<bool, kBits>;

// The CRC-32 of IEEE 802.3 over the 72 bits before it, cut to 24.
std::uint32_t checksum(std::uint32_t frame_number, std::uint64_t time_ms) {
  std::uint32_t crc = 0xffffffff;
  const auto add = [&](std::uint64_t value, int bytes) {
    for (int i = bytes - 1; i >= 0; --i) {
      crc ^= static_cast<std::uint32_t>(value >> (8 * i) & 0xff);
      for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
  };
  add(frame_number, 3);
  add(time_ms, 6);
  return ~crc & 0xffffff;
}

// Half of the cells are inverted, so that a small number still makes an even picture.
bool inverted(std::size_t index) {
  return (index / kColumns + index % kColumns) % 2 != 0;
}

Bits encode(std::uint32_t frame_number, std::uint64_t time_ms) {
  Bits bits{};
  std::size_t at = 0;
  const auto add = [&](std::uint64_t value, int width) {
    for (int i = width - 1; i >= 0; --i, ++at) bits[at] = ((value >> i & 1) != 0) != inverted(at);
  };
  add(frame_number, 24);
  add(time_ms, 48);
  add(checksum(frame_number, time_ms), 24);
  return bits;
}

std::optional<CardReading> decode(const Bits& bits) {
  std::size_t at = 0;
  const auto take = [&](int width) {
    std::uint64_t value = 0;
    for (int i = 0; i < width; ++i, ++at) {
      value = value << 1 | static_cast<std::uint64_t>(bits[at] != inverted(at));
    }
    return value;
  };
  const auto frame_number = static_cast<std::uint32_t>(take(24));
  const std::uint64_t time_ms = take(48);
  if (take(24) != checksum(frame_number, time_ms)) return std::nullopt;
  return CardReading{frame_number, time_ms};
}

Rect part(int width, int height, double left, double top, double right, double bottom) {
  const auto at = [](double fraction, int size) {
    return static_cast<int>(std::lround(fraction * size));
  };
  const int x = at(left, width), y = at(top, height);
  return {x, y, at(right, width) - x, at(bottom, height) - y};
}

void draw_finder(Painter& painter, int width, int height, double x, double y) {
  const double mx = kFinderWidth / 7, my = kFinderHeight / 7;
  const Colour black{16, 128, 128}, white{235, 128, 128};
  painter.fill(part(width, height, x, y, x + 7 * mx, y + 7 * my), black);
  painter.fill(part(width, height, x + mx, y + my, x + 6 * mx, y + 6 * my), white);
  painter.fill(part(width, height, x + 2 * mx, y + 2 * my, x + 5 * mx, y + 5 * my), black);
}

void draw_background(Painter& painter, int width, int height, std::uint32_t frame_number) {
  constexpr std::array<std::array<int, 3>, 7> kBars{{{191, 191, 191},
                                                     {191, 191, 0},
                                                     {0, 191, 191},
                                                     {0, 191, 0},
                                                     {191, 0, 191},
                                                     {191, 0, 0},
                                                     {0, 0, 191}}};
  for (std::size_t i = 0; i < kBars.size(); ++i) {
    const auto& [r, g, b] = kBars[i];
    const double left = static_cast<double>(i) / kBars.size();
    painter.fill(part(width, height, left, 0, left + 1.0 / kBars.size(), 1), Colour::rgb(r, g, b));
  }
  const double moving = frame_number % 100 / 100.0;
  painter.fill(part(width, height, moving, 0.03, moving + 0.04, 0.11), Colour::rgb(255, 255, 255));
}

// A finder found: its centre in pixels.
struct Finder {
  double x = 0, y = 0, module = 0;
  int seen = 0;
};

class Search {
 public:
  Search(const I420Buffer& picture, const Rect& area) : picture_(picture), area_(area) {}

  std::optional<CardReading> run() {
    const int step = area_.height > 400 ? 2 : 1;
    for (int y = area_.y; y < area_.y + area_.height; y += step) scan_row(y);
    std::stable_sort(finders_.begin(), finders_.end(),
                     [](const Finder& a, const Finder& b) { return a.seen > b.seen; });
    if (finders_.size() > kMaxFinders) finders_.resize(kMaxFinders);
    for (const Finder& a : finders_) {
      for (const Finder& b : finders_) {
        if (b.x - a.x < 6 * a.module || b.y - a.y < 3 * a.module) continue;
        if (auto reading = read(a, b)) return reading;
      }
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool dark(int x, int y) const {
    return picture_.data(Plane::Y)[y * picture_.stride(Plane::Y) + x] < kThreshold;
  }

  // Whether five runs are 1:1:3:1:1, each within half a module (and a pixel's blur).
  static bool alike(const std::array<int, 5>& runs) {
    int total = 0;
    for (const int run : runs) total += run;
    const double module = total / 7.0;
    if (module < 1.2) return false;
    const double slack = module * 0.5 + 0.6;
    for (std::size_t i = 0; i < runs.size(); ++i) {
      const double ideal = i == 2 ? 3 * module : module;
      if (std::abs(runs[i] - ideal) > (i == 2 ? 2 * slack : slack)) return false;
    }
    return true;
  }

  void scan_row(int y) {
    std::array<int, 5> runs{};
    int begin = area_.x;
    bool colour = dark(begin, y);
    for (int x = area_.x + 1; x <= area_.x + area_.width; ++x) {
      const bool end = x == area_.x + area_.width;
      if (!end && dark(x, y) == colour) continue;
      std::rotate(runs.begin(), runs.begin() + 1, runs.end());
      runs[4] = x - begin;
      if (colour && runs[0] > 0 && alike(runs)) {
        const int right = runs[3] + runs[4];
        check_column(x - right - runs[2] / 2.0, y, (runs[0] + runs[1] + runs[2] + right) / 7.0);
      }
      begin = x;
      colour = !colour;
    }
  }

  // The same pattern must stand upright through the middle.
  void check_column(double x, int y, double module) {
    const int column = std::clamp(static_cast<int>(x), area_.x, area_.x + area_.width - 1);
    std::array<int, 5> runs{};
    int top = y, bottom = y + 1;
    const auto grow = [&](int& at, int direction, bool colour) {
      int count = 0;
      const auto index = [&] { return direction < 0 ? at - 1 : at; };
      while (index() >= area_.y && index() < area_.y + area_.height &&
             dark(column, index()) == colour) {
        at += direction;
        ++count;
      }
      return count;
    };
    const int above = grow(top, -1, true);
    const int below = grow(bottom, 1, true);
    runs[2] = above + below + 1;
    const double centre = (top + bottom) / 2.0;
    runs[1] = grow(top, -1, false);
    runs[0] = grow(top, -1, true);
    runs[3] = grow(bottom, 1, false);
    runs[4] = grow(bottom, 1, true);
    if (!alike(runs)) return;
    for (Finder& f : finders_) {
      if (std::abs(f.x - x) > 2 * module || std::abs(f.y - centre) > 2 * module) continue;
      f.x = (f.x * f.seen + x) / (f.seen + 1);
      f.y = (f.y * f.seen + centre) / (f.seen + 1);
      ++f.seen;
      return;
    }
    if (finders_.size() < 4 * kMaxFinders) finders_.push_back({x, centre, module, 1});
  }

  // Reads the cells of the card whose top left finder is `a` and whose bottom right one is `b`.
  [[nodiscard]] std::optional<CardReading> read(const Finder& a, const Finder& b) const {
    const double width = (b.x - a.x) / (kRight - kLeft - kFinderWidth);
    const double height = (b.y - a.y) / (kBottom - kTop - kFinderHeight);
    const double left = a.x - (kLeft + kFinderWidth / 2) * width;
    const double top = a.y - (kTop + kFinderHeight / 2) * height;
    const double cell_width = (kCellsRight - kCellsLeft) / kColumns * width;
    const double cell_height = (kBottom - kTop) / kRows * height;
    std::array<double, kBits> values{};
    for (std::size_t i = 0; i < kBits; ++i) {
      const double column = static_cast<double>(i % kColumns) + 0.5;
      const double row = static_cast<double>(i / kColumns) + 0.5;
      const double x = left + kCellsLeft * width + column * cell_width;
      const double y = top + kTop * height + row * cell_height;
      values[i] = mean(x, y, cell_width * 0.2, cell_height * 0.2);
    }
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    if (*high - *low < 40) return std::nullopt;
    Bits bits{};
    for (std::size_t i = 0; i < kBits; ++i) bits[i] = values[i] < (*low + *high) / 2;
    return decode(bits);
  }

  [[nodiscard]] double mean(double x, double y, double half_width, double half_height) const {
    const auto clamp_x = [&](double v) {
      return std::clamp(static_cast<int>(v), 0, picture_.width() - 1);
    };
    const auto clamp_y = [&](double v) {
      return std::clamp(static_cast<int>(v), 0, picture_.height() - 1);
    };
    double sum = 0;
    int count = 0;
    for (int py = clamp_y(y - half_height); py <= clamp_y(y + half_height); ++py) {
      for (int px = clamp_x(x - half_width); px <= clamp_x(x + half_width); ++px, ++count) {
        sum += picture_.data(Plane::Y)[py * picture_.stride(Plane::Y) + px];
      }
    }
    return sum / count;
  }

  const I420Buffer& picture_;
  const Rect area_;
  std::vector<Finder> finders_;
};

}  // namespace

TestCard::TestCard(int width, int height) : width_(width), height_(height) {
  protocols::check(width >= 160 && height >= 90 && width % 2 == 0 && height % 2 == 0);
}

hwaccel::VideoFramePtr TestCard::draw(std::uint32_t frame_number, std::uint64_t time_ms,
                                      std::uint32_t timestamp, protocols::TimePoint now,
                                      std::optional<std::uint64_t> ntp) {
  const auto pixels = pool_.acquire(width_, height_);
  Painter painter(*pixels);
  draw_background(painter, width_, height_, frame_number);
  const double margin = 0.015;
  painter.fill(
      part(width_, height_, kLeft - margin, kTop - margin, kRight + margin, kBottom + margin),
      {235, 128, 128});
  for (const double x : {kLeft, kRight - kFinderWidth}) {
    for (const double y : {kTop, kBottom - kFinderHeight}) {
      draw_finder(painter, width_, height_, x, y);
    }
  }
  const Bits bits = encode(frame_number & 0xffffff, time_ms & 0xffffffffffff);
  const double cell_width = (kCellsRight - kCellsLeft) / kColumns;
  const double cell_height = (kBottom - kTop) / kRows;
  for (std::size_t i = 0; i < kBits; ++i) {
    if (!bits[i]) continue;
    const double x = kCellsLeft + static_cast<double>(i % kColumns) * cell_width;
    const double y = kTop + static_cast<double>(i / kColumns) * cell_height;
    painter.fill(part(width_, height_, x, y, x + cell_width, y + cell_height), {16, 128, 128});
  }
  return std::make_shared<hwaccel::VideoFrame>(hwaccel::VideoFrame{pixels, timestamp, ntp, now});
}

std::optional<CardReading> read_test_card(const hwaccel::VideoFrame& frame,
                                          std::optional<Rect> area) {
  const Rect all{0, 0, frame.width(), frame.height()};
  Rect within = area.value_or(all);
  within.x = std::clamp(within.x, 0, all.width);
  within.y = std::clamp(within.y, 0, all.height);
  within.width = std::min(within.width, all.width - within.x);
  within.height = std::min(within.height, all.height - within.y);
  if (within.empty()) return std::nullopt;
  return Search(*frame.pixels, within).run();
}

}  // namespace transcode::video
