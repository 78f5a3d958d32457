#include "transcode/pipeline/sync.hpp"

#include <gtest/gtest.h>

namespace transcode::pipeline {
namespace {

using namespace std::chrono_literals;
using protocols::Duration;
using protocols::TimePoint;

constexpr std::uint64_t kNtp = std::uint64_t{0xe5000000} << 32;

std::uint64_t ntp_add(std::uint64_t ntp, Duration duration) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(duration);
  const std::int64_t rest = (duration - seconds).count();
  const auto whole = static_cast<std::uint64_t>(seconds.count()) << 32;
  // Rounded up, so that adding a difference gives the later time again within a tick.
  return ntp + whole + static_cast<std::uint64_t>(((rest << 32) + 999'999'999) / 1'000'000'000);
}

TEST(Ntp, DifferencesAndSumsAreExactEnoughAlsoAcrossTheEra) {
  for (const std::uint64_t base : {kNtp, ~std::uint64_t{0} - 5}) {
    for (const Duration d : {Duration{0}, Duration{1ms}, Duration{1500ms}, Duration{-250ms}}) {
      EXPECT_NEAR(static_cast<double>((ntp_difference(ntp_add(base, d), base) - d).count()), 0, 2);
    }
  }
}

TEST(LipSync, MovesInSmallStepsUntilNobodyNotices) {
  LipSync sync;
  EXPECT_FALSE(sync.skew());
  SyncDelays delays;
  for (int i = 0; i < 40; ++i) {
    // The picture is 120 ms late; what is applied shows in the next presentations.
    sync.audio({kNtp, TimePoint{1000ms} + delays.audio});
    sync.video({kNtp, TimePoint{1120ms} + delays.video});
    const auto before = delays;
    delays = sync.update();
    EXPECT_LE(delays.audio - before.audio, 10ms);
  }
  EXPECT_EQ(delays.audio, 80ms);
  EXPECT_EQ(delays.video, 0ms);
  // Should the sound become the late one, its delay goes first.
  for (int i = 0; i < 60; ++i) {
    sync.audio({kNtp, TimePoint{1200ms} + delays.audio});
    sync.video({kNtp, TimePoint{1000ms} + delays.video});
    delays = sync.update();
  }
  EXPECT_EQ(delays.audio, 0ms);
  EXPECT_EQ(delays.video, 140ms);
}

TEST(LipSync, LeavesSmallDifferencesAlone) {
  LipSync sync;
  sync.audio({kNtp, TimePoint{1000ms}});
  sync.video({kNtp, TimePoint{1040ms}});
  EXPECT_EQ(sync.update().audio, 0ms);
  sync.video({kNtp, TimePoint{945ms}});
  EXPECT_EQ(sync.update().video, 0ms);
}

TEST(LipSync, LeavesAloneClocksThatHaveNothingToDoWithEachOther) {
  LipSync sync;
  sync.audio({kNtp, TimePoint{1000ms}});
  sync.video({ntp_add(kNtp, 3600s), TimePoint{1000ms}});
  EXPECT_EQ(sync.update().video, 0ms);
}

}  // namespace
}  // namespace transcode::pipeline
