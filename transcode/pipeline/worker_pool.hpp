#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include "protocols/base/time.hpp"

namespace transcode::pipeline {

class Lane;

struct WorkerPoolSnapshot {
  std::uint64_t jobs = 0;     // done
  std::uint64_t waiting = 0;  // lanes with work, waiting for a thread
};

// The threads on which media is decoded, composed and encoded. Destroying it drops what still
// waits, lets running jobs end and joins. Lanes may outlive it; their jobs are then refused.
// Thread-safe.
class WorkerPool {
 public:
  using Clock = std::function<protocols::TimePoint()>;

  // 1 … 256 threads. `clock`, thread-safe, measures the time that media work takes; without one the
  // seconds in all snapshots stay 0.
  explicit WorkerPool(unsigned threads, Clock clock = {});
  ~WorkerPool();

  // A serial queue on the pool for at most `capacity` waiting jobs.
  std::shared_ptr<Lane> make_lane(std::size_t capacity = 8);
  [[nodiscard]] WorkerPoolSnapshot snapshot() const;
  [[nodiscard]] protocols::TimePoint now() const {
    return clock_ ? clock_() : protocols::TimePoint{};
  }

  struct Shared;

 private:
  const Clock clock_;
  std::shared_ptr<Shared> shared_;
  std::vector<std::thread> threads_;
};

// Runs jobs one at a time, in order, on some thread of its pool. Thread-safe. Jobs may post to any
// lane, this one too. A job that throws ends the program.
class Lane : public std::enable_shared_from_this<Lane> {
 public:
  using Job = std::move_only_function<void()>;

  ~Lane();
  // False, and the job destroyed, where the queue is full or the pool or lane has ended.
  bool post(Job job);
  // Drops what waits and refuses what comes. Returns once no job runs (at once on the lane itself).
  void close();
  // As close(), without waiting for the running job.
  void abandon();
  [[nodiscard]] std::size_t waiting() const;
  [[nodiscard]] std::uint64_t refused() const;

  struct State;
  explicit Lane(std::shared_ptr<State> state);

 private:
  friend class WorkerPool;
  std::shared_ptr<State> state_;
};

}  // namespace transcode::pipeline
