#include "transcode/pipeline/worker_pool.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <future>

namespace transcode::pipeline {
namespace {

// Holds a lane's thread until let go, so that a queue fills without any waiting for time.
struct Gate {
  std::promise<void> entered, open;
  std::shared_future<void> opened{open.get_future()};
  Lane::Job job() {
    return [this] {
      entered.set_value();
      opened.wait();
    };
  }
};

void drain(Lane& lane) {
  std::promise<void> done;
  ASSERT_TRUE(lane.post([&] { done.set_value(); }));
  done.get_future().wait();
}

TEST(WorkerPool, JobsOfALaneRunOneAtATimeAndInOrder) {
  WorkerPool pool(4);
  const auto lane = pool.make_lane(1000);
  std::vector<int> order;
  std::atomic<int> inside = 0;
  for (int i = 0; i < 500; ++i) {
    ASSERT_TRUE(lane->post([&, i] {
      EXPECT_EQ(++inside, 1);
      order.push_back(i);
      --inside;
    }));
  }
  drain(*lane);
  ASSERT_EQ(order.size(), 500U);
  EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
  EXPECT_GE(pool.snapshot().jobs, 501U);
}

TEST(WorkerPool, LanesRunBesideEachOther) {
  WorkerPool pool(2);
  const auto a = pool.make_lane(), b = pool.make_lane();
  Gate gate;
  ASSERT_TRUE(a->post(gate.job()));
  gate.entered.get_future().wait();
  drain(*b);
  gate.open.set_value();
  drain(*a);
}

TEST(WorkerPool, AFullLaneRefuses) {
  WorkerPool pool(1);
  const auto lane = pool.make_lane(2);
  Gate gate;
  ASSERT_TRUE(lane->post(gate.job()));
  gate.entered.get_future().wait();
  EXPECT_TRUE(lane->post([] {}));
  EXPECT_TRUE(lane->post([] {}));
  EXPECT_FALSE(lane->post([] {}));
  EXPECT_EQ(lane->refused(), 1U);
  EXPECT_EQ(lane->waiting(), 2U);
  gate.open.set_value();
}

TEST(WorkerPool, ClosingALaneDropsWhatWaitsAndWaitsForWhatRuns) {
  WorkerPool pool(1);
  const auto lane = pool.make_lane();
  Gate gate;
  std::atomic<bool> ran = false;
  ASSERT_TRUE(lane->post(gate.job()));
  gate.entered.get_future().wait();
  ASSERT_TRUE(lane->post([&] { ran = true; }));
  lane->abandon();
  gate.open.set_value();
  lane->close();
  EXPECT_FALSE(ran);
  EXPECT_FALSE(lane->post([] {}));
}

TEST(WorkerPool, ALaneMayCloseItselfAndPostToItself) {
  WorkerPool pool(1);
  const auto lane = pool.make_lane();
  std::promise<void> done;
  ASSERT_TRUE(lane->post([&] {
    EXPECT_TRUE(lane->post([&] {
      lane->close();
      done.set_value();
    }));
  }));
  done.get_future().wait();
  EXPECT_FALSE(lane->post([] {}));
}

TEST(WorkerPool, LanesMayOutliveThePool) {
  std::shared_ptr<Lane> lane;
  auto owned = std::make_shared<int>(1);
  {
    WorkerPool pool(1);
    lane = pool.make_lane(100);
    for (int i = 0; i < 50; ++i) (void)lane->post([owned] {});
  }
  EXPECT_EQ(owned.use_count(), 1);
  EXPECT_FALSE(lane->post([] {}));
  lane->close();
}

}  // namespace
}  // namespace transcode::pipeline
