#include "protocols/base/take_front.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace protocols {
namespace {

TEST(TakeFront, GivesTheOldestAndThenNothing) {
  std::deque<int> queue{1, 2};
  EXPECT_EQ(take_front(queue), 1);
  EXPECT_EQ(take_front(queue), 2);
  EXPECT_EQ(take_front(queue), std::nullopt);
}

TEST(TakeFront, MovesWhatCannotBeCopied) {
  std::deque<std::unique_ptr<int>> queue;
  queue.push_back(std::make_unique<int>(7));
  const std::optional<std::unique_ptr<int>> taken = take_front(queue);
  ASSERT_TRUE(taken.has_value());
  EXPECT_EQ(**taken, 7);
  EXPECT_TRUE(queue.empty());
}

}  // namespace
}  // namespace protocols
