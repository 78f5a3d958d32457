#include "gateway/web/connection_limits.hpp"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace gateway::web {
namespace {

using PlacePtr = std::shared_ptr<ConnectionLimits::Place>;

TEST(ConnectionLimits, CountBySourceAndInAll) {
  const auto limits = std::make_shared<ConnectionLimits>(3, 2);
  auto first = limits->enter("a");
  const auto second = limits->enter("a");
  EXPECT_NE(second, nullptr);
  EXPECT_EQ(limits->enter("a"), nullptr) << "two of one source";
  const auto third = limits->enter("b");
  EXPECT_NE(third, nullptr);
  EXPECT_EQ(limits->enter("c"), nullptr) << "three in all";
  first.reset();
  EXPECT_NE(limits->enter("c"), nullptr);
}

TEST(ConnectionLimits, ARefusalTakesNoPlace) {
  const auto limits = std::make_shared<ConnectionLimits>(2, 1);
  auto a = limits->enter("a");
  for (int i = 0; i < 5; ++i) EXPECT_EQ(limits->enter("a"), nullptr);
  const auto b = limits->enter("b");
  EXPECT_NE(b, nullptr);
  for (int i = 0; i < 5; ++i) EXPECT_EQ(limits->enter("c"), nullptr);
  a.reset();
  EXPECT_NE(limits->enter("c"), nullptr);
}

TEST(ConnectionLimits, APlaceCountsAsLongAsSomebodyHoldsIt) {
  const auto limits = std::make_shared<ConnectionLimits>(10, 1);
  auto place = limits->enter("a");
  auto held = place;
  place.reset();
  EXPECT_EQ(limits->enter("a"), nullptr);
  held.reset();
  EXPECT_NE(limits->enter("a"), nullptr);
}

TEST(ConnectionLimits, APlaceMayOutliveItsOwner) {
  auto limits = std::make_shared<ConnectionLimits>(1, 1);
  auto place = limits->enter("a");
  const std::weak_ptr<ConnectionLimits> alive = limits;
  limits.reset();
  EXPECT_FALSE(alive.expired());
  place.reset();
  EXPECT_TRUE(alive.expired());
}

TEST(ConnectionLimits, OfNoneNobodyEnters) {
  EXPECT_EQ(std::make_shared<ConnectionLimits>(0, 5)->enter("a"), nullptr);
  EXPECT_EQ(std::make_shared<ConnectionLimits>(5, 0)->enter("a"), nullptr);
}

TEST(ConnectionLimits, HoldAgainstManyThreadsAtOnce) {
  constexpr unsigned kMost = 8, kPerSource = 3;
  const auto limits = std::make_shared<ConnectionLimits>(kMost, kPerSource);
  std::atomic<unsigned> here = 0, most = 0;
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t) {
      threads.emplace_back([&, source = std::to_string(t)] {
        for (int round = 0; round < 500; ++round) {
          std::vector<PlacePtr> places;
          for (unsigned i = 0; i <= kPerSource; ++i) {
            if (auto place = limits->enter(source)) places.push_back(std::move(place));
          }
          EXPECT_LE(places.size(), kPerSource);
          const auto count = static_cast<unsigned>(places.size());
          const unsigned now = here += count;
          for (unsigned seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
          }
          here -= count;
        }
      });
    }
  }
  EXPECT_LE(most, kMost);
  std::vector<PlacePtr> places;
  for (unsigned i = 0; i < kMost; ++i) places.push_back(limits->enter(std::to_string(i)));
  for (const auto& place : places) EXPECT_NE(place, nullptr) << "every place was given back";
}

}  // namespace
}  // namespace gateway::web
