#include "gateway/call/call_registry.hpp"

#include "tests/gateway/call/call_world.hpp"

namespace gateway::call {
namespace {

using protocols::EndReason;

class CallRegistryTest : public testing::CallWorld {
 protected:
  ~CallRegistryTest() override {
    calls_->forget_all();
    turn();
  }

  std::shared_ptr<testing::LegRecord> begin() {
    auto record = std::make_shared<testing::LegRecord>();
    calls_->start(services_, std::make_unique<testing::FakeLeg>(record), context_.get_executor());
    return record;
  }
  // What is posted runs; the call's timers do not come due.
  void turn() {
    context_.restart();
    context_.poll();
  }
  void end(testing::LegRecord& leg, EndReason reason) {
    leg.tell(protocols::Ended{reason, 0, {}});
    turn();
  }

  std::shared_ptr<CallRegistry> calls_ = std::make_shared<CallRegistry>();
};

protocols::IncomingCall dialled(std::string number) {
  return {.dialled = std::move(number), .caller = "Room", .product = {}};
}

TEST_F(CallRegistryTest, ACallIsKeptUntilItHasEnded) {
  const auto one = begin(), other = begin();
  turn();
  EXPECT_EQ(calls_->size(), 2U);
  end(*one, EndReason::RemoteHangup);
  EXPECT_EQ(calls_->size(), 1U);
  EXPECT_TRUE(one->gone);
  EXPECT_FALSE(other->gone);
}

TEST_F(CallRegistryTest, ADrainsEndReachesEveryCall) {
  const auto first = begin(), second = begin();
  first->tell(dialled("1001"));
  second->tell(dialled("*43"));
  calls_->end_all();
  turn();
  EXPECT_EQ(first->hung_up, EndReason::LocalHangup);
  EXPECT_EQ(second->hung_up, EndReason::LocalHangup);
}

TEST_F(CallRegistryTest, WhatIsForgottenIsGoneAtOnce) {
  const auto leg = begin();
  turn();
  calls_->forget_all();
  context_.poll();
  EXPECT_EQ(calls_->size(), 0U);
  EXPECT_TRUE(leg->gone);
}

}  // namespace
}  // namespace gateway::call
