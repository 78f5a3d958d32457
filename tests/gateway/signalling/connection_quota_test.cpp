#include "gateway/signalling/connection_quota.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace gateway::signalling {
namespace {

class ConnectionQuotaTest : public ::testing::Test {
 protected:
  const std::shared_ptr<ConnectionQuota> quota_ =
      std::make_shared<ConnectionQuota>(ConnectionQuota::Most{.of_all = 4, .of_one_source = 2});
};

TEST_F(ConnectionQuotaTest, OneSourceTakesItsShareAndNoMore) {
  const auto first = quota_->enter("192.0.2.1"), second = quota_->enter("192.0.2.1");
  EXPECT_TRUE(first && second);
  EXPECT_FALSE(quota_->enter("192.0.2.1"));
  EXPECT_TRUE(quota_->enter("192.0.2.2"));
}

TEST_F(ConnectionQuotaTest, TheAddressesOfOneIpv6NetworkAreOneSource) {
  const auto first = quota_->enter("2001:db8::1"), second = quota_->enter("2001:db8::2");
  EXPECT_TRUE(first && second);
  EXPECT_FALSE(quota_->enter("2001:db8::3"));
  EXPECT_TRUE(quota_->enter("2001:db8:0:1::3"));
}

TEST_F(ConnectionQuotaTest, AllTogetherTakeNoMoreThanThereAre) {
  std::vector<ConnectionQuota::Place> places;
  for (const auto* host : {"192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"}) {
    places.push_back(quota_->enter(host));
    EXPECT_TRUE(places.back());
  }
  EXPECT_FALSE(quota_->enter("192.0.2.5"));
}

TEST_F(ConnectionQuotaTest, APlaceIsFreeAgainOnceItsLastHolderHasGone) {
  auto first = quota_->enter("192.0.2.1"), second = quota_->enter("192.0.2.1");
  auto copy = second;
  second.reset();
  EXPECT_FALSE(quota_->enter("192.0.2.1"));
  copy.reset();
  EXPECT_TRUE(quota_->enter("192.0.2.1"));
}

TEST_F(ConnectionQuotaTest, OursAreAlwaysLetInAndCount) {
  const auto first = quota_->enter("192.0.2.1"), second = quota_->enter("192.0.2.1");
  auto ours = quota_->enter_ours("192.0.2.1");
  EXPECT_TRUE(ours);
  const auto third = quota_->enter("192.0.2.2");
  EXPECT_TRUE(third);
  EXPECT_FALSE(quota_->enter("192.0.2.3"));
  ours.reset();
  EXPECT_TRUE(quota_->enter("192.0.2.3"));
}

TEST_F(ConnectionQuotaTest, PlacesOutliveWhoGaveThem) {
  auto quota = std::make_shared<ConnectionQuota>(ConnectionQuota::Most{});
  auto place = quota->enter("192.0.2.1");
  quota.reset();
  EXPECT_TRUE(place);
  place.reset();
}

}  // namespace
}  // namespace gateway::signalling
