#include "transcode/video/layout.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace transcode::video {
namespace {

using hwaccel::Rect;

constexpr LayoutKind kKinds[] = {LayoutKind::Single, LayoutKind::Grid, LayoutKind::SpeakerFilmstrip,
                                 LayoutKind::ContentLarge};
constexpr std::pair<int, int> kSizes[] = {{1920, 1080}, {1280, 720}, {640, 360},  {352, 288},
                                          {320, 180},   {64, 64},    {1024, 768}, {720, 1280}};

bool overlap(const Rect& a, const Rect& b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

TEST(Layout, TilesStayInsideOnEvenPlacesAndNeverOverlap) {
  for (const auto kind : kKinds) {
    for (const auto& [w, h] : kSizes) {
      for (std::size_t n = 0; n <= 30; ++n) {
        const auto places = lay_out(kind, n, w, h);
        ASSERT_EQ(places.size(), std::min(n, max_tiles(kind)));
        for (std::size_t i = 0; i < places.size(); ++i) {
          const Rect& r = places[i];
          ASSERT_FALSE(r.empty());
          ASSERT_EQ((r.x | r.y | r.width | r.height) & 1, 0) << n << " on " << w << 'x' << h;
          ASSERT_TRUE(r.x >= 0 && r.y >= 0 && r.x + r.width <= w && r.y + r.height <= h);
          for (std::size_t j = 0; j < i; ++j) ASSERT_FALSE(overlap(r, places[j])) << n;
        }
      }
    }
  }
}

TEST(Layout, GridTilesAreSixteenByNineAndOfOneSize) {
  for (std::size_t n = 1; n <= 25; ++n) {
    const auto places = lay_out(LayoutKind::Grid, n, 1280, 720);
    for (const Rect& r : places) {
      EXPECT_NEAR(static_cast<double>(r.width) / r.height, 16.0 / 9, 0.05);
      EXPECT_EQ(r.width, places[0].width);
    }
  }
}

TEST(Layout, FourFillAHighDefinitionPictureInHalves) {
  const auto places = lay_out(LayoutKind::Grid, 4, 1280, 720);
  EXPECT_EQ(places[0], (Rect{0, 0, 640, 360}));
  EXPECT_EQ(places[3], (Rect{640, 360, 640, 360}));
}

TEST(Layout, TheFirstTileIsTheLargeOne) {
  for (const auto kind : {LayoutKind::SpeakerFilmstrip, LayoutKind::ContentLarge}) {
    const auto places = lay_out(kind, 6, 1280, 720);
    for (std::size_t i = 1; i < places.size(); ++i) {
      EXPECT_GT(places[0].width, 3 * places[i].width);
    }
  }
  EXPECT_EQ(lay_out(LayoutKind::ContentLarge, 1, 1280, 720)[0], (Rect{0, 0, 1280, 720}));
}

}  // namespace
}  // namespace transcode::video
