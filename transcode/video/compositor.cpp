#include "transcode/video/compositor.hpp"

#include <libyuv.h>

#include <algorithm>
#include <cctype>

#include "protocols/base/check.hpp"
#include "transcode/video/painter.hpp"

namespace transcode::video {
namespace {

using hwaccel::I420Buffer;
using hwaccel::Plane;
using hwaccel::Rect;

const Colour kBackground = Colour::rgb(20, 22, 26);
const Colour kCameraOff = Colour::rgb(52, 58, 70);
const Colour kBadge = Colour::rgb(86, 110, 160);
const Colour kBar = Colour::rgb(0, 0, 0);
const Colour kWhite = Colour::rgb(255, 255, 255);
const Colour kGreen = Colour::rgb(80, 210, 110);
const Colour kAmber = Colour::rgb(255, 190, 60);
const Colour kRed = Colour::rgb(235, 70, 60);

void copy(const I420Buffer& from, const Rect& place, I420Buffer& to) {
  for (const Plane p : {Plane::Y, Plane::U, Plane::V}) {
    const int shift = p == Plane::Y ? 0 : 1;
    libyuv::CopyPlane(from.data(p), from.stride(p),
                      to.data(p) + (place.y >> shift) * to.stride(p) + (place.x >> shift),
                      to.stride(p), from.width(p), from.height(p));
  }
}

// Length of the UTF-8 sequence that starts with `lead`.
std::size_t sequence_length(char lead) {
  const auto c = static_cast<unsigned char>(lead);
  return c < 0xc0 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}

std::string first_letter(std::string_view word) {
  std::string out(word.substr(0, sequence_length(word.front())));
  if (out.size() == 1) out[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(out[0])));
  return out;
}

}  // namespace

std::string initials(std::string_view name) {
  const auto first = name.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  const auto end = name.find_last_not_of(' ');
  const auto gap = name.find_last_of(' ', end);
  std::string out = first_letter(name.substr(first));
  if (gap != std::string_view::npos && gap > first) out += first_letter(name.substr(gap + 1));
  return out;
}

struct Compositor::State {
  // A tile's picture as scaled last, reused while source and size stay the same.
  struct Scaled {
    std::shared_ptr<const I420Buffer> source;
    std::shared_ptr<const I420Buffer> pixels;
    bool content = false, used = false;
  };

  int width, height;
  TextRendererPtr text;
  CompositorWords words;
  hwaccel::FramePool pictures, tile_pool{32};
  hwaccel::Scaler scaler;
  std::vector<Scaled> cache;
  CompositorSnapshot counts;

  const I420Buffer& scaled(const Tile& tile, const Rect& place) {
    const auto& source = tile.frame->pixels;
    for (Scaled& s : cache) {
      if (s.source == source && s.content == tile.is_content && s.pixels->width() == place.width &&
          s.pixels->height() == place.height) {
        s.used = true;
        ++counts.tiles_reused;
        return *s.pixels;
      }
    }
    ++counts.tiles_scaled;
    const auto pixels = tile_pool.acquire(place.width, place.height);
    const Rect all{0, 0, place.width, place.height};
    const Rect whole{0, 0, source->width(), source->height()};
    // Content and pictures of quite another shape (a phone held upright) keep their edges.
    const std::int64_t wide = static_cast<std::int64_t>(whole.width) * place.height;
    const std::int64_t high = static_cast<std::int64_t>(whole.height) * place.width;
    const bool crop = !tile.is_content && wide * 10 > high * 7 && high * 10 > wide * 7;
    if (crop) {
      scaler.scale(*source,
                   hwaccel::crop_to_fill(whole.width, whole.height, place.width, place.height),
                   *pixels, all);
    } else {
      pixels->fill(16, 128, 128);
      scaler.scale(*source, whole, *pixels, hwaccel::fit_inside(whole.width, whole.height, all));
    }
    cache.push_back({source, pixels, tile.is_content, true});
    return *pixels;
  }

  void camera_off(Painter& painter, const Tile& tile, const Rect& place) {
    painter.fill(place, kCameraOff);
    const int radius = std::min(place.width, place.height) / 4;
    const int x = place.x + place.width / 2, y = place.y + place.height * 9 / 20;
    painter.disc(x, y, radius, kBadge);
    const auto letters = text->render(initials(tile.name), radius);
    painter.mask(*letters, x - letters->width / 2, y - letters->height / 2, kWhite);
  }

  // Name, lock and a word about encryption at the foot, in the size the tile allows.
  void name_bar(Painter& painter, const Tile& tile, const Rect& place) {
    const int size = std::clamp(place.height / 18, 10, 32);
    const int bar = (size * 3 / 2 + 1) & ~1;
    if (place.height < 4 * bar) return;
    const Rect foot{place.x, place.y + place.height - bar, place.width, bar};
    painter.fill(foot, kBar, 170);
    const bool clear = !tile.encrypted;
    const Colour mark = clear ? kRed : tile.decrypted_by_gateway ? kAmber : kGreen;
    const int gap = std::max(4, size / 3), icon = size;
    int left = foot.x + gap;
    const int right = foot.x + foot.width - gap;
    const int icon_top = foot.y + (bar - icon) / 2;
    painter.lock({left, icon_top, icon * 3 / 4, icon}, clear, mark);
    left += icon * 3 / 4 + gap;
    if (tile.muted) {
      painter.muted_microphone({left, icon_top, icon, icon}, kRed);
      left += icon + gap;
    }
    const std::string& word = clear                       ? words.not_encrypted
                              : tile.decrypted_by_gateway ? words.via_gateway
                                                          : words.encrypted;
    // The word stands at the right; where there is no room the name goes before it, save that an
    // unencrypted leg is always named in words.
    const auto small = text->render(word, std::max(8, size * 3 / 4));
    int name_end = right;
    if (clear || small->width + 6 * size < right - left) {
      painter.mask(*small, std::max(left, right - small->width), foot.y + (bar - small->height) / 2,
                   mark);
      name_end = right - small->width - gap;
    }
    if (name_end - left < 2 * size || tile.name.empty()) return;
    const auto name = text->render(tile.name, size, name_end - left);
    painter.mask(*name, left, foot.y + (bar - name->height) / 2, kWhite);
  }

  void notice(Painter& painter, const std::string& line) {
    const int size = std::clamp(height / 24, 10, 40), bar = (size * 3 / 2 + 1) & ~1;
    painter.fill({0, 0, width, bar}, kBar, 190);
    const auto mask = text->render(line, size, width - 2 * size);
    painter.mask(*mask, (width - mask->width) / 2, (bar - mask->height) / 2, kAmber);
  }
};

Compositor::Compositor(int width, int height, TextRendererPtr text, CompositorWords words)
    : state_(std::make_unique<State>()) {
  protocols::check(width >= 64 && height >= 64 && width % 2 == 0 && height % 2 == 0);
  protocols::check(text != nullptr);
  state_->width = width;
  state_->height = height;
  state_->text = std::move(text);
  state_->words = std::move(words);
}
Compositor::~Compositor() = default;

hwaccel::VideoFramePtr Compositor::compose(const Scene& scene, std::uint32_t timestamp,
                                           protocols::TimePoint now,
                                           std::optional<std::uint64_t> ntp) {
  State& s = *state_;
  const auto pixels = s.pictures.acquire(s.width, s.height);
  pixels->fill(kBackground.y, kBackground.u, kBackground.v);
  Painter painter(*pixels);
  for (auto& entry : s.cache) entry.used = false;
  const auto places = lay_out(scene.layout, scene.tiles.size(), s.width, s.height);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Tile& tile = scene.tiles[i];
    if (tile.frame) {
      copy(s.scaled(tile, places[i]), places[i], *pixels);
    } else {
      s.camera_off(painter, tile, places[i]);
    }
    if (tile.speaking && places.size() > 1) {
      painter.frame(places[i], std::max(2, places[i].height / 90 * 2), kGreen);
    }
    // Over the border, which would cut the foot of the letters off.
    s.name_bar(painter, tile, places[i]);
  }
  if (!scene.notice.empty()) s.notice(painter, scene.notice);
  std::erase_if(s.cache, [](const auto& entry) { return !entry.used; });
  ++s.counts.pictures;
  return std::make_shared<hwaccel::VideoFrame>(hwaccel::VideoFrame{pixels, timestamp, ntp, now});
}

CompositorSnapshot Compositor::snapshot() const {
  return state_->counts;
}

}  // namespace transcode::video
