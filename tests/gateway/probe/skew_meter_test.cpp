#include "gateway/probe/skew_meter.hpp"

namespace gateway::probe {
namespace {

// Five seconds of cards and pulses whose ways take so many milliseconds, heard by a clock that is
// `offset` ahead of the makers'.
Distribution after(double video_way, double audio_way, double offset = 0) {
  SkewMeter meter;
  constexpr std::uint64_t kStart = 1'700'000'000'000;
  for (std::uint64_t ms = 0; ms < 5000; ms += 10) {
    if (ms % 40 == 0) {
      meter.handle_card(kStart + ms, static_cast<double>(kStart + ms) + video_way + offset);
    }
    if (ms % 1000 == 0 && ms > 0) {
      meter.handle_pulse(static_cast<double>(kStart + ms) + audio_way + offset);
    }
  }
  return meter.skews();
}

TEST(SkewMeter, IsPositiveWhereThePictureIsLate) {
  const auto skews = after(120, 50);
  EXPECT_EQ(skews.size(), 4U);
  EXPECT_NEAR(skews.percentile(0.5), 70, 0.01);
  EXPECT_NEAR(after(50, 120).percentile(0.5), -70, 0.01);
}

TEST(SkewMeter, NeitherClockOffsetNorTheSecondsEndMatters) {
  EXPECT_NEAR(after(120, 50, 930).percentile(0.5), 70, 0.01);
  EXPECT_NEAR(after(120, 50, -12345.5).percentile(0.5), 70, 0.01);
}

TEST(SkewMeter, SaysNothingWithoutCards) {
  SkewMeter meter;
  meter.handle_pulse(1000);
  EXPECT_TRUE(meter.skews().empty());
}

}  // namespace
}  // namespace gateway::probe
