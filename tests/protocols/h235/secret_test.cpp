#include "protocols/h235/secret.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h235/support.hpp"

namespace protocols::h235 {
namespace {

TEST(Secret, MovesWithoutACopyLeftBehind) {
  Secret first = Secret::copy_of(counting(16));
  const Secret second = std::move(first);
  EXPECT_TRUE(first.empty());
  EXPECT_EQ(to_bytes(second.view()), counting(16));
}

TEST(Secret, IsCopiedByNameOnly) {
  const Secret first = Secret::copy_of(counting(16));
  const Secret second = first.copy();
  EXPECT_EQ(to_bytes(first.view()), to_bytes(second.view()));
  EXPECT_NE(first.view().data(), second.view().data());
  static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
}

TEST(Secret, AssignmentReplacesWhatWasThere) {
  Secret key = Secret::copy_of(counting(16));
  key = Secret::copy_of(counting(4, 9));
  EXPECT_EQ(to_bytes(key.view()), counting(4, 9));
  Secret& same = key;
  key = std::move(same);
  EXPECT_EQ(to_bytes(key.view()), counting(4, 9));
}

TEST(Secret, CleansingOverwrites) {
  Bytes bytes = counting(32, 1);
  cleanse(bytes);
  EXPECT_EQ(bytes, Bytes(32));
  cleanse({});
}

}  // namespace
}  // namespace protocols::h235
