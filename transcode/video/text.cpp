#include "transcode/video/text.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb-ft.h>
#include <hb.h>

#include <algorithm>
#include <list>
#include <map>
#include <mutex>

namespace transcode::video {
namespace {

constexpr std::size_t kMaxLines = 256;  // kept drawn
constexpr std::size_t kMaxBytes = 512;  // of text looked at
constexpr int kMaxMaskWidth = 4096;

struct FreeBuffer {
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
using BufferPtr = std::unique_ptr<hb_buffer_t, FreeBuffer>;

// Cuts behind whole UTF-8 sequences.
std::string_view head(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0) == 0x80) --bytes;
  return text.substr(0, bytes);
}

struct Key {
  std::string text;
  int pixels, max_width;
  auto operator<=>(const Key&) const = default;
};

}  // namespace

struct TextRenderer::State {
  std::mutex mutex;
  FT_Library library = nullptr;
  FT_Face face = nullptr;
  hb_font_t* font = nullptr;
  std::map<Key, TextMaskPtr> lines;
  std::list<Key> order;  // oldest first

  explicit State(const std::string& file) {
    if (FT_Init_FreeType(&library) != 0) return;
    if (FT_New_Face(library, file.c_str(), 0, &face) != 0) {
      face = nullptr;
      return;
    }
    font = hb_ft_font_create_referenced(face);
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    if (font != nullptr) hb_font_destroy(font);
    if (face != nullptr) FT_Done_Face(face);
    if (library != nullptr) FT_Done_FreeType(library);
  }

  BufferPtr shape(std::string_view text) const {
    BufferPtr buffer(hb_buffer_create());
    hb_buffer_add_utf8(buffer.get(), text.data(), static_cast<int>(text.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(font, buffer.get(), nullptr, 0);
    return buffer;
  }

  static int width_of(const BufferPtr& buffer) {
    unsigned count = 0;
    const auto* at = hb_buffer_get_glyph_positions(buffer.get(), &count);
    std::int64_t width = 0;
    for (unsigned i = 0; i < count; ++i) width += at[i].x_advance;
    return static_cast<int>(std::clamp<std::int64_t>((width + 63) / 64, 0, 1 << 20));
  }

  // The text, or as much of it as fits before an ellipsis.
  BufferPtr fitted(std::string_view text, int max_width) const {
    BufferPtr buffer = shape(text);
    if (width_of(buffer) <= max_width) return buffer;
    std::size_t fits = 0, too_long = text.size();
    while (too_long - fits > 1) {
      const std::size_t middle = (fits + too_long) / 2;
      const bool ok = width_of(shape(std::string(head(text, middle)) + "…")) <= max_width;
      (ok ? fits : too_long) = middle;
    }
    return shape(std::string(head(text, fits)) + "…");
  }

  void draw_glyph(TextMask& mask, unsigned glyph, int x, int y) const {
    if (FT_Load_Glyph(face, glyph, FT_LOAD_RENDER | FT_LOAD_TARGET_LIGHT) != 0) return;
    const FT_Bitmap& bitmap = face->glyph->bitmap;
    if (bitmap.pixel_mode != FT_PIXEL_MODE_GRAY) return;
    const int left = x + face->glyph->bitmap_left, top = y - face->glyph->bitmap_top;
    for (int row = 0; row < static_cast<int>(bitmap.rows); ++row) {
      for (int column = 0; column < static_cast<int>(bitmap.width); ++column) {
        const int px = left + column, py = top + row;
        if (px < 0 || py < 0 || px >= mask.width || py >= mask.height) continue;
        auto& alpha = mask.alpha[static_cast<std::size_t>(py * mask.width + px)];
        alpha = std::max(alpha, bitmap.buffer[row * bitmap.pitch + column]);
      }
    }
  }

  TextMaskPtr draw(const Key& key) const {
    auto mask = std::make_shared<TextMask>();
    FT_Set_Pixel_Sizes(face, 0, static_cast<unsigned>(key.pixels));
    hb_ft_font_changed(font);
    const BufferPtr buffer = fitted(head(key.text, kMaxBytes), key.max_width);
    mask->width = std::clamp(width_of(buffer) + 2, 1, kMaxMaskWidth);
    mask->baseline = static_cast<int>(face->size->metrics.ascender >> 6);
    mask->height =
        std::max(1, mask->baseline - static_cast<int>(face->size->metrics.descender >> 6));
    mask->alpha.resize(static_cast<std::size_t>(mask->width) *
                       static_cast<std::size_t>(mask->height));
    unsigned count = 0;
    const auto* glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const auto* at = hb_buffer_get_glyph_positions(buffer.get(), &count);
    int x = 64, y = 0;
    for (unsigned i = 0; i < count && x / 64 < kMaxMaskWidth; ++i) {
      draw_glyph(*mask, glyphs[i].codepoint, (x + at[i].x_offset) / 64,
                 mask->baseline - (y + at[i].y_offset) / 64);
      x += at[i].x_advance;
      y += at[i].y_advance;
    }
    return mask;
  }
};

TextRenderer::TextRenderer(const std::string& font_file)
    : state_(std::make_unique<State>(font_file)) {}
TextRenderer::~TextRenderer() = default;

bool TextRenderer::usable() const {
  return state_->font != nullptr;
}

TextMaskPtr TextRenderer::render(std::string_view text, int pixels, int max_width) {
  if (!usable() || text.empty()) return std::make_shared<TextMask>();
  const int limit = max_width > 0 ? std::min(max_width, kMaxMaskWidth) : kMaxMaskWidth;
  Key key{std::string(head(text, kMaxBytes)), std::clamp(pixels, 6, 200), limit};
  const std::lock_guard lock(state_->mutex);
  const auto found = state_->lines.find(key);
  if (found != state_->lines.end()) return found->second;
  auto mask = state_->draw(key);
  state_->lines.emplace(key, mask);
  state_->order.push_back(std::move(key));
  if (state_->order.size() > kMaxLines) {
    state_->lines.erase(state_->order.front());
    state_->order.pop_front();
  }
  return mask;
}

}  // namespace transcode::video
