#include "gateway/signalling/sip_call_slot.hpp"

#include "gateway/io/clock.hpp"
#include "gateway/io/random.hpp"
#include "gateway/signalling/sip_service.hpp"
#include "tests/gateway/signalling/loopback.hpp"

namespace gateway::signalling {
namespace {

using protocols::CallEvent;
using protocols::EndReason;

// A slot of a service that has no socket: what it sends goes nowhere.
class SipCallSlotTest : public testing::Loopback {
 protected:
  SipCallSlotTest() {
    service_ = std::make_shared<SipService>(context_.get_executor(), SipServiceSettings{}, metrics_,
                                            log_, io::system_random(), nullptr);
    const auto invite =
        *protocols::sip::parse(protocols::as_bytes(testing::request("INVITE", "c1", "UDP", 5060)));
    slot_ = std::make_shared<SipCallSlot>(
        service_, context_.get_executor(),
        protocols::sip::Call::incoming({}, invite, flow_, io::system_random(), io::now()));
  }
  ~SipCallSlotTest() override {
    slot_.reset();
    service_->close();
    context_.poll();
  }

  const protocols::sip::Flow flow_{
      protocols::sip::Transport::Udp, {"127.0.0.1", 5060}, {"127.0.0.1", 5060}, 0, {}};
  admin::Metrics metrics_;
  log::Log log_{config::LogLevel::Error, config::LogFormat::Text,
                log::Redactor(std::array<std::byte, 32>{}), [](std::string_view) {}};
  std::shared_ptr<SipService> service_;
  std::shared_ptr<SipCallSlot> slot_;
  std::vector<CallEvent> events_;
};

TEST_F(SipCallSlotTest, WhatHappenedBeforeTheOwnerCameIsToldAtOnce) {
  slot_->handle_message(
      *protocols::sip::parse(protocols::as_bytes(testing::request("CANCEL", "c1", "UDP", 5060))),
      flow_);
  slot_->attach([this](const CallEvent& event) { events_.push_back(event); });
  ASSERT_FALSE(events_.empty());
  EXPECT_TRUE(std::holds_alternative<protocols::IncomingCall>(events_.front()));
}

TEST_F(SipCallSlotTest, AnOwnerMayActFromInsideItsHandler) {
  slot_->attach([this](const CallEvent& event) {
    events_.push_back(event);
    if (events_.size() > 1) return;
    slot_->act(
        [](protocols::sip::Call& call) { call.reject(EndReason::Busy, std::nullopt, io::now()); });
    EXPECT_EQ(events_.size(), 1U) << "what that brings comes after this handler";
  });
  ASSERT_EQ(events_.size(), 2U);
  EXPECT_EQ(std::get<protocols::Ended>(events_[1]).reason, EndReason::Busy);
}

TEST_F(SipCallSlotTest, NobodyIsToldAfterTheOwnerHasGone) {
  slot_->attach([this](const CallEvent& event) { events_.push_back(event); });
  events_.clear();
  {
    SipLeg leg(slot_, {.encrypted = false, .local_host = {}, .remote_host = {}});
  }
  slot_->act([](protocols::sip::Call& call) { call.hang_up(EndReason::LocalHangup, io::now()); });
  EXPECT_TRUE(events_.empty());
}

TEST_F(SipCallSlotTest, RemembersItsLastFourConnections) {
  slot_->note(0);
  EXPECT_FALSE(slot_->came_by(0));
  for (std::uint64_t connection = 1; connection <= 5; ++connection) slot_->note(connection);
  EXPECT_FALSE(slot_->came_by(1));
  for (std::uint64_t connection = 2; connection <= 5; ++connection) {
    EXPECT_TRUE(slot_->came_by(connection));
  }
}

}  // namespace
}  // namespace gateway::signalling
