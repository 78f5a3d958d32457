#include "hwaccel/frame_pool.hpp"

#include <gtest/gtest.h>

namespace hwaccel {
namespace {

TEST(FramePool, BuffersComeBackWhenTheLastReferenceGoes) {
  FramePool pool(2);
  auto a = pool.acquire(320, 180);
  const auto* memory = a.get();
  auto b = a;
  a.reset();
  EXPECT_EQ(pool.idle(), 0U);
  b.reset();
  EXPECT_EQ(pool.idle(), 1U);
  EXPECT_EQ(pool.acquire(320, 180).get(), memory);
}

TEST(FramePool, KeepsNoMoreThanItsLimitAndNoOldSizes) {
  FramePool pool(2);
  {
    const auto a = pool.acquire(16, 16), b = pool.acquire(16, 16), c = pool.acquire(16, 16);
  }
  EXPECT_EQ(pool.idle(), 2U);
  (void)pool.acquire(32, 32);
  EXPECT_EQ(pool.idle(), 1U);
}

TEST(FramePool, ABufferMayOutliveThePool) {
  std::shared_ptr<I420Buffer> buffer;
  {
    FramePool pool;
    buffer = pool.acquire(17, 3);
  }
  buffer->fill(1, 2, 3);
  EXPECT_EQ(buffer->width(Plane::U), 9);
  EXPECT_EQ(buffer->height(Plane::V), 2);
  EXPECT_EQ(buffer->data(Plane::V)[buffer->stride(Plane::V) + 8], 3);
}

}  // namespace
}  // namespace hwaccel
