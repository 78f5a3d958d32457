#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "hwaccel/video_frame.hpp"

namespace transcode::video {

// Coverage of one line of text, row by row, 0 … 255.
struct TextMask {
  int width = 0, height = 0;
  int baseline = 0;  // rows from the top
  std::vector<std::uint8_t> alpha;
};
using TextMaskPtr = std::shared_ptr<const TextMask>;

inline constexpr const char* kDefaultFont = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";

// Shapes and draws lines of text with one font file. A font that cannot be opened means empty
// masks, no error: pictures then come without text. Thread-safe (a lock inside), so one serves the
// process.
class TextRenderer {
 public:
  explicit TextRenderer(const std::string& font_file = kDefaultFont);
  ~TextRenderer();

  [[nodiscard]] bool usable() const;
  // `pixels`: font size, 6 … 200. Cut with an ellipsis where wider than max_width (0: not cut;
  // never more than 4096). Text is UTF-8; what is not is drawn as a replacement mark. Recent lines
  // are kept.
  [[nodiscard]] TextMaskPtr render(std::string_view text, int pixels, int max_width = 0);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

using TextRendererPtr = std::shared_ptr<TextRenderer>;

}  // namespace transcode::video
