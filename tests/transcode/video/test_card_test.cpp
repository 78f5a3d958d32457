#include "transcode/video/test_card.hpp"

#include <gtest/gtest.h>

#include "hwaccel/pool.hpp"
#include "transcode/video/compositor.hpp"

namespace transcode::video {
namespace {

using hwaccel::Rect;
using protocols::Codec;

constexpr std::uint64_t kTime = 1'700'000'123'456;

TEST(TestCard, ReadsWhatItDraws) {
  for (const auto& [w, h] :
       {std::pair{1920, 1080}, {1280, 720}, {640, 360}, {352, 288}, {320, 180}, {1024, 768}}) {
    TestCard card(w, h);
    for (const std::uint32_t n : {0U, 1U, 77U, 0xffffffU}) {
      const auto reading = read_test_card(*card.draw(n, kTime + n, 0, {}));
      ASSERT_TRUE(reading) << w << 'x' << h << ' ' << n;
      EXPECT_EQ(*reading, (CardReading{n, kTime + n}));
    }
  }
}

TEST(TestCard, FindsNothingWhereThereIsNone) {
  auto pixels = std::make_shared<hwaccel::I420Buffer>(640, 360);
  pixels->fill(16, 128, 128);
  EXPECT_FALSE(read_test_card({pixels, 0, {}, {}}));
  TestCard card(640, 360);
  EXPECT_FALSE(read_test_card(*card.draw(1, 2, 0, {}), Rect{0, 0, 100, 100}));
  EXPECT_FALSE(read_test_card(*card.draw(1, 2, 0, {}), Rect{-5, 9999, 3, 3}));
}

TEST(TestCard, SurvivesScalingAndLetterboxing) {
  TestCard card(1280, 720);
  hwaccel::Scaler scaler;
  hwaccel::FramePool pool;
  const auto drawn = card.draw(4711, kTime, 0, {});
  for (const auto& [w, h] : {std::pair{640, 360},
                             {320, 180},
                             {960, 540},
                             {1920, 1080},
                             {640, 480},
                             {352, 288},
                             {500, 720}}) {
    const auto scaled = scaler.resize(*drawn, w, h, true, pool);
    EXPECT_EQ(read_test_card(*scaled), (CardReading{4711, kTime})) << w << 'x' << h;
  }
}

// Encodes and decodes some seconds and counts the pictures that can be read.
int readable(Codec codec, const std::function<hwaccel::VideoFramePtr(int)>& source,
             std::uint32_t kbps, std::optional<Rect> area, int frames) {
  const auto devices = hwaccel::make_software_pool();
  hwaccel::EncoderSettings settings;
  settings.codec = codec;
  settings.kbps = kbps;
  std::unique_ptr<hwaccel::VideoEncoder> encoder;
  auto decoder = std::move(*devices->decoder(codec));
  int good = 0;
  for (int n = 0; n < frames; ++n) {
    const auto picture = source(n);
    if (!encoder) {
      settings.width = picture->width();
      settings.height = picture->height();
      encoder = std::move(*devices->encoder(settings));
    }
    const auto encoded = encoder->encode(*picture, false);
    if (!encoded || !*encoded) continue;
    const auto decoded = decoder->decode(**encoded);
    if (!decoded || !*decoded) continue;
    const auto reading = read_test_card(**decoded, area);
    good += reading && reading->frame_number == static_cast<std::uint32_t>(n) &&
            reading->time_ms == kTime + static_cast<std::uint64_t>(n) * 33;
  }
  return good;
}

TEST(TestCard, SurvivesThreeHundredKilobitsASecond) {
  for (const Codec codec : {Codec::H264, Codec::Vp8}) {
    TestCard card(640, 360);
    const auto draw = [&](int n) {
      return card.draw(static_cast<std::uint32_t>(n), kTime + static_cast<std::uint64_t>(n) * 33,
                       static_cast<std::uint32_t>(n) * 3000, {});
    };
    EXPECT_GE(readable(codec, draw, 300, {}, 40), 36) << protocols::name_of(codec);
  }
}

TEST(TestCard, IsReadInAQuarterTileOfAComposedPicture) {
  TestCard card(1280, 720);
  Compositor compositor(1280, 720, std::make_shared<TextRenderer>());
  const auto draw = [&](int n) {
    Scene scene;
    Tile tile;
    tile.frame =
        card.draw(static_cast<std::uint32_t>(n), kTime + static_cast<std::uint64_t>(n) * 33, 0, {});
    tile.name = "Probe";
    tile.speaking = true;
    Tile off;
    off.name = "Somebody Else";
    scene.tiles = {off, tile, off, off};
    scene.notice = "Recording";
    return compositor.compose(scene, static_cast<std::uint32_t>(n) * 3000, {});
  };
  EXPECT_GE(readable(Codec::H264, draw, 600, {}, 20), 18);
  EXPECT_GE(readable(Codec::H264, draw, 600, Rect{640, 0, 640, 360}, 20), 18);
  EXPECT_EQ(readable(Codec::H264, draw, 600, Rect{0, 0, 640, 360}, 5), 0);
}

}  // namespace
}  // namespace transcode::video
