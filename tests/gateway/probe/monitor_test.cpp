#include "gateway/probe/monitor.hpp"

#include <boost/asio/io_context.hpp>
#include <chrono>
#include <memory>

#include "transcode/audio/encoder.hpp"
#include "transcode/video/test_card.hpp"

namespace gateway::probe {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kStart = 1'700'000'000'000;  // ms since 1970, a whole second

std::uint64_t ntp_at(std::int64_t ms) {
  return io::ntp_from_unix(std::chrono::milliseconds(ms));
}

class MonitorTest : public ::testing::Test {
 protected:
  hwaccel::VideoFramePtr card(std::uint32_t number, std::int64_t drawn_ms,
                              std::optional<std::uint64_t> ntp = {}) {
    return card_.draw(number, static_cast<std::uint64_t>(drawn_ms), number * 3000, io::now(), ntp);
  }
  template <class Done>
  void run_until(Done done) {
    const auto patience = io::now() + 20s;
    while (!done() && io::now() < patience) context_.run_one_for(100ms);
    EXPECT_TRUE(done());
  }

  boost::asio::io_context context_;
  transcode::video::TestCard card_{320, 180};
  std::shared_ptr<Monitor> monitor_ = std::make_shared<Monitor>(context_.get_executor());
};

TEST_F(MonitorTest, BeforeAnythingComesItTellsOfNothing) {
  EXPECT_EQ(monitor_->pictures().pictures, 0U);
  EXPECT_FALSE(monitor_->first_picture());
  run_until([beats = 0]() mutable { return ++beats > 3; });
  EXPECT_FALSE(monitor_->sound().level_dbov);
  EXPECT_TRUE(monitor_->skew_ms().empty());
  EXPECT_TRUE(monitor_->reported_skew_ms().empty());
}

TEST_F(MonitorTest, ReadsTheCardsOfPicturesAndHowLongTheyWereUnderWay) {
  const auto wall = std::chrono::duration_cast<std::chrono::milliseconds>(io::since_unix_epoch());
  const auto before = io::now();
  for (std::uint32_t n = 1; n <= 4; ++n) monitor_->handle_picture(card(n * 2, wall.count() - 500));
  const auto seen = monitor_->pictures();
  EXPECT_EQ(seen.pictures, 4U);
  EXPECT_EQ(seen.cards_read, 4U);
  EXPECT_EQ(seen.card_numbers_skipped, 3U);
  EXPECT_EQ(seen.width, 320);
  EXPECT_EQ(seen.height, 180);
  EXPECT_TRUE(seen.moving);
  EXPECT_GE(seen.card_latency_ms.percentile(0), 500);
  ASSERT_TRUE(monitor_->first_picture());
  EXPECT_GE(*monitor_->first_picture(), before);
  const auto first = monitor_->first_picture();
  monitor_->handle_picture(card(9, wall.count()));
  EXPECT_EQ(monitor_->first_picture(), first);
}

TEST_F(MonitorTest, APictureThatStandsStillIsSeenToDoSo) {
  const auto still = card(1, kStart);
  for (int n = 0; n < 5; ++n) monitor_->handle_picture(still);
  EXPECT_EQ(monitor_->pictures().pictures, 5U);
  EXPECT_FALSE(monitor_->pictures().moving);
  EXPECT_EQ(monitor_->pictures().card_latency_ms.size(), 1U) << "each number once";
}

TEST_F(MonitorTest, APictureWithoutACardIsCountedAndTellsNoLatency) {
  auto grey = std::make_shared<hwaccel::I420Buffer>(320, 180);
  grey->fill(128, 128, 128);
  monitor_->handle_picture(std::make_shared<hwaccel::VideoFrame>(
      hwaccel::VideoFrame{std::move(grey), 0, {}, {}}));
  EXPECT_EQ(monitor_->pictures().pictures, 1U);
  EXPECT_EQ(monitor_->pictures().cards_read, 0U);
  EXPECT_TRUE(monitor_->pictures().card_latency_ms.empty());
}

// Sound that comes at the pace it is played, with a pulse each second. By the reports' clocks it
// was captured 50 ms, the cards 150 ms after what they say themselves.
TEST_F(MonitorTest, HearsTheLevelAndBySenderReportsHowFarLipsAndVoiceAreApart) {
  constexpr std::int64_t kSoundWay = 50, kPictureWay = 150;
  const auto encoder = *transcode::audio::make_audio_encoder(
      {.codec = protocols::Codec::Pcmu, .first_timestamp = 0});
  PulsedTone tone(440);
  std::int64_t said = kStart;
  std::uint32_t number = 0;
  const media::BlockClock speaker(context_.get_executor(), [&] {
    const auto block = tone.next(static_cast<double>(said % 1000));
    monitor_->handle_sound(encoder->encode(block, io::now(), ntp_at(said + kSoundWay)));
    monitor_->handle_picture(card(++number, said, ntp_at(said + kPictureWay)));
    said += 20;
  });
  run_until([&] { return !monitor_->reported_skew_ms().empty(); });
  EXPECT_NEAR(monitor_->reported_skew_ms().percentile(0.5), kPictureWay - kSoundWay, 40);
  ASSERT_TRUE(monitor_->sound().level_dbov);
  // A sine of a tenth of full scale has -23 dBov.
  EXPECT_NEAR(*monitor_->sound().level_dbov, -23, 6);
}

}  // namespace
}  // namespace gateway::probe
