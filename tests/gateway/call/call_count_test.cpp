#include "gateway/call/call_count.hpp"

#include "tests/gateway/call/call_world.hpp"

namespace gateway::call {
namespace {

using namespace std::chrono_literals;
using monitoring::Direction;
using monitoring::Encrypted;
using monitoring::Protocol;
using monitoring::Refusal;
using protocols::EndReason;

constexpr protocols::TimePoint kStart{1h};

class CallCountTest : public testing::CallWorld {
 protected:
  [[nodiscard]] std::uint64_t refused(Refusal reason) const {
    return static_cast<std::uint64_t>(metrics_.calls_refused.at(Protocol::Sip, reason));
  }
  [[nodiscard]] std::int64_t active(Encrypted encrypted) const {
    return static_cast<std::int64_t>(
        metrics_.calls_active.at(Protocol::Sip, Direction::Incoming, encrypted));
  }
};

TEST_F(CallCountTest, ACallTakesOnePlaceFromItsAnswerToItsEnd) {
  CallCount count(services_, "sip", kStart);
  EXPECT_EQ(services_.active_calls, 0U);
  count.occupy();
  count.occupy();
  EXPECT_EQ(services_.active_calls, 1U);
  count.ended(EndReason::RemoteHangup);
  EXPECT_EQ(services_.active_calls, 0U);
  count.ended(EndReason::RemoteHangup);
  EXPECT_EQ(services_.active_calls, 0U) << "a second end gives nothing back";
}

TEST_F(CallCountTest, AConnectedCallIsActiveUntilItEndsForAReason) {
  CallCount count(services_, "sip", kStart);
  count.connected(true, kStart + 2s);
  EXPECT_EQ(active(Encrypted::Yes), 1);
  EXPECT_EQ(active(Encrypted::No), 0);
  count.ended(EndReason::Timeout);
  EXPECT_EQ(active(Encrypted::Yes), 0);
  const auto figures = metrics_.snapshot().figures;
  EXPECT_EQ(figures.calls.at(Protocol::Sip, Direction::Incoming, Encrypted::Yes), 1U);
  EXPECT_EQ(figures.calls_ended.at(Protocol::Sip, monitoring::End::Timeout), 1U);
  EXPECT_EQ(figures.call_setup.at(Protocol::Sip).sum, 2.0);
}

TEST_F(CallCountTest, ACallThatWasNeverConnectedIsARefusalUnlessTheCallerGaveUp) {
  CallCount(services_, "sip", kStart).ended(EndReason::EncryptionRequired);
  CallCount(services_, "sip", kStart).ended(EndReason::Cancelled);
  EXPECT_EQ(refused(Refusal::EncryptionRequired), 1U);
  EXPECT_EQ(metrics_.snapshot().figures.calls_ended.at(Protocol::Sip, monitoring::End::Cancelled),
            0U);
}

TEST_F(CallCountTest, RefusingWhileDrainingIsNotRefusingForLoad) {
  CallCount(services_, "sip", kStart).ended(EndReason::Overloaded);
  services_.draining = true;
  CallCount(services_, "sip", kStart).ended(EndReason::Overloaded);
  EXPECT_EQ(refused(Refusal::Overloaded), 1U);
  EXPECT_EQ(refused(Refusal::Draining), 1U);
}

TEST_F(CallCountTest, OnlyTheFirstPictureIsTimed) {
  CallCount count(services_, "sip", kStart);
  count.first_picture(kStart + 1s);
  count.first_picture(kStart + 9s);
  EXPECT_EQ(metrics_.snapshot().figures.first_frame.at(monitoring::Leg::Room).sum, 1.0);
}

}  // namespace
}  // namespace gateway::call
