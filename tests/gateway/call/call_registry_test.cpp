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
  return {.dialled = std::move(number), .caller = "Ada's room", .product = "Yealink-001565ab12cd"};
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

TEST_F(CallRegistryTest, ACallIsAnsweredWithPortsAndTheyComeBackAtItsEnd) {
  const auto leg = begin();
  leg->tell(dialled("*43"));
  ASSERT_TRUE(leg->accepted);
  EXPECT_TRUE(leg->rang);
  EXPECT_FALSE(leg->accepted->streams.empty());
  EXPECT_EQ(leg->accepted->encryption, protocols::EncryptionPolicy::Required);
  EXPECT_GT(ports_.in_use(), 0U);
  EXPECT_EQ(services_.active_calls, 1U);
  end(*leg, EndReason::RemoteHangup);
  turn();
  EXPECT_EQ(ports_.in_use(), 0U);
  EXPECT_EQ(services_.active_calls, 0U);
}

TEST_F(CallRegistryTest, AboveTheLimitACallIsToldWhenToTryAgain) {
  config_.capacity.max_calls = 1;
  const auto first = begin(), second = begin();
  first->tell(dialled("1001"));
  second->tell(dialled("1001"));
  EXPECT_TRUE(first->accepted);
  EXPECT_FALSE(second->accepted);
  EXPECT_EQ(second->rejected, EndReason::Overloaded);
  EXPECT_TRUE(second->retry_after);
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

TEST_F(CallRegistryTest, TheLogHoldsNothingOfWhoCalls) {
  const auto leg = begin();
  leg->tell(dialled("1001"));
  end(*leg, EndReason::RemoteHangup);
  EXPECT_NE(logged_.find("product=Yealink\n"), std::string::npos) << logged_;
  for (const auto* personal : {"192.0.2.77", "Ada", "1001", "001565"}) {
    EXPECT_EQ(logged_.find(personal), std::string::npos) << personal << " in " << logged_;
  }
}

}  // namespace
}  // namespace gateway::call
