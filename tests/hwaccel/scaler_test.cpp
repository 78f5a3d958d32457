#include "hwaccel/scaler.hpp"

#include <gtest/gtest.h>

#include "tests/hwaccel/pictures.hpp"

namespace hwaccel {
namespace {

TEST(Scaler, FitInsideKeepsTheShapeAndCentres) {
  EXPECT_EQ(fit_inside(1280, 720, {0, 0, 640, 480}), (Rect{0, 60, 640, 360}));
  EXPECT_EQ(fit_inside(640, 480, {0, 0, 1280, 720}), (Rect{160, 0, 960, 720}));
  EXPECT_EQ(fit_inside(1, 4000, {10, 10, 100, 100}).width, 2);
}

TEST(Scaler, CropToFillTakesTheMiddle) {
  EXPECT_EQ(crop_to_fill(640, 480, 1280, 720), (Rect{0, 60, 640, 360}));
  EXPECT_EQ(crop_to_fill(1920, 1080, 640, 640), (Rect{420, 0, 1080, 1080}));
}

TEST(Scaler, APictureMadeSmallerAndLargerAgainLooksTheSame) {
  Scaler scaler;
  FramePool pool;
  const auto picture = testing::moving_picture(1280, 720, 3);
  for (const auto& [w, h] : {std::pair{640, 360}, {960, 540}, {852, 480}, {321, 181}}) {
    const auto small = scaler.resize(*picture, w, h, false, pool);
    EXPECT_EQ(small->timestamp, picture->timestamp);
    const auto back = scaler.resize(*small, 1280, 720, false, pool);
    EXPECT_GT(testing::psnr(*picture, *back), 30) << w << 'x' << h;
  }
}

TEST(Scaler, WritesNothingOutsideItsTarget) {
  Scaler scaler;
  I420Buffer target(200, 120);
  target.fill(77, 78, 79);
  const auto picture = testing::moving_picture(333, 187, 0);
  const Rect to{20, 10, 102, 58};
  scaler.scale(*picture->pixels, {0, 0, 333, 187}, target, to);
  for (int y = 0; y < 120; ++y) {
    for (int x = 0; x < 200; ++x) {
      const bool in = x >= 20 && x < 122 && y >= 10 && y < 68;
      const int value = target.data(Plane::Y)[y * target.stride(Plane::Y) + x];
      ASSERT_TRUE(in || value == 77) << x << "," << y;
    }
  }
}

TEST(Scaler, LetterboxBarsAreBlack) {
  Scaler scaler;
  FramePool pool;
  const auto out = scaler.resize(*testing::moving_picture(640, 480, 0), 640, 360, true, pool);
  EXPECT_EQ(out->pixels->data(Plane::Y)[0], 16);
  EXPECT_NE(out->pixels->data(Plane::Y)[320], 16);
}

}  // namespace
}  // namespace hwaccel
