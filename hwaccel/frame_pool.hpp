#pragma once

#include <cstddef>
#include <memory>

#include "hwaccel/video_frame.hpp"

namespace hwaccel {

// Recycles pixel buffers. A buffer goes back when its last reference goes, from any thread, also
// after the pool itself has gone. Keeps at most `max_idle` unused buffers; never refuses one.
// Thread-safe.
class FramePool {
 public:
  explicit FramePool(std::size_t max_idle = 8);

  // Content undefined. Size as I420Buffer takes it.
  std::shared_ptr<I420Buffer> acquire(int width, int height);
  [[nodiscard]] std::size_t idle() const;

 private:
  struct Shelf;
  std::shared_ptr<Shelf> shelf_;
};

}  // namespace hwaccel
