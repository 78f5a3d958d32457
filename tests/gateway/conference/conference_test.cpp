#include <gtest/gtest.h>

#include <boost/asio/io_context.hpp>

#include "gateway/conference/directory.hpp"
#include "gateway/conference/echo_test.hpp"
#include "gateway/conference/embedded_meeting.hpp"
#include "gateway/conference/reception.hpp"

namespace gateway::conference {
namespace {

using namespace std::chrono_literals;

constexpr protocols::TimePoint kStart{};

struct Visitor {
  RosterPtr roster;
  std::optional<Menu> menu;
  std::optional<Transfer> transfer;
  std::optional<SeatEnd> end;

  JoinRequest request(boost::asio::io_context& io, std::string name) {
    return {.name = std::move(name),
            .kind = ParticipantKind::Room,
            .encryption = {},
            .handlers = {.executor = io.get_executor(),
                         .on_roster = [this](RosterPtr r) { roster = std::move(r); },
                         .on_menu = [this](Menu m) { menu = std::move(m); },
                         .on_transfer = [this](Transfer t) { transfer = std::move(t); },
                         .on_end = [this](SeatEnd e) { end = e; }}};
  }
};

protocols::FramePtr frame(protocols::Codec codec) {
  auto out = std::make_shared<protocols::EncodedFrame>();
  out->codec = codec;
  out->data = std::make_shared<protocols::Bytes>(4);
  return out;
}

TEST(EmbeddedMeeting, EveryoneHearsOfEveryJoinTrackAndLeave) {
  boost::asio::io_context io;
  const auto meeting = std::make_shared<EmbeddedMeeting>(MeetingSettings{"1", "One", 5});
  Visitor anna, ben;
  auto first = *meeting->join(anna.request(io, "Anna"));
  auto second = *meeting->join(ben.request(io, "Ben"));
  const auto track = second->publish(TrackSource::Camera, protocols::Codec::H264);
  io.run();
  ASSERT_TRUE(anna.roster);
  ASSERT_EQ(anna.roster->participants.size(), 2U);
  EXPECT_EQ(anna.roster->participants[1].name, "Ben");
  ASSERT_EQ(anna.roster->participants[1].tracks.size(), 1U);
  EXPECT_EQ(anna.roster->participants[1].tracks[0].track, track);
  second.reset();
  io.restart();
  io.run();
  EXPECT_EQ(anna.roster->participants.size(), 1U);
}

TEST(EmbeddedMeeting, RefusesWhoIsTooMany) {
  boost::asio::io_context io;
  const auto meeting = std::make_shared<EmbeddedMeeting>(MeetingSettings{"1", "One", 1});
  Visitor anna, ben;
  auto first = *meeting->join(anna.request(io, "Anna"));
  const auto second = meeting->join(ben.request(io, "Ben"));
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error(), JoinError::Full);
}

TEST(EmbeddedMeeting, WhoSpeaksComesFirst) {
  boost::asio::io_context io;
  const auto meeting = std::make_shared<EmbeddedMeeting>(MeetingSettings{"1", "One", 5});
  Visitor anna, ben;
  auto first = *meeting->join(anna.request(io, "Anna"));
  auto second = *meeting->join(ben.request(io, "Ben"));
  for (auto at = kStart + 1s; at < kStart + 3s; at += 20ms) {
    first->report_level(127, at);
    second->report_level(20, at);
  }
  io.run();
  ASSERT_FALSE(anna.roster->speakers.empty());
  EXPECT_EQ(anna.roster->speakers.front(), second->id());
}

TEST(EmbeddedMeeting, AMuteHoldsForTheTrackThatComesLater) {
  boost::asio::io_context io;
  const auto meeting = std::make_shared<EmbeddedMeeting>(MeetingSettings{"1", "One", 5});
  Visitor anna;
  const auto seat = *meeting->join(anna.request(io, "Anna"));
  seat->set_muted(TrackSource::Microphone, true);
  EXPECT_TRUE(seat->publish(TrackSource::Microphone, protocols::Codec::Opus)->muted());
  EXPECT_TRUE(seat->roster()->participants.front().tracks.front().muted);
  seat->unpublish(TrackSource::Microphone);
  seat->set_muted(TrackSource::Microphone, false);
  EXPECT_FALSE(seat->publish(TrackSource::Microphone, protocols::Codec::Opus)->muted());
}

TEST(Track, FramesReachSubscribersUntilTheyGoOrItIsMuted) {
  const auto track = std::make_shared<Track>(1, 1, TrackSource::Camera, protocols::Codec::H264);
  int wishes = 0, frames = 0;
  track->on_keyframe_wanted([&wishes] { ++wishes; });
  EXPECT_FALSE(track->watched());
  auto subscription = track->subscribe([&frames](const protocols::FramePtr&) { ++frames; });
  EXPECT_EQ(wishes, 1) << "a new subscriber needs a key frame";
  track->push(frame(protocols::Codec::H264));
  track->set_muted(true);
  track->push(frame(protocols::Codec::H264));
  track->set_muted(false);
  subscription.reset();
  track->push(frame(protocols::Codec::H264));
  EXPECT_EQ(frames, 1);
  EXPECT_FALSE(track->watched());
}

TEST(Track, TellsThePublisherTheLeastRateOfAllWithinBounds) {
  const auto track = std::make_shared<Track>(1, 1, TrackSource::Camera, protocols::Codec::H264);
  std::vector<std::uint32_t> told;
  track->on_rate_limited([&told](std::uint32_t kbps) { told.push_back(kbps); });
  auto first = track->subscribe([](const protocols::FramePtr&) {});
  auto second = track->subscribe([](const protocols::FramePtr&) {});
  first.limit(2000);
  second.limit(900);
  second.limit(10);
  second.reset();
  EXPECT_EQ(told, (std::vector<std::uint32_t>{2000, 900, 300, 2000}));
}

TEST(Track, FollowsTheCodecOfItsFrames) {
  const auto track = std::make_shared<Track>(1, 1, TrackSource::Camera, protocols::Codec::H264);
  track->push(frame(protocols::Codec::H264));
  EXPECT_EQ(track->codec(), protocols::Codec::H264);
  track->push(frame(protocols::Codec::Vp8));
  EXPECT_EQ(track->codec(), protocols::Codec::Vp8);
}

TEST(EchoTest, WhatASeatPublishesComesBackAsAnother) {
  boost::asio::io_context io;
  EchoTest echo("Echo");
  Visitor anna;
  auto seat = *echo.join(anna.request(io, "Anna"));
  const auto track = seat->publish(TrackSource::Camera, protocols::Codec::H264);
  io.run();
  ASSERT_EQ(anna.roster->participants.size(), 2U);
  const auto& other = anna.roster->participants[1];
  EXPECT_NE(other.id, seat->id());
  ASSERT_EQ(other.tracks.size(), 1U);
  EXPECT_EQ(other.tracks[0].track, track);
}

config::Conference with_pin() {
  config::Conference settings;
  settings.open_numbers = false;
  config::Meeting meeting;
  meeting.number = "1001";
  meeting.name = "Board";
  meeting.pin = "4711";
  settings.meetings.push_back(meeting);
  return settings;
}

TEST(Directory, PinOpensTheMeetingAndTheSameNumberIsTheSameMeeting) {
  const auto settings = with_pin();
  Directory directory(settings, 5);
  const auto first = directory.enter("1001", "4711", "192.0.2.1", kStart);
  const auto second = directory.enter("1001", "4711", "192.0.2.2", kStart);
  ASSERT_TRUE(std::holds_alternative<std::shared_ptr<Conference>>(first));
  EXPECT_EQ(std::get<0>(first), std::get<0>(second));
  EXPECT_EQ(std::get<0>(first)->title(), "Board");
}

TEST(Directory, OnlyNumbersThatCanBeDialledOpenAMeeting) {
  const config::Conference settings;
  Directory directory(settings, 5);
  const auto opens = [&directory](const char* number) {
    return std::holds_alternative<std::shared_ptr<Conference>>(
        directory.enter(number, {}, "192.0.2.1", kStart));
  };
  EXPECT_TRUE(opens("1001"));
  for (const auto* number : {"", "*43", "10#", "one", "123456789012345678901"}) {
    EXPECT_FALSE(opens(number)) << number;
  }
}

TEST(Directory, UnknownNumberAndWrongPinAnswerAlike) {
  const auto settings = with_pin();
  Directory directory(settings, 5);
  const auto wrong = directory.enter("1001", "1", "192.0.2.1", kStart);
  const auto unknown = directory.enter("9999", "1", "192.0.2.1", kStart);
  EXPECT_TRUE(std::get<PinNeeded>(wrong).wrong);
  EXPECT_TRUE(std::get<PinNeeded>(unknown).wrong);
  const auto wrong_asked = directory.enter("1001", std::nullopt, "192.0.2.1", kStart);
  const auto unknown_asked = directory.enter("9999", std::nullopt, "192.0.2.1", kStart);
  EXPECT_FALSE(std::get<PinNeeded>(wrong_asked).wrong);
  EXPECT_FALSE(std::get<PinNeeded>(unknown_asked).wrong);
}

TEST(Directory, TooManyWrongPinsAreNotLookedAtForAMinute) {
  const auto settings = with_pin();
  Directory directory(settings, 3);
  for (int i = 0; i < 3; ++i) directory.enter("1001", "0", "192.0.2.1", kStart);
  const auto right = directory.enter("1001", "4711", "192.0.2.1", kStart + 1s);
  ASSERT_TRUE(std::holds_alternative<PinNeeded>(right)) << "even the right PIN has to wait";
  EXPECT_EQ(std::get<PinNeeded>(right).retry_after, 59s);
  const auto other = directory.enter("1001", "4711", "192.0.2.2", kStart + 1s);
  EXPECT_TRUE(std::holds_alternative<std::shared_ptr<Conference>>(other));
  const auto later = directory.enter("1001", "4711", "192.0.2.1", kStart + 61s);
  EXPECT_TRUE(std::holds_alternative<std::shared_ptr<Conference>>(later));
}

TEST(PinGuard, AnIpv6HostGetsNoFurtherByTakingAnotherAddressOfItsNetwork) {
  PinGuard guard(2);
  guard.report_wrong("2001:db8:0:1::1", kStart);
  guard.report_wrong("2001:db8:0:1:ffff::2", kStart);
  EXPECT_EQ(guard.wait_for("2001:db8:0:1::3", kStart), 60s);
  EXPECT_EQ(guard.wait_for("2001:db8:0:2::1", kStart), 0s);
}

TEST(PinGuard, MadeUpSourcesByTheThousandDoNotLiftTheLimit) {
  PinGuard guard(2);
  for (int i = 0; i < 65536; ++i) guard.report_wrong("source " + std::to_string(i), kStart);
  guard.report_wrong("192.0.2.1", kStart + 1s);
  guard.report_wrong("192.0.2.1", kStart + 1s);
  EXPECT_EQ(guard.wait_for("192.0.2.1", kStart + 1s), 60s);
  guard.report_wrong("192.0.2.1", kStart + 61s);
  EXPECT_EQ(guard.wait_for("192.0.2.1", kStart + 61s), 0s);
}

TEST(Directory, ClosedForNewcomersWhileDraining) {
  config::Conference settings;
  Directory directory(settings, 5);
  EXPECT_TRUE(std::holds_alternative<std::shared_ptr<Conference>>(
      directory.enter("1", std::nullopt, "192.0.2.1", kStart)));
  directory.close();
  EXPECT_TRUE(
      std::holds_alternative<Closed>(directory.enter("1", std::nullopt, "192.0.2.1", kStart)));
}

TEST(Reception, TypedNumberThenHashIsATransferAndStarCorrects) {
  boost::asio::io_context io;
  Reception reception("City Hall");
  Visitor room;
  auto seat = *reception.join(room.request(io, "Room"));
  for (const char key : std::string("102*01#")) seat->digit(key);
  io.run();
  ASSERT_TRUE(room.transfer);
  EXPECT_EQ(room.transfer->number, "1001");
  EXPECT_TRUE(room.transfer->pin.empty());
  EXPECT_EQ(room.menu->title, "City Hall");
}

TEST(Reception, PinIsShownAsStarsOnly) {
  boost::asio::io_context io;
  Reception reception("City Hall");
  Visitor room;
  auto seat = reception.join_for_pin(room.request(io, "Room"), "1001", false, false);
  for (const char key : std::string("4711")) seat->digit(key);
  io.run();
  EXPECT_EQ(room.menu->entered, "****");
  seat->digit('#');
  io.restart();
  io.run();
  EXPECT_EQ(room.transfer->number, "1001");
  EXPECT_EQ(room.transfer->pin, "4711");
}

TEST(Reception, StarAtAnEmptyPinGoesBackToTheNumber) {
  ReceptionMenu menu("Hall", "1001");
  EXPECT_FALSE(menu.digit('*'));
  EXPECT_NE(menu.menu().prompt.find("number"), std::string::npos);
  for (const char key : std::string("20")) EXPECT_FALSE(menu.digit(key));
  EXPECT_EQ(menu.digit('#')->number, "20");
}

}  // namespace
}  // namespace gateway::conference
