#include "protocols/webrtc/media_component.hpp"

#include <gtest/gtest.h>

namespace protocols::webrtc {
namespace {

using namespace std::chrono_literals;
using Clear = MediaComponent::Clear;

const Address kSignalled{"192.0.2.1", 4000}, kNat{"198.51.100.1", 4001}, kOther{"203.0.113.1", 4};

TEST(MediaComponentTest, GoesWhereTheSignallingSaysUntilAPacketComes) {
  MediaComponent component;
  EXPECT_EQ(component.destination(), std::nullopt);
  component.signal({"0.0.0.0", 4000});
  EXPECT_EQ(component.destination(), std::nullopt);
  component.signal(kSignalled);
  EXPECT_EQ(component.destination(), kSignalled);
  EXPECT_TRUE(component.follow_authenticated(kNat, TimePoint{1s}));
  EXPECT_EQ(component.destination(), kNat);
  component.signal(kSignalled);
  EXPECT_EQ(component.destination(), kNat) << "nothing new was signalled";
  component.signal(kOther);
  EXPECT_EQ(component.destination(), kOther);
}

TEST(MediaComponentTest, AnAuthenticatedPacketMovesItOnlyAfterSilence) {
  MediaComponent component;
  component.signal(kSignalled);
  component.follow_authenticated(kNat, TimePoint{1s});
  EXPECT_FALSE(component.follow_authenticated(kOther, TimePoint{2s}));
  EXPECT_EQ(component.destination(), kNat);
  EXPECT_TRUE(component.follow_authenticated(kOther, TimePoint{3s}));
  EXPECT_EQ(component.destination(), kOther);
}

TEST(MediaComponentTest, AClearStreamEndsAtTheSignalledAddressOnceItSpoke) {
  MediaComponent component;
  component.signal(kSignalled);
  EXPECT_EQ(component.follow_clear(kNat, TimePoint{1s}), Clear::Moved);
  EXPECT_EQ(component.follow_clear(kOther, TimePoint{9s}), Clear::Refused);
  EXPECT_EQ(component.follow_clear(kNat, TimePoint{9s}), Clear::Accepted);
  EXPECT_EQ(component.follow_clear(kSignalled, TimePoint{9s}), Clear::Moved);
  EXPECT_EQ(component.follow_clear(kNat, TimePoint{99s}), Clear::Refused);
  EXPECT_EQ(component.destination(), kSignalled);
}

}  // namespace
}  // namespace protocols::webrtc
