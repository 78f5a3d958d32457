#include "gateway/conference/echo_test.hpp"

#include "tests/gateway/conference/visitor.hpp"

namespace gateway::conference {
namespace {

using protocols::Codec;
using testing::deliver;
using testing::Visitor;

class EchoTestTest : public ::testing::Test {
 protected:
  std::unique_ptr<Seat> join(Visitor& visitor) { return *echo_.join(visitor.request(io_, "Anna")); }
  [[nodiscard]] const Participant& other(const Seat& seat) const {
    return seat.roster()->participants.at(1);
  }

  boost::asio::io_context io_;
  EchoTest echo_{"Echo"};
  Visitor anna_, ben_;
};

TEST_F(EchoTestTest, IsDialledAsStarFourThree) {
  EXPECT_EQ(echo_.number(), "*43");
  EXPECT_EQ(echo_.title(), "Echo");
}

TEST_F(EchoTestTest, WhatASeatPublishesComesBackAsAnother) {
  const auto seat = join(anna_);
  const auto track = seat->publish(TrackSource::Camera, Codec::H264);
  deliver(io_);
  ASSERT_EQ(anna_.roster->participants.size(), 2U);
  EXPECT_EQ(anna_.roster->participants[0].id, seat->id());
  EXPECT_TRUE(anna_.roster->participants[0].tracks.empty());
  const auto& echo = anna_.roster->participants[1];
  EXPECT_NE(echo.id, seat->id());
  EXPECT_EQ(echo.name, "Echo");
  ASSERT_EQ(echo.tracks.size(), 1U);
  EXPECT_EQ(echo.tracks[0].track, track);
  seat->unpublish(TrackSource::Camera);
  EXPECT_TRUE(other(*seat).tracks.empty());
}

TEST_F(EchoTestTest, AMuteAndAVoiceAreThoseOfTheEcho) {
  using namespace std::chrono_literals;
  const auto seat = join(anna_);
  const auto track = seat->publish(TrackSource::Microphone, Codec::Opus);
  for (auto at = testing::kStart + 1s; at < testing::kStart + 3s; at += 20ms) {
    seat->report_level(20, at);
  }
  EXPECT_EQ(seat->roster()->speakers, std::vector{track->owner()});
  seat->set_muted(TrackSource::Microphone, true);
  EXPECT_TRUE(track->muted());
  EXPECT_TRUE(other(*seat).tracks[0].muted);
}

TEST_F(EchoTestTest, TheEchoIsProtectedAsItsCallerIs) {
  const auto seat = join(anna_);
  const LegEncryption keyed{.encrypted = true, .words = "SDES", .decrypted_by_gateway = true};
  seat->set_encryption(keyed);
  for (const auto& participant : seat->roster()->participants) {
    EXPECT_EQ(participant.encryption, keyed) << participant.name;
  }
}

TEST_F(EchoTestTest, EverySeatIsAloneWithItsOwn) {
  const auto one = join(anna_), another = join(ben_);
  one->publish(TrackSource::Camera, Codec::H264);
  deliver(io_);
  EXPECT_EQ(ben_.roster->participants.size(), 2U);
  EXPECT_TRUE(other(*another).tracks.empty());
}

TEST_F(EchoTestTest, ForOneCallIsAnotherOfTheSameName) {
  const auto own = echo_.for_one_call();
  EXPECT_NE(own, echo_.for_one_call());
  EXPECT_EQ(own->title(), "Echo");
  EXPECT_EQ(own->number(), "*43");
}

TEST_F(EchoTestTest, KeysMeanNothing) {
  const auto seat = join(anna_);
  for (const char key : {'1', '#', '*'}) seat->digit(key);
  deliver(io_);
  EXPECT_FALSE(anna_.transfer || anna_.menu || anna_.end);
}

}  // namespace
}  // namespace gateway::conference
