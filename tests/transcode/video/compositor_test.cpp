#include "transcode/video/compositor.hpp"

#include <gtest/gtest.h>

#include "tests/transcode/video/pixels.hpp"

namespace transcode::video {
namespace {

using hwaccel::Rect;
using hwaccel::VideoFramePtr;
using testing::at;
using testing::count;
using testing::plain;

const Colour kRed = Colour::rgb(200, 30, 30), kBlue = Colour::rgb(30, 30, 200);

class CompositorTest : public ::testing::Test {
 protected:
  TextRendererPtr text_ = std::make_shared<TextRenderer>();
  Compositor compositor_{1280, 720, text_};

  VideoFramePtr compose(const Scene& scene) { return compositor_.compose(scene, 9000, {}); }
  static Tile tile(VideoFramePtr frame) {
    Tile t;
    t.frame = std::move(frame);
    t.name = "Room";
    return t;
  }
};

TEST_F(CompositorTest, EachTileStandsInItsPlace) {
  const auto out = compose({LayoutKind::Grid,
                            {tile(plain(640, 360, kRed)), tile(plain(1280, 720, kBlue)),
                             tile(plain(320, 180, kBlue)), tile(plain(352, 288, kRed))},
                            ""});
  EXPECT_EQ(out->timestamp, 9000U);
  EXPECT_EQ(at(out, 320, 100), kRed);
  EXPECT_EQ(at(out, 960, 100), kBlue);
  EXPECT_EQ(at(out, 320, 500), kBlue);
  EXPECT_EQ(at(out, 960, 500), kRed);
}

TEST_F(CompositorTest, AnEmptySceneIsJustBackground) {
  const auto out = compose({});
  EXPECT_EQ(count(out, {0, 0, 1280, 720}, at(out, 0, 0), 0), 1280 * 720);
}

TEST_F(CompositorTest, OnlyTilesThatChangedAreScaledAgain) {
  auto a = tile(plain(640, 480, kRed)), b = tile(plain(640, 480, kBlue));
  compose({LayoutKind::Grid, {a, b}, ""});
  EXPECT_EQ(compositor_.snapshot().tiles_scaled, 2U);
  b.frame = plain(640, 480, kRed);
  compose({LayoutKind::Grid, {a, b}, ""});
  EXPECT_EQ(compositor_.snapshot().tiles_scaled, 3U);
  EXPECT_EQ(compositor_.snapshot().tiles_reused, 1U);
}

TEST_F(CompositorTest, ContentKeepsItsEdgesAndCamerasFillTheirTile) {
  auto content = tile(plain(640, 480, kRed));
  content.is_content = true;
  const auto shown = compose({LayoutKind::Single, {content}, ""});
  EXPECT_EQ(at(shown, 50, 300).y, 16);
  EXPECT_EQ(at(shown, 640, 300), kRed);
  const auto filled = compose({LayoutKind::Single, {tile(plain(640, 480, kRed))}, ""});
  EXPECT_EQ(at(filled, 50, 300), kRed);
}

TEST_F(CompositorTest, APhoneHeldUprightIsNotCutToAStripe) {
  const auto out = compose({LayoutKind::Single, {tile(plain(360, 640, kRed))}, ""});
  EXPECT_EQ(at(out, 100, 300).y, 16);
  EXPECT_EQ(at(out, 640, 300), kRed);
}

TEST_F(CompositorTest, EncryptionIsShownInColour) {
  const Rect foot{0, 640, 1280, 80};
  const Colour green = Colour::rgb(80, 210, 110), red = Colour::rgb(235, 70, 60),
               amber = Colour::rgb(255, 190, 60);
  auto t = tile(plain(1280, 720, Colour::rgb(0, 0, 0)));
  const auto safe = compose({LayoutKind::Single, {t}, ""});
  EXPECT_GT(count(safe, foot, green), 50);
  EXPECT_EQ(count(safe, foot, red), 0);
  t.decrypted_by_gateway = true;
  EXPECT_GT(count(compose({LayoutKind::Single, {t}, ""}), foot, amber), 50);
  t.encrypted = false;
  const auto clear = compose({LayoutKind::Single, {t}, ""});
  EXPECT_GT(count(clear, foot, red), 50);
  EXPECT_EQ(count(clear, foot, green), 0);
}

TEST_F(CompositorTest, ASpeakerHasABorderAndANoticeALine) {
  auto a = tile(plain(640, 360, kRed)), b = tile(plain(640, 360, kRed));
  b.speaking = true;
  const auto out = compose({LayoutKind::Grid, {a, b}, "Recording"});
  const Colour green = Colour::rgb(80, 210, 110);
  const auto places = lay_out(LayoutKind::Grid, 2, 1280, 720);
  EXPECT_EQ(at(out, places[1].x + 2, places[1].y + 100), green);
  EXPECT_EQ(at(out, places[0].x + 2, places[0].y + 100), kRed);
  EXPECT_GT(count(out, {0, 0, 1280, 60}, Colour::rgb(255, 190, 60), 60), text_->usable() ? 50 : -1);
}

TEST_F(CompositorTest, ASpeakersNameIsAsReadableAsAnyOther) {
  auto a = tile(plain(640, 360, kRed)), b = a;
  a.name = b.name = "gypq";
  b.speaking = true;
  const auto out = compose({LayoutKind::Grid, {a, b}, ""});
  const auto places = lay_out(LayoutKind::Grid, 2, 1280, 720);
  const auto white = [&](const Rect& place) {
    return count(out, {place.x, place.y + place.height - 40, place.width, 40},
                 Colour::rgb(255, 255, 255), 60);
  };
  EXPECT_GT(white(places[0]), text_->usable() ? 50 : -1);
  EXPECT_GE(white(places[1]), white(places[0]) * 9 / 10);
}

TEST_F(CompositorTest, MutedTilesCarryAMark) {
  auto t = tile(plain(1280, 720, Colour::rgb(0, 0, 0)));
  t.muted = true;
  const auto out = compose({LayoutKind::Single, {t}, ""});
  EXPECT_GT(count(out, {0, 640, 200, 80}, Colour::rgb(235, 70, 60), 20), 20);
}

TEST_F(CompositorTest, WithoutCameraInitialsStandOnADisc) {
  Tile t;
  t.name = "Anna Berg";
  const auto out = compose({LayoutKind::Grid, {t}, ""});
  EXPECT_GT(count(out, {400, 100, 480, 480}, Colour::rgb(86, 110, 160), 8), 10000);
}

TEST_F(CompositorTest, TinyPicturesAndTilesDoNoHarm) {
  Compositor small(64, 64, text_);
  std::vector<Tile> tiles(30, tile(plain(1, 1, kRed)));
  for (const auto kind : {LayoutKind::Single, LayoutKind::Grid, LayoutKind::SpeakerFilmstrip,
                          LayoutKind::ContentLarge}) {
    EXPECT_EQ(small.compose({kind, tiles, "x"}, 0, {})->width(), 64);
  }
}

TEST(Initials, AreTheFirstLettersOfFirstAndLastWord) {
  EXPECT_EQ(initials("Anna Maria Berg"), "AB");
  EXPECT_EQ(initials("  berlin "), "B");
  EXPECT_EQ(initials("Öl Ümit"), "ÖÜ");
  EXPECT_EQ(initials(""), "");
  EXPECT_EQ(initials("\xc3"), "\xc3");
}

}  // namespace
}  // namespace transcode::video
