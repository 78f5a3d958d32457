#pragma once

#include <memory>
#include <optional>

#include "hwaccel/frame_pool.hpp"
#include "hwaccel/video_frame.hpp"

namespace hwaccel {

// Pixels, top left inclusive.
struct Rect {
  int x = 0, y = 0, width = 0, height = 0;
  [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
  bool operator==(const Rect&) const = default;
};

// The largest rectangle of `width`:`height` shape centred in `into`, even coordinates and sizes.
Rect fit_inside(int width, int height, const Rect& into);
// The largest part of a `width` x `height` picture with the shape of `into_width`:`into_height`,
// centred, even coordinates: what to crop so that the target is filled.
Rect crop_to_fill(int width, int height, int into_width, int into_height);

// Scales pictures; keeps swscale's tables between calls. Not thread-safe; one thread at a time.
class Scaler {
 public:
  Scaler();
  ~Scaler();

  // Scales `from` (a part of `source`, even origin) into `to` (a part of `target`, even origin),
  // both inside their pictures. Outside `to` nothing is written.
  void scale(const I420Buffer& source, const Rect& from, I420Buffer& target, const Rect& to);

  // A whole picture at another size. Letterbox: bars keep its shape; else it is stretched.
  VideoFramePtr resize(const VideoFrame& frame, int width, int height, bool letterbox,
                       FramePool& pool);

 private:
  struct Tables;
  std::unique_ptr<Tables> tables_;
};

}  // namespace hwaccel
