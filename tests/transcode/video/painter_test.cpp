#include "transcode/video/painter.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "tests/transcode/video/pixels.hpp"

namespace transcode::video {
namespace {

using hwaccel::I420Buffer;
using hwaccel::Plane;
using hwaccel::Rect;
using testing::at;
using testing::count;

const Colour kBlack = Colour::rgb(0, 0, 0), kWhite = Colour::rgb(255, 255, 255),
             kRed = Colour::rgb(200, 30, 30);
constexpr Rect kAll{0, 0, 64, 48};

TEST(Colour, IsBt601InLimitedRange) {
  const struct {
    int red, green, blue;
    Colour colour;
  } table[] = {{0, 0, 0, {16, 128, 128}},   {255, 255, 255, {235, 128, 128}},
               {255, 0, 0, {82, 90, 240}},  {0, 255, 0, {145, 54, 34}},
               {0, 0, 255, {41, 240, 110}}, {128, 128, 128, {126, 128, 128}}};
  for (const auto& [red, green, blue, colour] : table) {
    const Colour c = Colour::rgb(red, green, blue);
    EXPECT_NEAR(c.y, colour.y, 1) << red << ' ' << green << ' ' << blue;
    EXPECT_NEAR(c.u, colour.u, 1);
    EXPECT_NEAR(c.v, colour.v, 1);
  }
}

class PainterTest : public ::testing::Test {
 protected:
  PainterTest() { clear(); }
  void clear() { picture_.fill(kBlack.y, kBlack.u, kBlack.v); }
  // Pixels that are no longer black.
  [[nodiscard]] int ink(const Rect& area = kAll) const {
    int n = 0;
    for (int y = area.y; y < area.y + area.height; ++y) {
      for (int x = area.x; x < area.x + area.width; ++x) n += luma(x, y) != kBlack.y;
    }
    return n;
  }
  [[nodiscard]] int luma(int x, int y) const {
    return picture_.data(Plane::Y)[y * picture_.stride(Plane::Y) + x];
  }
  I420Buffer picture_{64, 48};
  Painter painter_{picture_};
};

TEST_F(PainterTest, AFilledAreaEndsAtItsEdges) {
  painter_.fill({10, 6, 20, 8}, kRed);
  EXPECT_EQ(count(picture_, {10, 6, 20, 8}, kRed, 0), 160);
  EXPECT_EQ(ink(), 160);
  EXPECT_EQ(at(picture_, 8, 6), kBlack);
  EXPECT_EQ(at(picture_, 30, 6), kBlack);
  EXPECT_EQ(at(picture_, 10, 4), kBlack);
  EXPECT_EQ(at(picture_, 10, 14), kBlack);
}

TEST_F(PainterTest, AnAreaAtOddPlacesHasItsColourWhole) {
  painter_.fill({11, 7, 3, 3}, kRed);
  EXPECT_EQ(count(picture_, {11, 7, 3, 3}, kRed, 0), 9);
  EXPECT_EQ(ink(), 9);
}

TEST_F(PainterTest, AlphaMixesWithWhatIsBelow) {
  painter_.fill({0, 0, 8, 8}, kWhite, 128);
  EXPECT_NEAR(luma(4, 4), (kBlack.y + kWhite.y) / 2, 1);
  painter_.fill({20, 0, 8, 8}, kRed, 64);
  EXPECT_NEAR(at(picture_, 24, 4).v, 128 + (kRed.v - 128) / 4, 1);
  painter_.fill({40, 0, 8, 8}, kWhite, 0);
  EXPECT_EQ(luma(44, 4), kBlack.y);
}

TEST_F(PainterTest, WhatLiesOutsideIsCutOff) {
  painter_.fill({-5, -5, 10, 10}, kRed);
  EXPECT_EQ(ink(), 25);
  painter_.fill({60, 44, 100, 100}, kRed);
  EXPECT_EQ(ink(), 25 + 16);
  clear();
  for (const Rect& area : {Rect{64, 0, 5, 5}, Rect{0, 48, 5, 5}, Rect{-9, 0, 9, 9},
                           Rect{0, 0, 0, 9}, Rect{0, 0, -3, 9}, Rect{9, 9, 3, -9}}) {
    painter_.fill(area, kRed);
  }
  EXPECT_EQ(ink(), 0);
}

TEST_F(PainterTest, AFrameIsHollow) {
  painter_.frame({4, 4, 20, 12}, 2, kRed);
  EXPECT_EQ(ink(), 20 * 12 - 16 * 8);
  EXPECT_EQ(ink({6, 6, 16, 8}), 0);
  EXPECT_EQ(count(picture_, {4, 4, 20, 2}, kRed, 0), 40);
  EXPECT_EQ(count(picture_, {22, 4, 2, 12}, kRed, 0), 24);
}

TEST_F(PainterTest, AFrameThickerThanItsAreaFillsItAndNoMore) {
  painter_.frame({10, 10, 10, 6}, 50, kRed);
  EXPECT_EQ(ink(), 60);
  EXPECT_EQ(ink({10, 10, 10, 6}), 60);
}

TEST_F(PainterTest, ADiscIsRound) {
  painter_.disc(32, 24, 10, kRed);
  EXPECT_NEAR(ink(), 314, 20);
  EXPECT_EQ(at(picture_, 32, 24), kRed);
  EXPECT_NE(luma(42, 24), kBlack.y);
  EXPECT_NE(luma(32, 14), kBlack.y);
  EXPECT_EQ(luma(43, 24), kBlack.y);
  EXPECT_EQ(luma(40, 32), kBlack.y);  // the corner of the square around it
  clear();
  painter_.disc(20, 20, 0, kRed);
  EXPECT_EQ(ink(), 1);
}

TEST_F(PainterTest, ALineIsAsThickAsAskedFromEndToEnd) {
  painter_.line(10, 20, 50, 20, 4, kWhite);
  for (int x = 12; x <= 48; ++x) {
    int column = 0;
    for (int y = 0; y < 48; ++y) column += luma(x, y) - kBlack.y;
    EXPECT_NEAR(column, 4 * (kWhite.y - kBlack.y), kWhite.y - kBlack.y) << x;
  }
  EXPECT_EQ(ink({0, 0, 7, 48}), 0);
  EXPECT_EQ(ink({54, 0, 10, 48}), 0);
  clear();
  painter_.line(10, 10, 10, 10, 6, kWhite);  // a point is a dot
  EXPECT_NEAR(ink(), 36, 12);
}

TEST_F(PainterTest, ALineRunsTheSameBothWays) {
  painter_.line(5, 40, 55, 7, 3, kWhite);
  std::vector<int> forth;
  for (int y = 0; y < 48; ++y) {
    for (int x = 0; x < 64; ++x) forth.push_back(luma(x, y));
  }
  clear();
  painter_.line(55, 7, 5, 40, 3, kWhite);
  for (std::size_t i = 0; i < forth.size(); ++i) {
    EXPECT_NEAR(luma(static_cast<int>(i) % 64, static_cast<int>(i) / 64), forth[i], 1);
  }
}

TEST_F(PainterTest, AMaskIsDrawnByItsCoverage) {
  TextMask mask;
  mask.width = 3;
  mask.height = 2;
  mask.alpha = {255, 128, 0, 0, 0, 255};
  painter_.mask(mask, 10, 20, kWhite);
  EXPECT_EQ(luma(10, 20), kWhite.y);
  EXPECT_NEAR(luma(11, 20), (kBlack.y + kWhite.y) / 2, 1);
  EXPECT_EQ(luma(12, 21), kWhite.y);
  EXPECT_EQ(ink(), 3);
  painter_.mask({}, 10, 10, kWhite);
  EXPECT_EQ(ink(), 3);
}

TEST_F(PainterTest, AnOpenLockLooksOpen) {
  const Rect area{8, 8, 24, 32};
  painter_.lock(area, false, kWhite);
  const int closed = ink({0, 0, 64, 24}), body = ink({8, 24, 24, 16});
  EXPECT_EQ(body, 24 * 16);
  EXPECT_GT(closed, 20);
  const int left = ink({8, 18, 12, 6}), right = ink({20, 18, 12, 6});
  EXPECT_NEAR(left, right, 4);  // both legs stand on the body
  clear();
  painter_.lock(area, true, kWhite);
  EXPECT_EQ(ink({8, 24, 24, 16}), 24 * 16);
  EXPECT_GT(ink({8, 18, 12, 6}), 10);
  EXPECT_EQ(ink({20, 20, 12, 4}), 0);  // the right leg ends in the air
}

TEST_F(PainterTest, AMutedMicrophoneIsCrossedOut) {
  painter_.muted_microphone({16, 8, 32, 32}, kWhite);
  EXPECT_GT(ink({28, 14, 8, 10}), 60);  // the capsule
  EXPECT_NE(luma(20, 11), kBlack.y);    // the stroke, from corner to corner
  EXPECT_NE(luma(44, 37), kBlack.y);
  EXPECT_EQ(ink({0, 0, 12, 48}) + ink({52, 0, 12, 48}), 0);
}

TEST_F(PainterTest, NothingIsWrittenBeyondThePicture) {
  // Row padding tells: only the picture's own pixels may change.
  I420Buffer odd(33, 17);
  odd.fill(7, 7, 7);
  Painter painter(odd);
  for (int at = -20; at <= 40; at += 5) {
    painter.fill({at, at, 30, 30}, kWhite, 200);
    painter.frame({at, at, 30, 30}, 3, kWhite);
    painter.disc(at, at, 15, kWhite);
    painter.line(at, -9, 40, at, 5, kWhite);
    painter.lock({at, at, 20, 20}, true, kWhite);
    painter.muted_microphone({at, at, 20, 20}, kWhite);
    TextMask mask{12, 12, 9, std::vector<std::uint8_t>(144, 255)};
    painter.mask(mask, at, at, kWhite);
  }
  for (const Plane p : {Plane::Y, Plane::U, Plane::V}) {
    for (int y = 0; y < odd.height(p); ++y) {
      const std::uint8_t* row = odd.data(p) + y * odd.stride(p);
      for (int x = odd.width(p); x < odd.stride(p); ++x) ASSERT_EQ(row[x], 7);
    }
  }
}

}  // namespace
}  // namespace transcode::video
