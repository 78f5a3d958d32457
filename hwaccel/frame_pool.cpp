#include "hwaccel/frame_pool.hpp"

#include <mutex>
#include <vector>

namespace hwaccel {

struct FramePool::Shelf {
  explicit Shelf(std::size_t max) : max_idle(max) {}

  std::mutex mutex;
  const std::size_t max_idle;
  std::vector<std::unique_ptr<I420Buffer>> idle;
};

FramePool::FramePool(std::size_t max_idle) : shelf_(std::make_shared<Shelf>(max_idle)) {}

std::shared_ptr<I420Buffer> FramePool::acquire(int width, int height) {
  std::unique_ptr<I420Buffer> buffer;
  {
    const std::lock_guard lock(shelf_->mutex);
    auto& idle = shelf_->idle;
    // Buffers of a size no longer used go first: after a change of size none comes back.
    std::erase_if(idle,
                  [&](const auto& b) { return b->width() != width || b->height() != height; });
    if (!idle.empty()) {
      buffer = std::move(idle.back());
      idle.pop_back();
    }
  }
  if (!buffer) buffer = std::make_unique<I420Buffer>(width, height);
  auto give_back = [shelf = shelf_](I420Buffer* raw) {
    std::unique_ptr<I420Buffer> returned(raw);
    const std::lock_guard lock(shelf->mutex);
    if (shelf->idle.size() < shelf->max_idle) shelf->idle.push_back(std::move(returned));
  };
  return {buffer.release(), std::move(give_back)};
}

std::size_t FramePool::idle() const {
  const std::lock_guard lock(shelf_->mutex);
  return shelf_->idle.size();
}

}  // namespace hwaccel
