#include "transcode/video/text.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace transcode::video {
namespace {

TEST(TextRenderer, WithoutAFontTextIsEmptyAndNothingBreaks) {
  TextRenderer text("/nowhere/no.ttf");
  EXPECT_FALSE(text.usable());
  EXPECT_EQ(text.render("hello", 20)->width, 0);
}

class WithFont : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!text_.usable()) GTEST_SKIP() << "no DejaVu Sans on this machine";
  }
  TextRenderer text_;
};

TEST_F(WithFont, LettersLeaveInkAndLongerTextIsWider) {
  const auto shorter = text_.render("Room", 24), longer = text_.render("Room Berlin", 24);
  EXPECT_GT(*std::max_element(shorter->alpha.begin(), shorter->alpha.end()), 200);
  EXPECT_GT(longer->width, shorter->width);
  EXPECT_GT(longer->height, 20);
  EXPECT_LT(longer->height, 40);
}

TEST_F(WithFont, TheSameLineIsDrawnOnce) {
  EXPECT_EQ(text_.render("Zürich", 24).get(), text_.render("Zürich", 24).get());
}

TEST_F(WithFont, TooLongALineIsCutToItsWidth) {
  const std::string name(200, 'W');
  EXPECT_LE(text_.render(name, 24, 150)->width, 152);
  EXPECT_GT(text_.render(name, 24, 150)->width, 100);
}

TEST_F(WithFont, BrokenUtf8AndHugeTextDoNoHarm) {
  EXPECT_GT(text_.render("\xff\xfe\x80 abc", 24)->width, 0);
  EXPECT_LE(text_.render(std::string(100000, 'x'), 200)->width, 4096);
  for (int i = 0; i < 600; ++i) (void)text_.render(std::to_string(i), 12);
}

}  // namespace
}  // namespace transcode::video
