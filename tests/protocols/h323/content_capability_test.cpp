#include "protocols/h323/content_capability.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h323/room.hpp"

namespace {

using namespace script;

TEST(ContentCapability, WrapsAVideoCapabilityWithItsRole) {
  const auto made = h323::make_content(h264(64, 85));
  const auto* inside = h323::content_of(made);
  ASSERT_NE(inside, nullptr);
  ASSERT_EQ(inside->size(), 1U);
  EXPECT_TRUE(inside->front().is<VideoCapability::Is::GenericVideoCapability>());
}

TEST(ContentCapability, IsNeitherPlainVideoNorAnotherExtension) {
  EXPECT_EQ(h323::content_of(h264(64, 85)), nullptr);
  ExtendedVideoCapability other;
  other.video_capability.push_back(h264(64, 85));
  const auto wrap = [&] {
    return VideoCapability::of<VideoCapability::Is::ExtendedVideoCapability>(other);
  };
  EXPECT_EQ(h323::content_of(wrap()), nullptr);
  other.video_capability_extension = {generic({0, 0, 8, 239, 1, 9}), GenericCapability()};
  EXPECT_EQ(h323::content_of(wrap()), nullptr);
}

TEST(ContentCapability, SaysThatTokensAreSpoken) {
  EXPECT_TRUE(h323::is_content_control(h323::content_control()));
  EXPECT_FALSE(h323::is_content_control(g711()));
  EXPECT_FALSE(h323::is_content_control(
      Capability::of<Capability::Is::GenericControlCapability>(generic({0, 0, 8, 239, 1, 2}))));
}

}  // namespace
