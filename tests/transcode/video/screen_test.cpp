#include "transcode/video/screen.hpp"

#include <gtest/gtest.h>

#include <chrono>

#include "tests/transcode/video/pixels.hpp"

namespace transcode::video {
namespace {

using namespace std::chrono_literals;
using hwaccel::Rect;
using hwaccel::VideoFramePtr;
using testing::at;
using testing::count;

const Colour kRed = Colour::rgb(255, 110, 100), kAccent = Colour::rgb(90, 150, 250),
             kWhite = Colour::rgb(255, 255, 255);
constexpr Rect kAll{0, 0, 640, 360};

// Pixels of `area` in which two pictures differ.
int differing(const VideoFramePtr& a, const VideoFramePtr& b, const Rect& area = kAll) {
  int n = 0;
  for (int y = area.y; y < area.y + area.height; ++y) {
    for (int x = area.x; x < area.x + area.width; ++x) n += at(a, x, y) != at(b, x, y);
  }
  return n;
}

class MenuScreenTest : public ::testing::Test {
 protected:
  VideoFramePtr draw(const MenuText& menu) { return screen_.draw(menu, 0, {}); }

  TextRendererPtr text_ = std::make_shared<TextRenderer>();
  MenuScreen screen_{640, 360, text_};
  MenuText menu_{"Welcome", "Meeting number", "12", {"# to go on", "* to correct"}};
};

TEST_F(MenuScreenTest, RedrawsOnlyWhatChanged) {
  const auto first = screen_.draw(menu_, 0, {});
  const protocols::TimePoint now{5s};
  const auto same = screen_.draw(menu_, 3000, now);
  EXPECT_EQ(first->pixels, same->pixels);
  EXPECT_EQ(same->timestamp, 3000U);
  EXPECT_EQ(same->received, now);
  EXPECT_EQ(first->timestamp, 0U);
  menu_.entered = "123";
  const auto other = screen_.draw(menu_, 6000, {});
  EXPECT_NE(first->pixels, other->pixels);
}

TEST_F(MenuScreenTest, APictureOnceGivenStaysAsItIs) {
  const auto first = draw(menu_);
  const auto again = MenuScreen(640, 360, text_).draw(menu_, 0, {});
  for (int i = 0; i < 20; ++i) {
    menu_.entered += '*';
    draw(menu_);
  }
  EXPECT_EQ(differing(first, again), 0);
}

TEST_F(MenuScreenTest, EachTextHasItsPlace) {
  if (!text_->usable()) GTEST_SKIP() << "no DejaVu Sans on this machine";
  menu_.show_cursor = false;
  const auto before = draw(menu_);
  const auto changed = [&](const MenuText& menu, const Rect& area) {
    const auto after = draw(menu);
    const int inside = differing(before, after, area);
    EXPECT_EQ(inside, differing(before, after)) << "outside its place";
    return inside;
  };
  MenuText menu = menu_;
  menu.title = "";
  EXPECT_GT(changed(menu, {0, 0, 640, 80}), 100);
  menu = menu_;
  menu.prompt = "";
  EXPECT_GT(changed(menu, {0, 80, 640, 80}), 100);
  menu = menu_;
  menu.entered = "";
  EXPECT_GT(changed(menu, {160, 160, 320, 80}), 100);
  menu = menu_;
  menu.hints = {};
  EXPECT_GT(changed(menu, {0, 290, 640, 70}), 100);
}

TEST_F(MenuScreenTest, AnErrorIsRed) {
  EXPECT_EQ(count(draw(menu_), kAll, kRed), 0);
  EXPECT_GT(count(draw(menu_), kAll, kAccent), 200);
  menu_.error = true;
  menu_.show_cursor = false;
  const auto wrong = draw(menu_);
  EXPECT_GT(count(wrong, kAll, kRed), 200);
  EXPECT_EQ(count(wrong, kAll, kAccent), 0);
}

TEST_F(MenuScreenTest, TheCursorStandsBehindWhatIsEntered) {
  const auto cursor = [&](const std::string& entered) {
    menu_.entered = entered;
    menu_.show_cursor = false;
    const auto without = draw(menu_);
    menu_.show_cursor = true;
    const auto with = draw(menu_);
    int left = 640;
    for (int y = 0; y < 360; ++y) {
      for (int x = 0; x < left; ++x) {
        if (at(with, x, y) != at(without, x, y)) left = x;
      }
    }
    return left;
  };
  const int empty = cursor(""), some = cursor("123"), full = cursor(std::string(60, '8'));
  EXPECT_NEAR(empty, 325, 8);
  EXPECT_LT(full, 480);  // inside the box
  if (!text_->usable()) GTEST_SKIP() << "no DejaVu Sans on this machine";
  EXPECT_GT(some, empty + 20);
  EXPECT_GT(full, some);
}

TEST_F(MenuScreenTest, ManyAndLongLinesStayInThePicture) {
  menu_.title = menu_.prompt = menu_.entered = std::string(3000, 'W');
  menu_.hints.assign(50, std::string(3000, 'W'));
  const auto full = draw(menu_);
  menu_.hints.resize(4);
  EXPECT_EQ(differing(draw(menu_), full), 0);  // more than four would climb into the box
  for (const auto& [x, width] : {std::pair{0, 36}, {604, 36}}) {
    EXPECT_EQ(count(full, {x, 0, width, 360}, kWhite, 40), 0);  // the margins stay free
  }
}

TEST(MenuScreen, DrawsInTheSmallestAndTheLargestSize) {
  const auto text = std::make_shared<TextRenderer>();
  const MenuText menu{"Welcome", "Meeting number", "12", {"one", "two", "three", "four"}};
  for (const auto& [width, height] :
       {std::pair{64, 64}, {hwaccel::kMaxWidth, hwaccel::kMaxHeight}}) {
    MenuScreen screen(width, height, text);
    const auto picture = screen.draw(menu, 0, {});
    EXPECT_EQ(picture->width(), width);
    EXPECT_EQ(picture->height(), height);
    EXPECT_GT(count(picture, {0, 0, width, height}, kAccent), 20);
  }
}

TEST(MenuScreen, WithoutAFontTheBoxIsThere) {
  MenuScreen screen(320, 180, std::make_shared<TextRenderer>("/nowhere/no.ttf"));
  const auto picture = screen.draw({"Welcome", "Number", "12", {"hint"}}, 0, {});
  EXPECT_GT(count(picture, {0, 0, 320, 180}, kAccent), 100);
  EXPECT_EQ(count(picture, {0, 0, 320, 180}, kWhite), 0);
}

}  // namespace
}  // namespace transcode::video
