#include "gateway/media/view_plan.hpp"

#include <gtest/gtest.h>

namespace gateway::media {
namespace {

using conference::TrackSource;
using transcode::video::LayoutKind;

conference::Participant person(conference::ParticipantId id, std::vector<TrackSource> sources) {
  conference::Participant out;
  out.id = id;
  out.name = "P" + std::to_string(id);
  out.encryption.encrypted = true;
  for (const auto source : sources) {
    out.tracks.push_back(
        {std::make_shared<conference::Track>(id * 10 + static_cast<std::uint64_t>(source), id,
                                             source, protocols::Codec::H264),
         false});
  }
  return out;
}

std::vector<conference::ParticipantId> order(const ViewPlan& plan) {
  std::vector<conference::ParticipantId> out;
  for (const auto& tile : plan.tiles) out.push_back(tile.participant);
  return out;
}

TEST(ViewPlan, RoomNeverSeesItself) {
  conference::Roster roster{{person(1, {TrackSource::Camera}), person(2, {TrackSource::Camera})},
                            {1}};
  const auto plan = plan_view(roster, 1, config::Layout::Speaker);
  EXPECT_EQ(order(plan), (std::vector<conference::ParticipantId>{2}));
  EXPECT_EQ(plan.layout, LayoutKind::Single);
}

TEST(ViewPlan, SpeakersComeFirstThenTheOrderOfJoining) {
  conference::Roster roster{{person(1, {}), person(2, {}), person(3, {}), person(4, {})},
                            {4, 1, 3}};
  const auto plan = plan_view(roster, 1, config::Layout::Speaker);
  EXPECT_EQ(order(plan), (std::vector<conference::ParticipantId>{4, 3, 2}));
  EXPECT_EQ(plan.layout, LayoutKind::SpeakerFilmstrip);
  EXPECT_TRUE(plan.tiles[0].speaking);
  EXPECT_FALSE(plan.tiles[1].speaking);
}

TEST(ViewPlan, SharedContentIsLargeWithItsSharerBeside) {
  conference::Roster roster{{person(1, {}), person(2, {TrackSource::Camera, TrackSource::Screen}),
                             person(3, {TrackSource::Camera})},
                            {3}};
  const auto plan = plan_view(roster, 1, config::Layout::Grid);
  EXPECT_EQ(plan.layout, LayoutKind::ContentLarge);
  ASSERT_EQ(plan.tiles.size(), 3U);
  EXPECT_TRUE(plan.tiles[0].is_content);
  EXPECT_EQ(plan.tiles[0].participant, 2U);
  EXPECT_EQ(plan.tiles[0].video->source(), TrackSource::Screen);
}

TEST(ViewPlan, OfTwoWhoShareTheLastToBeginIsSeenWhoeverSpeaks) {
  const std::vector<TrackSource> shares{TrackSource::Camera, TrackSource::Screen};
  conference::Roster roster{{person(1, {}), person(2, shares), person(3, shares)}, {2, 3}};
  for (const auto shows : {Shows::Everything, Shows::Content}) {
    const auto plan = plan_view(roster, 1, config::Layout::Speaker, shows);
    ASSERT_FALSE(plan.tiles.empty());
    EXPECT_EQ(plan.tiles[0].participant, 3U) << "its track is the younger one";
  }
  EXPECT_EQ(plan_view(roster, 3, config::Layout::Speaker).tiles[0].participant, 2U);
  roster.participants[2].tracks.pop_back();
  EXPECT_EQ(plan_view(roster, 1, config::Layout::Speaker).tiles[0].participant, 2U);
}

TEST(ViewPlan, MutedCameraLeavesATileWithoutVideo) {
  conference::Roster roster{
      {person(1, {}), person(2, {TrackSource::Camera, TrackSource::Microphone})}, {}};
  roster.participants[1].tracks[0].muted = true;
  const auto plan = plan_view(roster, 1, config::Layout::Speaker);
  ASSERT_EQ(plan.tiles.size(), 1U);
  EXPECT_FALSE(plan.tiles[0].video);
  EXPECT_FALSE(plan.tiles[0].muted);
}

TEST(ViewPlan, UnencryptedLegIsMarked) {
  conference::Roster roster{{person(1, {}), person(2, {})}, {}};
  roster.participants[1].encryption.encrypted = false;
  EXPECT_FALSE(plan_view(roster, 1, config::Layout::Speaker).tiles[0].encrypted);
}

TEST(ViewPlan, ShowsNoMoreThanTheLayoutHolds) {
  conference::Roster roster;
  for (conference::ParticipantId id = 1; id <= 60; ++id)
    roster.participants.push_back(person(id, {}));
  for (const auto layout :
       {config::Layout::Speaker, config::Layout::Grid, config::Layout::Single}) {
    const auto plan = plan_view(roster, 1, layout);
    EXPECT_LE(plan.tiles.size(), transcode::video::max_tiles(plan.layout));
  }
}

TEST(ViewPlan, ContentAndPeopleCanBePicturesOfTheirOwn) {
  conference::Roster roster{{person(1, {}), person(2, {TrackSource::Camera, TrackSource::Screen}),
                             person(3, {TrackSource::Camera})},
                            {}};
  const auto content = plan_view(roster, 1, config::Layout::Speaker, Shows::Content);
  ASSERT_EQ(order(content), (std::vector<conference::ParticipantId>{2}));
  EXPECT_TRUE(content.tiles[0].is_content);
  EXPECT_EQ(content.layout, LayoutKind::Single);
  const auto people = plan_view(roster, 1, config::Layout::Speaker, Shows::People);
  EXPECT_EQ(order(people), (std::vector<conference::ParticipantId>{2, 3}));
  EXPECT_FALSE(people.tiles[0].is_content);
  EXPECT_TRUE(shares_content(roster, 1));
  EXPECT_FALSE(shares_content(roster, 2)) << "what a room shows itself is not for itself";
}

}  // namespace
}  // namespace gateway::media
