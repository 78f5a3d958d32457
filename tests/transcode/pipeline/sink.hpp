#pragma once

#include <condition_variable>
#include <future>
#include <mutex>
#include <vector>

#include "transcode/pipeline/worker_pool.hpp"

namespace transcode::pipeline::testing {

// Collects what a worker gives and lets the test wait for it.
template <class T>
class Sink {
 public:
  void put(T item) {
    const std::lock_guard lock(mutex_);
    items_.push_back(std::move(item));
    changed_.notify_all();
  }
  std::vector<T> wait(std::size_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return items_.size() >= count; });
    return items_;
  }
  std::size_t size() {
    const std::lock_guard lock(mutex_);
    return items_.size();
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<T> items_;
};

// Holds the only thread of a pool until let go, so that queues fill without waiting for time.
class Hold {
 public:
  explicit Hold(WorkerPool& pool) : lane_(pool.make_lane()) {
    std::promise<void> entered;
    auto held = entered.get_future();
    (void)lane_->post([&entered, opened = open_.get_future().share()] {
      entered.set_value();
      opened.wait();
    });
    held.wait();
  }
  ~Hold() { release(); }
  Hold(const Hold&) = delete;
  Hold& operator=(const Hold&) = delete;
  void release() {
    if (!released_) open_.set_value();
    released_ = true;
  }

 private:
  std::promise<void> open_;
  bool released_ = false;
  std::shared_ptr<Lane> lane_;
};

}  // namespace transcode::pipeline::testing
