#include "hwaccel/video_frame.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>

namespace hwaccel {
namespace {

constexpr Plane kPlanes[] = {Plane::Y, Plane::U, Plane::V};

// Every pixel of one plane is `value`.
bool is_plain(const I420Buffer& b, Plane p, std::uint8_t value) {
  for (int y = 0; y < b.height(p); ++y) {
    const std::uint8_t* row = b.data(p) + y * b.stride(p);
    if (!std::all_of(row, row + b.width(p), [&](auto v) { return v == value; })) return false;
  }
  return true;
}

TEST(I420Buffer, ChromaIsHalfAsWideAndHighRoundedUp) {
  const struct {
    int width, height, chroma_width, chroma_height;
  } table[] = {{640, 360, 320, 180}, {641, 361, 321, 181}, {1, 1, 1, 1}, {2, 3, 1, 2}};
  for (const auto& size : table) {
    const I420Buffer b(size.width, size.height);
    EXPECT_EQ(b.width(), size.width);
    EXPECT_EQ(b.height(), size.height);
    EXPECT_EQ(b.width(Plane::Y), size.width);
    EXPECT_EQ(b.height(Plane::Y), size.height);
    for (const Plane p : {Plane::U, Plane::V}) {
      EXPECT_EQ(b.width(p), size.chroma_width);
      EXPECT_EQ(b.height(p), size.chroma_height);
    }
  }
}

TEST(I420Buffer, RowsStartAtMultiplesOf64Bytes) {
  for (const int width : {1, 63, 64, 65, 127, 128, 129, 1280, kMaxWidth}) {
    const I420Buffer b(width, 3);
    for (const Plane p : kPlanes) {
      EXPECT_GE(b.stride(p), b.width(p)) << width;
      EXPECT_EQ(b.stride(p) % 64, 0) << width;
      EXPECT_EQ(reinterpret_cast<std::uintptr_t>(b.data(p)) % 64, 0U) << width;
    }
  }
}

TEST(I420Buffer, PlanesDoNotOverlap) {
  for (const auto& [width, height] : {std::pair{1, 1}, {65, 33}, {640, 360}}) {
    I420Buffer b(width, height);
    b.fill(1, 2, 3);
    for (const Plane p : kPlanes) {
      for (int y = 0; y < b.height(p); ++y) {
        std::fill_n(b.data(p) + y * b.stride(p), b.stride(p), std::uint8_t{200});
      }
      for (const Plane other : kPlanes) {
        if (other > p) {
          EXPECT_TRUE(is_plain(b, other, other == Plane::U ? 2 : 3)) << width << 'x' << height;
        } else {
          EXPECT_TRUE(is_plain(b, other, 200)) << width << 'x' << height;
        }
      }
    }
  }
}

TEST(I420Buffer, AFillColoursEveryPixel) {
  I420Buffer b(33, 17);
  b.fill(235, 90, 240);
  EXPECT_TRUE(is_plain(b, Plane::Y, 235));
  EXPECT_TRUE(is_plain(b, Plane::U, 90));
  EXPECT_TRUE(is_plain(b, Plane::V, 240));
  b.fill(16, 128, 127);
  EXPECT_TRUE(is_plain(b, Plane::Y, 16));
  EXPECT_TRUE(is_plain(b, Plane::V, 127));
}

TEST(I420Buffer, TheLargestPictureHasItsLastPixel) {
  I420Buffer b(kMaxWidth, kMaxHeight);
  for (const Plane p : kPlanes) {
    auto& last = b.data(p)[(b.height(p) - 1) * b.stride(p) + b.width(p) - 1];
    last = 77;
    EXPECT_EQ(std::as_const(b).data(p)[(b.height(p) - 1) * b.stride(p) + b.width(p) - 1], 77);
  }
}

TEST(I420BufferDeathTest, SizesOutOfRangeEndTheProgram) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  for (const auto& [width, height] :
       {std::pair{0, 16}, {16, 0}, {-16, 16}, {kMaxWidth + 1, 16}, {16, kMaxHeight + 1}}) {
    EXPECT_DEATH(I420Buffer(width, height), "");
  }
}

TEST(VideoFrame, AnotherTimeStampSharesThePixels) {
  const auto pixels = std::make_shared<const I420Buffer>(48, 32);
  const VideoFrame first{pixels, 1, 99, {}};
  VideoFrame second = first;
  second.timestamp = 0xffffffff;
  EXPECT_EQ(second.pixels, first.pixels);
  EXPECT_EQ(second.width(), 48);
  EXPECT_EQ(second.height(), 32);
  EXPECT_EQ(second.ntp, 99U);
  EXPECT_EQ(first.timestamp, 1U);
}

}  // namespace
}  // namespace hwaccel
