#include "transcode/video/screen.hpp"

#include <algorithm>

#include "protocols/base/check.hpp"
#include "transcode/video/painter.hpp"

namespace transcode::video {
namespace {

const Colour kTop = Colour::rgb(24, 34, 58);
const Colour kBottom = Colour::rgb(14, 18, 30);
const Colour kWhite = Colour::rgb(255, 255, 255);
const Colour kGrey = Colour::rgb(170, 178, 190);
const Colour kRed = Colour::rgb(255, 110, 100);
const Colour kAccent = Colour::rgb(90, 150, 250);

constexpr std::size_t kMaxHints = 4;

}  // namespace

MenuScreen::MenuScreen(int width, int height, TextRendererPtr text)
    : width_(width), height_(height), text_(std::move(text)) {
  protocols::check(width >= 64 && height >= 64 && width % 2 == 0 && height % 2 == 0 && text_);
}

hwaccel::VideoFramePtr MenuScreen::draw(const MenuText& menu, std::uint32_t timestamp,
                                        protocols::TimePoint now) {
  const auto show = [&] {
    return std::make_shared<hwaccel::VideoFrame>(
        hwaccel::VideoFrame{picture_, timestamp, std::nullopt, now});
  };
  if (picture_ && menu == last_) return show();
  const auto pixels = pool_.acquire(width_, height_);
  Painter painter(*pixels);
  painter.fill({0, 0, width_, height_}, kBottom);
  painter.fill({0, 0, width_, height_ / 5}, kTop);
  const int margin = width_ / 16;
  const auto line = [&](const std::string& content, int size, int y, Colour colour) {
    const auto mask = text_->render(content, size, width_ - 2 * margin);
    painter.mask(*mask, (width_ - mask->width) / 2, y, colour);
    return mask->width;
  };
  line(menu.title, height_ / 12, height_ / 16, kWhite);
  line(menu.prompt, height_ / 16, height_ * 3 / 10, menu.error ? kRed : kWhite);
  const int box_width = width_ / 2 & ~1, box_height = height_ / 5 & ~1;
  const hwaccel::Rect box{(width_ - box_width) / 2 & ~1, height_ * 9 / 20 & ~1, box_width,
                          box_height};
  painter.frame(box, std::max(2, height_ / 180 * 2), menu.error ? kRed : kAccent);
  const int digits = line(menu.entered, height_ / 8, box.y + box_height / 8, kWhite);
  if (menu.show_cursor) {
    const int x = std::min((width_ + digits) / 2 + height_ / 72, box.x + box_width - 8);
    painter.fill({x, box.y + box_height / 5, std::max(2, height_ / 120), box_height * 3 / 5},
                 kAccent);
  }
  const int size = std::max(8, height_ / 24), step = size * 3 / 2;
  const int count = static_cast<int>(std::min(menu.hints.size(), kMaxHints));
  for (int i = 0; i < count; ++i) {
    line(menu.hints[static_cast<std::size_t>(i)], size, height_ - (count - i) * step - size / 2,
         kGrey);
  }
  picture_ = pixels;
  last_ = menu;
  return show();
}

}  // namespace transcode::video
