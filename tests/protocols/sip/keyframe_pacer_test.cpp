#include "protocols/sip/keyframe_pacer.hpp"

#include <gtest/gtest.h>

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;

constexpr TimePoint kStart{std::chrono::hours(1)};

TEST(KeyframePacer, TheFirstWishIsGrantedAtOnceAndTheNextASecondLater) {
  KeyframePacer pacer;
  EXPECT_FALSE(pacer.take(kStart));
  pacer.wish(kStart);
  EXPECT_TRUE(pacer.take(kStart));
  pacer.answered();
  pacer.wish(kStart + 10ms);
  pacer.wish(kStart + 20ms);
  EXPECT_FALSE(pacer.take(kStart + 20ms));
  EXPECT_EQ(pacer.deadline(), kStart + 1s);
  EXPECT_TRUE(pacer.take(kStart + 1s));
  EXPECT_FALSE(pacer.take(kStart + 5s));
}

TEST(KeyframePacer, WaitsForTheAnswerBeforeAskingAgain) {
  KeyframePacer pacer;
  pacer.wish(kStart);
  EXPECT_TRUE(pacer.take(kStart));
  pacer.wish(kStart + 2s);
  EXPECT_FALSE(pacer.take(kStart + 2s));
  EXPECT_FALSE(pacer.deadline());
  pacer.answered();
  EXPECT_TRUE(pacer.take(kStart + 2s));
}

TEST(KeyframePacer, AsksNoMoreOnceRefused) {
  KeyframePacer pacer;
  pacer.wish(kStart);
  pacer.refuse();
  EXPECT_FALSE(pacer.take(kStart));
  pacer.wish(kStart + 5s);
  EXPECT_FALSE(pacer.deadline());
}

}  // namespace
}  // namespace protocols::sip
