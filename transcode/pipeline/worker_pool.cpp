#include "transcode/pipeline/worker_pool.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>

#include "protocols/base/check.hpp"

namespace transcode::pipeline {

// Lanes with work wait here for a thread.
struct WorkerPool::Shared {
  std::mutex mutex;
  std::condition_variable wake;
  std::deque<std::shared_ptr<Lane::State>> ready;
  bool ended = false;
  std::uint64_t jobs = 0;
};

// A lane is in the pool's queue, or on a thread, or neither; never twice.
struct Lane::State {
  explicit State(std::shared_ptr<WorkerPool::Shared> p, std::size_t c)
      : pool(std::move(p)), capacity(c) {}

  const std::shared_ptr<WorkerPool::Shared> pool;
  const std::size_t capacity;
  mutable std::mutex mutex;
  std::condition_variable idle;
  std::deque<Job> jobs;
  bool scheduled = false, running = false, closed = false;
  std::thread::id runner;
  std::uint64_t refused = 0;
};

namespace {

using SharedPtr = std::shared_ptr<WorkerPool::Shared>;
using LanePtr = std::shared_ptr<Lane::State>;

bool enqueue(WorkerPool::Shared& pool, LanePtr lane) {
  const std::lock_guard lock(pool.mutex);
  if (pool.ended) return false;
  pool.ready.push_back(std::move(lane));
  pool.wake.notify_one();
  return true;
}

// Runs one job of the lane, then puts it behind the others: no lane starves another.
void run_one(WorkerPool::Shared& pool, const LanePtr& lane) {
  Lane::Job job;
  {
    const std::lock_guard lock(lane->mutex);
    if (lane->jobs.empty()) {
      lane->scheduled = false;
      return;
    }
    job = std::move(lane->jobs.front());
    lane->jobs.pop_front();
    lane->running = true;
    lane->runner = std::this_thread::get_id();
  }
  job();
  job = nullptr;  // what it holds goes before anyone waiting in close() is told
  bool more = false;
  {
    const std::lock_guard lock(lane->mutex);
    lane->running = false;
    lane->runner = {};
    more = !lane->jobs.empty();
    lane->scheduled = more;
    lane->idle.notify_all();
  }
  if (more && !enqueue(pool, lane)) {
    const std::lock_guard lock(lane->mutex);
    lane->scheduled = false;
  }
}

void work(const SharedPtr& pool) {
  while (true) {
    LanePtr lane;
    {
      std::unique_lock lock(pool->mutex);
      pool->wake.wait(lock, [&] { return pool->ended || !pool->ready.empty(); });
      if (pool->ended) return;
      lane = std::move(pool->ready.front());
      pool->ready.pop_front();
      ++pool->jobs;
    }
    run_one(*pool, lane);
  }
}

}  // namespace

WorkerPool::WorkerPool(unsigned threads, Clock clock)
    : clock_(std::move(clock)), shared_(std::make_shared<Shared>()) {
  protocols::check(threads >= 1 && threads <= 256);
  for (unsigned i = 0; i < threads; ++i) threads_.emplace_back(work, shared_);
}

WorkerPool::~WorkerPool() {
  std::deque<LanePtr> waiting;
  {
    const std::lock_guard lock(shared_->mutex);
    shared_->ended = true;
    waiting.swap(shared_->ready);
    shared_->wake.notify_all();
  }
  for (auto& thread : threads_) thread.join();
  // Jobs may own what owns lanes: they go outside every lock.
  for (const auto& lane : waiting) {
    std::deque<Lane::Job> jobs;
    const std::lock_guard lock(lane->mutex);
    jobs.swap(lane->jobs);
    lane->scheduled = false;
  }
}

std::shared_ptr<Lane> WorkerPool::make_lane(std::size_t capacity) {
  protocols::check(capacity >= 1);
  return std::make_shared<Lane>(std::make_shared<Lane::State>(shared_, capacity));
}

WorkerPoolSnapshot WorkerPool::snapshot() const {
  const std::lock_guard lock(shared_->mutex);
  return {shared_->jobs, shared_->ready.size()};
}

Lane::Lane(std::shared_ptr<State> state) : state_(std::move(state)) {}
Lane::~Lane() {
  abandon();
}

bool Lane::post(Job job) {
  State& s = *state_;
  {
    const std::lock_guard lock(s.mutex);
    if (s.closed || s.jobs.size() >= s.capacity) {
      ++s.refused;
      return false;
    }
    s.jobs.push_back(std::move(job));
    if (s.running || s.scheduled) return true;
    s.scheduled = true;
  }
  if (enqueue(*s.pool, state_)) return true;
  std::deque<Job> dropped;
  const std::lock_guard lock(s.mutex);
  s.scheduled = false;
  dropped.swap(s.jobs);
  ++s.refused;
  return false;
}

void Lane::abandon() {
  std::deque<Job> dropped;
  const std::lock_guard lock(state_->mutex);
  state_->closed = true;
  dropped.swap(state_->jobs);
}

void Lane::close() {
  abandon();
  State& s = *state_;
  std::unique_lock lock(s.mutex);
  if (s.runner == std::this_thread::get_id()) return;
  s.idle.wait(lock, [&] { return !s.running; });
}

std::size_t Lane::waiting() const {
  const std::lock_guard lock(state_->mutex);
  return state_->jobs.size();
}

std::uint64_t Lane::refused() const {
  const std::lock_guard lock(state_->mutex);
  return state_->refused;
}

}  // namespace transcode::pipeline
