#include "gateway/probe/picture_meter.hpp"

#include <chrono>

namespace gateway::probe {
namespace {

using namespace std::chrono_literals;
using transcode::video::TestCard;

protocols::TimePoint at(int ms) {
  return protocols::TimePoint(std::chrono::milliseconds(ms));
}

SeenPicture seen(int ms, std::optional<bool> changed = true) {
  SeenPicture picture;
  picture.at = at(ms);
  picture.wall_ms = 5000 + ms;
  picture.width = 1280;
  picture.height = 720;
  picture.changed = changed;
  return picture;
}

TEST(PictureMeter, CountsPicturesASecondAndFreezes) {
  PictureMeter meter;
  for (int i = 0; i <= 30; ++i) meter.handle_picture(seen(i * 40));
  meter.handle_picture(seen(1200 + 800));
  const auto summary = meter.summary();
  EXPECT_EQ(summary.pictures, 32U);
  EXPECT_NEAR(summary.frames_per_second, 31 / 2.0, 0.01);
  EXPECT_EQ(summary.freezes, 1U);
  EXPECT_NEAR(summary.longest_gap_ms, 800, 0.01);
  EXPECT_EQ(summary.width, 1280);
}

TEST(PictureMeter, NothingSeenIsNothingSaid) {
  const auto summary = PictureMeter().summary();
  EXPECT_EQ(summary.pictures, 0U);
  EXPECT_EQ(summary.frames_per_second, 0);
  EXPECT_FALSE(summary.moving);
}

TEST(PictureMeter, AStillPictureDoesNotMove) {
  PictureMeter still, moving;
  for (int i = 0; i < 100; ++i) {
    still.handle_picture(seen(i * 33, i == 0 ? std::optional<bool>() : i % 30 == 0));
    moving.handle_picture(seen(i * 33, i % 2 == 0));
  }
  EXPECT_FALSE(still.summary().moving);
  EXPECT_TRUE(moving.summary().moving);
}

TEST(PictureMeter, CardLatencyCountsEachNumberOnce) {
  PictureMeter meter;
  std::uint32_t number = 0xffffff;  // goes on at zero
  for (int i = 0; i < 10; ++i) {
    auto picture = seen(i * 33);
    picture.card = {number, 4900};
    EXPECT_EQ(meter.handle_picture(picture), i % 2 == 0);
    if (i % 2 == 1) number = (number + (i == 5 ? 3 : 1)) & 0xffffff;
  }
  const auto summary = meter.summary();
  EXPECT_EQ(summary.cards_read, 10U);
  EXPECT_EQ(summary.card_numbers_skipped, 2U);
  EXPECT_EQ(summary.card_latency_ms.size(), 5U);
  EXPECT_NEAR(summary.card_latency_ms.percentile(0), 100, 0.01);
}

TEST(PictureMeter, AnotherCardIsNoGapInNumbers) {
  PictureMeter meter;
  for (const std::uint32_t number : {10U, 11U, 500000U, 500001U, 3U}) {
    auto picture = seen(0);
    picture.card = {number, 0};
    meter.handle_picture(picture);
  }
  EXPECT_EQ(meter.summary().card_numbers_skipped, 0U);
}

TEST(Differ, SeesAMovingCardAndIgnoresItself) {
  TestCard card(640, 360);
  const auto first = card.draw(1, 1000, 0, {});
  const auto second = card.draw(2, 1033, 3000, {});
  EXPECT_TRUE(differ(*first, *second));
  EXPECT_FALSE(differ(*first, *card.draw(1, 1000, 0, {})));
  EXPECT_TRUE(differ(*first, *TestCard(320, 180).draw(1, 1000, 0, {})));
}

}  // namespace
}  // namespace gateway::probe
