#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "hwaccel/frame_pool.hpp"
#include "hwaccel/video_frame.hpp"
#include "transcode/video/text.hpp"

namespace transcode::video {

// What the reception shows. All text UTF-8, one line each.
struct MenuText {
  std::string title, prompt;
  std::string entered;             // shown large with a cursor; the caller masks PINs
  std::vector<std::string> hints;  // small lines at the foot
  bool error = false;              // the prompt in red
  bool show_cursor = true;
  bool operator==(const MenuText&) const = default;
};

// Draws menu pictures of one size; redraws only what differs from the last. Not thread-safe.
class MenuScreen {
 public:
  MenuScreen(int width, int height, TextRendererPtr text);  // even, at least 64
  hwaccel::VideoFramePtr draw(const MenuText& menu, std::uint32_t timestamp,
                              protocols::TimePoint now);

 private:
  int width_, height_;
  TextRendererPtr text_;
  hwaccel::FramePool pool_;
  MenuText last_;
  std::shared_ptr<const hwaccel::I420Buffer> picture_;
};

}  // namespace transcode::video
