#include "gateway/media/decoded_track.hpp"

#include <future>

#include "tests/gateway/media/studio.hpp"

namespace gateway::media {
namespace {

class DecodedTrackTest : public testing::Studio {
 protected:
  std::shared_ptr<conference::Track> track_ = std::make_shared<conference::Track>(
      1, 1, conference::TrackSource::Camera, protocols::Codec::Vp8);
};

TEST_F(DecodedTrackTest, IsOneForAllWhoLookAndTellsThemOfNews) {
  const auto decoded = engine_.decode(track_);
  EXPECT_EQ(engine_.decode(track_), decoded);
  EXPECT_EQ(decoded->latest(io::now()), nullptr);
  std::promise<void> news;
  bool told = false;
  const auto token = decoded->listen([&] {
    if (!std::exchange(told, true)) news.set_value();
  });
  track_->push(picture(protocols::Codec::Vp8, true));
  ASSERT_EQ(news.get_future().wait_for(std::chrono::seconds(10)), std::future_status::ready);
  const auto shown = decoded->latest(io::now());
  ASSERT_NE(shown, nullptr);
  EXPECT_EQ(shown->width(), 320);
  EXPECT_EQ(decoded->latest(shown->received + std::chrono::seconds(4)), nullptr) << "it stopped";
  EXPECT_EQ(engine_.totals().decoded.at(protocols::Codec::Vp8).frames, 1U);
}

TEST_F(DecodedTrackTest, EndsWithTheLastWhoLooks) {
  auto decoded = engine_.decode(track_);
  EXPECT_TRUE(track_->watched());
  decoded.reset();
  EXPECT_FALSE(track_->watched());
}

}  // namespace
}  // namespace gateway::media
