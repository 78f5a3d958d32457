#include "gateway/conference/embedded_meeting.hpp"

#include "tests/gateway/conference/visitor.hpp"

namespace gateway::conference {
namespace {

using namespace std::chrono_literals;
using protocols::Codec;
using testing::deliver;
using testing::kStart;
using testing::silent;
using testing::Visitor;

class EmbeddedMeetingTest : public ::testing::Test {
 protected:
  std::unique_ptr<Seat> join(Visitor& visitor, std::string name) {
    return *meeting_->join(visitor.request(io_, std::move(name)));
  }
  [[nodiscard]] std::vector<ParticipantId> speakers() const {
    return meeting_->join(silent()).value()->roster()->speakers;
  }
  // Two seconds of the first talking while the second says nothing.
  void talk(Seat& loud, Seat& quiet, protocols::TimePoint from) {
    for (auto at = from; at < from + 2s; at += 20ms) {
      quiet.report_level(127, at);
      loud.report_level(20, at);
    }
  }

  boost::asio::io_context io_;
  std::shared_ptr<EmbeddedMeeting> meeting_ =
      std::make_shared<EmbeddedMeeting>(MeetingSettings{"1", "One", 5});
  Visitor anna_, ben_;
};

TEST_F(EmbeddedMeetingTest, EveryoneHearsOfEveryJoinTrackAndLeave) {
  auto first = join(anna_, "Anna");
  auto second = join(ben_, "Ben");
  const auto track = second->publish(TrackSource::Camera, Codec::H264);
  deliver(io_);
  ASSERT_TRUE(anna_.roster);
  ASSERT_EQ(anna_.roster->participants.size(), 2U);
  EXPECT_EQ(anna_.roster->participants[1].name, "Ben");
  EXPECT_EQ(anna_.roster->participants[1].kind, ParticipantKind::Room);
  ASSERT_EQ(anna_.roster->participants[1].tracks.size(), 1U);
  EXPECT_EQ(anna_.roster->participants[1].tracks[0].track, track);
  EXPECT_EQ(ben_.roster, anna_.roster) << "one roster for all";
  EXPECT_EQ(first->roster(), anna_.roster);
  second.reset();
  deliver(io_);
  EXPECT_EQ(anna_.roster->participants.size(), 1U);
  EXPECT_EQ(meeting_->participants(), 1U);
}

TEST_F(EmbeddedMeetingTest, ARosterOnceGivenOutStaysAsItWas) {
  const auto first = join(anna_, "Anna");
  const auto before = first->roster();
  const auto second = join(ben_, "Ben");
  EXPECT_EQ(before->participants.size(), 1U);
  EXPECT_EQ(first->roster()->participants.size(), 2U);
}

TEST_F(EmbeddedMeetingTest, RefusesWhoIsTooManyUntilSomebodyLeaves) {
  meeting_ = std::make_shared<EmbeddedMeeting>(MeetingSettings{"1", "One", 1});
  auto first = join(anna_, "Anna");
  const auto second = meeting_->join(silent());
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error(), JoinError::Full);
  const auto left = first->id();
  first.reset();
  const auto third = meeting_->join(silent());
  ASSERT_TRUE(third);
  EXPECT_NE((*third)->id(), left) << "ids are not given twice";
}

TEST_F(EmbeddedMeetingTest, ItsEndReachesEveryoneAndNobodyComesIn) {
  const auto first = join(anna_, "Anna");
  const auto second = join(ben_, "Ben");
  const auto third = meeting_->join(silent());
  meeting_->end(SeatEnd::Draining);
  deliver(io_);
  EXPECT_EQ(anna_.end, SeatEnd::Draining);
  EXPECT_EQ(ben_.end, SeatEnd::Draining);
  EXPECT_EQ(meeting_->participants(), 3U) << "leaving is for the owner of the seat";
  const auto late = meeting_->join(silent());
  ASSERT_FALSE(late);
  EXPECT_EQ(late.error(), JoinError::Ended);
}

TEST_F(EmbeddedMeetingTest, LivesAsLongAsAnybodySitsInIt) {
  const std::weak_ptr<EmbeddedMeeting> weak = meeting_;
  auto seat = join(anna_, "Anna");
  meeting_.reset();
  EXPECT_FALSE(weak.expired());
  seat.reset();
  EXPECT_TRUE(weak.expired());
}

TEST_F(EmbeddedMeetingTest, PublishingAgainIsTheSameTrackUntilItIsTakenBack) {
  const auto seat = join(anna_, "Anna");
  const auto track = seat->publish(TrackSource::Camera, Codec::H264);
  EXPECT_EQ(track->owner(), seat->id());
  EXPECT_EQ(track->source(), TrackSource::Camera);
  EXPECT_EQ(seat->publish(TrackSource::Camera, Codec::Vp8), track);
  seat->unpublish(TrackSource::Screen);
  EXPECT_EQ(seat->roster()->participants[0].tracks.size(), 1U);
  seat->unpublish(TrackSource::Camera);
  EXPECT_TRUE(seat->roster()->participants[0].tracks.empty());
  const auto again = seat->publish(TrackSource::Camera, Codec::Vp8);
  EXPECT_NE(again->id(), track->id()) << "a track of its own, with an id of its own";
}

TEST_F(EmbeddedMeetingTest, WhoSpeaksComesFirst) {
  auto first = join(anna_, "Anna");
  auto second = join(ben_, "Ben");
  talk(*second, *first, kStart + 1s);
  deliver(io_);
  EXPECT_EQ(anna_.roster->speakers, std::vector{second->id()});
  talk(*first, *second, kStart + 10s);
  EXPECT_EQ(speakers(), (std::vector{first->id(), second->id()}));
  first.reset();
  EXPECT_EQ(speakers(), std::vector{second->id()}) << "who left speaks no more";
}

TEST_F(EmbeddedMeetingTest, LevelsAloneAreNoNewsForAnybody) {
  const auto first = join(anna_, "Anna");
  const auto second = join(ben_, "Ben");
  talk(*second, *first, kStart + 1s);
  const auto roster = first->roster();
  talk(*second, *first, kStart + 3s);
  EXPECT_EQ(first->roster(), roster) << "the order is as before";
}

TEST_F(EmbeddedMeetingTest, WhoIsMutedIsNoSpeakerHoweverLoud) {
  const auto first = join(anna_, "Anna");
  const auto second = join(ben_, "Ben");
  second->publish(TrackSource::Microphone, Codec::Opus);
  talk(*second, *first, kStart + 1s);
  ASSERT_EQ(speakers(), std::vector{second->id()});
  second->set_muted(TrackSource::Microphone, true);
  EXPECT_TRUE(speakers().empty());
  talk(*second, *first, kStart + 3s);
  EXPECT_TRUE(speakers().empty());
  second->set_muted(TrackSource::Microphone, false);
  talk(*second, *first, kStart + 5s);
  EXPECT_EQ(speakers(), std::vector{second->id()});
}

TEST_F(EmbeddedMeetingTest, AMuteHoldsForTheTrackThatComesLater) {
  const auto seat = join(anna_, "Anna");
  seat->set_muted(TrackSource::Microphone, true);
  EXPECT_TRUE(seat->publish(TrackSource::Microphone, Codec::Opus)->muted());
  EXPECT_FALSE(seat->publish(TrackSource::Camera, Codec::H264)->muted());
  EXPECT_TRUE(seat->roster()->participants.front().tracks.front().muted);
  seat->unpublish(TrackSource::Microphone);
  seat->set_muted(TrackSource::Microphone, false);
  EXPECT_FALSE(seat->publish(TrackSource::Microphone, Codec::Opus)->muted());
}

TEST_F(EmbeddedMeetingTest, AMuteIsTold) {
  const auto seat = join(anna_, "Anna");
  const auto track = seat->publish(TrackSource::Camera, Codec::H264);
  seat->set_muted(TrackSource::Camera, true);
  EXPECT_TRUE(track->muted());
  const auto roster = seat->roster();
  EXPECT_TRUE(roster->participants[0].tracks[0].muted);
  seat->set_muted(TrackSource::Camera, true);
  EXPECT_EQ(seat->roster(), roster) << "nothing changed, nobody is told";
}

TEST_F(EmbeddedMeetingTest, HowALegIsProtectedIsToldWhenItChanges) {
  const auto seat = join(anna_, "Anna");
  const LegEncryption keyed{
      .encrypted = true, .words = "DTLS-SRTP AEAD_AES_256_GCM", .decrypted_by_gateway = true};
  seat->set_encryption(keyed);
  deliver(io_);
  EXPECT_EQ(anna_.roster->participants[0].encryption, keyed);
  const auto told = seat->roster();
  seat->set_encryption(keyed);
  EXPECT_EQ(seat->roster(), told);
}

}  // namespace
}  // namespace gateway::conference
