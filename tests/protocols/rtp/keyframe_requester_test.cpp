#include "protocols/rtp/keyframe_requester.hpp"

#include <gtest/gtest.h>

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;
using Ask = KeyframeRequester::Ask;

TEST(KeyframeRequester, AsksEachHalfSecondUntilOneCame) {
  KeyframeRequester requester;
  const FeedbackSupport peer{.pli = true};
  requester.want(TimePoint(1s));
  EXPECT_EQ(requester.poll(peer, TimePoint(1s)), Ask::Pli);
  EXPECT_FALSE(requester.poll(peer, TimePoint(1400ms)));
  EXPECT_EQ(requester.poll(peer, TimePoint(1500ms)), Ask::Pli);
  requester.arrived();
  EXPECT_FALSE(requester.poll(peer, TimePoint(3s)));
  EXPECT_FALSE(requester.deadline());
}

TEST(KeyframeRequester, KeepsItsPaceOverSeveralWishes) {
  KeyframeRequester requester;
  const FeedbackSupport peer{.fir = true};
  requester.want(TimePoint(1s));
  EXPECT_EQ(requester.poll(peer, TimePoint(1s)), Ask::Fir);
  const auto first = requester.fir_sequence();
  requester.arrived();
  requester.want(TimePoint(1100ms));
  EXPECT_FALSE(requester.poll(peer, TimePoint(1100ms)));
  EXPECT_EQ(requester.poll(peer, TimePoint(1500ms)), Ask::Fir);
  EXPECT_NE(requester.fir_sequence(), first);
}

TEST(KeyframeRequester, TriesFirWherePliIsNotObeyed) {
  KeyframeRequester requester;
  const FeedbackSupport peer{.pli = true, .fir = true};
  requester.want(TimePoint(1s));
  EXPECT_EQ(requester.poll(peer, TimePoint(1s)), Ask::Pli);
  EXPECT_EQ(requester.poll(peer, TimePoint(2s)), Ask::Pli);
  EXPECT_EQ(requester.poll(peer, TimePoint(3s)), Ask::Fir);
}

TEST(KeyframeRequester, NeverAsksAPeerThatReadsNeither) {
  KeyframeRequester requester;
  requester.want(TimePoint(1s));
  EXPECT_FALSE(requester.poll({}, TimePoint(1s)));
}

}  // namespace
}  // namespace protocols::rtp
