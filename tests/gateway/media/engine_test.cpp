#include "gateway/media/engine.hpp"

#include <chrono>
#include <condition_variable>
#include <future>
#include <mutex>
#include <optional>
#include <thread>

#include "gateway/conference/embedded_meeting.hpp"
#include "gateway/media/conference_mixer.hpp"
#include "gateway/media/decoded_track.hpp"
#include "gateway/media/transcoded_track.hpp"
#include "tests/gateway/media/studio.hpp"

namespace gateway::media {
namespace {

using protocols::Codec;
using namespace std::chrono_literals;

class EngineTest : public testing::Studio {
 protected:
  static std::shared_ptr<conference::Track> camera(conference::TrackId id) {
    return std::make_shared<conference::Track>(id, id, conference::TrackSource::Camera, Codec::Vp8);
  }
  static std::shared_ptr<conference::Conference> meeting() {
    return std::make_shared<conference::EmbeddedMeeting>(
        conference::MeetingSettings{"1", "One", 5});
  }
};

TEST_F(EngineTest, DecodingThatNobodyWantsIsNotBegunByAsking) {
  const auto track = camera(1);
  EXPECT_EQ(engine_.decoded(track), nullptr);
  EXPECT_FALSE(track->watched());
  auto decoded = engine_.decode(track);
  EXPECT_EQ(engine_.decoded(track), decoded);
  decoded.reset();
  EXPECT_EQ(engine_.decoded(track), nullptr);
}

TEST_F(EngineTest, EachTrackHasADecodingOfItsOwn) {
  const auto one = camera(1), other = camera(2);
  const auto decoded = engine_.decode(one);
  EXPECT_EQ(engine_.decoded(other), nullptr);
  EXPECT_NE(engine_.decode(other), decoded);
  EXPECT_EQ(engine_.decode(one), decoded);
}

TEST_F(EngineTest, ATrackIsTranscodedOnceACodecAndWhileSomebodyHoldsIt) {
  const auto track = camera(1);
  auto h264 = engine_.transcode(track, Codec::H264);
  const auto vp8 = engine_.transcode(track, Codec::Vp8);
  EXPECT_NE(h264, vp8);
  EXPECT_EQ(engine_.transcode(track, Codec::H264), h264);
  EXPECT_EQ(h264->track()->codec(), Codec::H264);
  EXPECT_EQ(vp8->track()->codec(), Codec::Vp8);
  const std::weak_ptr<TranscodedTrack> before = h264;
  h264.reset();
  EXPECT_TRUE(before.expired());
  EXPECT_NE(engine_.transcode(track, Codec::H264), nullptr) << "made anew";
}

TEST_F(EngineTest, AConferenceHasOneMixerWhileSomebodyHoldsIt) {
  const auto one = meeting(), other = meeting();
  auto mixer = engine_.mixer(one);
  EXPECT_EQ(engine_.mixer(one), mixer);
  EXPECT_NE(engine_.mixer(other), mixer);
  const std::weak_ptr<ConferenceMixer> before = mixer;
  mixer.reset();
  // Its own strand may hold it for the length of a turn.
  const auto patience = std::chrono::steady_clock::now() + 10s;
  while (!before.expired() && std::chrono::steady_clock::now() < patience) {
    std::this_thread::yield();
  }
  EXPECT_TRUE(before.expired());
}

TEST_F(EngineTest, TotalsReadWhatRunsAndKeepWhatHasEnded) {
  EXPECT_TRUE(engine_.totals().decoded.empty());
  std::uint64_t frames = 2;
  const auto read = [&frames](EngineTotals& totals) {
    EngineTotals::add(totals.decoded[Codec::Vp8],
                      {.frames = frames, .errors = 1, .dropped = 3, .seconds = 0.5});
  };
  std::optional<Meter> meter(std::in_place, engine_, read);
  EXPECT_EQ(engine_.totals().decoded.at(Codec::Vp8).frames, 2U);
  frames = 5;
  const Meter second(engine_, [](EngineTotals& totals) {
    EngineTotals::add(totals.decoded[Codec::Vp8], {.frames = 10});
    EngineTotals::add(totals.encoded[Codec::H264], {.frames = 7});
  });
  EXPECT_EQ(engine_.totals().decoded.at(Codec::Vp8).frames, 15U);
  meter.reset();
  frames = 100;  // is read no more
  for (int look = 0; look < 2; ++look) {
    const auto totals = engine_.totals();
    EXPECT_EQ(totals.decoded.at(Codec::Vp8).frames, 15U);
    EXPECT_EQ(totals.decoded.at(Codec::Vp8).errors, 1U);
    EXPECT_EQ(totals.decoded.at(Codec::Vp8).dropped, 3U);
    EXPECT_DOUBLE_EQ(totals.decoded.at(Codec::Vp8).seconds, 0.5);
    EXPECT_EQ(totals.encoded.at(Codec::H264).frames, 7U);
  }
}

TEST_F(EngineTest, WhatATrackHadDecodedStaysCountedWhenItsLastHolderGoes) {
  const auto track = camera(1);
  auto decoded = engine_.decode(track);
  std::promise<void> news;
  bool told = false;
  const auto token = decoded->listen([&] {
    if (!std::exchange(told, true)) news.set_value();
  });
  track->push(picture(Codec::Vp8, true));
  ASSERT_EQ(news.get_future().wait_for(10s), std::future_status::ready);
  decoded.reset();
  EXPECT_EQ(engine_.totals().decoded.at(Codec::Vp8).frames, 1U);
}

// Whether so many jobs run at the same time: each waits until all are there.
bool all_meet(Engine& engine, int threads) {
  std::mutex mutex;
  std::condition_variable changed;
  int there = 0, met = 0;
  std::vector<std::shared_ptr<transcode::pipeline::Lane>> lanes;
  for (int i = 0; i < threads; ++i) {
    lanes.push_back(engine.workers().make_lane());
    lanes.back()->post([&] {
      std::unique_lock lock(mutex);
      ++there;
      changed.notify_all();
      if (changed.wait_for(lock, 10s, [&] { return there == threads; })) ++met;
    });
  }
  {
    std::unique_lock lock(mutex);
    changed.wait_for(lock, 10s, [&] { return there == threads; });
  }
  for (const auto& lane : lanes) lane->close();
  return met == threads;
}

TEST(EngineWorkers, AreAsManyAsConfiguredAndTwoAtLeastWhereNot) {
  boost::asio::io_context context;
  config::Media settings;
  Engine unsaid(settings, context.get_executor());
  EXPECT_TRUE(all_meet(unsaid, 2));
  settings.workers = 5;
  Engine said(settings, context.get_executor());
  EXPECT_TRUE(all_meet(said, 5));
}

TEST(EngineText, UsesTheConfiguredFont) {
  boost::asio::io_context context;
  config::Media settings;
  settings.font_file = "/no/such/font.ttf";
  const Engine engine(settings, context.get_executor());
  EXPECT_FALSE(engine.text()->usable());
  settings.font_file.clear();
  const Engine with_default(settings, context.get_executor());
  EXPECT_TRUE(with_default.text()->usable());
}

}  // namespace
}  // namespace gateway::media
